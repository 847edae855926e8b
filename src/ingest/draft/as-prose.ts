import { findFigures } from '../../source-text/figures/find-figures.js';
import { verbsIn } from '../figure/english/english-verbs.js';
import { readPeriod } from '../figure/period.js';
import type { DraftedFact } from './facts/drafted-fact.js';

/** What a text of the article needs to become a text of a report. */
export interface ProseContext {
  /** Facts of the sentence that the text is of. */
  readonly facts: readonly DraftedFact[];
  /** Year and month of the article, for dates without a year. */
  readonly year?: number;
  readonly month?: number;
}

/**
 * A part of a sentence as a text file writes it: figures by `{{fact}}`, dates by `{{date}}`, names with digits by `{{name}}`, other
 * numbers by `{{literal}}`, and the marks of prose escaped.
 */
export function asProse(sentence: string, from: number, to: number, context: ProseContext): string {
  let prose = '';
  let at = from;
  for (const { start, end, text } of marksIn(sentence, from, to, context)) {
    if (start < at || end > to) continue;
    prose += escaped(sentence.slice(at, start)) + text;
    at = end;
  }
  return prose + escaped(sentence.slice(at, to));
}

/** A phrase that holds no fact: a title, a label. */
export function plainProse(text: string, context: Omit<ProseContext, 'facts'>): string {
  return asProse(text, 0, text.length, { ...context, facts: [] });
}

/** A title as it was published: with a digit in it, a name as a whole. */
export function titleProse(title: string): string {
  if (!/\d/.test(title) || (title.includes("'") && title.includes('"'))) return plainProse(title, {});
  return call('name', title);
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function marksIn(sentence: string, from: number, to: number, context: ProseContext): readonly Mark[] {
  const facts = context.facts.map((fact): Mark => ({
    start: fact.figure.start,
    end: endOf(sentence, fact),
    text: factMark(fact, sentence) + ofWhom(sentence, fact),
  }));
  const others = findFigures(sentence).flatMap((figure): readonly Mark[] => {
    if (figure.start < from || figure.end > to) return [];
    if (facts.some(({ start, end }) => figure.start < end && start < figure.end)) return [];
    if (figure.kind === 'name') return [{ ...figure, text: call('name', figure.text) }];
    if (figure.kind === 'date' && isPlainTime(figure.text)) return [];
    const fiscal = /^(.*\bfiscal\s(?:year\s)?)(\d{4})$/i.exec(figure.text);
    if (fiscal) return [{ ...figure, text: `${escaped(fiscal[1]!)}${call('date', fiscal[2]!)}` }];
    // “fiscal 2025” is no year of the calendar.
    const plain = figure.kind === 'date' && !/fiscal|FY|months?\b/i.test(figure.text);
    const period = plain ? readPeriod(figure, context) : undefined;
    if (period && !/^\d{4}-\d{2}-\d{2}\/|[-/.]\d+[-/.]/.test(figure.text))
      return [{ ...figure, text: call('date', period.iso) }];
    return [{ ...figure, text: `${call('literal', figure.text).slice(0, -2)} reason='as in the source'}}` }];
  });
  const digits = [
    ...sentence.matchAll(
      /\d[\d.,]*\d|\d|\b(?:two|three|four)[\s-](?:thirds|quarters|fifths|tenths)\b|\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve)\b(?=\s)|[二两三四五六七八九十]+(?=大\p{Script=Han})|(?<=\ba )(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)(?= of\b)|[二三四五六七八九十]+分之[一二三四五六七八九]/gu,
    ),
  ].flatMap((match): readonly Mark[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    if ([...facts, ...others].some((mark) => start < mark.end && mark.start < end)) return [];
    return [{ start, end, text: `${call('literal', match[0]).slice(0, -2)} reason='as in the source'}}` }];
  });
  return [...facts, ...others, ...digits].toSorted((a, b) => a.start - b.start);
}

/** Behind “per diluted share”, which the unit of the fact says. */
function endOf(sentence: string, { figure }: DraftedFact): number {
  const each = figure.unit.endsWith('-per-share') ? /^ per (?:\w+ )?share/.exec(sentence.slice(figure.end)) : null;
  return figure.end + (each?.[0].length ?? 0);
}

/** A time without a number that readers of digits would ask for: 上半年, 一季度. */
function isPlainTime(text: string): boolean {
  return !/\d|[一二三四五六七八九十](?:个?月|日)|\b(?:two|three|four|five|six|nine|twelve)\b/.test(text);
}

/** Who is counted, where other words stand between: 2.4 unemployed people. */
const COUNTED: Readonly<Record<string, RegExp>> = {
  person: /^\s(?:[a-z-]+\s){1,2}(?:people|persons|men|women|workers)\b/,
  job: /^\s(?:[a-z-]+\s){1,2}jobs\b/,
};

/** A figure in running words: its sign is in the verb (下降), “more than” is said by a word, a counter stands behind. */
function factMark({ id, figure, unit }: DraftedFact, sentence: string): string {
  const sign = figure.value.isNegative() && !/^[-−]/.test(figure.text) ? " sign='none'" : '';
  const lead = figure.kind === 'rank' && figure.text.startsWith('第') ? '第' : '';
  const more = /[多余]/u.test(figure.text) ? '逾' : '';
  const counter =
    unit === 'count' && figure.kind !== 'rank'
      ? (/\d\s*[万亿]?[多余]?([^\d\s\p{Script=Latin}万亿多余.,]+)$/u.exec(figure.text)?.[1] ?? '')
      : '';
  const counted = COUNTED[unit]?.test(sentence.slice(figure.end)) ? " form='number'" : '';
  return `${lead}${more}{{fact '${id}'${counted}${sign}}}${counter}`;
}

/** “One in four people” is printed as a percentage, which is one of people. */
function ofWhom(sentence: string, { figure: { text, end } }: DraftedFact): string {
  const behind = /^\s(?!(?:of|in|at|on|for|or|and|but|who|that|which|from|to|by|as)\b)([a-z].*)$/.exec(
    sentence.slice(end),
  )?.[1];
  if (behind === undefined || !/\w[\s-](?:in|out of)[\s-]\w/.test(text)) return '';
  return verbsIn(behind).some(({ start }) => start === 0) ? '' : ' of';
}

function call(helper: string, argument: string): string {
  const quote = argument.includes("'") ? '"' : "'";
  return `{{${helper} ${quote}${argument}${quote}}}`;
}

/** The marks of prose, and braces of helpers. */
function escaped(text: string): string {
  return text
    .replace(/\s?[↩⤴]/gu, '')
    .replace(/[\\*^[\]]/g, (mark) => `\\${mark}`)
    .replaceAll('{{', '{ {');
}
