import { Decimal } from 'decimal.js';
import type { Diagnostic } from '../../../src/base/diagnostic.js';
import { UNITS } from '../../../src/base/unit-table.js';
import type { ComparedFigure, ComparedQuantity, ComparedText } from '../../../src/ledger/comparison/compared-text.js';
import type { ComparisonContext } from '../../../src/ledger/comparison/comparison-context.js';
import { comparisonFindings } from '../../../src/ledger/comparison/comparison-findings.js';
import { baseValue } from '../../../src/ledger/value/known-figures.js';
import { localeOf } from '../../../src/locale/locale.js';

/** What a figure of a sentence has beside value and unit. */
export interface Known {
  readonly formula?: string;
  readonly label?: string;
  readonly sourceWords?: string;
  readonly fell?: true;
}

const NOTHING: ComparisonContext = { quantities: new Map(), sets: [] };

/** `{6.3 percent}` or `{6.3 percent va-growth}` in a sentence stands for a figure, written as the language writes it. */
export function textOf(sentence: string, language: string, known: Readonly<Record<string, Known>> = {}): ComparedText {
  const locale = localeOf(language)!;
  const figures: ComparedFigure[] = [];
  let text = '';
  let from = 0;
  for (const match of sentence.matchAll(/\{(-?[\d.]+) ([a-z-]+)(?: ([a-z0-9-]+))?\}/g)) {
    const [whole, number = '', unit = '', name = `figure-${figures.length + 1}`] = match;
    text += sentence.slice(from, match.index);
    from = match.index + whole.length;
    const places = number.split('.')[1]?.length ?? 0;
    const shown = locale.formatUnit(new Decimal(number), places, unit);
    figures.push({
      start: text.length,
      end: text.length + shown.length,
      quantity: quantityOf(number, unit, name, known[name]),
    });
    text += shown;
  }
  return { text: text + sentence.slice(from), language, figures, at: () => undefined };
}

export function quantityOf(number: string, unit: string, name: string, known: Known = {}): ComparedQuantity {
  const definition = UNITS.get(unit)!;
  const places = number.split('.')[1]?.length ?? 0;
  return {
    name,
    value: baseValue(new Decimal(number), definition),
    half: baseValue(new Decimal(10).pow(-places).dividedBy(2), definition),
    dimension: definition.dimension,
    label: '',
    ...known,
  };
}

/** What is found in one text. */
export function findingsIn(
  sentence: string,
  language: string,
  known: Readonly<Record<string, Known>> = {},
  context: ComparisonContext = NOTHING,
): readonly Diagnostic[] {
  return comparisonFindings([textOf(sentence, language, known)], context);
}
