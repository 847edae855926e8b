import { type Diagnostic, errorOf, type Origin } from '../../base/diagnostic.js';
import { suggest } from '../../base/did-you-mean.js';
import { splitNumber } from './split-number.js';
import { describeNode, isEmpty, type YamlEntry, type YamlMap, type YamlNode, type YamlScalar } from './yaml-node.js';

/** The fields of one map, read by name; every problem goes into `diagnostics`. */
export interface Fields {
  readonly map: YamlMap;
  /** The node under a key, or undefined where the key is absent or has no value. */
  readonly node: (key: string) => YamlNode | undefined;
  /** A text; undefined where it is absent, or (with a diagnostic) where it is a list or map. */
  readonly text: (key: string) => string | undefined;
  /** A text that must be there: its absence is a diagnostic. */
  readonly required: (key: string) => string | undefined;
  /** One of a few words. */
  readonly word: <T extends string>(key: string, words: readonly T[]) => T | undefined;
  /** A whole number from `least`. */
  readonly whole: (key: string, least: number) => number | undefined;
  /** Place of a key's value, or of the map where the key is absent. */
  readonly origin: (key: string) => Origin;
  /** Reports keys that are not among those known. */
  readonly only: (known: readonly string[]) => void;
}

/**
 * The fields of a map, or undefined with a diagnostic where the node is none. `what` names it: `the fact “va-growth”`; `hint` shows
 * what is to stand there.
 */
export function fieldsOf(
  node: YamlNode,
  what: string,
  diagnostics: Diagnostic[],
  hint = 'write “key: value”, each on a line of its own',
): Fields | undefined {
  if (node.kind !== 'map') {
    const message = `${what} must be a map of keys, not ${describeNode(node)}`;
    diagnostics.push(errorOf('validate/wrong-kind', message, node.origin, hint));
    return undefined;
  }
  return fieldsOfMap(node, what, diagnostics);
}

function fieldsOfMap(map: YamlMap, what: string, diagnostics: Diagnostic[]): Fields {
  const nodeAt = (key: string) => presentNode(map, key);
  const origin = (key: string) => nodeAt(key)?.origin ?? map.entries.get(key)?.keyOrigin ?? map.origin;
  const text = (key: string) => textOf(nodeAt(key), `${what}: ${key}`, diagnostics);
  return {
    map,
    node: nodeAt,
    text,
    origin,
    required: (key) => {
      if (nodeAt(key) === undefined) {
        diagnostics.push(errorOf('validate/missing-key', `${what} has no “${key}”`, origin(key), `add “${key}: …”`));
      }
      return text(key);
    },
    word: (key, words) => {
      const value = text(key);
      const known = words.find((word) => word === value);
      if (value === undefined || known !== undefined) return known;
      const message = `${what}: ${key} is “${value}”`;
      diagnostics.push(errorOf('validate/unknown-word', message, origin(key), suggest(value, words)));
      return undefined;
    },
    whole: (key, least) => {
      const value = text(key);
      if (value === undefined) return undefined;
      if (/^\d{1,9}$/.test(value) && Number(value) >= least) return Number(value);
      const message = `${what}: ${key} must be a whole number from ${least}, not “${value}”`;
      diagnostics.push(errorOf('validate/wrong-kind', message, origin(key)));
      return undefined;
    },
    only: (known) => rejectUnknownKeys(map, known, what, diagnostics),
  };
}

/** Reports keys of a map that are not among those known, each with what it may have meant. */
export function rejectUnknownKeys(
  map: YamlMap,
  known: readonly string[],
  what: string,
  diagnostics: Diagnostic[],
): void {
  let before: YamlEntry | undefined;
  for (const entry of map.entries.values()) {
    const { key, keyOrigin } = entry;
    if (!known.includes(key)) {
      const hint = splitNumber(before, entry) ?? suggest(key, known);
      diagnostics.push(errorOf('validate/unknown-key', `${what} knows no key “${key}”`, keyOrigin, hint));
    }
    before = entry;
  }
}

function presentNode(map: YamlMap, key: string): YamlNode | undefined {
  const node = map.entries.get(key)?.node;
  return node === undefined || isEmpty(node) ? undefined : node;
}

function textOf(node: YamlNode | undefined, what: string, diagnostics: Diagnostic[]): string | undefined {
  if (node === undefined) return undefined;
  if (node.kind === 'scalar') return (node as YamlScalar).text;
  const message = `${what} must be a text, not ${describeNode(node)}`;
  diagnostics.push(errorOf('validate/wrong-kind', message, node.origin));
  return undefined;
}
