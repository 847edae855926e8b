import type { Figure } from '../../source-text/figures/figure.js';
import type { Carried } from './carried.js';
import {
  isAtEnd,
  isOfAnother,
  isOfComparison,
  isOfStart,
  isRightBehind,
  isThisYear,
  isYearAgo,
} from './english/english-time.js';
import { type FiscalCalendar, inMonths, type Period, type PeriodContext, planYears, readPeriod } from './period.js';

/** The time that a figure is of. */
export interface FigurePeriod {
  /** ISO 8601; absent where no sentence up to here names one. */
  readonly iso?: string;
  readonly yearGiven: boolean;
  /** For the figures after it. */
  readonly carried?: Period;
  /** Year that the sentence names, for times without one. */
  readonly year?: number;
}

const COMPARED =
  /(?:较|比|与|同|于|恢复[至到]|than|with|from|(?<=[\w%]\s)over|versus|vs\.?)(?:\s(?:in|at|for|during|on))?\s?(?:the\s)?$/iu;
const AS_OF = /(?:截至|截止|截至到|到|至|as of|as at|by|until|end of|ended)\s?(?:the\s)?$/iu;
/** A figure that another is compared with. */
const FROM = /\b(?:compared (?:with|to)|versus|against|from)\s+(?:\S+\s\S+, or\s)?$/i;

/** What is to come: 展望第4季 of an article of September is that of the same year. */
const AHEAD = /展望|预计|预期|力争|将(?:于|在|会)|计划(?:于|在)/u;

/** A time that only its own figure is of: 三季度末, 全年 in a forecast. */
const POINT = /[末底]$|^全年$/u;
const AGO =
  /^[^,;.]{0,30}\b(?:a year (?:ago|earlier)|last year|prior[- ]year|the year before|the (?:same|corresponding) (?:period|quarter) (?:of )?(?:last|a) year)/i;

/** The last time named before a figure in its sentence, else right behind it in its clause, else the one carried from before. */
export function periodAt(text: string, figure: Figure, dates: readonly Figure[], carried: Carried): FigurePeriod {
  const year = dates
    .filter(
      (date) =>
        !COMPARED.test(text.slice(0, date.start)) &&
        !isOfComparison(text.slice(0, date.start)) &&
        !isOfStart(text.slice(0, date.start)) &&
        !isBase(text, date),
    )
    .flatMap(({ text: date }) => /(?:19|20)\d{2}/.exec(date)?.[0] ?? [])
    .map(Number)[0];
  const context = {
    year: year ?? carried.year,
    ...(year === undefined && carried.month !== undefined && !AHEAD.test(text) && { month: carried.month }),
  };
  const named = dates.flatMap((date): readonly { date: Figure; period: Period }[] => {
    const before = text.slice(0, date.start);
    if (/\b(?:founded|established|incorporated|since)\s(?:in\s)?$/i.test(before)) return [];
    const apart = date.end <= figure.start && text.slice(date.end, figure.start).includes(',');
    if (COMPARED.test(before) || (isOfComparison(before) && !apart) || date.end > behindOf(text, figure)) return [];
    if (isBase(text, date) && text.slice(date.end, figure.start) !== '的') return [];
    const period = periodOf(date, context as PeriodContext, carried.fiscal);
    const asOf = AS_OF.test(before) || isAtEnd(before);
    if (!period || (period.day && !asOf)) return [];
    if (isQuarterEnd(text, date)) return [{ date, period: { ...period, iso: `../${lastDay(period.iso)}` } }];
    const open = asOf && (/截|as (?:of|at)/iu.test(before.slice(-8)) || isAtEnd(before)) && !period.iso.includes('/');
    return [{ date, period: open ? { ...period, iso: `../${lastDay(period.iso)}` } : period }];
  });
  const until = /(?:截至|截止)(?:目前|现在|今|发稿)/u.exec(text);
  if (until && carried.date !== undefined && until.index < figure.start) {
    const now: Period = { iso: `../${carried.date}`, yearGiven: true, day: false };
    return { iso: now.iso, yearGiven: true, carried: now };
  }
  const years = yearsBack(text, figure, carried);
  if (years !== undefined) return { iso: years, yearGiven: true, carried: { iso: years, yearGiven: true, day: false } };
  const end = named.length === 0 ? atYearEnd(text, figure, carried) : undefined;
  if (end !== undefined) return { iso: end, yearGiven: true, carried: { iso: end, yearGiven: true, day: false } };
  if (isThisYear(text.slice(figure.end)) && carried.date !== undefined)
    return { iso: carried.date.slice(0, 4), yearGiven: true };
  const ago = monthBefore(
    text,
    figure,
    named.filter(({ date }) => date.end <= figure.start).at(-1)?.period ?? carried.period,
  );
  if (ago !== undefined) return { iso: ago, yearGiven: true, ...carriedNow(named, figure) };
  const ahead = named.filter(({ date }) => date.end <= figure.start && !isOfStart(text.slice(0, date.start))).at(-1);
  const close = named.find(({ date }) => isRightBehind(text.slice(figure.end, date.start)));
  const own = close ?? ahead ?? named.find(({ date }) => !isOfAnother(text.slice(figure.end, date.start)));
  const start = own !== undefined && isBase(text, own.date);
  if (start && /[是为]“?$/u.test(text.slice(0, own.date.start))) return carriedOnly(carried);
  const period = own?.period ?? carried.period;
  if (!period) return { yearGiven: true };
  const earlier = isYearEarlier(text, figure) ? yearBefore(period.iso) : period.iso;
  return {
    iso: earlier,
    yearGiven: period.yearGiven || carried.yearKnown === true,
    ...(own && goesOn(text, own.date, carried) && !FROM.test(text.slice(0, figure.start)) && { carried: own.period }),
    ...(year !== undefined && { year }),
  };
}

