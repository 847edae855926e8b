/** A unit that facts and cells may have. Its words stand in each language's file of `src/locale/units`. */
export interface UnitDefinition {
  readonly id: string;
  /**
   * What it measures: units of one dimension convert into each other and may be added. A quotient is written with a slash,
   * `cny/person`: money divided by people gives it, and it times people gives money.
   */
  readonly dimension: string;
  /** Power of ten from this unit to the base unit of its dimension: 4 for 万吨, whose base is the tonne. */
  readonly power: number;
  /** A further factor to the base unit, as a fraction, where powers of ten do not do: 亩 is 2000/3 m². */
  readonly ratio?: readonly [numerator: number, denominator: number];
  /** What stands for the unit in data files, in any language: `10⁴ t`, `CNY`. Empty for a bare number. */
  readonly symbol: string;
}

/** Units by id. */
export type UnitTable = ReadonlyMap<string, UnitDefinition>;

/** Dimension of numbers that count nothing in particular: they scale any unit. */
export const PLAIN = 'plain';

/** Dimension of percent and per mille, and of the steps between two of them. */
export const SHARE = 'share';
export const SHARE_STEP = 'share-step';

/** Dimension of calendar years, which are counted from but never added. */
export const CALENDAR_YEAR = 'calendar-year';

type Row = readonly [id: string, power: number, symbol: string, ratio?: readonly [number, number]];

/**
 * Every unit, by dimension. Chinese multiples are named by their pinyin: 万 wan (10⁴), 亿 yi (10⁸), 万亿 wan-yi (10¹²).
 * Numbers are stored as they were published: 1957 万吨 is 1957 `wan-tonne`. 亩: 15 to the hectare (Legal Units of Measurement
 * of the PRC, 1990 notice on land).
 */
