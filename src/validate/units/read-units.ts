import { type Diagnostic, errorOf } from '../../base/diagnostic.js';
import { PLAIN, type UnitDefinition, UNITS } from '../../base/unit-table.js';
import type { UnitWords } from '../../locale/locale.js';
import type { DeclaredLanguage } from '../report/texts/declared-language.js';
import { type Fields, fieldsOf } from '../yaml/fields.js';
import type { YamlEntry, YamlNode } from '../yaml/yaml-node.js';
import { readUnitWords } from './read-unit-words.js';

/** A unit that a report declares for itself, with its words by language. */
export interface DeclaredUnit extends UnitDefinition {
  readonly words: ReadonlyMap<string, UnitWords>;
}

/**
 * The units under `units:` of report.yaml, by id: `wan-job: { dimension: job, power: 4, words: { en: … } }`. Every language of
 * the report needs words for each; what is wrong is reported, and the unit kept, so that facts in it are not reported too.
 */
export function readUnits(
  node: YamlNode | undefined,
  languages: readonly DeclaredLanguage[],
  diagnostics: Diagnostic[],
): ReadonlyMap<string, DeclaredUnit> {
  if (node === undefined) return new Map();
  const fields = fieldsOf(node, '“units”', diagnostics);
  const units = [...(fields?.map.entries.values() ?? [])].map((entry) => readUnit(entry, languages, diagnostics));
  return new Map(units.filter((unit) => unit !== undefined).map((unit) => [unit.id, unit]));
}

function readUnit(
  { key: id, keyOrigin, node }: YamlEntry,
  languages: readonly DeclaredLanguage[],
  diagnostics: Diagnostic[],
): DeclaredUnit | undefined {
  const what = `the unit “${id}”`;
  const fields = fieldsOf(node, what, diagnostics);
  if (!fields) return undefined;
  fields.only(['dimension', 'power', 'symbol', 'words']);
  if (UNITS.has(id)) {
    const hint = 'give it another id: facts of other reports rely on what this one means';
    diagnostics.push(errorOf('validate/unit', `${what} is one that every report has`, keyOrigin, hint));
    return undefined;
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    const hint = 'use small letters, digits and hyphens: wan-job';
    diagnostics.push(errorOf('validate/unit', `“${id}” cannot be the id of a unit`, keyOrigin, hint));
  }
  return {
    id,
    dimension: readDimension(id, what, fields, diagnostics),
    power: readPower(what, fields, diagnostics),
    symbol: fields.text('symbol') ?? id,
    words: readUnitWords(what, fields, languages, diagnostics),
  };
}

/** One of its own where none is given: such a unit converts into no other. */
function readDimension(id: string, what: string, fields: Fields, diagnostics: Diagnostic[]): string {
  const dimension = fields.text('dimension');
  if (dimension === undefined) return id;
  const parts = dimension.split('/');
  if (parts.length <= 2 && parts.every((part) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(part) && part !== PLAIN)) {
    return dimension;
  }
  const message = `${what}: “${dimension}” is no dimension`;
  const hint = 'name what it measures in small letters, a quotient with a slash: mass, job, cny/area';
  diagnostics.push(errorOf('validate/unit', message, fields.origin('dimension'), hint));
  return id;
}

function readPower(what: string, fields: Fields, diagnostics: Diagnostic[]): number {
  const power = fields.text('power') ?? '0';
  if (/^-?\d{1,2}$/.test(power)) return Number(power);
  const message = `${what}: power must be a power of ten such as 4 or -3, not “${power}”`;
  diagnostics.push(errorOf('validate/unit', message, fields.origin('power')));
  return 0;
}
