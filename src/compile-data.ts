import { collectDataBook } from './data-book/collect-data-book.js';
import type { LaidOutDocument } from './data-book/data-book-input.js';
import type { ChartSource } from './base/chart-source.js';
import { sceneTheme } from './layout/scene/scene-theme.js';
import type { Locale } from './locale/locale.js';
import type { ShownData } from './resolve/resolve-context.js';
import type { Theme } from './theme/theme.js';
import type { Report } from './validate/report.js';

export interface CompileDataInput {
  readonly report: Report;
  readonly theme: Theme;
  readonly locale: Locale;
  /** The report's documents in the language, the brief first. */
  readonly documents: readonly LaidOutDocument[];
  readonly charts: ReadonlyMap<string, ChartSource>;
  readonly shownIn: (chart: string) => ShownData | undefined;
}

/** A file for whoever must reuse the figures. */
export interface DataFile {
  readonly kind: 'facts' | 'workbook';
  readonly name: 'facts.csv' | 'data.xlsx';
  /** Facts or sheets in it. */
  readonly count: number;
  readonly bytes: Uint8Array;
}

/** The figures of a report in one language as files: all facts as CSV, and with the rows behind every chart and table as a workbook. */
export async function compileData(input: CompileDataInput): Promise<readonly DataFile[]> {
  const { theme, locale } = input;
  const { language } = locale;
  const book = collectDataBook({
    ...input,
    theme: sceneTheme(theme, 'deck', new Map(theme.deck.styles(language)), language),
  });
  const { writeFactsCsv } = await import('./write/data/csv/write-facts-csv.js');
  const { writeDataWorkbook } = await import('./write/data/workbook/write-data-workbook.js');
  return [
    { kind: 'facts', name: 'facts.csv', count: book.facts.length, bytes: writeFactsCsv(book) },
    { kind: 'workbook', name: 'data.xlsx', count: book.sheets.length + 1, bytes: await writeDataWorkbook(book) },
  ];
}
