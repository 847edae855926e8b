import { Decimal } from 'decimal.js';
import type { ScaledValue } from '../format-unit.js';
import type { LocaleData, UnitWords } from '../locale-data.js';
import { matchedNumber, numberPattern, plainCharacters } from './parse-number.js';

/** What a written figure may mean: a value as facts store it, in a unit. */
export interface Figure {
  readonly unit: string;
  /** In the unit: 19.57 Mt is 1957 `wan-tonne`. */
  readonly value: Decimal;
  /** Digits behind the point that the writing knows; negative for tens and hundreds. */
  readonly places: number;
}

/** A number in a text, with what stands round it as its unit. */
export interface FoundFigure {
  /** UTF-16 offsets of number and unit together. */
  readonly start: number;
  readonly end: number;
  /** The number as written, without its unit. */
  readonly number: ScaledValue;
  /** Written in digits, or in the numerals of the language (`三十二条`), which count only before a unit. */
  readonly written: 'digits' | 'numerals';
  /** Readings in the units whose words stand there, or in those that need none; the nearest to the writing first. */
  readonly figures: readonly Figure[];
}

/** Finds figures in texts of one language. */
export type FigureFinder = (text: string) => readonly FoundFigure[];

/** Every number of a text, from left to right, with the unit that has most of the words round it. */
export function figureFinder(data: LocaleData): FigureFinder {
  const patterns = Object.entries(data.units).flatMap(([unit, words]) => patternsOf(unit, words));
  const numbers = numberPattern(data.numbers);
  return (text) => {
    const plain = plainCharacters(text).replace(WIDE_GROUPS, (number) => number.replaceAll('，', ','));
    const split = splitNumbers(plain);
    const whole = [...plain.matchAll(numbers)].map((match): Token => {
      const number = matchedNumber(match, data.numbers);
      return { start: match.index, end: match.index + match[0].length, number, written: 'digits' };
    });
    const digits = [
      ...split,
      ...whole.filter(({ start, end }) => !split.some((one) => start < one.end && one.start < end)),
    ];
    const tokens = [...digits, ...numerals(plain, data, digits)].sort((a, b) => a.start - b.start);
    return tokens.flatMap((token) => readToken(token, plain, patterns, data) ?? []);
  };
}

/** The figure that a whole text is, in every unit that writes it so; empty where it is none. */
export function parseFigure(text: string, find: FigureFinder): readonly Figure[] {
  const trimmed = text.trim();
  const [only] = find(trimmed).filter(({ start, end }) => start === 0 && end === trimmed.length);
  return only?.figures ?? [];
}

type Token = Pick<FoundFigure, 'start' | 'end' | 'number' | 'written'>;

/** How one unit may be written round a number. */
interface UnitWriting {
  readonly unit: string;
  readonly shift: number;
  readonly before: string;
  readonly after: string;
}

function patternsOf(unit: string, words: UnitWords): readonly UnitWriting[] {
  const texts = [words.full, words.short ?? words.full].flatMap((pattern) => {
    return typeof pattern === 'string' ? [pattern] : [pattern.one, pattern.other];
  });
  return [...new Set([...texts, ...(words.also ?? [])])].map((pattern) => {
    const [before = '', after = ''] = plainCharacters(pattern).split('{n}');
    return { unit, shift: words.shift ?? 0, before: before.trim(), after: after.trim() };
  });
}

/** Thousands that a careless text sets off by full-width commas, before a unit. */
const WIDE_GROUPS = /(?<![\d.,])\d{1,3}(?:，\d{3})+(?=\p{Script=Han})/gu;

const MULTIPLES: Readonly<Record<string, number>> = { 兆: 12, 万亿: 12, 萬億: 12, 亿: 8, 億: 8, 万: 4, 萬: 4, 千: 3 };

