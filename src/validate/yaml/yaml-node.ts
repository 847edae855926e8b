import type { Origin } from '../../base/diagnostic.js';

/** A YAML file's tree with the place of everything. Aliases are already replaced by what they stand for. */
export type YamlNode = YamlScalar | YamlList | YamlMap;

export interface YamlScalar {
  readonly kind: 'scalar';
  /** Plain scalars: the characters as written (`23.80`); quoted and block ones: the text they stand for. */
  readonly text: string;
  /** The value by YAML 1.2's core schema. */
  readonly value: string | number | boolean | null;
  /** Written without quotes, on the key's line. */
  readonly plain: boolean;
  readonly origin: Origin;
  /** Place in the file of a UTF-16 offset into `text`. */
  readonly at: (offset: number) => Origin;
}

export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly origin: Origin;
}

export interface YamlMap {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, YamlEntry>;
  readonly origin: Origin;
}

export interface YamlEntry {
  readonly key: string;
  readonly keyOrigin: Origin;
  readonly node: YamlNode;
}

/** `a text`, `a list`, `a map` or `nothing`, for messages. */
export function describeNode(node: YamlNode): string {
  if (node.kind === 'list') return 'a list';
  if (node.kind === 'map') return 'a map of keys';
  if (node.value === null) return 'nothing';
  return `“${node.text.length > 40 ? `${node.text.slice(0, 40)}…` : node.text}”`;
}

/** True for a key without a value. */
export function isEmpty(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}
