import { UNITS, type UnitTable } from '../../base/unit-table.js';
import { LANGUAGES } from '../../locale/languages.js';
import type { LocaleData, UnitPattern, UnitWords } from '../../locale/locale-data.js';
import type { UnitMeaning } from './figure.js';

/** Words of scale and their powers of ten, longest first where one begins another. */
export const CHINESE_SCALES: readonly (readonly [word: string, power: number])[] = [
  ['万亿', 12],
  ['千亿', 11],
  ['百亿', 10],
  ['十亿', 9],
  ['亿', 8],
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['万', 4],
];

export const ENGLISH_SCALES: readonly (readonly [word: string, power: number])[] = [
  ['trillion', 12],
  ['billion', 9],
  ['million', 6],
  ['thousand', 3],
  ['hundred', 2],
  ['tn', 12],
  ['bn', 9],
  ['mn', 6],
];

/**
 * Words of texts that no locale writes: by unit id their words, with `^n` for the power of ten that one adds to the unit. A key
 * that is no unit is a counter, a dimension of its own.
 */
const MORE: Readonly<Record<string, string>> = {
  percent: 'percent|per cent|pct|成^1',
  'percentage-point': '百分点|percentage-points|percentage-point|ppts',
  'basis-point': 'bps|BPs|BP|个基点',
  tonne: '公吨|tonnes|tonne|metric tons|tons|ton|kt^3|千吨^3',
  'tonne-coal': '吨标煤|tonnes of standard coal|tonnes of coal equivalent',
  kilogram: '公斤|千克|克^-3|kilograms',
  firm: '个|户|companies|enterprises|businesses|company',
  line: '个',
  mill: '个|台套|台（套）|套',
  machine: '套|台套|台（套）',
  project: '项',
  programme: '个|programs|program',
  chain: '个',
  cluster: '项',
  centre: '个|所|centers|center',
  store: '个|间',
  park: '家|座',
  city: '座',
  patent: '项',
  job: '个|人',
  person: '名|位|workers|employees|persons|people',
  household: '家',
  yuan: '兆元人民币^12|兆元^12|元人民币|RMB|CNY|renminbi',
  'us-dollar': '兆美元^12|美金|dollars|dollar|USD',
  euro: 'EUR',
  'hong-kong-dollar': '港币|HKD',
  kilometre: '千米|kilometres|kilometers|kilometre|kilometer',
  metre: 'metres|meters',
  'square-metre': 'square metres|square meters|平米',
  'square-kilometre': '平方千米|square kilometres|square kilometers',
  'cubic-metre': '方|cubic metres|cubic meters',
  hectare: 'hectares|hectare',
  kilowatt: '瓦^-3|kW|kilowatts',
  'kilogram-per-hectare': '公斤/公顷',
  'tonne-coal-per-wan-yuan': '公吨标准煤/万元人民币|吨标准煤/万元人民币',
  megawatt: 'megawatts',
  gigawatt: 'gigawatts',
  'kilowatt-hour': '度|kWh|MWh^3|GWh^6|kilowatt-hours|megawatt-hours^3|gigawatt-hours^6|terawatt-hours^9',
  years: '年|周年|years|year',
  month: '月份|months|month',
  day: '日',
  hour: '个小时|hours|hour',
  times: 'fold|-fold',
  // Counters without a unit of reports.
  teu: '标准箱|标箱|TEUs|TEU',
  barrel: '桶|barrels',
  yen: '日元|yen',
  pound: '英镑|pounds',
  week: '周|weeks|week',
  cent: 'cents|cent',
  minute: '分钟|minutes',
  millimetre: 'millimetres|millimeters',
  acre: 'acres',
  '微克/立方米': '微克/立方米',
  '毫克/升': '毫克/升',
  '克/千瓦时': '克/千瓦时|克标准煤/千瓦时',
  列: '列',
  头: '头',
  株: '株',
  笔: '笔',
  座: '座',
  艘: '艘',
  架: '架',
  套: '套',
  件: '件',
  所: '所',
  处: '处',
  次: '次',
  种: '种',
  类: '类',
  款: '款',
  场: '场',
  只: '只',
  栋: '栋',
  间: '间',
  岁: '岁',
  届: '届',
  期: '期',
  轮: '轮',
  批: '批',
  枚: '枚',
  晚: '晚',
  班: '班',
  班次: '班次',
  人天: '人天',
  份: '份',
  根: '根',
  分贝: '分贝',
};

export interface UnitWord {
  readonly word: string;
  readonly meanings: readonly UnitMeaning[];
}

/** Units that a report declares for itself, by id, with their words by language. */
export type OwnUnitWords = ReadonlyMap<string, { readonly words: ReadonlyMap<string, UnitWords> }>;

let common: readonly UnitWord[] | undefined;

/** All unit words of all locales and of `MORE`, longest first, each with what it can measure. */
export function unitWords(): readonly UnitWord[] {
  common ??= readWords(
    LANGUAGES.map(({ units }) => units),
    UNITS,
    MORE,
  );
  return common;
}

/** The same with those of a report's own units. */
export function unitWordsWith(own: OwnUnitWords, units: UnitTable): readonly UnitWord[] {
  if (own.size === 0) return unitWords();
  const declared = [...own].flatMap(([id, { words }]) => [...words.values()].map((each) => ({ [id]: each })));
  return readWords([...LANGUAGES.map((data) => data.units), ...declared], units, MORE);
}

function readWords(
  languages: readonly LocaleData['units'][],
  units: UnitTable,
  more: Readonly<Record<string, string>>,
): readonly UnitWord[] {
  const found = new Map<string, UnitMeaning[]>();
  const add = (word: string, id: string, raised: number): void => {
    const { dimension, power, ratio } = units.get(id) ?? { dimension: id, power: 0 };
    const unit = raised === 0 && units.has(id) ? id : undefined;
    const meaning = { dimension, power: power + raised, ...(unit && { unit }), ...(ratio && { ratio }) };
    const known = found.get(word) ?? [];
    if (!known.some((other) => other.dimension === dimension && other.power === meaning.power)) known.push(meaning);
    found.set(word, known);
  };
  for (const words of languages) addLanguage(words, add);
  for (const [id, words] of Object.entries(more)) {
    for (const [word = '', power = '0'] of words.split('|').map((each) => each.split('^')))
      add(word, id, Number(power));
  }
  return [...found].map(([word, meanings]) => ({ word, meanings })).sort((a, b) => b.word.length - a.word.length);
}

function addLanguage(units: LocaleData['units'], add: (word: string, id: string, raised: number) => void): void {
  for (const [id, words] of Object.entries(units)) {
    for (const text of writtenWords(words)) {
      const [scale, word] = splitScale(text);
      // The locale shows the stored value times ten to the shift, so its word stands for that much more.
      if (word !== '') add(word, id, -(words.shift ?? 0) - scale);
    }
  }
}

function writtenWords({ full, short, unit }: UnitWords): readonly string[] {
  const texts = (pattern: UnitPattern): readonly string[] =>
    typeof pattern === 'string' ? [pattern] : Object.values(pattern);
  return [...texts(full), ...texts(short ?? full), unit].map((text) =>
    text.replace('{n}', '').replaceAll('\u00A0', ' ').trim(),
  );
}

function splitScale(text: string): readonly [power: number, word: string] {
  const [scale, power] = [...CHINESE_SCALES, ...ENGLISH_SCALES].find(([word]) => text.startsWith(word)) ?? ['', 0];
  return [power, text.slice(scale.length).trim()];
}