/** Numbers in two multiples, as one: 48万2,600人次, 3兆2,940亿元. */
function splitNumbers(text: string): readonly Token[] {
  const found = text.matchAll(
    /(?<![\d.,])(\d[\d,]*)(兆|万亿|萬億|亿|億|万|萬)(\d[\d,]*)(亿|億|万|萬|千)?(?=\p{Script=Han})/gu,
  );
  return [...found].flatMap((match): readonly Token[] => {
    const [all, high, above, low, below] = match;
    const [upper, lower] = [MULTIPLES[above!]!, below === undefined ? 0 : MULTIPLES[below]!];
    const [more, less] = [high!, low!].map((digits) => new Decimal(digits.replaceAll(',', '')));
    if (lower >= upper || less!.times(Decimal.pow(10, lower)).greaterThanOrEqualTo(Decimal.pow(10, upper))) return [];
    const value = more!.times(Decimal.pow(10, upper)).plus(less!.times(Decimal.pow(10, lower)));
    return [{ start: match.index, end: match.index + all.length, number: { value, places: 0 }, written: 'digits' }];
  });
}

function numerals(text: string, { numerals: rules }: LocaleData, digits: readonly Token[]): readonly Token[] {
  if (!rules) return [];
  return [...text.matchAll(rules.pattern)].flatMap((match): readonly Token[] => {
    const number = rules.parse(match[0]);
    const [start, end] = [match.index, match.index + match[0].length];
    // 万 behind digits is a magnitude of theirs.
    const taken = digits.some((token) => token.end === start);
    return number === undefined || taken ? [] : [{ start, end, number, written: 'numerals' }];
  });
}

/** A number with the longest unit round it; numerals without a unit are words like others. */
function readToken(
  token: Token,
  text: string,
  patterns: readonly UnitWriting[],
  data: LocaleData,
): FoundFigure | undefined {
  const scaled = [
    { ...token, power: 0 },
    ...magnitudesAt(token.end, text, data).map((found) => ({ ...token, ...found })),
  ];
  const readings = scaled.flatMap(({ power, end }) => readingsAt({ ...token, end }, power, text, patterns));
  const longest = Math.max(...readings.map(({ start, end }) => end - start));
  const best = readings.filter(({ start, end }) => end - start === longest);
  const [first] = best;
  if (!first || (token.written === 'numerals' && longest === token.end - token.start)) return undefined;
  const { start, end } = first;
  return { start, end, number: token.number, written: token.written, figures: best.map(({ figure }) => figure) };
}

interface Reading {
  readonly start: number;
  readonly end: number;
  readonly figure: Figure;
}

function readingsAt(token: Token, power: number, text: string, patterns: readonly UnitWriting[]): readonly Reading[] {
  return patterns.flatMap(({ unit, shift, before, after }): readonly Reading[] => {
    const start = startBefore(token.start, before, text);
    const end = endBehind(token.end, after, text);
    if (start === undefined || end === undefined) return [];
    const { value, places } = token.number;
    const stored = { value: value.times(Decimal.pow(10, power - shift)), places: places - power + shift };
    return [{ start, end, figure: { unit, ...stored } }];
  });
}

function startBefore(at: number, before: string, text: string): number | undefined {
  if (before === '') return at;
  const start = at - (text[at - 1] === ' ' ? 1 : 0) - before.length;
  return text.startsWith(before, start) && start >= 0 ? start : undefined;
}

/** Where the words of a unit end behind a number, with or without a space; a word of letters must not go on. */
function endBehind(at: number, after: string, text: string): number | undefined {
  if (after === '') return at;
  const start = text[at] === ' ' ? at + 1 : at;
  const end = start + after.length;
  const goesOn = /[A-Za-z]$/.test(after) && /[A-Za-z]/.test(text[end] ?? '');
  return text.startsWith(after, start) && !goesOn ? end : undefined;
}

/** 万, million and the like behind a number: where they end, and their power of ten. */
function magnitudesAt(
  at: number,
  text: string,
  { magnitudes = {} }: LocaleData,
): readonly { end: number; power: number }[] {
  return Object.entries(magnitudes).flatMap(([word, power]) => {
    const end = endBehind(at, word, text);
    return end === undefined ? [] : [{ end, power }];
  });
}
