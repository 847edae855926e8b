import { withoutMarks } from '../../base/plain-prose.js';
import type { UnitForm } from '../../locale/format-unit.js';
import { type DateForm, localeOf } from '../../locale/locale.js';
import type { Report, TextNode } from '../../validate/report.js';

/**
 * The string of a language's text file at a path of keys, as plain words (marks of the prose subset and calls of the
 * `fact`, `name`, `literal` and `date` helpers reduced to what they print); undefined where the path leads to none.
 */
export function reportText(report: Report, language: string, path: readonly string[]): string | undefined {
  let node: TextNode | undefined = report.texts.get(language);
  for (const key of path) node = node?.kind === 'map' ? node.entries.get(key) : undefined;
  return node?.kind === 'text' ? plainProse(node.text, report, language) : undefined;
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

/** A call of the `fact` helper: the fact's id, and the form of its unit. */
const FACT_CALL = /\{\{\s*fact\s+(['"])(.*?)\1(?:\s+form=(['"])(full|short|number|unit)\3)?\s*\}\}/g;

function plainProse(text: string, report: Report, language: string): string {
  const printed = text
    .replace(FACT_CALL, (call, _quote, id: string, _other, form?: UnitForm) => {
      const fact = report.facts.get(id);
      const locale = fact && localeOf(language, report.units);
      return locale ? locale.formatUnit(fact.value, fact.places, fact.unit, { ...(form && { form }) }) : call;
    })
    .replace(DATE_CALL, (call, _quote, date: string, _other, form?: DateForm) => {
      return localeOf(language)?.formatDate(date, form) ?? call;
    })
    .replace(/\{\{\s*(?:name|literal)\s+(['"])(.*?)\1[^}]*\}\}/g, '$2');
  return withoutMarks(printed).trim();
}
