import type { DataFact } from '../../scene/data-book.js';
import type { BookContext } from '../book-context.js';
import type { Column } from './columns.js';
import { grouped } from './grouped.js';

/** A figure of a row, under the name that the row has for it. */
export interface NamedFact {
  readonly name: string;
  readonly fact: DataFact;
}

/**
 * What is said of a row's figures behind them: period, region, status, formula, source. What is the same for all figures of a row is said
 * once, else with the name of each; a status only of those that are not simply reported.
 */
export function originColumns(rows: readonly (readonly NamedFact[])[], context: BookContext): readonly Column[] {
  const { locale } = context;
  const column = (head: string, said: (fact: DataFact) => string | undefined): Column => ({
    head,
    cells: rows.map((row) => saidOf(row, said, context)),
  });
  return [
    column(locale.phrase('data-period'), (fact) => fact.periodWords),
    column(locale.phrase('data-region'), (fact) => fact.region),
    {
      head: locale.phrase('data-status'),
      cells: rows.map((row) => {
        const marked = row.filter(({ fact }) => fact.status !== 'reported');
        return saidOf(marked.length === 0 ? row.slice(0, 1) : row, (fact) => fact.statusWords, context, marked);
      }),
    },
    column(locale.phrase('data-formula-words'), (fact) => fact.formulaWords),
    column(locale.phrase('source'), (fact) => fact.sourceWords),
  ];
}

function saidOf(
  row: readonly NamedFact[],
  said: (fact: DataFact) => string | undefined,
  { locale }: BookContext,
  worthSaying: readonly NamedFact[] = row,
): string {
  const all = row.map(({ fact }) => said(fact) ?? '');
  if (new Set(all).size <= 1) return all[0] ?? '';
  const texts = worthSaying
    .map(({ name, fact }) => ({ name, text: said(fact) ?? '' }))
    .filter(({ text }) => text !== '');
  const named = [...grouped(texts, ({ text }) => text)].map(([text, of]) => {
    const names = locale.joinList([...new Set(of.map(({ name }) => name))]);
    return names === '' ? text : locale.phrase('label-colon', names, text);
  });
  return named.length === 0 ? '' : named.reduce((before, text) => locale.phrase('semicolon', before, text));
}
