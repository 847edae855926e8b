import { type Diagnostic, errorOf, type Origin } from '../../base/diagnostic.js';
import { didYouMean } from '../../base/did-you-mean.js';
import { FACT_STATUSES } from '../../base/fact-status.js';
import type { UnitTable } from '../../base/unit-table.js';
import type { QuantitySource } from '../formula/evaluate-formulas.js';
import { parseFormula } from '../formula/parse-formula.js';
import type { FactStatus, Source, SourcePlace } from '../report.js';
import { checkUnit } from '../units/check-unit.js';
import { type Fields, fieldsOf } from '../yaml/fields.js';
import type { YamlEntry, YamlNode, YamlScalar } from '../yaml/yaml-node.js';
import { decimalHint, readDecimal } from './decimal-text.js';
import { EVERY_NAME } from './failed-names.js';
import { readPeriod } from './read-period.js';
import { isRegion } from './region.js';
import { readSourcePlace } from './read-source-place.js';

/** A fact but for its value, which stands among the report's quantities under its id. */
export interface DraftFact {
  readonly id: string;
  readonly period?: string;
  readonly region?: string;
  readonly status: FactStatus;
  readonly reason?: string;
  readonly formula?: string;
  readonly source?: SourcePlace;
  readonly origin: Origin;
}

/** What reading facts needs to know and where it leaves what it finds. */
export interface FactsContext {
  readonly sources: ReadonlyMap<string, Source>;
  readonly units: UnitTable;
  /** Gets every fact's value or formula, by id. */
  readonly quantities: Map<string, QuantitySource>;
  /** Gets the ids of facts that are wrong. */
  readonly failed: Set<string>;
  readonly diagnostics: Diagnostic[];
}

/** Where the number comes from: one of them. */
const CONTENTS = ['value', 'cell', 'formula'] as const;

const KEYS = ['value', 'cell', 'formula', 'unit', 'places', 'period', 'region', 'status', 'reason', 'source'];

/** The facts under `facts:` of report.yaml. */
export function readFacts(node: YamlNode | undefined, context: FactsContext): readonly DraftFact[] {
  if (node === undefined) return [];
  const fields = fieldsOf(
    node,
    '“facts”',
    context.diagnostics,
    'write an id and a map on each line: va-growth: { value: 6.3, unit: percent, … }',
  );
  if (!fields) context.failed.add(EVERY_NAME);
  const facts = [...(fields?.map.entries.values() ?? [])].map((entry) => readFact(entry, context));
  return facts.filter((fact) => fact !== undefined);
}

function readFact({ key: id, keyOrigin, node }: YamlEntry, context: FactsContext): DraftFact | undefined {
  const { diagnostics } = context;
  const what = `the fact “${id}”`;
  const fields = fieldsOf(node, what, diagnostics, 'write { value: 6.3, unit: percent, source: { … } }');
  if (!fields || !isId(id, keyOrigin, diagnostics)) {
    context.failed.add(id);
    return undefined;
  }
  fields.only(KEYS);
  if (!readQuantity(id, what, fields, context)) context.failed.add(id);
  const status = readStatus(what, fields, diagnostics);
  if (!isStatusRight(fields)) context.failed.add(id);
  const period = readPeriod(fields, `${what}: `, diagnostics);
  const region = readRegion(what, fields, diagnostics);
  const sourceNode = fields.node('source');
  const source = sourceNode && readSourcePlace(sourceNode, what, context.sources, diagnostics);
  if (status !== 'inferred' && status !== 'derived' && !sourceNode) {
    const hint =
      'add “source: { ref, paragraph, sentence, words }”, or “status: inferred” if the source does not say it';
    diagnostics.push(errorOf('validate/missing-source', `${what} names no source`, keyOrigin, hint));
  }
  const formula = fields.text('formula');
  const reason = fields.text('reason');
  return {
    id,
    ...(period !== undefined && { period }),
    ...(region !== undefined && { region }),
    status,
    ...(reason !== undefined && { reason }),
    ...(formula !== undefined && { formula }),
    ...(source && { source }),
    origin: keyOrigin,
  };
}

function isId(id: string, origin: Origin, diagnostics: Diagnostic[]): boolean {
  if (/^[\p{L}\p{N}_-]+$/u.test(id)) return true;
  const hint = 'use letters, digits and hyphens: va-growth';
  diagnostics.push(errorOf('validate/fact-id', `“${id}” cannot be the id of a fact`, origin, hint));
  return false;
}

/** Enters the fact's value or formula; false, with a diagnostic, where there is none or its unit is not known. */
function readQuantity(id: string, what: string, fields: Fields, context: FactsContext): boolean {
  const { diagnostics } = context;
  const [value, cell, formula] = [fields.node('value'), fields.node('cell'), fields.node('formula')];
  const given = CONTENTS.filter((key) => fields.node(key) !== undefined);
  if (given.length !== 1) {
    if (given.length === 0 && hasMisspelt(fields)) return false;
    const has =
      given.length === 0 ? 'neither “value” nor “formula”' : `both ${given.map((key) => `“${key}”`).join(' and ')}`;
    diagnostics.push(errorOf('validate/fact', `${what} has ${has}`, fields.map.origin, 'give the one or the other'));
    return false;
  }
  const unit = value === undefined ? fields.text('unit') : fields.required('unit');
  const isKnown =
    unit !== undefined ? checkUnit(unit, fields.origin('unit'), context) : formula !== undefined || cell !== undefined;
  const places = readPlaces(what, fields, diagnostics);
  const content = value
    ? readValue(what, value, diagnostics)
    : cell
      ? readCell(what, cell, diagnostics)
      : readFormula(what, formula!, diagnostics);
  if (content === undefined || !isKnown) return false;
  const options = { ...(unit !== undefined && { unit }), ...(places !== undefined && { places }) };
  context.quantities.set(id, {
    address: id,
    origin: fields.origin(given[0]!),
    ...options,
    content,
  });
  return true;
}

