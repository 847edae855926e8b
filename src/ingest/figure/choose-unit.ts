import { Decimal } from 'decimal.js';
import { CALENDAR_YEAR, PLAIN, UNITS, type UnitDefinition } from '../../base/unit-table.js';
import type { Figure, UnitMeaning } from '../../source-text/figures/figure.js';

/** A number in a unit that reports know. */
export interface Measured {
  readonly value: Decimal;
  readonly places: number;
  readonly unit: string;
  /** The counter's own word, where no unit stands for it. */
  readonly counter?: string;
  /** True where the word can count several things and none of the nouns near it says which. */
  readonly guessed: boolean;
}

/** What a counter counts, by the nouns beside it; the first that fits. */
const NOUNS: readonly (readonly [dimension: string, noun: RegExp])[] = [
  ['tyre', /轮胎|tyre|tire/i],
  ['chain', /产业链|供应链/],
  ['line', /生产线|产线|流水线|中试线|专线/],
  ['mill', /磨机|粉磨/],
  ['machine', /机床|机组|装机|风机|发电机|空调|电脑|计算机|手机/],
  ['cluster', /集群/],
  ['base-station', /基站/],
  ['park', /园区|产业园|开发区/],
  ['centre', /中心/],
  ['job', /岗位/],
  ['project', /项目|工程/],
  ['city', /城市|地市/],
  ['store', /门店|店铺|商店|超市/],
  ['school', /学校|高校|大学|院校|中学|小学|幼儿园/],
  ['patent', /专利/],
  ['bed', /床位|病床/],
  ['firm', /企业|公司|市场主体|经营主体|个体工商户|工厂|厂/],
  ['customer', /用户|客户/],
  [
    'person',
    /\b(?:people|persons|unemployed|workers|workforce|employees|residents|passengers|visitors|travellers|travelers|students|pupils)\b/i,
  ],
  ['household', /家庭|居民|农户|住户|脱贫户/],
  ['programme', /行动|计划|方案|措施|任务|政策|举措/],
];

/** Rates whose second half stands in the subject: 每万人口高价值发明专利拥有量38.6件. */
const PER: readonly (readonly [unit: string, words: RegExp])[] = [
  ['patent-per-wan-person', /每万人.*专利.*件$/u],
  ['bed-per-thousand-persons', /每千人.*床.*张$/u],
];

const PER_SHARE: readonly (readonly [currency: string, unit: string])[] = [
  ['usd', 'us-dollar-per-share'],
  ['cny', 'yuan-per-share'],
];

/** Dimensions that a counter stands for by itself, without a noun. */
const PLAIN_MEANING: Readonly<Record<string, string>> = {
  家: 'firm',
  台: 'machine',
  户: 'household',
  项: 'item',
  套: 'set',
  人: 'person',
  名: 'person',
  位: 'person',
  股: 'stock',
  辆: 'vehicle',
  度: 'energy',
  方: 'volume',
  shares: 'stock',
  centers: 'centre',
  centres: 'centre',
};

/** Numbers of people without a unit: the number of unemployed people was 6.6 million. */
const PEOPLE =
  /^(?:the )?(?:total )?(?:number of |)(?:[\w-]+ ){0,3}(?:people|persons|unemployed|workers|employees|residents|passengers|visitors|students|population)\b/i;

/** Counters that count anything: without a telling noun they have no unit. */
const VAGUE = /^(?:个|条|所|件|项|间|座|家|台|套|户|张)$/;

/**
 * A figure in a unit of `base/unit-table`: the one that the text writes, where there is one (1.17亿吨 is `yi-tonne`), else the
 * next smaller of its dimension (12千吨 is 1.2 `wan-tonne`). `near` are the words that may say what a counter counts, the nearest
 * first.
 */
export function chooseUnit(figure: Figure, near: readonly string[]): Measured {
  if (figure.kind === 'rank') return { value: figure.value, places: 0, unit: 'count', guessed: false };
  const money =
    figure.scale === 0 ? PER_SHARE.find(([currency]) => figure.meanings[0]?.dimension === currency) : undefined;
  if (money && /^\s?per (?:\w+ )?share|每股|per share/u.test(`${near[0]}  ${near[1]}`))
    return { value: figure.value, places: decimals(figure.text), unit: money[1], guessed: false };
  const each = PER.find(([unit, words]) => UNITS.has(unit) && words.test(`${near.join(' ')}${figure.unit}`));
  if (each) return { value: figure.value, places: decimals(figure.text), unit: each[0], guessed: false };
  const rate = rateOf(figure, near);
  if (rate !== undefined)
    return { value: figure.value, places: decimals(figure.text), unit: 'count', counter: rate, guessed: false };
  const { meaning, guessed } = chooseMeaning(figure, near);
  const units = meaning ? unitsLike(meaning) : [];
  const power = figure.scale + (meaning?.power ?? 0);
  const places = decimals(figure.text);
  const own = units.find(({ id, power: of }) => id === meaning?.unit && of === power);
  const unit =
    own ?? units.find((each) => each.power === power) ?? units.findLast((each) => each.power < power) ?? units[0];
  if (!unit) return counted(figure, places, guessed);
  if (unit.power !== power && MYRIADS[figure.scale] && figure.unit !== '') return multiple(figure, places, guessed);
  const shift = power - unit.power;
  return { value: shifted(figure.value, shift), places: Math.max(0, places - shift), unit: unit.id, guessed };
}

