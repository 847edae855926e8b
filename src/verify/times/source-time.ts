import type { Figure } from '../../source-text/figures/figure.js';

/** A time as an article says it: it may leave out the year, or name nothing but it. */
export interface SourceTime {
  readonly year?: number;
  /** Months of the year, from 1: January to May is 1 and 5. */
  readonly from?: number;
  readonly to?: number;
  /** True for one day: of an event more often than of a figure. */
  readonly isDay: boolean;
}

const NUMERALS = '〇一二三四五六七八九十';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** What a date of an article says; undefined for fiscal years, which only their company counts, and for times of day. */
export function sourceTime({ text }: Pick<Figure, 'text'>): SourceTime | undefined {
  if (/fiscal|FY|:|：/i.test(text)) return undefined;
  const years = [...text.matchAll(/(?:19|20)\d{2}/g)].map(([digits]) => Number(digits));
  if (new Set(years).size > 1) return undefined;
  const year = years.length > 0 ? { year: years[0]! } : {};
  const rest = inDigits(text.replace(/(?:19|20)\d{2}年?|[〇零○一二三四五六七八九]{4}年/g, ' ')).trim();
  const isDay =
    /\d[日号]|^[-/.]?\d{1,2}[-/.]\d{1,2}$/.test(rest) ||
    (/[a-z]{3}/i.test(rest) && /(?<!\d)\d{1,2}(?!\d)/.test(rest) && !/month/i.test(rest));
  const span = monthsOf(rest);
  if (!span) return rest === '' || /^(?:年|度|全年|[年底末初]+)$/.test(rest) ? { ...year, isDay: false } : undefined;
  return { ...year, from: span[0], to: span[1], isDay };
}

/** 十一月 and 三季度 with digits. */
function inDigits(text: string): string {
  return text
    .replace(/十([一二])(?=月|个月)/g, (_, unit: string) => String(10 + NUMERALS.indexOf(unit)))
    .replace(/十(?=月|个月)/g, '10')
    .replace(/[一二三四五六七八九](?=月|个?季|个?月)/g, (digit) => String(NUMERALS.indexOf(digit)))
    .replace(/两(?=个月)/, '2')
    .replace(/一(?=[至到\-—])/, '1');
}

function monthsOf(text: string): readonly [number, number] | undefined {
  if (/上半年|半年度|\bH1\b|first[\s-]half/i.test(text)) return [1, 6];
  if (/下半年|\bH2\b|second[\s-]half/i.test(text)) return [7, 12];
  const quarters = /[前首](\d)个?季|1[-—–―~～至到](\d)个?季/.exec(text);
  if (quarters) return [1, Number(quarters[1] ?? quarters[2]) * 3];
  const ordinal = ORDINALS.findIndex((word) => new RegExp(`\\b${word}[\\s-]quarter`, 'i').test(text)) + 1;
  const quarter = Number(/(\d)个?季|\bQ(\d)/i.exec(text)?.slice(1).find(Boolean) ?? ordinal);
  if (quarter >= 1 && quarter <= 4) return [quarter * 3 - 2, quarter * 3];
  const first = /[前头首](\d{1,2})个?月/.exec(text)?.[1] ?? countOf(/first\s(\w+)\smonths/i.exec(text)?.[1]);
  if (first !== undefined) return [1, Number(first)];
  const run = countOf(/^(\w+)\smonths\s(?:to|through|ended|ending)/i.exec(text)?.[1]);
  const named = [...text.matchAll(/[A-Za-z]{3,}/g)].flatMap(([word]) => {
    const month = MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
    return month > 0 ? [month] : [];
  });
  if (run !== undefined && named[0] !== undefined) return named[0] >= run ? [named[0] - run + 1, named[0]] : undefined;
  if (named.length > 0) return [named[0]!, named.at(-1)!];
  const months = /(\d{1,2})月?\s?[-—–―~～至到]\s?(\d{1,2})月(?!\d)/.exec(text) ?? /(\d{1,2})月/.exec(text);
  const [from, to] = [Number(months?.[1]), Number(months?.[2] ?? months?.[1])];
  return from >= 1 && to <= 12 ? [from, to] : undefined;
}

function countOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const count = /^\d+$/.test(word) ? Number(word) : COUNTS.indexOf(word.toLowerCase()) + 1;
  return count > 0 ? count : undefined;
}
