import { forKnownUnits } from './for-known-units.js';
import type { UnitWords } from './unit-words.js';

/** U+00A0: number and unit stay on one line, in PowerPoint too. */
const NBSP = '\u00A0';

/** A symbol behind the number, with the no-break space that SI asks for (SI Brochure, 9th edition, 5.4.3). */
function symbol(unit: string, shift = 0): UnitWords {
  return { ...(shift !== 0 && { shift }), full: `{n}${NBSP}${unit}`, unit };
}

/** A counted thing with its singular and plural: `1 firm`, `26 firms`. */
function counted(one: string, other = `${one}s`): UnitWords {
  return { full: { one: `{n}${NBSP}${one}`, other: `{n}${NBSP}${other}` }, unit: other };
}

/** Counts in myriads and hundred millions, shown in millions; `yi` in billions would be too coarse for most of them. */
function multiples(id: string, other: string): Readonly<Record<string, UnitWords>> {
  return {
    [`wan-${id}`]: symbol(`million ${other}`, -2),
    [`million-${id}`]: symbol(`million ${other}`),
    [`yi-${id}`]: symbol(`million ${other}`, 2),
  };
}

/** Money in a multiple of its unit, shown in thousands, millions, billions or trillions. */
function scaled(shift: number, words: string): UnitWords {
  return { ...(shift !== 0 && { shift }), trimZeros: true, full: `{n}${NBSP}${words}`, unit: words };
}

/** A currency with its English and Chinese multiples. */
function money(id: string, one: string, other = `${one}s`): Readonly<Record<string, UnitWords>> {
  return {
    [id]: counted(one, other),
    [`thousand-${id}`]: scaled(0, `thousand ${other}`),
    [`wan-${id}`]: scaled(-2, `million ${other}`),
    [`million-${id}`]: scaled(0, `million ${other}`),
    [`yi-${id}`]: scaled(-1, `billion ${other}`),
    [`billion-${id}`]: scaled(0, `billion ${other}`),
    [`wan-yi-${id}`]: scaled(0, `trillion ${other}`),
  };
}

const BARE: UnitWords = { full: '{n}', unit: '' };

/** Words for the units that facts and cells are stored in, by unit id; see `base/unit-table`. */
export const EN_UNITS: Readonly<Record<string, UnitWords>> = forKnownUnits({
  percent: { full: '{n}%', unit: '%' },
  'percentage-point': {
    full: { one: `{n}${NBSP}percentage point`, other: `{n}${NBSP}percentage points` },
    short: `{n}${NBSP}pp`,
    unit: 'pp',
  },
  'per-mille': { full: '{n}‰', unit: '‰' },
  'basis-point': { ...counted('basis point'), short: `{n}${NBSP}bp`, unit: 'bp' },
  kilogram: symbol('kg'),
  tonne: symbol('t'),
  'wan-tonne': symbol('Mt', -2),
  'million-tonne': symbol('Mt'),
  'yi-tonne': symbol('Mt', 2),
  'tonne-coal': symbol('tce'),
  'wan-tonne-coal': symbol('Mtce', -2),
  'yi-tonne-coal': symbol('Mtce', 2),
  ...money('yuan', 'yuan', 'yuan'),
  ...money('us-dollar', 'US dollar'),
  ...money('euro', 'euro'),
  ...money('hong-kong-dollar', 'Hong Kong dollar'),
  person: counted('person', 'people'),
  ...multiples('person', 'people'),
  household: counted('household'),
  ...multiples('household', 'households'),
  'person-time': counted('visit'),
  ...multiples('person-time', 'visits'),
  job: counted('job'),
  ...multiples('job', 'jobs'),
  firm: counted('firm'),
  ...multiples('firm', 'firms'),
  tyre: counted('tyre'),
  ...multiples('tyre', 'tyres'),
  vehicle: counted('vehicle'),
  ...multiples('vehicle', 'vehicles'),
  machine: counted('machine'),
  ...multiples('machine', 'machines'),
  patent: counted('patent'),
  ...multiples('patent', 'patents'),
  'base-station': counted('base station'),
  ...multiples('base-station', 'base stations'),
  share: counted('share'),
  ...multiples('share', 'shares'),
  customer: counted('customer'),
  ...multiples('customer', 'customers'),
  line: counted('line'),
  mill: counted('mill'),
  project: counted('project'),
  programme: counted('programme'),
  chain: counted('chain'),
  cluster: counted('cluster'),
  centre: counted('centre'),
  park: counted('park'),
  item: counted('item'),
  set: counted('set'),
  store: counted('store'),
  school: counted('school'),
  bed: counted('bed'),
  ...multiples('bed', 'beds'),
  city: counted('city', 'cities'),
  metre: symbol('m'),
  kilometre: symbol('km'),
  'wan-kilometre': symbol('km', 4),
  'square-metre': symbol('m²'),
  'wan-square-metre': symbol('million m²', -2),
  'yi-square-metre': symbol('million m²', 2),
  mu: symbol('mu'),
  'wan-mu': symbol('million mu', -2),
  'yi-mu': symbol('million mu', 2),
  hectare: symbol('ha'),
  'square-kilometre': symbol('km²'),
  'cubic-metre': symbol('m³'),
  'wan-cubic-metre': symbol('million m³', -2),
  'yi-cubic-metre': symbol('million m³', 2),
  kilowatt: symbol('kW'),
  megawatt: symbol('MW'),
  'wan-kilowatt': symbol('GW', -2),
  gigawatt: symbol('GW'),
  'yi-kilowatt': symbol('GW', 2),
  'kilowatt-hour': symbol('kWh'),
  'wan-kilowatt-hour': symbol('GWh', -2),
  'yi-kilowatt-hour': symbol('TWh', -1),
  'yuan-per-person': symbol('yuan per person'),
  'wan-yuan-per-person': symbol('yuan per person', 4),
  'us-dollar-per-person': symbol('US dollars per person'),
  'kilogram-per-person': symbol('kg per person'),
  'square-metre-per-person': symbol('m² per person'),
  'kilowatt-hour-per-person': symbol('kWh per person'),
  'person-per-square-kilometre': symbol('people per km²'),
  'patent-per-wan-person': symbol('patents per 10,000 people'),
  'bed-per-thousand-persons': symbol('beds per 1,000 people'),
  'yuan-per-tonne': symbol('yuan/t'),
  'yuan-per-square-metre': symbol('yuan/m²'),
  'yuan-per-us-dollar': symbol('yuan per US dollar'),
  'yuan-per-share': symbol('yuan per share'),
  'us-dollar-per-share': symbol('US dollars per share'),
  'kilogram-per-hectare': symbol('kg/ha'),
  'tonne-coal-per-wan-yuan': symbol('tce per 10,000 yuan'),
  year: { full: '{n}', unit: '', grouped: false },
  years: counted('year'),
  month: counted('month'),
  hour: counted('hour'),
  day: counted('day'),
  'degree-celsius': symbol('°C'),
  times: { full: '{n} times', short: '{n}×', unit: '×' },
  index: BARE,
  count: BARE,
  number: BARE,
});
