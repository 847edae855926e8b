import { Decimal } from 'decimal.js';
import { SHARE } from '../../base/unit-table.js';
import { chineseNumeral, NUMERAL } from './chinese-numeral.js';
import type { Figure } from './figure.js';
import { findDates } from './find-dates.js';
import { findNames } from './find-names.js';
import { CHINESE_SCALES, ENGLISH_SCALES, type UnitWord, unitWords } from './unit-words.js';

/** An Arabic number, grouped or not. A sign belongs to it unless a Latin letter or a digit stands before: 下降-0.4%, but 2-3. */
const ARABIC = '(?:(?<![\\dA-Za-z%.,)）])[-−+])?(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?';

const ENGLISH_NUMERALS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty';

const NUMBERS = new RegExp(`${ARABIC}|${NUMERAL}+(?:点${NUMERAL}+)?|\\b(?:${ENGLISH_NUMERALS})\\b`, 'gu');

const CURRENCIES: Readonly<Record<string, string>> = {
  US$: 'usd',
  $: 'usd',
  USD: 'usd',
  '¥': 'cny',
  '￥': 'cny',
  RMB: 'cny',
  CNY: 'cny',
  HK$: 'hkd',
  '€': 'eur',
  EUR: 'eur',
  '£': 'pound',
};

/**
 * All figures of a cleaned text (see `cleanLine`), in Chinese and English, in their order; none overlaps another. `words` are the
 * units known, longest first: `unitWordsWith` where a report has its own.
 */
export function findFigures(text: string, words: readonly UnitWord[] = unitWords()): readonly Figure[] {
  const taken: Figure[] = [...findDates(text, words)];
  for (const name of findNames(text)) if (!taken.some((other) => overlap(name, other))) taken.push(name);
  const quantities: Figure[] = [];
  for (const match of text.matchAll(NUMBERS)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if ([...taken, ...quantities].some((other) => overlap(span, other))) continue;
    const figure = readQuantity(text, match[0], span.start, words);
    if (figure) quantities.push(figure);
  }
  return [...taken, ...joinRanges(text, quantities)].sort((a, b) => a.start - b.start);
}

type Span = Pick<Figure, 'start' | 'end'>;

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The figure that begins with the number at `start`; undefined where a numeral counts nothing: 三农, 一批. */
function readQuantity(text: string, number: string, start: number, words: readonly UnitWord[]): Figure | undefined {
  const arabic = /\d/.test(number);
  const value = numberOf(number);
  if (value === undefined) return undefined;
  const before = text.slice(Math.max(0, start - 5), start);
  const lead = leadOf(before);
  const behind = text.slice(start + number.length);
  const tail = tailOf(behind, lead.currency !== undefined, words);
  const kind = lead.rank || /^(?:st|nd|rd|th)\b/.test(behind) ? 'rank' : 'quantity';
  const figure: Figure = {
    kind,
    start: start - lead.length,
    end: start + number.length + tail.length,
    text: text.slice(start - lead.length, start + number.length + tail.length),
    value,
    scale: tail.scale,
    unit: tail.word?.word ?? lead.currency ?? '',
    meanings:
      tail.word?.meanings ?? (lead.currency ? [{ dimension: CURRENCIES[lead.currency]!, power: 0 }] : lead.meanings),
    approximate: tail.approximate || /(?:约|近|超|逾|about|some|nearly|over)\s?$/.test(before),
  };
  return arabic || isCounted(figure, number, before, behind) ? figure : undefined;
}

function numberOf(text: string): Decimal | undefined {
  if (/\d/.test(text)) return new Decimal(text.replaceAll(',', '').replace('−', '-').replace('+', ''));
  if (/^[a-z]/.test(text)) return new Decimal(ENGLISH_NUMERALS.split('|').indexOf(text) + 2);
  return chineseNumeral(text);
}

