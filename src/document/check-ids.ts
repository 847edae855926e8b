import type { ProblemList } from './markup/problem-list.js';
import type { CheckedElement } from './vocabulary/checked-element.js';

/** Records every `id` that an earlier element of the tree has already; facts name theirs many times and do not count. */
export function checkIds(root: CheckedElement, problems: ProblemList): void {
  const first = new Map<string, CheckedElement>();
  const visit = (element: CheckedElement) => {
    const id = element.key === 'fact' ? undefined : element.attributes.get('id');
    const earlier = id === undefined ? undefined : first.get(id);
    if (id !== undefined && earlier) {
      const { file, line } = problems.originOf(earlier.start);
      const message = `the id “${id}” is taken already`;
      problems.add('document/repeated-id', message, element.start, element.end, `the first stands in ${file}:${line}`);
    } else if (id !== undefined) {
      first.set(id, element);
    }
    for (const child of element.children) if (child.kind === 'element') visit(child);
  };
  visit(root);
}
