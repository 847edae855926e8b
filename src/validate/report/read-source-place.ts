import { type Diagnostic, errorOf, type Origin } from '../../base/diagnostic.js';
import { suggest } from '../../base/did-you-mean.js';
import type { Source, SourcePlace } from '../report.js';
import { fieldsOf } from '../yaml/fields.js';
import type { YamlNode } from '../yaml/yaml-node.js';

const PLACE_KEYS = ['paragraph', 'sentence', 'words'] as const;

const SHAPE =
  'say where the figure stands: { ref: …, paragraph: 1, sentence: 2, words: "…" }, counted from 1, the words as they stand there';

/**
 * `{ ref, paragraph, sentence, words }` as a place in one of the report's sources; undefined (with diagnostics) where it is
 * none. `ref` may be left out where the report has one source only.
 */
export function readSourcePlace(
  node: YamlNode,
  what: string,
  sources: ReadonlyMap<string, Source>,
  diagnostics: Diagnostic[],
): SourcePlace | undefined {
  const fields = fieldsOf(node, `the source of ${what}`, diagnostics, SHAPE);
  if (!fields) return undefined;
  fields.only(['ref', 'paragraph', 'sentence', 'words']);
  const ref = sourceRef(fields.text('ref'), what, fields.origin('ref'), sources, diagnostics);
  const missing = PLACE_KEYS.filter((key) => fields.node(key) === undefined);
  if (missing.length > 0) {
    const message = `the source of ${what} has no ${listed(missing)}`;
    diagnostics.push(errorOf('validate/missing-key', message, node.origin, SHAPE));
  }
  const paragraph = fields.whole('paragraph', 1);
  const sentence = fields.whole('sentence', 1);
  const words = fields.text('words');
  if (ref === undefined || paragraph === undefined || sentence === undefined || words === undefined) return undefined;
  return { ref, paragraph, sentence, words, origin: node.origin };
}

function listed(keys: readonly string[]): string {
  const quoted = keys.map((key) => `“${key}”`);
  return [quoted.slice(0, -1).join(', '), quoted.at(-1)].filter((part) => part !== '').join(' and no ');
}

/** The id of a known source; without a reference the only one there is. */
export function sourceRef(
  ref: string | undefined,
  what: string,
  origin: Origin,
  sources: ReadonlyMap<string, Source>,
  diagnostics: Diagnostic[],
): string | undefined {
  const known = [...sources.keys()];
  if (ref === undefined && known.length === 1) return known[0];
  if (ref !== undefined && sources.has(ref)) return ref;
  const message = ref === undefined ? `the source of ${what} has no “ref”` : `there is no source “${ref}”`;
  const hint = suggest(ref ?? '', known) ?? 'add it under “sources:” in report.yaml';
  diagnostics.push(errorOf('validate/unknown-source', message, origin, hint));
  return undefined;
}