/** A numeral in words is a figure where it counts something: not 一 (a, one and the same), 数十家 or 十强. */
function isCounted(figure: Figure, number: string, before: string, behind: string): boolean {
  if (/[数几好无]$/.test(before) || /^[几来级强]/.test(behind) || /[之]$/.test(before.replace(/[百千]分之$/, '')))
    return false;
  if (/^[百千]/.test(number)) return false;
  if (figure.meanings.some(({ dimension }) => dimension === SHARE) && figure.unit === '') return true;
  if (figure.value.equals(1) && figure.scale === 0) return false;
  return figure.unit !== '' || figure.scale > 0;
}

interface Lead {
  readonly length: number;
  readonly rank: boolean;
  readonly currency?: string;
  readonly meanings: Figure['meanings'];
}

/** What belongs to a figure before its number: 百分之, 第, a currency. */
function leadOf(before: string): Lead {
  const share = /(百|千|万)分之$/.exec(before);
  const powers: Readonly<Record<string, number>> = { 百: -2, 千: -3, 万: -4 };
  if (share)
    return { length: share[0].length, rank: false, meanings: [{ dimension: SHARE, power: powers[share[1]!]! }] };
  const rank = /(?:第|No\.\s?)$/.exec(before);
  if (rank) return { length: rank[0].length, rank: true, meanings: [] };
  const money = /(US\$|HK\$|USD|RMB|CNY|EUR|[$¥￥€£])\s?$/.exec(before);
  if (money) return { length: money[0].length, rank: false, currency: money[1]!, meanings: [] };
  return { length: 0, rank: false, meanings: [] };
}

interface Tail {
  readonly length: number;
  readonly scale: number;
  readonly approximate: boolean;
  readonly word?: UnitWord;
}

/** What belongs to a figure behind its number: scale, 多 or 余, unit. */
function tailOf(behind: string, money: boolean, words: readonly UnitWord[]): Tail {
  let length = 0;
  let scale = 0;
  const early = /^[多余]/.test(behind);
  if (early) length = 1;
  const chinese = CHINESE_SCALES.find(([word]) => behind.startsWith(word, length));
  const english = chinese ? undefined : englishScale(behind, money);
  if (chinese) [length, scale] = [length + chinese[0].length, chinese[1]];
  if (english) [length, scale] = [english[0], english[1]];
  const late = !early && chinese !== undefined && /^[多余]/.test(behind.slice(length));
  if (late) length += 1;
  const gap = /^(?:[\s\u00A0]|-(?=[a-z]))?/.exec(behind.slice(length))![0].length;
  const rest = behind.slice(length + gap);
  const word = words.find((unit) => startsWithUnit(rest, unit.word));
  if (word) length += gap + word.word.length;
  return { length, scale, approximate: early || late, ...(word && { word }) };
}

function englishScale(behind: string, money: boolean): readonly [length: number, power: number] | undefined {
  const match = /^[\s\u00A0-]?([a-z]+)\b/i.exec(behind);
  if (!match) return undefined;
  const word = match[1]!.toLowerCase();
  if (money && word === 'm') return [match[0].length, 6];
  const scale = ENGLISH_SCALES.find(([name]) => name === word);
  return scale && [match[0].length, scale[1]];
}

/** Latin words are matched whole, symbols of up to three letters in their own case. */
function startsWithUnit(text: string, word: string): boolean {
  if (!/^[A-Za-z-]/.test(word)) return text.startsWith(word);
  const start = text.slice(0, word.length);
  const same = word.length <= 3 ? start === word : start.toLowerCase() === word.toLowerCase();
  return same && !/^[A-Za-z]/.test(text.slice(word.length));
}

/** The lower end of a range counts what the upper one does: both ends of 6—7万吨 are in 万吨. */
function joinRanges(text: string, figures: readonly Figure[]): readonly Figure[] {
  return figures.map((figure, index) => {
    const next = figures[index + 1];
    if (!next || figure.unit !== '' || next.meanings.length === 0) return figure;
    if (!/^\s?(?:[-—–―~～至到]|to)\s?$/.test(text.slice(figure.end, next.start))) return figure;
    return { ...figure, unit: next.unit, meanings: next.meanings, scale: figure.scale || next.scale };
  });
}
