import { errorOf } from '../../base/diagnostic.js';
import type { TableTheme } from '../../theme/theme.js';
import { type Fields, fieldsOf } from '../yaml/fields.js';
import { readInsets, readLength } from './read-length.js';
import { slotOf, type ThemeContext } from './theme-context.js';

const RULES = ['topRule', 'headerRule', 'rowRule', 'bottomRule'] as const;

/** `table:` of an artifact. Rules that are left out have no width, colours that are left out are ink. */
export function readTableTheme(artifact: Fields, what: string, context: ThemeContext): TableTheme {
  const { diagnostics } = context;
  const node = artifact.node('table');
  if (node === undefined) {
    const message = `${what} has no “table”`;
    diagnostics.push(errorOf('validate/missing-key', message, artifact.map.origin, 'add “table: { topRule: 1, … }”'));
  }
  const name = `the table of ${what}`;
  const fields = node && fieldsOf(node, name, diagnostics);
  fields?.only([...RULES, 'ruleColour', 'rowRuleColour', 'headerFill', 'cellInsets']);
  const rule = (key: string) => (fields && readLength(fields, key, name, diagnostics)) ?? 0;
  const colour = (key: string) => {
    const text = fields?.text(key);
    return text === undefined ? undefined : slotOf(text, `${name}: ${key}`, fields!.origin(key), context);
  };
  const headerFill = colour('headerFill');
  return {
    topRule: rule('topRule'),
    headerRule: rule('headerRule'),
    rowRule: rule('rowRule'),
    bottomRule: rule('bottomRule'),
    ruleColour: colour('ruleColour') ?? 'dk1',
    rowRuleColour: colour('rowRuleColour') ?? 'dk1',
    ...(headerFill && { headerFill }),
    cellInsets: readInsets(fields?.node('cellInsets'), `${name}: cellInsets`, diagnostics),
  };
}
