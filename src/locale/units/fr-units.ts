import { forKnownUnits } from './for-known-units.js';
import type { UnitWords } from './unit-words.js';

/** U+00A0: number and unit stay on one line. */
const NBSP = '\u00A0';
/** U+202F: the thin space before % (Lexique des règles typographiques, Imprimerie nationale, “Pourcentages”). */
const THIN = '\u202F';

/** A symbol behind the number (SI Brochure, 9th edition, 5.4.3). */
function symbol(unit: string, shift = 0): UnitWords {
  return { ...(shift !== 0 && { shift }), full: `{n}${NBSP}${unit}`, unit };
}

/** A counted thing with its singular and plural: `1 usine`, `26 usines`. */
function counted(one: string, other = `${one}s`): UnitWords {
  return { full: { one: `{n}${NBSP}${one}`, other: `{n}${NBSP}${other}` }, unit: other };
}

/** `1 million d’euros`, `12,5 millions d’euros`: the scale word takes the plural, and what is counted stands behind `de`. */
function scaled(shift: number, one: string, things: string, trimZeros = false): UnitWords {
  const of = /^[aeéèiouyh]/.test(things) && !/^yuan/.test(things) ? `d’${things}` : `de ${things}`;
  return {
    ...(shift !== 0 && { shift }),
    ...(trimZeros && { trimZeros }),
    full: { one: `{n}${NBSP}${one} ${of}`, other: `{n}${NBSP}${one}s ${of}` },
    unit: `${one}s ${of}`,
  };
}

/** Counts in myriads and hundred millions, shown in millions. */
function multiples(id: string, others: string): Readonly<Record<string, UnitWords>> {
  return {
    [`wan-${id}`]: scaled(-2, 'million', others),
    [`million-${id}`]: scaled(0, 'million', others),
    [`yi-${id}`]: scaled(2, 'million', others),
  };
}

/** A currency with its multiples; 10¹² is `billion` in French, which is read as 10⁹ in English, so that `mille milliards` is written. */
function money(id: string, one: string, others = `${one}s`): Readonly<Record<string, UnitWords>> {
  const of = others.startsWith('e') ? `d’${others}` : `de ${others}`;
  return {
    [id]: counted(one, others),
    [`thousand-${id}`]: { trimZeros: true, full: `{n}${NBSP}milliers ${of}`, unit: `milliers ${of}` },
    [`wan-${id}`]: scaled(-2, 'million', others, true),
    [`million-${id}`]: scaled(0, 'million', others, true),
    [`yi-${id}`]: scaled(-1, 'milliard', others, true),
    [`billion-${id}`]: scaled(0, 'milliard', others, true),
    [`wan-yi-${id}`]: { trimZeros: true, full: `{n}${NBSP}mille milliards ${of}`, unit: `mille milliards ${of}` },
  };
}

const BARE: UnitWords = { full: '{n}', unit: '' };

