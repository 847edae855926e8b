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
  const read = (fact: DataFact) => (fact.sources.length === 1 ? fact.sources[0] : undefined);
  const place = (fact: DataFact) => read(fact)?.place;
  const each = (of: (source: DataFact['sources'][number]) => string) => (fact: DataFact) =>
    locale.joinList([...new Set(fact.sources.map(of))].filter((text) => text !== ''));
  const count = (value: number | undefined): DataCell | undefined =>
    value === undefined ? undefined : { digits: String(value), written: String(value), grouped: false, derived: false };
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
    column(locale.phrase('data-paragraph'), (fact) => count(place(fact)?.paragraph)),
    column(locale.phrase('data-sentence'), (fact) => count(place(fact)?.sentence)),
    column(locale.phrase('data-words'), (fact) => place(fact)?.words),
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