/** True where a key that is not known may be meant as the content: that is told of already. */
function hasMisspelt({ map }: Fields): boolean {
  return [...map.entries.keys()].some((key) => !KEYS.includes(key) && didYouMean(key, CONTENTS) !== undefined);
}

/** `places:` says how a derived figure is rounded; the places of a published one stand in its own text. */
function readPlaces(what: string, fields: Fields, diagnostics: Diagnostic[]): number | undefined {
  const places = fields.whole('places', 0);
  if (places === undefined || (fields.node('formula') && places <= 12)) return places;
  const [message, hint] = fields.node('formula')
    ? [`${what}: places must be 12 at most`, undefined]
    : [`${what} has “places” beside a value`, 'write the value with the digits to show: 23.80'];
  diagnostics.push(errorOf('validate/fact', message, fields.origin('places'), hint));
  return undefined;
}

function readValue(what: string, node: YamlNode, diagnostics: Diagnostic[]): QuantitySource['content'] | undefined {
  const scalar = scalarOf(what, node, diagnostics);
  if (scalar === undefined) return undefined;
  const number = readDecimal(scalar.text);
  if (number) return { kind: 'number', ...number };
  const message = `${what}: “${scalar.text}” is no number`;
  diagnostics.push(errorOf('validate/not-a-number', message, scalar.origin, decimalHint(scalar.text)));
  return undefined;
}

/** A fact that is a cell of a table, `quarters[2025-Q1].revenue`: the number stands there, and here what is known of it. */
function readCell(what: string, node: YamlNode, diagnostics: Diagnostic[]): QuantitySource['content'] | undefined {
  const scalar = scalarOf(what, node, diagnostics);
  if (scalar === undefined) return undefined;
  const parsed = parseFormula(`[${scalar.text.trim()}]`);
  if (parsed.ok && /^[^[\]]+\[[^[\]]*\]\.[^[\]]+$/.test(scalar.text.trim()))
    return { kind: 'formula', formula: parsed.formula, at: (offset) => scalar.at(Math.max(0, offset - 1)) };
  const message = `${what}: “${scalar.text}” is no cell of a table`;
  diagnostics.push(errorOf('validate/fact', message, scalar.origin, 'write table[key].column'));
  return undefined;
}

function readFormula(what: string, node: YamlNode, diagnostics: Diagnostic[]): QuantitySource['content'] | undefined {
  const scalar = scalarOf(what, node, diagnostics);
  if (scalar === undefined) return undefined;
  const parsed = parseFormula(scalar.text);
  if (parsed.ok) return { kind: 'formula', formula: parsed.formula, at: scalar.at };
  const hint = 'a formula is made of [fact-id], [table[key].column], decimals, + - * / and ( )';
  diagnostics.push(errorOf('validate/formula', `${what}: ${parsed.message}`, scalar.at(parsed.offset), hint));
  return undefined;
}

function scalarOf(what: string, node: YamlNode, diagnostics: Diagnostic[]): YamlScalar | undefined {
  if (node.kind === 'scalar') return node;
  const hint = node.kind === 'list' ? 'put a formula between quotation marks: "[a] - [b]"' : undefined;
  const message = `${what}: a value or formula must be a text`;
  diagnostics.push(errorOf('validate/wrong-kind', message, node.origin, hint));
  return undefined;
}

function readStatus(what: string, fields: Fields, diagnostics: Diagnostic[]): FactStatus {
  const status = fields.word('status', FACT_STATUSES);
  const derived = fields.node('formula') !== undefined;
  if (status !== undefined && (status === 'derived') !== derived) {
    const message = derived
      ? `${what} has a formula, so it is derived`
      : `${what} is called derived but has no formula`;
    diagnostics.push(errorOf('validate/fact', message, fields.origin('status'), 'remove “status”'));
  }
  return derived ? 'derived' : (status ?? 'reported');
}

/** A status that is not known says nothing of whether the value stands in the source's words. */
function isStatusRight(fields: Fields): boolean {
  const node = fields.node('status');
  return node === undefined || (node.kind === 'scalar' && FACT_STATUSES.some((status) => status === node.text));
}

function readRegion(what: string, fields: Fields, diagnostics: Diagnostic[]): string | undefined {
  const region = fields.text('region');
  if (region === undefined || isRegion(region)) return region;
  const hint =
    'use letters, digits and hyphens, best a code of ISO 3166: CN-SD; its words stand under “regions:” of the text files';
  diagnostics.push(errorOf('validate/region', `${what}: “${region}” is no region`, fields.origin('region'), hint));
  return undefined;
}
