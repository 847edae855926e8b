import type { Element } from '@xmldom/xmldom';
import type { ReadPackage } from '../write/pptx/read-deck.js';

/** A chart part as it stands in a file, whoever wrote it. */
export interface ReadChart {
  readonly part: string;
  readonly plots: readonly ReadPlot[];
  readonly axes: readonly ReadAxis[];
  /** Side of the legend, and the places of series that stand in none. */
  readonly legend?: { readonly side: string; readonly without: readonly number[] };
}

export interface ReadPlot {
  /** `barChart`, `lineChart` … */
  readonly type: string;
  readonly bars?: string;
  readonly grouping?: string;
  readonly axes: readonly string[];
  readonly series: readonly ReadSeries[];
}

export interface ReadSeries {
  readonly index: number;
  readonly name: Reference;
  /** Each level of the categories, the innermost first. */
  readonly categories: readonly Reference[];
  /** Cached numbers by element: `val`, `xVal`, `yVal`, `bubbleSize`, `plus`, `minus` (of each error bars in turn). */
  readonly numbers: readonly (Reference & { readonly role: string; readonly format: string })[];
  /** `accent1`, or six digits; undefined for no fill. */
  readonly colour: string | undefined;
  readonly pointColours: ReadonlyMap<number, string | undefined>;
}

export interface Reference {
  readonly formula: string;
  readonly values: readonly (string | null)[];
}

export interface ReadAxis {
  /** `catAx`, `valAx` or `dateAx`. */
  readonly type: string;
  readonly id: string;
  readonly crossed: string;
  readonly side: string;
  readonly deleted: boolean;
  readonly reversed: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly logBase?: number;
  readonly majorUnit?: number;
  readonly title?: string;
  readonly format?: string;
}

/** The charts of a package in the order of its slides' charts: by number for our decks, by slide for those of others. */
export function readCharts(deck: ReadPackage): readonly ReadChart[] {
  const parts = deck.names.filter((name) => /^ppt\/charts\/chart[^/]*\.xml$/.test(name));
  return parts
    .toSorted((first, second) => Number(/\d+/.exec(first)) - Number(/\d+/.exec(second)))
    .map((part) => readChart(deck, part));
}

function readChart(deck: ReadPackage, part: string): ReadChart {
  const area = deck.all(part, 'c:plotArea')[0]!;
  const inside = children(area);
  const legend = deck.all(part, 'c:legend')[0];
  const without = legend ? [...legend.getElementsByTagName('c:legendEntry')] : [];
  return {
    part,
    plots: inside.filter((child) => child.tagName.endsWith('Chart')).map(readPlot),
    axes: inside.filter((child) => child.tagName.endsWith('Ax')).map(readAxis),
    ...(legend && {
      legend: {
        side: valueOf(legend, 'c:legendPos')!,
        without: without.map((entry) => Number(valueOf(entry, 'c:idx'))),
      },
    }),
  };
}

function readPlot(plot: Element): ReadPlot {
  const [bars, grouping] = [valueOf(plot, 'c:barDir'), valueOf(plot, 'c:grouping')];
  return {
    type: plot.tagName.replace('c:', ''),
    ...(bars !== undefined && { bars }),
    ...(grouping !== undefined && { grouping }),
    axes: named(plot, 'c:axId').map((axis) => axis.getAttribute('val')!),
    series: named(plot, 'c:ser').map(readSeries),
  };
}

const NUMBERS = ['val', 'xVal', 'yVal', 'bubbleSize'];

function readSeries(series: Element): ReadSeries {
  const own = NUMBERS.flatMap((role) => named(series, `c:${role}`).map((element) => ({ role, element })));
  const errors = named(series, 'c:errBars').flatMap((bars) =>
    ['plus', 'minus'].flatMap((role) => named(bars, `c:${role}`).map((element) => ({ role, element }))),
  );
  const category = named(series, 'c:cat')[0];
  const points = named(series, 'c:dPt');
  const names = named(series, 'c:tx');
  return {
    index: Number(valueOf(series, 'c:idx')),
    name: names[0] ? references(names[0])[0]! : { formula: '', values: [] },
    categories: category ? references(category) : [],
    numbers: [...own, ...errors].map(({ role, element }) => ({
      role,
      format: element.getElementsByTagName('c:formatCode')[0]?.textContent ?? '',
      ...references(element)[0]!,
    })),
    colour: colourOf(series, ['own', 'marker']),
    pointColours: new Map(points.map((point) => [Number(valueOf(point, 'c:idx')), colourOf(point, ['marker', 'own'])])),
  };
}

/** Cached points of a reference; one for each level of a grouped one. */
function references(element: Element): readonly Reference[] {
  const formula = element.getElementsByTagName('c:f')[0]?.textContent ?? '';
  const count = Number(element.getElementsByTagName('c:ptCount')[0]?.getAttribute('val') ?? 0);
  const levels = [...element.getElementsByTagName('c:lvl')];
  return (levels.length > 0 ? levels : [element]).map((level) => {
    const values = new Array<string | null>(count).fill(null);
    for (const point of level.getElementsByTagName('c:pt')) {
      const text = point.getElementsByTagName('c:v')[0]?.textContent ?? null;
      // ST_Xstring (part 1, 22.9.2.19): an underscore that would begin a code is itself written as one.
      values[Number(point.getAttribute('idx'))] = text?.replaceAll('_x005F_', '_') ?? null;
    }
    return { formula, values };
  });
}

/** The colour of fill or stroke, of the marker where there is neither; a point of a line differs by its marker. */
function colourOf(element: Element, order: readonly ('own' | 'marker')[]): string | undefined {
  const markers = named(element, 'c:marker').flatMap((marker) => named(marker, 'c:spPr'));
  const looks = order.flatMap((which) => (which === 'own' ? named(element, 'c:spPr') : markers));
  const fills = looks.flatMap((look) => [
    ...named(look, 'a:solidFill'),
    ...named(look, 'a:ln').flatMap((line) => named(line, 'a:solidFill')),
  ]);
  const [colour] = fills.flatMap(children);
  return colour?.getAttribute('val') ?? undefined;
}

function readAxis(axis: Element): ReadAxis {
  const scaling = named(axis, 'c:scaling')[0]!;
  const number = (name: string, text: string | undefined) => (text === undefined ? {} : { [name]: Number(text) });
  const title = named(axis, 'c:title')[0];
  const format = named(axis, 'c:numFmt')[0]?.getAttribute('formatCode');
  return {
    type: axis.tagName.replace('c:', ''),
    id: valueOf(axis, 'c:axId')!,
    crossed: valueOf(axis, 'c:crossAx')!,
    side: valueOf(axis, 'c:axPos')!,
    deleted: valueOf(axis, 'c:delete') === '1',
    reversed: valueOf(scaling, 'c:orientation') === 'maxMin',
    ...number('min', valueOf(scaling, 'c:min')),
    ...number('max', valueOf(scaling, 'c:max')),
    ...number('logBase', valueOf(scaling, 'c:logBase')),
    ...number('majorUnit', valueOf(axis, 'c:majorUnit')),
    ...(title && { title: [...title.getElementsByTagName('a:t')].map((run) => run.textContent).join('') }),
    ...(format && { format }),
  };
}

function valueOf(element: Element, name: string): string | undefined {
  return named(element, name)[0]?.getAttribute('val') ?? undefined;
}

function named(element: Element, name: string): readonly Element[] {
  return children(element).filter((child) => child.tagName === name);
}

function children(element: Element): readonly Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
}
