import { type DateForm, localeOf } from '../../locale/locale.js';
import type { Report, TextNode } from '../../validate/report.js';

/**
 * The string of a language's text file at a path of keys, as plain words (marks of the prose subset and calls of the
 * `name`, `literal` and `date` helpers reduced to what they print); undefined where the path leads to none.
 */
export function reportText(report: Report, language: string, path: readonly string[]): string | undefined {
  let node: TextNode | undefined = report.texts.get(language);
  for (const key of path) node = node?.kind === 'map' ? node.entries.get(key) : undefined;
  return node?.kind === 'text' ? plainProse(node.text, language) : undefined;
}

/** A fact's label in a language; its id where the text file has none. */
export function factLabel(report: Report, language: string, id: string): string {
  return reportText(report, language, ['facts', id]) ?? id;
}

/** The word for a key or text cell: `tables.<table>.labels.<column>.<value>`; the value itself where there is none. */
export function cellLabel(report: Report, language: string, table: string, column: string, value: string): string {
  return reportText(report, language, ['tables', table, 'labels', column, value]) ?? value;
}

/** The word for a column or a measure of a table; undefined where the text file has none. */
export function columnLabel(report: Report, language: string, table: string, column: string): string | undefined {
  return (
    reportText(report, language, ['tables', table, 'columns', column]) ??
    reportText(report, language, ['tables', table, 'labels', 'measure', column])
  );
}

/** A call of the `date` helper: the day or span, and its form. */
const DATE_CALL = /\{\{\s*date\s+(['"])(.*?)\1(?:\s+form=(['"])(long|short)\3)?\s*\}\}/g;

function plainProse(text: string, language: string): string {
  return text
    .replace(DATE_CALL, (call, _quote, date: string, _other, form?: DateForm) => {
      return localeOf(language)?.formatDate(date, form) ?? call;
    })
    .replace(/\{\{\s*(?:name|literal)\s+(['"])(.*?)\1[^}]*\}\}/g, '$2')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)[*^]+/g, '')
    .replace(/\\(.)/g, '$1')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}
