import { suggest } from '../../base/did-you-mean.js';
import { ENTITY_NAMES, entityText } from './entities.js';
import type { MarkupText } from './markup-node.js';
import type { ProblemList } from './problem-list.js';

/** Character data from `position` to the next `<` or the end, cut so that each resolved entity is a node of its own. */
export function scanCharacters(
  text: string,
  position: number,
  problems: ProblemList,
  stop = '<',
): { readonly nodes: readonly MarkupText[]; readonly end: number } {
  const found = text.indexOf(stop, position);
  const end = found < 0 ? text.length : found;
  const nodes: MarkupText[] = [];
  let at = position;
  while (at < end) {
    const node = text[at] === '&' ? scanEntity(text, at, end, problems) : scanPlain(text, at, end);
    nodes.push(node);
    at = node.end;
  }
  return { nodes, end };
}

function scanPlain(text: string, start: number, limit: number): MarkupText {
  const ampersand = text.indexOf('&', start);
  const end = ampersand < 0 ? limit : Math.min(ampersand, limit);
  return { kind: 'text', text: text.slice(start, end), start, end };
}

function scanEntity(text: string, start: number, limit: number, problems: ProblemList): MarkupText {
  const match = /^&(#?[A-Za-z0-9]+);/.exec(text.slice(start, Math.min(limit, start + 40)));
  if (!match) {
    problems.add('document/stray-ampersand', '“&” begins no entity here', start, start + 1, 'write &amp;');
    return { kind: 'text', text: '&', start, end: start + 1 };
  }
  const end = start + match[0].length;
  const resolved = entityText(match[1]!);
  if (resolved === undefined) {
    const hint = match[1]!.startsWith('#') ? 'no such character can stand in text' : suggest(match[1]!, ENTITY_NAMES);
    problems.add('document/unknown-entity', `there is no entity ${match[0]}`, start, end, hint);
  }
  return { kind: 'text', text: resolved ?? match[0], start, end };
}
