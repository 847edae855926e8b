import type { DatePatterns, LocaleData, UnitWords } from './locale-data.js';

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

/** Money in a Chinese myriad or hundred-million unit, shown in millions or billions. */
function money(shift: number, words: string): UnitWords {
  return { shift, trimZeros: true, full: `{n}${NBSP}${words}`, unit: words };
}

/** Day before month, no comma, en rule closed up between words and spaced between phrases (New Hart's Rules, 4.11 and 11.3). */
const LONG: DatePatterns = {
  monthNames: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  quarterNames: ['first quarter', 'second quarter', 'third quarter', 'fourth quarter'],
  day: `{day}${NBSP}{monthName} {year}`,
  month: '{monthName} {year}',
  quarter: '{quarter} of {year}',
  year: '{year}',
  daysOfMonth: `{day}–{day2}${NBSP}{monthName} {year}`,
  monthsOfYear: '{monthName}–{monthName2} {year}',
  years: '{year}–{year2}',
  range: '{1} – {2}',
  until: 'up to {1}',
  since: 'since {1}',
};

const SHORT: DatePatterns = {
  ...LONG,
  monthNames: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  quarterNames: ['Q1', 'Q2', 'Q3', 'Q4'],
  quarter: `{quarter}${NBSP}{year}`,
};

