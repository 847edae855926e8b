import type { Decimal } from 'decimal.js';
import { errorOf, type Origin, warningOf } from '../base/diagnostic.js';
import { type Formula, type Operator, referencesOf } from '../validate/formula/formula.js';
import { parseFormula } from '../validate/formula/parse-formula.js';
import { cellAddress } from '../validate/find-cell.js';
import type { Report } from '../validate/report.js';
import type { LedgerContext } from './ledger-context.js';
import type { Ledger, LedgerProblem } from './ledger.js';

/** Wholes that a share is taken from: 100 - [share]. */
const WHOLES = ['0', '1', '100'];

/** Factors that are no figures: halves, quarters and months of a year; powers of ten beside them. */
const FACTORS = ['1', '2', '4', '12'];

/** Lines below the key of a fact in which its formula stands. */
const REACH = 12;

interface Worked {
  readonly name: string;
  readonly formula: string;
  readonly unit: string;
  readonly origin: Origin;
}

/**
 * The numbers that formulas hold of their own, accounted for: a whole, a count of what is averaged, a power of ten. Any other is a figure
 * without a source (`ledger/no-source`). Two facts with one formula are one fact, or one of them is wrong (`ledger/same-formula`).
 */
export function accountFormulas({ report, texts }: Pick<LedgerContext, 'report' | 'texts'>): Ledger {
  const facts = [...report.facts.values()].flatMap(({ id, formula, unit, origin }): readonly Worked[] => {
    return formula === undefined ? [] : [{ name: `the fact “${id}”`, formula, unit, origin }];
  });
  const problems = [...facts, ...workedCells(report)].flatMap((worked) => [
    ...constantsOf(worked, texts),
    ...addedTwice(worked, texts),
  ]);
  return { accounted: {}, problems: [...problems, ...sameFormulas(facts, texts)] };
}

function workedCells(report: Report): readonly Worked[] {
  return [...report.tables.values()].flatMap((table) =>
    table.rows.flatMap((row) =>
      [...row.cells].flatMap(([column, cell]): readonly Worked[] => {
        if (cell.kind !== 'number' || cell.formula === undefined) return [];
        const name = `the cell “${cellAddress(table.id, row, column)}”`;
        return [{ name, formula: cell.formula, unit: cell.unit, origin: cell.origin }];
      }),
    ),
  );
}

function constantsOf(worked: Worked, texts: LedgerContext['texts']): readonly LedgerProblem[] {
  const parsed = parseFormula(worked.formula);
  if (!parsed.ok) return [];
  const count = referencesOf(parsed.formula).length;
  return strangeNumbers(parsed.formula, undefined, count).map(({ text, offset }): LedgerProblem => {
    const message = `“${text}” in the formula of ${worked.name} has no source`;
    const hint = 'make it a fact with a source, and write its id in brackets';
    const origin = placeOf(worked, offset, text.length, texts);
    return { ...errorOf('ledger/no-source', message, origin, hint), where: worked.formula };
  });
}

/** “[q1] + [q2] + [q2] + [q4]”: a sum that takes one figure twice has left out another. */
function addedTwice(worked: Worked, texts: LedgerContext['texts']): readonly LedgerProblem[] {
  const parsed = parseFormula(worked.formula);
  if (!parsed.ok) return [];
  const terms = termsOf(parsed.formula);
  const twice = terms.find((term, index) => terms.indexOf(term) !== index);
  if (terms.length < 3 || twice === undefined) return [];
  const message = `${worked.name} adds [${twice}] twice`;
  const hint = 'one of the two is meant to be another figure; else write 2 * in front of it';
  const at = worked.formula.lastIndexOf(twice);
  const origin = placeOf(worked, Math.max(0, at), twice.length, texts);
  return [{ ...warningOf('ledger/added-twice', message, origin, hint), where: worked.formula }];
}

/** References of a sum, or of the sum that a mean or share begins with. */
function termsOf(formula: Formula): readonly string[] {
  if (formula.kind === 'reference') return [formula.to];
  if (formula.kind !== 'binary') return [];
  if (formula.operator === '/') return termsOf(formula.left);
  return formula.operator === '+' ? [...termsOf(formula.left), ...termsOf(formula.right)] : [];
}

interface Constant {
  readonly text: string;
  readonly offset: number;
}

function strangeNumbers(formula: Formula, under: Operator | undefined, count: number): readonly Constant[] {
  if (formula.kind === 'reference') return [];
  if (formula.kind === 'negative') return strangeNumbers(formula.of, under, count);
  if (formula.kind === 'binary') {
    const { operator, left, right } = formula;
    return [...strangeNumbers(left, operator, count), ...strangeNumbers(right, operator, count)];
  }
  const text = formula.value.toFixed(Math.max(0, formula.places));
  return isKnown(formula.value, under, count) ? [] : [{ text, offset: formula.offset }];
}

function isKnown(value: Decimal, under: Operator | undefined, count: number): boolean {
  const text = value.toFixed();
  if (under === '+' || under === '-') return WHOLES.includes(text);
  return FACTORS.includes(text) || value.equals(count) || /^(?:10*|0\.0*1)$/.test(text);
}

function sameFormulas(facts: readonly Worked[], texts: LedgerContext['texts']): readonly LedgerProblem[] {
  const key = ({ formula, unit }: Worked): string => `${formula.replace(/\s/g, '')} ${unit}`;
  return facts.flatMap((fact) => {
    const twin = facts.find((other) => other !== fact && key(other) === key(fact));
    if (!twin) return [];
    const message = `${fact.name} is worked out by the same formula as ${twin.name}`;
    const hint = 'one of the two is wrong, or they are one fact';
    const origin = placeOf(fact, 0, fact.formula.length, texts);
    return [{ ...errorOf('ledger/same-formula', message, origin, hint), where: fact.formula }];
  });
}

/** Where a part of a formula stands, as far as the file shows it in one line. */
function placeOf({ origin, formula }: Worked, offset: number, length: number, texts: LedgerContext['texts']): Origin {
  const lines = (texts?.get(origin.file) ?? '').split('\n').slice(origin.line - 1, origin.line - 1 + REACH);
  for (const [index, line] of lines.entries()) {
    const column = line.indexOf(formula, index === 0 ? origin.column - 1 : 0);
    if (column >= 0) return { file: origin.file, line: origin.line + index, column: column + offset + 1, length };
  }
  return origin;
}
