import { type Diagnostic, infoOf, warningOf } from '../base/diagnostic.js';
import { didYouMean } from '../base/did-you-mean.js';
import type { Report, TextNode } from '../validate/report.js';
import type { AskedTexts } from './context/asked-texts.js';

/** Parts of a text file that validation holds against the report, and that files of data show too. */
const CHECKED = ['facts', 'tables', 'regions'];

/**
 * Texts that no template asked for, when all documents of a language are made: a warning where a template asked for nearly the same
 * key, whose words are lost by a misspelling; else one note for all of them.
 */
export function unusedTexts(report: Report, language: string, asked: AskedTexts): readonly Diagnostic[] {
  const tree = report.texts.get(language);
  const named = new Set([...TAKEN, ...namedTexts(report)]);
  const unused =
    tree === undefined ? [] : leavesOf(tree, []).filter(({ path }) => !named.has(path) && !asked.found.has(path));
  const lost = unused.map((leaf) => ({ ...leaf, meant: nearestAbsent(leaf.path, asked) }));
  const warnings = lost.flatMap(({ path, meant, node }) =>
    meant === undefined
      ? []
      : [warningOf('merge/unused-text', `no template shows “${path}”`, node.origin, `did you mean “${meant}”?`)],
  );
  const [first, ...more] = lost.filter(({ meant }) => meant === undefined);
  if (!first) return warnings;
  const others = more.length === 0 ? '' : ` and ${more.length} other text${more.length === 1 ? '' : 's'}`;
  const hint = "take out what is not needed, or show it in the template or in another text: {{text '…'}}";
  return [
    ...warnings,
    infoOf('merge/unused-text', `no template shows “${first.path}”${others}`, first.node.origin, hint),
  ];
}

/** Texts that the documents take without a template: running heads and the files' own properties. */
const TAKEN = ['title', 'short-title', 'subject', 'author', 'keywords'];

/** Texts that report.yaml names by their keys. */
function namedTexts({ sources, facts }: Report): readonly string[] {
  const keys = [...sources.values()].flatMap(({ publisher, title }) => [publisher, title]);
  return [...keys, ...[...facts.values()].map(({ reason }) => reason)].filter((key) => key !== undefined);
}

interface Leaf {
  readonly path: string;
  readonly node: TextNode;
}

function leavesOf(node: TextNode, path: readonly string[]): readonly Leaf[] {
  if (node.kind === 'text') return [{ path: path.join('.'), node }];
  const children = node.kind === 'list' ? [...node.items.entries()] : [...node.entries];
  return children.flatMap(([key, child]) =>
    path.length === 0 && CHECKED.includes(String(key)) ? [] : leavesOf(child, [...path, String(key)]),
  );
}

/** The key beside this one that a template asked for in vain and that reads nearly the same. */
function nearestAbsent(path: string, { absent }: AskedTexts): string | undefined {
  const at = path.lastIndexOf('.') + 1;
  const parent = path.slice(0, at);
  const beside = [...absent].filter((other) => other.startsWith(parent) && !other.slice(at).includes('.'));
  return didYouMean(
    path.slice(at),
    beside.map((other) => other.slice(at)),
  );
}
