import { cellOf, sentenceOf } from '../../base/position.js';
import type { DataCell, DataFact, DataSheet } from '../../scene/data-book.js';
import type { BookContext } from '../book-context.js';
import { type Column, sheetOf } from './columns.js';
import { sourceNames, sourcesLine } from '../source-list.js';

/** Every figure, with a column for each thing that is known of it. */
export function factsSheet(facts: readonly DataFact[], context: BookContext): DataSheet {
  const { locale, report } = context;
  const sources = [...report.sources.values()];
  const column = (head: string, cellOf: (fact: DataFact) => DataCell | undefined): Column => ({
    head,
    cells: facts.map((fact) => cellOf(fact) ?? ''),
  });
  const each = (of: (source: DataFact['sources'][number]) => string) => (fact: DataFact) =>
    locale.joinList([...new Set(fact.sources.map(of))].filter((text) => text !== ''));
  const columns = [
    column(locale.phrase('data-id'), ({ id }) => id),
    column(locale.phrase('data-label'), ({ label }) => label),
    column(locale.phrase('value'), ({ number }) => number),
    column(locale.phrase('data-unit'), ({ unitWords }) => unitWords),
    column(locale.phrase('data-shown'), ({ shown }) => shown),
    column(locale.phrase('data-period'), ({ periodWords }) => periodWords),
    column(locale.phrase('data-period-iso'), ({ period }) => period),
    column(locale.phrase('data-region'), ({ region }) => region),
    column(locale.phrase('data-status'), ({ statusWords }) => statusWords),
    column(locale.phrase('data-formula-words'), ({ formulaWords }) => formulaWords),
    column(locale.phrase('data-formula'), ({ formula }) => formula),
    column(
      locale.phrase('data-publisher'),
      each(({ publisher }) => publisher),
    ),
    column(
      locale.phrase('data-source-title'),
      each(({ title }) => title),
    ),
    column(
      locale.phrase('data-date'),
      each(({ date }) => date),
    ),
    column(
      locale.phrase('data-address'),
      each(({ address }) => address),
    ),
    ...placeColumns(facts, locale),
    column(locale.phrase('data-words'), (fact) => placeOf(fact)?.words),
  ];
  return {
    name: locale.phrase('data-facts'),
    kind: 'facts',
    kindWords: locale.phrase('data-facts'),
    title: locale.phrase('data-every-figure'),
    remark: sourcesLine(sources, context),
    source: sourceNames(sources, context),
    unit: locale.phrase('data-various'),
    ...sheetOf(columns),
  };
}

/** Where a figure was read; a table, row and column only where some figure was read in one. */
function placeColumns(facts: readonly DataFact[], { phrase }: BookContext['locale']): readonly Column[] {
  const column = (head: string, of: (fact: DataFact) => number | undefined): Column => ({
    head,
    cells: facts.map((fact) => countCell(of(fact)) ?? ''),
  });
  const sentence = (fact: DataFact) => sentenceOf(placeOf(fact));
  const cell = (fact: DataFact) => cellOf(placeOf(fact));
  const sentences = [
    column(phrase('data-paragraph'), (fact) => sentence(fact)?.paragraph),
    column(phrase('data-sentence'), (fact) => sentence(fact)?.sentence),
  ];
  if (!facts.some(cell)) return sentences;
  return [
    ...sentences,
    column(phrase('data-source-table'), (fact) => cell(fact)?.table),
    column(phrase('data-source-row'), (fact) => cell(fact)?.row),
    column(phrase('data-source-column'), (fact) => cell(fact)?.column),
  ];
}

function placeOf({ sources }: DataFact): DataFact['sources'][number]['place'] {
  return sources.length === 1 ? sources[0]!.place : undefined;
}

function countCell(value: number | undefined): DataCell | undefined {
  if (value === undefined) return undefined;
  return { digits: String(value), written: String(value), grouped: false, derived: false };
}
