import type { StructureValue } from '../../validate/report.js';

/** A map in the structure of a report. */
export interface StructureEntry {
  /** Keys that lead to it, and to its words in a text file: an item of a list by its `id`, else by its number from 0. */
  readonly path: readonly string[];
  readonly entries: ReadonlyMap<string, StructureValue>;
}

/** Every map of a structure, each before those within it. */
export function structureEntries(node: StructureValue, path: readonly string[] = []): readonly StructureEntry[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'list') {
    return node.items.flatMap((item, index) => {
      const id = item.kind === 'map' ? scalarOf(item.entries.get('id')) : undefined;
      return structureEntries(item, [...path, id ?? String(index)]);
    });
  }
  const below = [...node.entries].flatMap(([key, value]) => structureEntries(value, [...path, key]));
  return [{ path, entries: node.entries }, ...below];
}

/** What a scalar says; undefined for any other value and for none. */
export function scalarOf(node: StructureValue | undefined): string | undefined {
  return node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;
}