/** Words for the units that facts and cells are stored in, by unit id; see `base/unit-table`. */
export const FR_UNITS: Readonly<Record<string, UnitWords>> = forKnownUnits({
  percent: { full: `{n}${THIN}%`, unit: '%' },
  'percentage-point': {
    full: { one: `{n}${NBSP}point de pourcentage`, other: `{n}${NBSP}points de pourcentage` },
    short: { one: `{n}${NBSP}point`, other: `{n}${NBSP}points` },
    unit: 'points de pourcentage',
  },
  'per-mille': { full: `{n}${THIN}‰`, unit: '‰' },
  'basis-point': { ...counted('point de base', 'points de base'), short: `{n}${NBSP}pb`, unit: 'pb' },
  kilogram: symbol('kg'),
  tonne: symbol('t'),
  'wan-tonne': symbol('Mt', -2),
  'million-tonne': symbol('Mt'),
  'yi-tonne': symbol('Mt', 2),
  'tonne-coal': symbol('tec'),
  'wan-tonne-coal': symbol('Mtec', -2),
  'yi-tonne-coal': symbol('Mtec', 2),
  ...money('yuan', 'yuan'),
  ...money('us-dollar', 'dollar des États-Unis', 'dollars des États-Unis'),
  ...money('euro', 'euro'),
  ...money('hong-kong-dollar', 'dollar de Hong Kong', 'dollars de Hong Kong'),
  person: counted('personne'),
  ...multiples('person', 'personnes'),
  household: counted('ménage'),
  ...multiples('household', 'ménages'),
  'person-time': counted('visite'),
  ...multiples('person-time', 'visites'),
  job: counted('emploi'),
  ...multiples('job', 'emplois'),
  firm: counted('entreprise'),
  ...multiples('firm', 'entreprises'),
  tyre: counted('pneu'),
  ...multiples('tyre', 'pneus'),
  vehicle: counted('véhicule'),
  ...multiples('vehicle', 'véhicules'),
  machine: counted('machine'),
  ...multiples('machine', 'machines'),
  patent: counted('brevet'),
  ...multiples('patent', 'brevets'),
  'base-station': counted('station de base', 'stations de base'),
  ...multiples('base-station', 'stations de base'),
  share: counted('action'),
  ...multiples('share', 'actions'),
  customer: counted('client'),
  ...multiples('customer', 'clients'),
  line: counted('ligne'),
  mill: counted('broyeur'),
  project: counted('projet'),
  programme: counted('programme'),
  chain: counted('filière'),
  cluster: counted('pôle'),
  centre: counted('centre'),
  park: counted('parc'),
  item: counted('élément'),
  set: counted('ensemble'),
  store: counted('magasin'),
  school: counted('école'),
  bed: counted('lit'),
  ...multiples('bed', 'lits'),
  city: counted('ville'),
  metre: symbol('m'),
  kilometre: symbol('km'),
  'wan-kilometre': symbol('km', 4),
  'square-metre': symbol('m²'),
  'wan-square-metre': symbol('millions de m²', -2),
  'yi-square-metre': symbol('millions de m²', 2),
  mu: symbol('mu'),
  'wan-mu': symbol('millions de mu', -2),
  'yi-mu': symbol('millions de mu', 2),
  hectare: symbol('ha'),
  'square-kilometre': symbol('km²'),
  'cubic-metre': symbol('m³'),
  'wan-cubic-metre': symbol('millions de m³', -2),
  'yi-cubic-metre': symbol('millions de m³', 2),
  kilowatt: symbol('kW'),
  megawatt: symbol('MW'),
  'wan-kilowatt': symbol('GW', -2),
  gigawatt: symbol('GW'),
  'yi-kilowatt': symbol('GW', 2),
  'kilowatt-hour': symbol('kWh'),
  'wan-kilowatt-hour': symbol('GWh', -2),
  'yi-kilowatt-hour': symbol('TWh', -1),
  'yuan-per-person': symbol('yuans par personne'),
  'wan-yuan-per-person': symbol('yuans par personne', 4),
  'us-dollar-per-person': symbol('dollars des États-Unis par personne'),
  'kilogram-per-person': symbol('kg par personne'),
  'square-metre-per-person': symbol('m² par personne'),
  'kilowatt-hour-per-person': symbol('kWh par personne'),
  'person-per-square-kilometre': symbol('personnes par km²'),
  'patent-per-wan-person': symbol('brevets pour 10\u202F000 personnes'),
  'bed-per-thousand-persons': symbol('lits pour 1\u202F000 personnes'),
  'yuan-per-tonne': symbol('yuans/t'),
  'yuan-per-square-metre': symbol('yuans/m²'),
  'yuan-per-us-dollar': symbol('yuans pour un dollar des États-Unis'),
  'yuan-per-share': symbol('yuans par action'),
  'us-dollar-per-share': symbol('dollars des États-Unis par action'),
  'kilogram-per-hectare': symbol('kg/ha'),
  'tonne-coal-per-wan-yuan': symbol('tec pour 10\u202F000 yuans'),
  year: { full: '{n}', unit: '', grouped: false },
  years: counted('an'),
  month: counted('mois', 'mois'),
  hour: counted('heure'),
  day: counted('jour'),
  'degree-celsius': symbol('°C'),
  times: { full: `{n}${NBSP}fois`, unit: 'fois' },
  index: BARE,
  count: BARE,
  number: BARE,
});
