import { Decimal } from 'decimal.js';
import { SHARE } from '../../base/unit-table.js';
import { chineseNumeral, NUMERAL } from './chinese-numeral.js';
import type { Figure } from './figure.js';
import { findDates } from './find-dates.js';
import { findEnglishParts } from './find-english-parts.js';
import { findNames } from './find-names.js';
import { findParts } from './find-parts.js';
import { joinRanges, leftUnits } from './shared-units.js';
import { countsThings, ENGLISH_NUMERALS, numeralOf } from './english-numeral.js';
import { CHINESE_SCALES, ENGLISH_SCALES, type UnitWord, unitWords } from './unit-words.js';

/** An Arabic number, grouped or not. A sign belongs to it unless a Latin letter or a digit stands before: 下降-0.4%, but 2-3. */
const ARABIC = '(?:(?<![\\dA-Za-z%.,)）])[-−+])?(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?';

/** Thousands set off by a full-width comma, which only a unit behind them tells from the end of a clause: 3，850元. */
const WIDE = '(?<![\\d.,])\\d{1,3}(?:，\\d{3})+(?=[元人家个件间户辆吨台次公万亿])';

/** Half of a unit: 半小时, half a percentage point. */
const HALF =
  '(?<![过大多小上下前后夜一])半(?=个?(?:小时|百分点|月)|公里|公斤|斤|吨|亩|天|成)|\\bhalf(?=\\san?\\s(?:percentage|hour|million|billion|cent|point))';

const NUMBERS = new RegExp(
  `${WIDE}|${ARABIC}|${HALF}|${NUMERAL}+(?:点${NUMERAL}+)?|(?<![\\w-])(?:${ENGLISH_NUMERALS})\\b`,
  'gu',
);

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
  const quantities: Figure[] = [...findParts(text), ...findEnglishParts(text), ...findSplit(text, words)].filter(
    (part) => !taken.some((other) => overlap(part, other)),
  );
  for (const match of text.matchAll(NUMBERS)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if ([...taken, ...quantities].some((other) => overlap(span, other))) continue;
    const figure = readQuantity(text, match[0], span.start, words);
    if (figure) quantities.push(figure);
  }
  const inOrder = quantities.sort((a, b) => a.start - b.start);
  return [...taken, ...leftUnits(text, joinRanges(text, inOrder))].sort((a, b) => a.start - b.start);
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
  // “half a percentage point”: the article belongs to the number.
  const article = number === 'half' ? /^\sa(?=n?\s)n?/.exec(text.slice(start + number.length))![0].length : 0;
  const behind = text.slice(start + number.length + article);
  const tail = tailOf(behind, lead.currency !== undefined || inShort(text), words);
  const kind = lead.rank || /^(?:st|nd|rd|th)\b/.test(behind) ? 'rank' : 'quantity';
  const figure: Figure = {
    kind,
    start: start - lead.length,
    end: start + number.length + article + tail.length,
    text: text.slice(start - lead.length, start + number.length + article + tail.length),
    value,
    scale: tail.scale,
    unit: tail.word?.word ?? lead.currency ?? '',
    meanings:
      tail.word?.meanings ?? (lead.currency ? [{ dimension: CURRENCIES[lead.currency]!, power: 0 }] : lead.meanings),
    approximate: tail.approximate || /(?:约|近|超|逾|about|some|nearly|over)\s?$/.test(before),
  };
  return arabic || isCounted(figure, number, text.slice(0, start), behind) ? figure : undefined;
}

function numberOf(text: string): Decimal | undefined {
  if (/^(?:半|half)$/.test(text)) return new Decimal('0.5');
  if (/\d/.test(text)) return new Decimal(text.replace(/[,，]/g, '').replace('−', '-').replace('+', ''));
  if (/^[A-Za-z]/.test(text)) return numeralOf(text);
  return chineseNumeral(text);
}

/** A numeral in words is a figure where it counts something: not 一 (a, one and the same), 数十家 or 十强. */
function isCounted(figure: Figure, number: string, ahead: string, behind: string): boolean {
  const before = ahead.slice(-5);
  if (/[数几好无]$/.test(before) || /^[几来级强]/.test(behind) || /[之]$/.test(before.replace(/[百千]分之$/, '')))
    return false;
  if (/^[百千]/.test(number) && !(number === '百' && figure.meanings.length > 0 && figure.unit === '')) return false;
  if (figure.meanings.some(({ dimension }) => dimension === SHARE) && figure.unit === '') return true;
  if (figure.value.equals(1) && figure.scale === 0 && !(figure.unit === '成' && !/^成不/.test(behind))) return false;
  // Of the eleven sectors, seven added jobs.
  if (/^[a-z]+$/.test(number) && /\b[Oo]f (?:the |its |all |our )[^.;,]{3,50}, $/.test(ahead)) return true;
  if (/^[A-Za-z]/.test(number) && countsThings(ahead, behind)) return true;
  return figure.unit !== '' || figure.scale > 0;
}

/** A sentence that writes its numbers short, so that 1.6m is no length: by 64k to 1.6m. */
function inShort(text: string): boolean {
  return /\d(?:k|bn|tn)\b/.test(text) && !/\d\s?(?:cm|mm|km|metres?|meters?)\b/.test(text);
}

const SPLIT_SCALES: Readonly<Record<string, number>> = { 兆: 12, 万亿: 12, 亿: 8, 万: 4, 千: 3 };

/** A number in two multiples, in the one that stands last: 48万2,600人次 is 482600, 3兆2,940亿元 is 32940亿. A unit must follow. */
function findSplit(text: string, words: readonly UnitWord[]): readonly Figure[] {
  return [...text.matchAll(/(?<![\d.,])(\d[\d,]*)(兆|万亿|亿|万)(\d[\d,]*)(亿|万|千)?/gu)].flatMap(
    (match): readonly Figure[] => {
      const [all, high, above, low, below = ''] = match as unknown as readonly [
        string,
        string,
        string,
        string,
        string?,
      ];
      const [upper, lower] = [SPLIT_SCALES[above]!, SPLIT_SCALES[below] ?? 0];
      const value = new Decimal(low.replaceAll(',', '')).plus(
        new Decimal(high.replaceAll(',', '')).times(Decimal.pow(10, upper - lower)),
      );
      const behind = text.slice(match.index + all.length);
      const word = words.find((unit) => startsWithUnit(behind, unit.word));
      const fits = lower < upper && low.replaceAll(',', '').length <= upper - lower;
      if (!word || !fits) return [];
      const written = `${all}${word.word}`;
      return [
        {
          kind: 'quantity',
          start: match.index,
          end: match.index + written.length,
          text: written,
          value,
          scale: lower,
          unit: word.word,
          meanings: word.meanings,
          approximate: /(?:约|近|超|逾)$/.test(text.slice(0, match.index)),
        },
      ];
    },
  );
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
  const tight = /^[a-z]/.test(match[0]);
  if (tight && match[1] === 'k') return [match[0].length, 3];
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
