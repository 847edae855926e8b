import type { ChartTheme } from '../../theme/theme.js';
import { type Fields, fieldsOf } from '../yaml/fields.js';
import type { YamlNode } from '../yaml/yaml-node.js';
import { readLength } from './read-length.js';
import type { ThemeContext } from './theme-context.js';

/** `chart:` of a theme file: text sizes, and Vega-Lite config as plain data, which the chart stage checks. */
export function readChartTheme(theme: Fields, { diagnostics }: ThemeContext): ChartTheme {
  const node = theme.node('chart');
  const fields = node && fieldsOf(node, '“chart”', diagnostics);
  fields?.only(['size', 'config']);
  const sizeNode = fields?.node('size');
  const sizes = sizeNode && fieldsOf(sizeNode, 'the size of charts', diagnostics);
  sizes?.only(['brief', 'deck']);
  const size = (key: string) => sizes && readLength(sizes, key, 'the size of charts', diagnostics, 4);
  const configNode = fields?.node('config');
  const config = configNode && fieldsOf(configNode, 'the config of charts', diagnostics);
  return {
    config: config ? (plainData(config.map) as Record<string, unknown>) : {},
    size: { brief: size('brief') ?? 8.5, deck: size('deck') ?? 14 },
  };
}

function plainData(node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainData);
  return Object.fromEntries([...node.entries.values()].map((entry) => [entry.key, plainData(entry.node)]));
}