/** A figure of the year before: a year earlier, it was 3.9%; compared with $0.71 a year ago; not “3% fewer than a year earlier”. */
function isYearEarlier(text: string, { start, end, unit }: Figure): boolean {
  // More than twice their level a year earlier is of now.
  if (unit === 'times') return false;
  const [ahead, behind] = [text.slice(0, start), text.slice(end)];
  // 由上年的1.94缩小到1.90, 而上年为汇兑收益1,870万元.
  if (/[由从](?:上年|去年)(?:同期|末)?的$|(?:^|[，；])而?(?:上年|去年)(?:同期)?[为是][^，；]*$/u.test(ahead))
    return true;
  if (/(?:^|[.;]\s)(?:A|One|a|one) year (?:earlier|ago|before),(?:[^.;]|\.\d)*$/.test(ahead)) return true;
  const base = /^\s(?:from|than|over|on|compared|versus|fewer|more|less|higher|lower)\b/.test(behind);
  return (AGO.test(behind) && !base) || (FROM.test(ahead) && isYearAgo(behind));
}

/** Whether a time is also that of the next figures: not a goal's, a comparison's, an average's, a point after a span. */
function goesOn(text: string, { start, end, text: words }: Figure, { timed }: Carried): boolean {
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  if (POINT.test(words) || isQuarterEnd(text, { text: words, end })) return timed !== true && words !== '全年';
  return (
    !/\b(?:by|until|through)\s$|展望$/i.test(before) &&
    !FROM.test(before.slice(-60)) &&
    !isOfStart(before.slice(-60)) &&
    !/^(?:平均|累计平均)/u.test(behind)
  );
}

function isQuarterEnd(text: string, { text: words, end }: Pick<Figure, 'text' | 'end'>): boolean {
  return /季度$/u.test(words) && /^[末底]/u.test(text.slice(end));
}

