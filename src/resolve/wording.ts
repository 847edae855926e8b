import type { FactStatus, FlaggedStatus } from '../base/fact-status.js';
import type { Position } from '../base/position.js';
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
  readonly place: (position: Position) => string;
  /** A table of a source, without a place in it. */
  readonly tablePlace: (table: number) => string;
  /** Sentences of a paragraph together: `para. 2, sentences 3, 5`. */
  readonly places: (paragraph: number, sentences: readonly string[]) => string;
  /** Between the parts of a plain list, and at the end of a sentence. */
  readonly listComma: string;
  readonly fullStop: string;
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
  /** “preliminary”. */
  readonly statusWord: (status: FactStatus) => string;
  /** What stands for a status inside a mark, `p`, and what it means: “p: preliminary figure”. */
  readonly statusFlag: (status: FlaggedStatus) => string;
  readonly flagMeaning: (status: FlaggedStatus) => string;
  /** “12 figures”; “all figures”. */
  readonly figureCount: (count: number) => string;
  readonly allFigures: string;
  /** What a mark leads to, for those who hear it: “Source 3”. */
  readonly figureNote: (number: number) => string;
  /** At the head of an entry that tells of a derived or an inferred figure, and why one is inferred where nothing says so. */
  readonly derivedWord: string;
  readonly inferredWord: string;
  readonly inferredReason: string;
  /** Words at the head of an entry. */
  readonly asLead: (text: string) => string;
  /** The title of a work: 《…》. */
  readonly title: (title: string) => string;
  readonly operator: (operator: string) => string;
  readonly value: (value: Decimal, places: number, unit: string, form?: 'full' | 'short') => string;
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
    tablePlace: (table) => locale.phrase('table-place', table),
    places: (paragraph, sentences) =>
      sentences.length === 1 && /^\d+$/.test(sentences[0]!)
        ? locale.place({ paragraph, sentence: Number(sentences[0]) })
        : locale.phrase('places', paragraph, sentences.join(locale.phrase('list-comma'))),
    listComma: locale.phrase('list-comma'),
    fullStop: locale.phrase('full-stop'),
    wordsGap: between(locale.phrase('place-words')),
    placeGap: between(locale.phrase('figure-place')),
    siteGap: between(locale.phrase('source-site')),
    siteEnd: tailOf(locale.phrase('source-site')),
    openQuote: open,
    closeQuote: close,
    quotable: (text) => text.replaceAll(open, innerOpen).replaceAll(close, innerClose),
    inBrackets: (text) => locale.phrase('in-parentheses', '', text),
    status: (status) => statusText(status, locale),
    statusWord: (status) => locale.phrase(status),
    statusFlag: (status) => locale.phrase(`${status}-flag`),
    flagMeaning: (status) =>
      locale.phrase('label-colon', locale.phrase(`${status}-flag`), locale.phrase(`${status}-note`)),
    figureCount: (count) => locale.phrase('figure-count', count),
    allFigures: locale.phrase('all-figures'),
    figureNote: (number) => locale.phrase('figure-source', number),
    derivedWord: upperFirst(locale.phrase('derived')),
    inferredWord: upperFirst(locale.phrase('inferred')),
    inferredReason: locale.phrase('inferred-note'),
    asLead: upperFirst,
    title: (title) => locale.phrase('work-title', title),
    operator: (operator) => locale.formulaInWords(operator, (reference) => reference),
    value: (value, places, unit, form = 'full') => locale.formatUnit(value, places, unit, { form }),
    date: (iso) => locale.formatDate(iso) ?? iso,
    sources: (count) => leadOf(locale.phrase(count > 1 ? 'sources-line' : 'source-line')),
    tableAlternative: (caption, rows, columns) => locale.phrase('table-alternative', caption, rows, columns),
    bullets: ['•', '–', '•', '–'],
    ordinal: (number) => `${number}.`,
  };
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
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
