import type { Figure } from '../figures/figure.js';
import { findFigures } from '../figures/find-figures.js';
import type { UnitWord } from '../figures/unit-words.js';

/** What numbers are counted in, as a head, a caption or a cell says: 亿元 is 元 times ten to the eighth. */
export interface UnitReading extends Pick<Figure, 'scale' | 'unit' | 'meanings'> {
  /** As written. */
  readonly text: string;
}

/** A number of a table with what it is counted in, as a figure of a text that writes its unit behind it. */
export function figureOf(text: string, value: Figure['value'], { scale, unit, meanings }: UnitReading): Figure {
  return { kind: 'quantity', start: 0, end: text.length, text, value, scale, unit, meanings, approximate: false };
}

const SPELT: readonly (readonly [pattern: RegExp, put: string])[] = [
  [/^in\s+/i, ''],
  [/['’]?\b000s?\b/, 'thousand'],
  [/^(thousand|million|billion|trillion)s?\s+of\s+/i, '$1 '],
  [/^(thousand|million|billion|trillion)s$/i, '$1'],
  [/^(?:per cent|percent|pct)$/i, '%'],
];

/** A unit written by itself: `亿元`, `%`, `CNY bn`, `million tonnes`; undefined where the text is none. */
export function unitOf(text: string, words: readonly UnitWord[]): UnitReading | undefined {
  const bare = SPELT.reduce((rest, [pattern, put]) => rest.replace(pattern, put), text.trim());
  if (bare === '' || bare.length > 30 || /\d/.test(bare)) return undefined;
  const [first = '', ...rest] = bare.split(/\s+/);
  // A currency stands before its number, and in short heads before its multiple: CNY bn, $ million.
  const money = /^[A-Za-z]{0,3}[$¥￥€£]|^[A-Za-z]{3}$/.exec(first)?.[0]?.toUpperCase();
  const tail = money === undefined ? '' : [first.slice(money.length), ...rest].filter((part) => part !== '').join(' ');
  const tries = [
    `1${bare}`,
    `1 ${bare}`,
    ...(money === undefined ? [] : [`${money}1 ${tail}`.trim()]),
    ...(rest.length === 1 ? [`1 ${rest[0]!} ${first}`] : []),
  ];
  for (const written of tries) {
    const [figure, ...more] = findFigures(written, words);
    if (!figure || more.length > 0 || figure.kind !== 'quantity') continue;
    const whole = figure.start === 0 && figure.end === written.length;
    if (whole && (figure.unit !== '' || figure.scale > 0)) {
      return { text: text.trim(), scale: figure.scale, unit: figure.unit, meanings: figure.meanings };
    }
  }
  return undefined;
}

/** Words behind which a caption or a line names its units. */
const NAMED = /(?:计量)?单位\s*[:：]\s*([^）)】]+)|\bunits?\s*:\s*([^)]+)/i;

/**
 * The units that a head or caption names: behind 单位：, in brackets, behind a comma or a stroke, or as the whole of it; several where it
 * names several (单位：亿元、%).
 */
export function unitsIn(text: string, words: readonly UnitWord[]): readonly UnitReading[] {
  const named = NAMED.exec(text);
  const bracketed = [...text.matchAll(/[（([【]([^（）()[\]【】]+)[）)\]】]/g)].map((match) => match[1]!);
  const last = /[,，/／:：]\s*([^,，/／:：]+)$/.exec(text)?.[1];
  const candidates = named ? [named[1] ?? named[2]!] : [...bracketed.reverse(), ...(last ? [last] : []), text];
  for (const candidate of candidates) {
    const whole = unitOf(candidate, words);
    if (whole) return [whole];
    const parts = candidate.split(/[,，、;；]|\band\b|和/).flatMap((part) => unitOf(part, words) ?? []);
    if (parts.length > 0) return parts;
  }
  const inWords =
    /\bin ((?:[A-Z]{3}|[A-Za-z]{0,3}[$¥€£])?\s?(?:thousand|million|billion|trillion)s?(?: of [A-Za-z ]+)?)$/i.exec(
      text,
    );
  const spelt = inWords && unitOf(inWords[1]!, words);
  return spelt ? [spelt] : [];
}