/** 五年来, 五年累计: the years up to that of the sentences before. */
function yearsBack(text: string, { start }: Figure, { period, year }: Carried): string | undefined {
  const [, count] = /([二三四五六七八九十]|(?<!\d)\d{1,2})年(?:来|累计|间)/u.exec(text.slice(0, start)) ?? [];
  const last = period === undefined ? year : Number(/(\d{4})\D*$/.exec(period.iso.replace(/-(?:\d\d|Q\d)/g, ''))?.[1]);
  if (count === undefined || last === undefined || Number.isNaN(last)) return undefined;
  const span = /\d/.test(count) ? Number(count) : '〇一二三四五六七八九十'.indexOf(count);
  return `${last - span + 1}/${last}`;
}

/** 年末, 期末 without a year: the end of the time that the text speaks of. */
function atYearEnd(text: string, { start }: Figure, { period, year }: Carried): string | undefined {
  const [, word] = /(?:^|[，；。]|截至报告)([年期])[末底](?![^，。]*年[末底])/u.exec(text.slice(0, start)) ?? [];
  const last = period?.iso.split('/').at(-1);
  if (word === undefined) return undefined;
  if (word === '期') return last === undefined ? undefined : `../${lastDay(last)}`;
  return year === undefined ? undefined : `../${year}-12-31`;
}

/** 由上月下降0.3%转为持平: the figure is of the month before. */
function carriedNow(
  named: readonly { readonly date: Figure; readonly period: Period }[],
  { start }: Figure,
): Pick<FigurePeriod, 'carried'> {
  const last = named.filter(({ date }) => date.end <= start).at(-1);
  return last ? { carried: last.period } : {};
}

function monthBefore(text: string, { start }: Figure, period: Period | undefined): string | undefined {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(period?.iso ?? '') ?? [];
  if (year === undefined || !/[由从]上月[\p{Script=Han}]{0,4}$/u.test(text.slice(0, start))) return undefined;
  const at = Number(year) * 12 + Number(month) - 2;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}

function carriedOnly({ period, yearKnown }: Carried): FigurePeriod {
  return { ...(period && { iso: period.iso }), yearGiven: period?.yearGiven ?? yearKnown ?? true };
}

/** 2025年 in 是2025年的4.8倍 and 由2020年的38.1%提高到: what another figure starts from. */
function isBase(text: string, { start, end }: Figure): boolean {
  return /[由从是为]“?$/u.test(text.slice(0, start)) && /^”?[末底]?的/u.test(text.slice(end));
}

/** The time that a date or a plan's name is, in the months of a fiscal calendar. */
export function periodOf(date: Figure, context: PeriodContext, fiscal?: FiscalCalendar): Period | undefined {
  const plan = date.kind === 'name' ? planYears(date.text) : undefined;
  if (plan !== undefined) return { iso: plan, yearGiven: true, day: false };
  const period = readPeriod(date, context);
  return period && fiscal ? { ...period, iso: inMonths(period.iso, date.text, fiscal) } : period;
}

/** End of the clause that a figure stands in. */
function behindOf(text: string, { end }: Figure): number {
  const mark = text.slice(end).search(/[，；。]|[,;.]\s/u);
  return mark < 0 ? text.length : end + mark;
}

/** The last day of a month or a year. */
export function lastDay(iso: string): string {
  const [year, month] = iso.split('-').map(Number);
  const quarter = /-Q(\d)$/.exec(iso)?.[1];
  if (quarter !== undefined) return lastDay(`${year}-${String(Number(quarter) * 3).padStart(2, '0')}`);
  if (month === undefined || Number.isNaN(month)) return `${year}-12-31`;
  if (/^\d{4}-\d{2}$/.test(iso)) return `${iso}-${new Date(Date.UTC(year!, month, 0)).getUTCDate()}`;
  return iso;
}

/** The same time a year earlier. */
export function yearBefore(iso: string): string {
  return iso.replace(/\d{4}/g, (year) => String(Number(year) - 1));
}