const DIMENSIONS: Readonly<Record<string, readonly Row[]>> = {
  [SHARE]: [
    ['percent', -2, '%'],
    ['per-mille', -3, '‰'],
  ],
  [SHARE_STEP]: [
    ['percentage-point', -2, 'pp'],
    ['basis-point', -4, 'bp'],
  ],
  mass: [
    ['kilogram', -3, 'kg'],
    ['tonne', 0, 't'],
    ['wan-tonne', 4, '10⁴ t'],
    ['million-tonne', 6, 'Mt'],
    ['yi-tonne', 8, '10⁸ t'],
  ],
  'coal-equivalent': [
    ['tonne-coal', 0, 'tce'],
    ['wan-tonne-coal', 4, '10⁴ tce'],
    ['yi-tonne-coal', 8, '10⁸ tce'],
  ],
  cny: [
    ['yuan', 0, 'CNY'],
    ['thousand-yuan', 3, '10³ CNY'],
    ['wan-yuan', 4, '10⁴ CNY'],
    ['million-yuan', 6, '10⁶ CNY'],
    ['yi-yuan', 8, '10⁸ CNY'],
    ['billion-yuan', 9, '10⁹ CNY'],
    ['wan-yi-yuan', 12, '10¹² CNY'],
  ],
  usd: [
    ['us-dollar', 0, 'USD'],
    ['thousand-us-dollar', 3, '10³ USD'],
    ['wan-us-dollar', 4, '10⁴ USD'],
    ['million-us-dollar', 6, '10⁶ USD'],
    ['yi-us-dollar', 8, '10⁸ USD'],
    ['billion-us-dollar', 9, '10⁹ USD'],
    ['wan-yi-us-dollar', 12, '10¹² USD'],
  ],
  eur: [
    ['euro', 0, 'EUR'],
    ['million-euro', 6, '10⁶ EUR'],
    ['yi-euro', 8, '10⁸ EUR'],
    ['billion-euro', 9, '10⁹ EUR'],
  ],
  hkd: [
    ['hong-kong-dollar', 0, 'HKD'],
    ['million-hong-kong-dollar', 6, '10⁶ HKD'],
    ['yi-hong-kong-dollar', 8, '10⁸ HKD'],
  ],
  person: [
    ['person', 0, 'person'],
    ['wan-person', 4, '10⁴ persons'],
    ['million-person', 6, '10⁶ persons'],
    ['yi-person', 8, '10⁸ persons'],
  ],
  household: [
    ['household', 0, 'household'],
    ['wan-household', 4, '10⁴ households'],
  ],
  'person-time': [
    ['person-time', 0, 'visit'],
    ['wan-person-time', 4, '10⁴ visits'],
    ['yi-person-time', 8, '10⁸ visits'],
  ],
  job: [
    ['job', 0, 'job'],
    ['wan-job', 4, '10⁴ jobs'],
  ],
  firm: [
    ['firm', 0, 'firm'],
    ['wan-firm', 4, '10⁴ firms'],
  ],
  tyre: [
    ['tyre', 0, 'tyre'],
    ['wan-tyre', 4, '10⁴ tyres'],
  ],
  vehicle: [
    ['vehicle', 0, 'vehicle'],
    ['wan-vehicle', 4, '10⁴ vehicles'],
    ['million-vehicle', 6, '10⁶ vehicles'],
  ],
  machine: [
    ['machine', 0, 'machine'],
    ['wan-machine', 4, '10⁴ machines'],
  ],
  patent: [
    ['patent', 0, 'patent'],
    ['wan-patent', 4, '10⁴ patents'],
  ],
  'base-station': [
    ['base-station', 0, 'base station'],
    ['wan-base-station', 4, '10⁴ base stations'],
  ],
  stock: [
    ['share', 0, 'share'],
    ['million-share', 6, '10⁶ shares'],
    ['yi-share', 8, '10⁸ shares'],
  ],
  customer: [
    ['customer', 0, 'customer'],
    ['wan-customer', 4, '10⁴ customers'],
    ['million-customer', 6, '10⁶ customers'],
  ],
  line: [['line', 0, 'line']],
  mill: [['mill', 0, 'mill']],
  project: [['project', 0, 'project']],
  programme: [['programme', 0, 'programme']],
  chain: [['chain', 0, 'chain']],
  cluster: [['cluster', 0, 'cluster']],
  centre: [['centre', 0, 'centre']],
  park: [['park', 0, 'park']],
  item: [['item', 0, 'item']],
  set: [['set', 0, 'set']],
  store: [['store', 0, 'store']],
  school: [['school', 0, 'school']],
  bed: [
    ['bed', 0, 'bed'],
    ['wan-bed', 4, '10⁴ beds'],
  ],
  city: [['city', 0, 'city']],
  length: [
    ['metre', 0, 'm'],
    ['kilometre', 3, 'km'],
    ['wan-kilometre', 7, '10⁴ km'],
  ],
  area: [
    ['square-metre', 0, 'm²'],
    ['mu', 0, 'mu', [2000, 3]],
    ['wan-square-metre', 4, '10⁴ m²'],
    ['hectare', 4, 'ha'],
    ['wan-mu', 4, '10⁴ mu', [2000, 3]],
    ['square-kilometre', 6, 'km²'],
    ['yi-square-metre', 8, '10⁸ m²'],
    ['yi-mu', 8, '10⁸ mu', [2000, 3]],
  ],
  volume: [
    ['cubic-metre', 0, 'm³'],
    ['wan-cubic-metre', 4, '10⁴ m³'],
    ['yi-cubic-metre', 8, '10⁸ m³'],
  ],
  power: [
    ['kilowatt', 0, 'kW'],
    ['megawatt', 3, 'MW'],
    ['wan-kilowatt', 4, '10⁴ kW'],
    ['gigawatt', 6, 'GW'],
    ['yi-kilowatt', 8, '10⁸ kW'],
  ],
  energy: [
    ['kilowatt-hour', 0, 'kWh'],
    ['wan-kilowatt-hour', 4, '10⁴ kWh'],
    ['yi-kilowatt-hour', 8, '10⁸ kWh'],
  ],
  'cny/person': [
    ['yuan-per-person', 0, 'CNY/person'],
    ['wan-yuan-per-person', 4, '10⁴ CNY/person'],
  ],
  'usd/person': [['us-dollar-per-person', 0, 'USD/person']],
  'mass/person': [['kilogram-per-person', -3, 'kg/person']],
  'area/person': [['square-metre-per-person', 0, 'm²/person']],
  'energy/person': [['kilowatt-hour-per-person', 0, 'kWh/person']],
  'person/area': [['person-per-square-kilometre', -6, 'person/km²']],
  'patent/person': [['patent-per-wan-person', -4, 'patent/10⁴ persons']],
  'bed/person': [['bed-per-thousand-persons', -3, 'bed/10³ persons']],
  'cny/mass': [['yuan-per-tonne', 0, 'CNY/t']],
  'cny/area': [['yuan-per-square-metre', 0, 'CNY/m²']],
  'cny/usd': [['yuan-per-us-dollar', 0, 'CNY/USD']],
  'cny/stock': [['yuan-per-share', 0, 'CNY/share']],
  'usd/stock': [['us-dollar-per-share', 0, 'USD/share']],
  'mass/area': [['kilogram-per-hectare', -7, 'kg/ha']],
  'coal-equivalent/cny': [['tonne-coal-per-wan-yuan', -4, 'tce/10⁴ CNY']],
  [CALENDAR_YEAR]: [['year', 0, 'a']],
  'span-of-years': [['years', 0, 'a']],
  month: [['month', 0, 'month']],
  time: [
    ['hour', 0, 'h'],
    ['day', 0, 'd', [24, 1]],
  ],
  temperature: [['degree-celsius', 0, '°C']],
  [PLAIN]: [
    ['times', 0, '×'],
    ['index', 0, ''],
    ['count', 0, ''],
    ['number', 0, ''],
  ],
};

/** The units that every report has; its own (`units:` of report.yaml) come on top. */
export const UNITS: UnitTable = new Map(
  Object.entries(DIMENSIONS).flatMap(([dimension, rows]) =>
    rows.map(([id, power, symbol, ratio]) => [id, { id, dimension, power, symbol, ...(ratio && { ratio }) }] as const),
  ),
);