/** 公里/百平方公里 of 每百平方公里1.17公里: what is measured for each of something named right before it. Prices stay in money. */
function rateOf({ unit, scale, meanings }: Figure, [, , lead = '']: readonly string[]): string | undefined {
  const each = /每([百千万]?(?:平方公里|平方米|立方米|公里|千瓦时|吨))$/u.exec(lead)?.[1];
  const money = meanings.some(({ dimension }) => /^(?:cny|usd|eur|hkd)$/.test(dimension));
  return each === undefined || unit === '' || scale > 0 || money ? undefined : `${unit}/${each}`;
}

/** Digits after the point of a number as written: 7.0% has one, 七点五 too. */
export function decimals(text: string): number {
  if (/^半|^half\b/.test(text)) return 1;
  return (/\d\.(\d+)/.exec(text)?.[1] ?? /点([〇零一二三四五六七八九]+)/.exec(text)?.[1] ?? '').length;
}

function shifted(value: Decimal, power: number): Decimal {
  return value.times(Decimal.pow(10, power));
}

/** Scales that a counter takes as its own: 4.1万套 is 4.1 of 万套. */
const MYRIADS: Readonly<Record<number, string>> = { 4: '万', 8: '亿' };

/** Scales that English prints before a unit: 3.92 million TEU. */
const MILLIONS: Readonly<Record<number, string>> = { 6: 'million', 9: 'billion' };

/** A multiple that the unit table has not, as published: the draft declares a unit for it. */
function multiple({ value, scale, unit }: Figure, places: number, guessed: boolean): Measured {
  return { value, places, unit: 'count', counter: `${MYRIADS[scale]!}${unit}`, guessed };
}

/** What no unit stands for is a bare count; its counter keeps it apart from others. */
function counted(figure: Figure, places: number, guessed: boolean): Measured {
  const { value, scale, unit } = figure;
  const millions = MILLIONS[scale];
  if (/^[A-Za-z]/.test(unit) && millions)
    return { value, places, unit: 'count', counter: `${millions} ${unit}`, guessed };
  if (unit !== '' && MYRIADS[scale] && /\p{Script=Han}/u.test(unit)) return multiple(figure, places, guessed);
  const counter = unit === '' ? undefined : unit;
  return {
    value: shifted(value, scale),
    places: Math.max(0, places - scale),
    unit: unit === '' && places > 0 ? 'number' : 'count',
    ...(counter !== undefined && { counter }),
    guessed,
  };
}

function unitsLike({ dimension, ratio }: UnitMeaning): readonly UnitDefinition[] {
  return [...UNITS.values()]
    .filter((unit) => unit.dimension === dimension && String(unit.ratio) === String(ratio) && unit.id !== 'index')
    .toSorted((a, b) => a.power - b.power);
}

function chooseMeaning(
  { meanings, unit }: Figure,
  near: readonly string[],
): { readonly meaning?: UnitMeaning; readonly guessed: boolean } {
  const known = meanings.filter(({ dimension }) => isKnown(dimension) && dimension !== CALENDAR_YEAR);
  if (meanings.length === 1 && known.length === 1 && !VAGUE.test(unit)) return { meaning: known[0]!, guessed: false };
  // What stands right behind a counter says what it counts; the words before it do not.
  const [tail = '', subject = ''] = near;
  const behind = VAGUE.test(unit) && /^\p{Script=Han}{2}/u.test(tail) && subject.includes(tail.slice(0, 2));
  for (const words of behind ? [tail] : near) {
    const noun = lastNoun(words, known);
    if (noun) return { meaning: noun, guessed: false };
  }
  // 设8台18线: platforms and tracks of a station.
  if (unit === '台' && /^\d+线/u.test(near[0] ?? '')) return { guessed: false };
  if (meanings.length === 0 && PEOPLE.test(`${near[1]}`))
    return { meaning: { dimension: 'person', power: 0 }, guessed: false };
  const usual = known.find(({ dimension }) => dimension === PLAIN_MEANING[unit]);
  if (usual) return { meaning: usual, guessed: VAGUE.test(unit) && !['家', '台', '户'].includes(unit) };
  if (VAGUE.test(unit)) return { guessed: /^[条项]$/u.test(unit) };
  return known[0] ? { meaning: known[0], guessed: known.length > 1 } : { guessed: false };
}

function isKnown(dimension: string): boolean {
  return [...UNITS.values()].some((unit) => unit.dimension === dimension);
}

/** The meaning whose noun ends the words; in 企业项目 they are projects. */
function lastNoun(words: string, meanings: readonly UnitMeaning[]): UnitMeaning | undefined {
  let found: UnitMeaning | undefined;
  let at = -1;
  for (const [dimension, noun] of NOUNS) {
    const meaning = meanings.find((each) => each.dimension === dimension);
    const index = meaning ? words.search(new RegExp(`(?:${noun.source})(?!.*(?:${noun.source}))`, noun.flags)) : -1;
    if (meaning && index > at) [found, at] = [meaning, index];
  }
  return found;
}

/** True for dimensions of numbers without anything measured: times, index. */
export function isPlain(unit: string): boolean {
  return UNITS.get(unit)?.dimension === PLAIN;
}
