import type { Figure } from '../../source-text/figures/figure.js';
import { type SourceTime, sourceTime } from './source-time.js';

/** A sentence of a source, or several, with what its article says of times. */
export interface TimedSentence {
  readonly text: string;
  readonly dates: readonly Figure[];
  /** Every year that the article names, and that of its publication. */
  readonly years: ReadonlySet<number>;
}

/** What a time stands behind that is no figure's own: compared with, measured from. */
const BASE =
  /(?:较|比|与|同|和|于|自|从|由|以|相当于|\b(?:than|with|from|since|over|on|against|versus|vs\.?|after|before|until|compared to|founded in|established in)\s?(?:the\s|in\s)?)$/iu;

/** What behind a time says so. */
const BASED = /^(?:以来|起|相比|同期|年?以前|之前|以后|之后|的\d)/u;

/** Comparisons with another time: the figure is not of it. */
const COMPARED =
  /(?:比|较|与|同)(?:去年|上年|前年|上[个一]?月|上[个一]?季度?|前一?[年月])?(?:同期|同月|年?[初末])?|\b(?:than|from|over|on|with|against)\s(?:(?:a|an|the|one|in|its|same|that|previous|prior|last|corresponding|preceding)\s)*(?:year|quarter|month|period|week)s?(?:\s(?:earlier|ago|before))?/giu;

/** Words for another time, of which only the context knows. */
const RELATIVE =
  /去年|上年|前年|同期|上[个一]?月|上[个一]?季|年[初末底]|全年|以来|累计|连续|历年|往年|十[一二三四五]?五|目标|力争|规划|\b(?:ago|earlier|last|previous|prior|before|since|consecutive|straight|annual(?:ly|i[sz]ed)?|will|next|targets?|plans?)\b|\bin the (?:first|second|third|fourth)\b(?!\s(?:quarter|half))/iu;

/** A sentence that looks ahead tells when something was foreseen as well as for when. */
const FORESEEN = /预计|预期|展望|\b(?:expect(?:s|ed|ation)?|forecasts?|project(?:s|ed|ions?)|outlook)\b/iu;

interface Named extends SourceTime {
  readonly date: Figure;
  readonly isBase: boolean;
}

/**
 * The time words of a sentence that a fact's period (ISO 8601) contradicts: another year than any that it gives, or other months. Undefined
 * where one fits, where none leads the figure, and where words for other times make it unsure.
 */
export function contradictedBy(
  period: string,
  figure: Pick<Figure, 'start'>,
  { text, dates, years }: TimedSentence,
): string | undefined {
  const own = monthsIn(period);
  if (!own || dates.some((date) => !sourceTime(date))) return undefined;
  const named = dates.map((date): Named => {
    const isBase = BASE.test(text.slice(0, date.start)) || BASED.test(text.slice(date.end));
    return { ...sourceTime(date)!, date, isBase };
  });
  const ahead = named.filter(({ date, isBase, isDay }) => !isBase && !isDay && date.end <= figure.start);
  const last = ahead.at(-1);
  if (!last || FORESEEN.test(text) || isUnsure(text, last.date.end, figure.start)) return undefined;
  const given = named.filter(({ year }) => year !== undefined);
  const isGiven = ahead.some(({ year }) => year !== undefined);
  const fitsYear = isGiven
    ? given.some(({ year }) => own.from.year <= year! && year! <= own.to.year)
    : years.has(own.to.year);
  if (!fitsYear) return last.date.text;
  if (own.isWhole || !ahead.some(({ to }) => to !== undefined)) return undefined;
  const ends = named.some(({ to }) => to === own.to.month);
  const isPoint = own.isOpen || (own.from.year === own.to.year && own.from.month === own.to.month);
  const starts = isPoint || own.from.month === 1 || named.some(({ from }) => from === own.from.month || from === 1);
  return ends && starts ? undefined : last.date.text;
}

/** Whether words between a time and a figure, or right behind the figure, tell of yet another time. */
function isUnsure(text: string, from: number, to: number): boolean {
  const behind = /^[^，。；,;]*/u.exec(text.slice(to))![0];
  return RELATIVE.test(`${text.slice(from, to)}${behind}`.replace(COMPARED, ' '));
}

interface Ends {
  readonly from: { readonly year: number; readonly month: number };
  readonly to: { readonly year: number; readonly month: number };
  /** Years without months. */
  readonly isWhole: boolean;
  /** Without a known start. */
  readonly isOpen: boolean;
}

function monthsIn(period: string): Ends | undefined {
  const [first, second = first] = period.split('/') as [string, string?];
  const read = (iso: string, last: boolean): { year: number; month: number } | undefined => {
    const [, year, quarter, month] = /^(\d{4})(?:-Q(\d)|-(\d{2})(?:-\d{2})?)?$/.exec(iso) ?? [];
    if (year === undefined) return undefined;
    const known = quarter ? Number(quarter) * 3 - (last ? 0 : 2) : month ? Number(month) : last ? 12 : 1;
    return { year: Number(year), month: known };
  };
  const to = read(second, true);
  const from = first === '..' ? to : read(first, false);
  if (!from || !to) return undefined;
  return { from, to, isWhole: /^\d{4}(?:\/\d{4})?$/.test(period), isOpen: first === '..' };
}
