import type {
  CellsStory,
  ChartKind,
  ChartStory,
  CloudStory,
  FiguresStory,
  MapStory,
  MeasuredRange,
  NamedFigure,
  PlotsStory,
  SeriesChange,
} from './chart-story.js';

const KINDS: Readonly<Record<ChartKind, string>> = {
  bar: 'Diagramme à barres',
  column: 'Histogramme',
  line: 'Courbe',
  pie: 'Diagramme circulaire',
  doughnut: 'Diagramme en anneau',
  dots: 'Diagramme à points',
  area: 'Diagramme en aires',
  scatter: 'Nuage de points',
  bubble: 'Diagramme à bulles',
  range: 'Diagramme d’intervalles',
  histogram: 'Histogramme de classes',
  other: 'Graphique',
};

/** U+00A0 before a colon, U+202F before a semicolon (Lexique des règles typographiques, Imprimerie nationale, “Ponctuation”). */
const COLON = '\u00A0: ';
const SEMICOLON = '\u202F; ';

/** French: `Diagramme à barres (capacité, 3 catégories) : maximum raffinage (26,96 Mt), minimum cokéfaction (18,01 Mt).` */
export function describeInFrench(story: ChartStory): string {
  switch (story.tells) {
    case 'figures':
      return `${opening(story)}${COLON}${story.overTime ? change(story) : extremes(story)}${besides(story)}.`;
    case 'cloud':
      return cloud(story);
    case 'cells':
      return cells(story);
    case 'map':
      return map(story);
    case 'plots':
      return plots(story);
    case 'nothing':
      return `${KINDS[story.kind]} sans données.`;
  }
}

function opening({ kind, measure, categoryCount, series, overTime }: FiguresStory): string {
  const things = kind === 'histogram' ? 'classe' : overTime ? 'période' : 'catégorie';
  const split = series.length > 1 ? `, par ${listed(series)}` : '';
  return `${KINDS[kind]} (${measure}, ${counted(categoryCount, things)}${split})`;
}

function extremes({ highest, lowest, categoryCount }: FiguresStory): string {
  if (categoryCount === 1 && highest.name === lowest.name) return `${highest.name} ${highest.text}`;
  if (highest.value === lowest.value) return `partout ${highest.text}`;
  return `maximum ${highest.name} (${highest.text}), minimum ${lowest.name} (${lowest.text})`;
}

function change(story: FiguresStory): string {
  const { first, last, changes } = story;
  if (changes.length > 0) return `${changes.map(seriesChange).join(SEMICOLON)}${SEMICOLON}${extremes(story)}`;
  if (story.series.length > 1 || first.name === last.name) return extremes(story);
  return `${course(first, last)}${SEMICOLON}${extremes(story)}`;
}

function seriesChange({ name, first, last }: SeriesChange): string {
  if (first.name === last.name) return `${name} ${first.text} (${first.name})`;
  return `${name} ${course(first, last)}`;
}

function course(first: NamedFigure, last: NamedFigure): string {
  const way = last.value === first.value ? 'sans changement' : last.value > first.value ? 'en hausse' : 'en baisse';
  return `${way} de ${first.text} (${first.name}) à ${last.text} (${last.name})`;
}

function besides({ guides, besides: measures }: FiguresStory): string {
  const lines = guides.map(({ name, text }) => `ligne de référence à ${text} (${name})`);
  const more = measures.length > 0 ? [`courbe sur un second axe (${listed(measures)})`] : [];
  return [...lines, ...more].map((words) => `${SEMICOLON}${words}`).join('');
}

function cloud({ kind, count, x, y, size, groups }: CloudStory): string {
  const split = groups.length > 1 ? `, par ${listed(groups)}` : '';
  const ends = [x, y, size].flatMap((range) => (range && range.measure !== '' ? reach(range) : []));
  const measures = [y.measure, x.measure].filter((measure) => measure !== '').join(' selon ');
  return `${KINDS[kind]} (${measures}, ${counted(count, 'point')}${split})${COLON}${ends.join(SEMICOLON)}.`;
}

function reach({ measure, low, high, categoryCount }: MeasuredRange): string {
  if (categoryCount !== undefined) return `${measure} en ${counted(categoryCount, 'catégorie')}`;
  return low === high ? `${measure} ${low}` : `${measure} de ${low} à ${high}`;
}

function cells({ count, measure, rows, columns, highest, lowest }: CellsStory): string {
  const of = measure === undefined ? '' : `${measure}, `;
  const ends =
    highest && lowest && highest.value !== lowest.value
      ? `${COLON}maximum ${highest.name} (${highest.text}), minimum ${lowest.name} (${lowest.text})`
      : '';
  return `Carte de chaleur (${of}par ${rows} et ${columns}, ${counted(count, 'case')})${ends}.`;
}

function map({ areas, points }: MapStory): string {
  const parts = [areas > 0 ? counted(areas, 'zone') : '', points > 0 ? counted(points, 'point') : ''].filter(Boolean);
  return parts.length > 0 ? `Carte avec ${parts.join(' et ')}.` : 'Carte.';
}

function plots({ count, measures, heads }: PlotsStory): string {
  const of = measures.length > 0 ? ` (${listed(measures)})` : '';
  const by = heads.length > 1 ? `, pour ${listed(heads)}` : '';
  return `${counted(count, 'graphique')} en une image${of}${by}.`;
}

function counted(count: number, thing: string): string {
  return `${count}\u00A0${thing}${count > 1 ? 's' : ''}`;
}

/** More names than this only tire who listens. */
const MOST = 8;

function listed(names: readonly string[]): string {
  if (names.length > MOST) return `${names.slice(0, MOST - 1).join(', ')} et ${names.length - MOST + 1} autres`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`;
}
