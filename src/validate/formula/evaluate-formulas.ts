import type { Decimal } from 'decimal.js';
import { type Diagnostic, errorOf, type Origin } from '../../base/diagnostic.js';
import { suggest } from '../../base/did-you-mean.js';
import { PLAIN, SHARE, UNITS, type UnitTable } from '../../base/unit-table.js';
import { type FailedNames, hasFailed } from '../report/failed-names.js';
import { combineQuantities } from './combine-quantities.js';
import { convertQuantity, rescaled } from './convert-quantity.js';
import type { Formula } from './formula.js';
import type { Quantity } from './quantity.js';

/** A fact or cell before formulas are worked out: a number, or a formula over others. */
export interface QuantitySource {
  /** `va-growth`, or `capacity[coking].capacity`. */
  readonly address: string;
  readonly origin: Origin;
  /** As declared; formulas may leave it to their inputs. */
  readonly unit?: string;
  readonly places?: number;
  readonly content: { readonly kind: 'number'; readonly value: Decimal; readonly places: number } | FormulaContent;
}

export interface FormulaContent {
  readonly kind: 'formula';
  readonly formula: Formula;
  /** Place of an offset into the formula's text. */
  readonly at: (offset: number) => Origin;
}

/**
 * Values of all facts and cells, by address; those that cannot be worked out are absent and have a diagnostic, or stand on one of
 * `failed`, which have theirs.
 */
export function evaluateFormulas(
  sources: ReadonlyMap<string, QuantitySource>,
  diagnostics: Diagnostic[],
  units: UnitTable = UNITS,
  failed: FailedNames = new Set(),
): ReadonlyMap<string, Quantity> {
  const run: Run = { sources, units, failed, diagnostics, done: new Map(), path: [] };
  for (const address of sources.keys()) quantityOf(address, run);
  const found = [...run.done].filter((entry): entry is [string, Quantity] => entry[1] !== undefined);
  return new Map(found);
}

interface Run {
  readonly sources: ReadonlyMap<string, QuantitySource>;
  readonly units: UnitTable;
  readonly failed: FailedNames;
  readonly diagnostics: Diagnostic[];
  /** Undefined values are known to be impossible, and reported. */
  readonly done: Map<string, Quantity | undefined>;
  /** Addresses being worked out, outermost first. */
  readonly path: string[];
}

function quantityOf(address: string, run: Run): Quantity | undefined {
  if (run.done.has(address)) return run.done.get(address);
  const source = run.sources.get(address)!;
  if (run.path.includes(address)) {
    reportCycle(address, run);
    return undefined;
  }
  run.path.push(address);
  const quantity =
    source.content.kind === 'number' ? published(source, source.content) : derived(source, source.content, run);
  run.path.pop();
  // A cycle found further down has already settled this address.
  if (!run.done.has(address)) run.done.set(address, quantity);
  return run.done.get(address);
}

function published(source: QuantitySource, number: { value: Decimal; places: number }): Quantity {
  return { value: number.value, places: source.places ?? number.places, unit: source.unit ?? 'number', exact: false };
}

function derived(source: QuantitySource, content: FormulaContent, run: Run): Quantity | undefined {
  const found = evaluate(content.formula, content, run);
  if (found === undefined) return undefined;
  const result = source.unit === undefined ? found : inUnit(found, source.unit, run.units);
  const unit = declaredUnit(source, result.unit, run);
  if (unit === undefined) return undefined;
  return { value: result.value, places: source.places ?? result.places, unit, exact: false };
}

/** The result in the unit declared for it. A quotient of like things is a share: `[a] / [b]` of 1, `[a] / [b] * 100` of 100. */
function inUnit(found: Quantity, unit: string, units: UnitTable): Quantity {
  const share = units.get(unit);
  if (found.whole === undefined || share?.dimension !== SHARE) return convertQuantity(found, unit, units);
  const power = { 1: 0, 100: -2, 1000: -3 }[found.whole] ?? 0;
  return rescaled(found, { id: found.unit, dimension: SHARE, power, symbol: '' }, share);
}

/** A declared unit must be what the formula gives, or name a result that has no dimension. */
function declaredUnit(source: QuantitySource, result: string, { units, diagnostics }: Run): string | undefined {
  if (source.unit === undefined || source.unit === result) return result;
  const named = units.get(source.unit)?.dimension;
  if (units.get(result)?.dimension === PLAIN && (named === PLAIN || named === SHARE)) return source.unit;
  const message = `the formula of “${source.address}” gives “${result}”, not “${source.unit}”`;
  diagnostics.push(errorOf('validate/unit-mismatch', message, source.origin, 'correct the unit, or leave it out'));
  return undefined;
}

function evaluate(formula: Formula, content: FormulaContent, run: Run): Quantity | undefined {
  if (formula.kind === 'number') return { value: formula.value, places: formula.places, unit: 'number', exact: true };
  if (formula.kind === 'reference') return referred(formula, content, run);
  if (formula.kind === 'negative') {
    const inner = evaluate(formula.of, content, run);
    return inner && { ...inner, value: inner.value.negated() };
  }
  // Both sides are worked out before giving up, so that the mistakes of both are reported.
  const left = evaluate(formula.left, content, run);
  const right = evaluate(formula.right, content, run);
  if (left === undefined || right === undefined) return undefined;
  const combined = combineQuantities(left, formula.operator, right, run.units);
  if (combined.ok) return combined.quantity;
  run.diagnostics.push(errorOf('validate/formula-units', combined.message, content.at(formula.offset), combined.hint));
  return undefined;
}

function referred(reference: Formula & { kind: 'reference' }, content: FormulaContent, run: Run): Quantity | undefined {
  if (run.sources.has(reference.to)) return quantityOf(reference.to, run);
  if (hasFailed(run.failed, reference.to)) return undefined;
  const origin = { ...content.at(reference.offset + 1), length: Math.max(1, reference.to.length) };
  const kind = reference.to.includes('[') ? 'cell' : 'fact';
  const candidates = [...run.sources.keys()].filter((address) => address.includes('[') === (kind === 'cell'));
  const message = `there is no ${kind} “${reference.to}”`;
  run.diagnostics.push(errorOf(`validate/unknown-${kind}`, message, origin, suggest(reference.to, candidates)));
  return undefined;
}

function reportCycle(address: string, run: Run): void {
  const cycle = run.path.slice(run.path.indexOf(address));
  for (const member of cycle) run.done.set(member, undefined);
  const shown = [...cycle, address].map((member) => `[${member}]`).join(' → ');
  const origin = run.sources.get(address)!.origin;
  const hint = 'give one of them a value of its own';
  run.diagnostics.push(errorOf('validate/formula-cycle', `a formula goes in a circle: ${shown}`, origin, hint));
}