/** English, British usage. */
export const EN: LocaleData = {
  language: 'en',
  aliases: ['en-GB', 'en-US'],
  numbers: { decimal: '.', group: ',', groupFrom: 4, minus: '−', plus: '+' },
  units: {
    percent: { full: '{n}%', unit: '%' },
    'percentage-point': {
      full: { one: `{n}${NBSP}percentage point`, other: `{n}${NBSP}percentage points` },
      short: `{n}${NBSP}pp`,
      unit: 'pp',
    },
    'per-mille': { full: '{n}‰', unit: '‰' },
    'basis-point': { ...counted('basis point'), short: `{n}${NBSP}bp`, unit: 'bp' },
    tonne: symbol('t'),
    'wan-tonne': symbol('Mt', -2),
    'yi-tonne': symbol('Mt', 2),
    tyre: counted('tyre'),
    'wan-tyre': symbol('million tyres', -2),
    firm: counted('firm'),
    line: counted('line'),
    mill: counted('mill'),
    project: counted('project'),
    programme: counted('programme'),
    chain: counted('chain'),
    cluster: counted('cluster'),
    centre: counted('centre'),
    park: counted('park'),
    person: counted('person', 'people'),
    'wan-person': symbol('million people', -2),
    household: counted('household'),
    yuan: counted('yuan', 'yuan'),
    'wan-yuan': money(-2, 'million yuan'),
    'yi-yuan': money(-1, 'billion yuan'),
    'us-dollar': counted('US dollar'),
    'yi-us-dollar': money(-1, 'billion US dollars'),
    kilometre: symbol('km'),
    hectare: symbol('ha'),
    'wan-kilowatt': symbol('GW', -2),
    'yi-kilowatt-hour': symbol('TWh', -1),
    year: { full: '{n}', unit: '', grouped: false },
    month: counted('month'),
    day: counted('day'),
    times: { full: '{n} times', short: '{n}×', unit: '×' },
    index: { full: '{n}', unit: '' },
    count: { full: '{n}', unit: '' },
    number: { full: '{n}', unit: '' },
  },
  dates: { long: LONG, short: SHORT },
  list: { separator: ', ', last: ' and ', pair: ' and ' },
  quotes: { open: '“', close: '”', innerOpen: '‘', innerClose: '’' },
  operators: { '+': ' plus ', '-': ' minus ', '*': ' times ', '/': ' divided by ', '(': '(', ')': ')' },
  phrases: {
    figure: `Figure${NBSP}{1}`,
    table: `Table${NBSP}{1}`,
    'note-number': `Note${NBSP}{1}`,
    caption: '{1}. {2}',
    continued: ' (continued)',
    'table-continued': `Table${NBSP}{1} (continued)`,
    page: `Page${NBSP}{1}`,
    'page-of': 'Page {1} of {2}',
    contents: 'Contents',
    'in-parentheses': '{1} ({2})',
    'label-colon': '{1}: {2}',
    'label-dash': '{1} — {2}',
    comma: '{1}, {2}',
    semicolon: '{1}; {2}',
    source: 'Source',
    sources: 'Sources',
    'source-line': 'Source: {1}',
    'sources-line': 'Sources: {1}',
    'source-inline': 'source: {1}',
    'source-site': '{1}, {2}',
    note: 'Note',
    notes: 'Notes',
    'note-line': 'Note: {1}',
    place: `para.${NBSP}{1}, sentence${NBSP}{2}`,
    'place-long': `paragraph${NBSP}{1}, sentence${NBSP}{2} of the article`,
    'place-words': '{1}, {2}',
    'figure-place': '{1} from {2}',
    'where-from': 'Where the figures come from',
    reported: 'reported',
    derived: 'derived',
    inferred: 'inferred',
    'derived-from': 'derived: {1}',
    'inferred-note': 'not stated outright; inferred from context',
    'table-alternative': 'Table: {1}; {2} rows, {3} columns.',
    'chart-alternative': '{1}: {2}.',
    'chart-bar': 'Bar chart',
    'chart-column': 'Column chart',
    'chart-line': 'Line chart',
    'chart-pie': 'Pie chart',
    'chart-doughnut': 'Doughnut chart',
    'chart-other': 'Chart',
    'chart-highest': 'highest: {1}, {2}',
    'chart-lowest': 'lowest: {1}, {2}',
    'chart-value': '{1}: {2}',
    'chart-change': 'from {1} to {2}',
    category: 'Category',
    value: 'Value',
    'no-data': 'no data',
    logo: 'Logo',
    'item-title': 'Title',
    'item-text': 'Text {1}',
    'item-chart': 'Chart {1}',
    'item-table': 'Table {1}',
    'item-image': 'Picture {1}',
    'item-source': 'Source',
    'item-footer': 'Footer',
    'item-number': 'Slide number',
    'item-key-figures': 'Key figure {1}',
    'item-decoration': 'Decoration {1}',
    slide: `Slide${NBSP}{1}`,
    'slide-part': ' ({1}/{2})',
    'notes-on-slide': 'The notes are on slide {1}.',
    'prompt-title': 'Click to add title',
    'prompt-subtitle': 'Click to add subtitle',
    'prompt-body': 'Click to add text',
    'prompt-chart': 'Click icon to add chart',
    'prompt-table': 'Click icon to add table',
    'prompt-picture': 'Click icon to add picture',
    'prompt-source': 'Source',
    'prompt-date': 'Date',
    'prompt-footer': 'Footer',
    'prompt-number': 'Slide number',
    master: 'Master',
    'layout-title': 'Title slide',
    'layout-section': 'Section header',
    'layout-content': 'Title and content',
    'layout-two-content': 'Two contents',
    'layout-chart-text': 'Chart and text',
    'layout-two-cards': 'Two cards',
    'layout-three-content': 'Three content',
    'layout-four-content': 'Four cards and points',
    'layout-picture-text': 'Picture and text',
    'layout-chart-figure': 'Chart and key figure',
    'layout-two-charts': 'Two charts',
    'layout-table': 'Table',
    'layout-key-figures': 'Key figures',
    'layout-closing': 'Closing',
    'layout-title-only': 'Title only',
    'layout-blank': 'Blank',
  },
  ordinal: (position) => `${position}${ordinalSuffix(position)}`,
  // CLDR plural rules, English: one for the integer 1 without visible decimals.
  plural: (number) => (number === '1' ? 'one' : 'other'),
};

function ordinalSuffix(position: number): string {
  const teen = position % 100 >= 11 && position % 100 <= 13;
  if (teen) return 'th';
  return ['th', 'st', 'nd', 'rd'][position % 10] ?? 'th';
}
