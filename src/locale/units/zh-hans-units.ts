import { forKnownUnits } from './for-known-units.js';
import type { UnitWords } from './unit-words.js';

/** A unit that is written behind the number as it is stored: `1957万吨`. */
function behind(unit: string): UnitWords {
  return { full: `{n}${unit}`, unit };
}

/** Money stored in English multiples, shown in 亿: 1234.5 million is 12.345亿. */
function inYi(shift: number, unit: string): UnitWords {
  return { shift, trimZeros: true, full: `{n}亿${unit}`, unit: `亿${unit}` };
}

/** A counted thing and its multiples: `counted('person', '人')` also gives 万人 and 亿人. */
function counted(id: string, unit: string): Readonly<Record<string, UnitWords>> {
  return { [id]: behind(unit), [`wan-${id}`]: behind(`万${unit}`), [`yi-${id}`]: behind(`亿${unit}`) };
}

/** A currency with its Chinese and English multiples. */
function money(id: string, unit: string): Readonly<Record<string, UnitWords>> {
  return {
    ...counted(id, unit),
    [`wan-yi-${id}`]: behind(`万亿${unit}`),
    [`thousand-${id}`]: { shift: -1, trimZeros: true, full: `{n}万${unit}`, unit: `万${unit}` },
    [`million-${id}`]: inYi(-2, unit),
    [`billion-${id}`]: inYi(1, unit),
  };
}

const BARE: UnitWords = { full: '{n}', unit: '' };

/** Words for the units that facts and cells are stored in, by unit id; see `base/unit-table`. */
export const ZH_HANS_UNITS: Readonly<Record<string, UnitWords>> = forKnownUnits({
  percent: behind('%'),
  'percentage-point': { full: '{n}个百分点', unit: '百分点' },
  'per-mille': behind('‰'),
  'basis-point': { full: '{n}个基点', unit: '基点' },
  kilogram: behind('千克'),
  ...counted('tonne', '吨'),
  'million-tonne': { shift: 2, full: '{n}万吨', unit: '万吨' },
  ...counted('tonne-coal', '吨标准煤'),
  ...money('yuan', '元'),
  ...money('us-dollar', '美元'),
  ...money('euro', '欧元'),
  ...money('hong-kong-dollar', '港元'),
  ...counted('person', '人'),
  'million-person': { shift: 2, full: '{n}万人', unit: '万人' },
  ...counted('household', '户'),
  ...counted('person-time', '人次'),
  job: behind('个岗位'),
  'wan-job': behind('万个岗位'),
  ...counted('firm', '家'),
  ...counted('tyre', '条'),
  ...counted('vehicle', '辆'),
  'million-vehicle': { shift: 2, full: '{n}万辆', unit: '万辆' },
  ...counted('machine', '台'),
  ...counted('patent', '件'),
  'base-station': behind('个'),
  'wan-base-station': behind('万个'),
  ...counted('share', '股'),
  'million-share': { shift: -2, trimZeros: true, full: '{n}亿股', unit: '亿股' },
  ...counted('customer', '户'),
  'million-customer': { shift: 2, full: '{n}万户', unit: '万户' },
  line: behind('条'),
  mill: behind('台'),
  project: behind('个'),
  programme: behind('项'),
  chain: behind('条'),
  cluster: behind('个'),
  centre: behind('家'),
  park: behind('个'),
  item: behind('项'),
  set: behind('套'),
  store: behind('家'),
  school: behind('所'),
  ...counted('bed', '张'),
  city: behind('个'),
  metre: behind('米'),
  ...counted('kilometre', '公里'),
  ...counted('square-metre', '平方米'),
  ...counted('mu', '亩'),
  hectare: behind('公顷'),
  'square-kilometre': behind('平方公里'),
  ...counted('cubic-metre', '立方米'),
  ...counted('kilowatt', '千瓦'),
  megawatt: behind('兆瓦'),
  gigawatt: behind('吉瓦'),
  ...counted('kilowatt-hour', '千瓦时'),
  'yuan-per-person': behind('元/人'),
  'wan-yuan-per-person': behind('万元/人'),
  'us-dollar-per-person': behind('美元/人'),
  'kilogram-per-person': behind('千克/人'),
  'square-metre-per-person': behind('平方米/人'),
  'kilowatt-hour-per-person': behind('千瓦时/人'),
  'person-per-square-kilometre': behind('人/平方公里'),
  'patent-per-wan-person': behind('件/万人'),
  'bed-per-thousand-persons': behind('张/千人'),
  'yuan-per-tonne': behind('元/吨'),
  'yuan-per-square-metre': behind('元/平方米'),
  'yuan-per-us-dollar': behind('元/美元'),
  'yuan-per-share': behind('元/股'),
  'us-dollar-per-share': behind('美元/股'),
  'kilogram-per-hectare': behind('千克/公顷'),
  'tonne-coal-per-wan-yuan': behind('吨标准煤/万元'),
  year: { full: '{n}年', short: '{n}年', unit: '年', grouped: false },
  years: behind('年'),
  month: { full: '{n}个月', unit: '月' },
  hour: behind('小时'),
  day: behind('天'),
  'degree-celsius': behind('℃'),
  times: behind('倍'),
  index: BARE,
  count: BARE,
  number: BARE,
});
