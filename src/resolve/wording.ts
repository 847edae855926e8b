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
  readonly openQuote: string;
  readonly closeQuote: string;
  readonly inBrackets: (text: string) => string;
  /** Behind a figure that the source does not say outright. */
  readonly inferred: string;
  readonly operator: (operator: string) => string;
  readonly value: (value: Decimal, places: number, unit: string) => string;
  readonly date: (iso: string) => string;
  readonly sources: (count: number) => string;
  readonly tableAlternative: (caption: string, rows: number, columns: number) => string;
  /** Markers of list levels, from the outside in. */
  readonly bullets: readonly string[];
  readonly ordinal: (number: number) => string;
}

/** The wording of a locale. Punctuation that no phrase of the locale holds follows its script. */
export function wordingOf(locale: Locale): Wording {
  const han = locale.language.startsWith('zh');
  return {
    figure: (number) => locale.phrase('figure', number),
    table: (number) => locale.phrase('table', number),
    continued: (label) => `${label}${locale.phrase('continued')}`,
    captionGap: between(locale.phrase('caption')),
    provenanceHeading: locale.phrase('where-from'),
    colon: between(locale.phrase('label-colon')),
    dash: han ? '——' : ' — ',
    comma: han ? '，' : ', ',
    semicolon: han ? '；' : '; ',
    sourceLead: uncapitalized(leadOf(locale.phrase('source-line'))),
    derivedLead: leadOf(locale.phrase('derived-from')),
    place: locale.place,
    wordsGap: han ? '' : ', ',
    openQuote: locale.quotes.open,
    closeQuote: locale.quotes.close,
    inBrackets: (text) => locale.phrase('in-parentheses', '', text),
    inferred: locale.phrase('in-parentheses', '', locale.phrase('inferred-note')),
    operator: (operator) => locale.formulaInWords(operator, (reference) => reference),
    value: (value, places, unit) => locale.formatUnit(value, places, unit),
    date: (iso) => locale.formatDate(iso) ?? iso,
    sources: (count) => leadOf(locale.phrase(count > 1 ? 'sources-line' : 'source-line')),
    tableAlternative: (caption, rows, columns) => locale.phrase('table-alternative', caption, rows, columns),
    bullets: ['•', '–', '•', '–'],
    ordinal: (number) => `${number}.`,
  };
}

/** With a small first letter: for the middle of a sentence. */
function uncapitalized(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** What stands between the two places of a phrase such as `{1}：{2}`. */
function between(pattern: string): string {
  return /\{1\}(.*)\{2\}/s.exec(pattern)?.[1] ?? ' ';
}

/** What stands before the only place of a phrase such as `来源：{1}`. */
function leadOf(pattern: string): string {
  return pattern.split('{1}')[0]!;
}
