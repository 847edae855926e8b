import type { StructureValue } from '../report.js';
import type { YamlNode } from '../yaml/yaml-node.js';

/** A node of report.yaml as plain data for templates, with its places. */
export function readStructure(node: YamlNode): StructureValue {
  const { origin } = node;
  if (node.kind === 'scalar') return { kind: 'scalar', value: node.value, origin };
  if (node.kind === 'list') return { kind: 'list', items: node.items.map(readStructure), origin };
  const entries = [...node.entries.values()].map((entry) => [entry.key, readStructure(entry.node)] as const);
  return { kind: 'map', entries: new Map(entries), origin };
}
