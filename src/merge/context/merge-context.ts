import { type Diagnostic, errorOf, type Outcome } from '../../base/diagnostic.js';
import { suggest } from '../../base/did-you-mean.js';
import type { StructureValue, TextNode } from '../../validate/report.js';
import { type MapValue, scalar, type Value } from '../render/value.js';

/**
 * The structure of report.yaml and the texts of one language as one value. Maps are merged by key, a list of maps with `id`
 * with a map of texts by those ids; a key that both give, and texts for an `id` that does not exist, are errors. Every map
 * knows its path in the text files, so that a missing text can be named.
 */
export function mergeContext(structure: StructureValue, texts: TextNode | undefined): Outcome<MapValue> {
  const diagnostics: Diagnostic[] = [];
  const merged = mergeNode(structure, texts, '', diagnostics);
  const value: MapValue = merged.kind === 'map' ? merged : { kind: 'map', entries: new Map(), path: '' };
  return { value, diagnostics };
}

function mergeNode(
  structure: StructureValue | undefined,
  text: TextNode | undefined,
  path: string,
  diagnostics: Diagnostic[],
): Value {
  if (!structure) return textValue(text!, path);
  if (structure.kind === 'map' && text?.kind === 'map') return mergeMaps(structure, text, path, diagnostics);
  if (structure.kind === 'list' && text?.kind === 'map') return mergeList(structure, text, path, diagnostics);
  if (text) addBoth(structure, text, path, diagnostics);
  return structureValue(structure, path);
}

type MapOf<T extends { readonly kind: string }> = Extract<T, { readonly kind: 'map' }>;
type ListOf<T extends { readonly kind: string }> = Extract<T, { readonly kind: 'list' }>;

function mergeMaps(
  structure: MapOf<StructureValue>,
  text: MapOf<TextNode>,
  path: string,
  diagnostics: Diagnostic[],
): Value {
  const keys = new Set([...structure.entries.keys(), ...text.entries.keys()]);
  const entries = new Map<string, Value>();
  for (const key of keys) {
    const merged = mergeNode(structure.entries.get(key), text.entries.get(key), joinPath(path, key), diagnostics);
    entries.set(key, merged);
  }
  return { kind: 'map', entries, path };
}

function mergeList(
  structure: ListOf<StructureValue>,
  text: MapOf<TextNode>,
  path: string,
  diagnostics: Diagnostic[],
): Value {
  const ids = structure.items.map(idOf);
  for (const [key, node] of text.entries) {
    if (ids.includes(key)) continue;
    const known = ids.filter((id) => id !== undefined);
    const hint = known.length === 0 ? `give the entries of “${path}” in report.yaml an id` : suggest(key, known);
    const message = `“${path}” in report.yaml has no entry with the id “${key}”`;
    diagnostics.push(errorOf('merge/text-without-entry', message, node.origin, hint));
  }
  const items = structure.items.map((item, index) => {
    const id = ids[index];
    return mergeNode(
      item,
      id === undefined ? undefined : text.entries.get(id),
      joinPath(path, id ?? `${index}`),
      diagnostics,
    );
  });
  return { kind: 'list', items, path };
}

function idOf(item: StructureValue): string | undefined {
  const id = item.kind === 'map' ? item.entries.get('id') : undefined;
  return id?.kind === 'scalar' && id.value !== null ? String(id.value) : undefined;
}

function addBoth(structure: StructureValue, text: TextNode, path: string, diagnostics: Diagnostic[]): void {
  const { file, line } = structure.origin;
  const message = `“${path}” stands in the text file and in ${file}:${line}`;
  const hint = 'keep one of them: words belong into the text files, everything else into report.yaml';
  diagnostics.push(errorOf('merge/key-in-both', message, text.origin, hint));
}

function structureValue(node: StructureValue, path: string): Value {
  if (node.kind === 'scalar') return scalar(node.value);
  if (node.kind === 'list') {
    const items = node.items.map((item, index) => structureValue(item, joinPath(path, idOf(item) ?? `${index}`)));
    return { kind: 'list', items, path };
  }
  const entries = [...node.entries].map(([key, item]) => [key, structureValue(item, joinPath(path, key))] as const);
  return { kind: 'map', entries: new Map(entries), path };
}

/** A tree of texts as values. */
export function textValue(node: TextNode, path: string): Value {
  if (node.kind === 'text') return { kind: 'text', text: node.text, at: node.at, path };
  if (node.kind === 'list') {
    return { kind: 'list', items: node.items.map((item, index) => textValue(item, joinPath(path, `${index}`))), path };
  }
  const entries = [...node.entries].map(([key, item]) => [key, textValue(item, joinPath(path, key))] as const);
  return { kind: 'map', entries: new Map(entries), path };
}

function joinPath(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
