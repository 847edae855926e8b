import type { Locale } from '../locale/locale.js';
import { numberCells } from '../resolve/provenance/cell-at.js';
import type { DataBook, DataBookWords } from '../scene/data-book.js';
import type { BookContext } from './book-context.js';
import type { DataBookInput } from './data-book-input.js';
import { cellFact, dataFact } from './data-fact.js';
import { dataSheets } from './sheets/data-sheets.js';
import { factsSheet } from './sheets/facts-sheet.js';

/** The figures of a report in one language, and the rows behind all that its documents show. Throws without a document. */
export function collectDataBook(input: DataBookInput): DataBook {
  const { documents, theme, locale } = input;
  const first = documents[0];
  if (!first) throw new Error('a data book is made of the documents of a report, and there is none');
  const facts = allFacts(input);
  return {
    meta: first.scene.meta,
    theme,
    facts,
    sheets: [factsSheet(facts, input), ...dataSheets(input)],
    words: wordsOf(locale),
  };
}

/** Every fact, then every cell of a table that has a number or a formula of its own. */
function allFacts(context: BookContext) {
  const { report } = context;
  const cells = [...report.tables.values()].flatMap(numberCells);
  const own = cells.map((located) => ({ located, fact: cellFact(located, context) }));
  return [
    ...[...report.facts.values()].map((fact) => dataFact(fact, context)),
    ...own.filter(({ located, fact }) => fact.id === located.address).map(({ fact }) => fact),
  ];
}

function wordsOf(locale: Locale): DataBookWords {
  return {
    contents: locale.phrase('contents'),
    sheet: locale.phrase('data-sheet'),
    title: locale.phrase('data-title'),
    kind: locale.phrase('data-kind'),
    unit: locale.phrase('data-unit'),
    source: locale.phrase('source'),
    derived: locale.phrase('data-derived-mark'),
  };
}
