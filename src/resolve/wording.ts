import type { FactStatus } from '../base/fact-status.js';
import type { Decimal } from 'decimal.js';
import type { Locale } from '../locale/locale.js';

/** The words and punctuation that resolving writes, in the document's language. */
export interface Wording {
  readonly figure: (number: number) => string;
  readonly table: (number: number) => string;
  /** “表1” as the caption over the part of a table on a later page: “表1（续）”. */
  readonly continued: (label: string) => string;
  /** Between “图1” and the words of a caption. */
  readonly captionGap: string;
  /** Over the provenance part of speaker notes. */
  readonly provenanceHeading: string;
  readonly colon: string;
  /** Between a figure's label and what is said of it. */
  readonly dash: string;
  readonly comma: string;
  readonly semicolon: string;
  /** Before a place in a source, in the middle of a sentence. */
  readonly sourceLead: string;
  /** Before a formula, and before the places that its figures stand at. */
  readonly derivedLead: string;
  readonly place: (paragraph: number, sentence: number) => string;
  /** Between a place and the words quoted from it. */
  readonly wordsGap: string;
  /** Between a figure and its place. */
  readonly placeGap: string;
  /** Between a source and its site, and behind the site. */
  readonly siteGap: string;
  readonly siteEnd: string;
  readonly openQuote: string;
  readonly closeQuote: string;
  /** Text as it stands between quotation marks: its own marks are the inner ones. */
  readonly quotable: (text: string) => string;
  readonly inBrackets: (text: string) => string;
  /** What stands behind a figure that is not simply reported: ` (preliminary figure)`; empty for others. */
  readonly status: (status: FactStatus) => string;
  readonly operator: (operator: string) => string;
  readonly value: (value: Decimal, places: number, unit: string) => string;
  readonly date: (iso: string) => string;
  readonly sources: (count: number) => string;
  readonly tableAlternative: (caption: string, rows: number, columns: number) => string;
  /** Markers of list levels, from the outside in. */
  readonly bullets: readonly string[];
  readonly ordinal: (number: number) => string;
}

/** The wording of a locale, all of it from the locale's phrases. */
export function wordingOf(locale: Locale): Wording {
  const { open, close, innerOpen, innerClose } = locale.quotes;
  return {
    figure: (number) => locale.phrase('figure', number),
    table: (number) => locale.phrase('table', number),
    continued: (label) => `${label}${locale.phrase('continued')}`,
    captionGap: between(locale.phrase('caption')),
    provenanceHeading: locale.phrase('where-from'),
    colon: between(locale.phrase('label-colon')),
    dash: between(locale.phrase('label-dash')),
    comma: between(locale.phrase('comma')),
    semicolon: between(locale.phrase('semicolon')),
    sourceLead: leadOf(locale.phrase('source-inline')),
    derivedLead: leadOf(locale.phrase('derived-from')),
    place: locale.place,
    wordsGap: between(locale.phrase('place-words')),
    placeGap: between(locale.phrase('figure-place')),
    siteGap: between(locale.phrase('source-site')),
    siteEnd: tailOf(locale.phrase('source-site')),
    openQuote: open,
    closeQuote: close,
    quotable: (text) => text.replaceAll(open, innerOpen).replaceAll(close, innerClose),
    inBrackets: (text) => locale.phrase('in-parentheses', '', text),
    status: (status) => statusText(status, locale),
    operator: (operator) => locale.formulaInWords(operator, (reference) => reference),
    value: (value, places, unit) => locale.formatUnit(value, places, unit),
    date: (iso) => locale.formatDate(iso) ?? iso,
    sources: (count) => leadOf(locale.phrase(count > 1 ? 'sources-line' : 'source-line')),
    tableAlternative: (caption, rows, columns) => locale.phrase('table-alternative', caption, rows, columns),
    bullets: ['•', '–', '•', '–'],
    ordinal: (number) => `${number}.`,
  };
}

/** Reported figures need no word, and derived ones say their formula. */
function statusText(status: FactStatus, locale: Locale): string {
  if (status === 'reported' || status === 'derived') return '';
  return locale.phrase('in-parentheses', '', locale.phrase(`${status}-note`));
}

/** What stands between the two places of a phrase such as `{1}：{2}`. */
function between(pattern: string): string {
  return /\{1\}(.*)\{2\}/s.exec(pattern)?.[1] ?? ' ';
}

/** What stands behind the second place of a phrase such as `{1}（{2}）`. */
function tailOf(pattern: string): string {
  return pattern.split('{2}')[1] ?? '';
}

/** What stands before the only place of a phrase such as `来源：{1}`. */
function leadOf(pattern: string): string {
  return pattern.split('{1}')[0]!;
}
