import type { Colour } from '../../../base/colour.js';
import type { Theme } from '../../../theme/theme.js';
import { isObject } from '../../spec/json-path.js';
import type { VegaSpec } from '../../vega/compile-spec.js';
import { allMarks, itemText, type PlacedMark, type SceneItem, type SceneMark } from '../../vega/scenegraph.js';
import { itemPaint } from './item-paint.js';

/** What an axis shows; two axes of Vega (one for gridlines, one for the rest) on one side are one here. */
export interface AxisGuide {
  readonly direction: 'horizontal' | 'vertical';
  /** Name of the scale. */
  readonly scale: string;
  readonly side: 'left' | 'right' | 'top' | 'bottom';
  readonly title?: string;
  /** Labels that are visible: the scale's value and the text, in drawing order. */
  readonly labels: readonly { readonly value: unknown; readonly text: string }[];
  /** Values with a gridline. */
  readonly gridlines: number;
  readonly line: boolean;
  readonly ticks: boolean;
  /** Degrees clockwise by which the labels are turned. */
  readonly labelAngle: number;
  /** Looks as drawn; each absent where there is nothing that shows. */
  readonly lineLook?: RuleLook;
  readonly gridLook?: RuleLook;
  readonly labelColour?: Colour;
  readonly titleColour?: Colour;
  /** Top left corner of the title's box, in points from the plot's own corner. */
  readonly titleAt?: Corner;
}

export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Colour and width in points of an axis line or a gridline. */
export interface RuleLook {
  readonly colour: Colour;
  readonly width: number;
}

type Palette = Pick<Theme, 'colours' | 'roles'>;

export interface LegendGuide {
  /** As the spec says it: `right`, `top`, `bottom-left`, `none` … */
  readonly orient: string;
  /** Its top left corner in points of the plot. */
  readonly x: number;
  readonly y: number;
  readonly title?: string;
  /** Names of the scales that it explains. */
  readonly scales: readonly string[];
  /** What it explains: the scale's value and the text. */
  readonly labels: readonly { readonly value: unknown; readonly text: string }[];
  readonly entries: readonly string[];
  /** Symbols for each entry, or a ramp of colour. */
  readonly symbols: boolean;
}

/** The axes of the plot, merged by direction and scale. */
export function axisGuides(root: SceneMark, theme: Palette): readonly AxisGuide[] {
  const axes = allMarks(root).filter(({ mark }) => mark.role === 'axis');
  const guides = axes.flatMap((placed) => placed.mark.items.map((axis) => axisGuide(axis, placed, theme)));
  const kinds = [...new Set(guides.map(({ direction, scale }) => `${direction} ${scale}`))];
  return kinds.map((kind) =>
    guides.filter(({ direction, scale }) => `${direction} ${scale}` === kind).reduce(mergeAxes),
  );
}

/** The legends of the chart, with the scales that the compiled spec gives them. */
export function legendGuides(root: SceneMark, vega: VegaSpec): readonly LegendGuide[] {
  const legends = allMarks(root).filter(({ mark }) => mark.role === 'legend');
  const specs = Array.isArray(vega.legends) ? vega.legends.filter(isObject) : [];
  return legends.flatMap(({ mark }, index) => mark.items.map((legend) => legendGuide(legend, specs[index] ?? {})));
}

/** Properties of a compiled legend that name a scale (vega, legends). */
const LEGEND_SCALES = ['fill', 'stroke', 'size', 'shape', 'opacity', 'strokeDash', 'strokeWidth'];

/** The title that the chart itself draws, a subtitle as its second line; undefined where it has none. */
export function drawnTitle(root: SceneMark): string | undefined {
  const titles = allMarks(root).filter(({ mark }) => mark.role === 'title-text' || mark.role === 'title-subtitle');
  const words = titles.flatMap(({ mark }) => mark.items.map(itemText)).filter((text) => text !== '');
  return words.length > 0 ? words.join('\n') : undefined;
}

function axisGuide(axis: SceneItem, place: PlacedMark, theme: Palette): AxisGuide {
  const items = (role: string) => partsOf(axis, role).filter((item) => item.opacity !== 0);
  const titleItem = items('axis-title').find((item) => itemText(item) !== '');
  const labelItems = items('axis-label').filter((item) => itemText(item) !== '');
  const lineLook = ruleLook(items('axis-domain'), theme);
  const gridLook = ruleLook(items('axis-grid'), theme);
  const labelColour = labelItems[0] && itemPaint(labelItems[0], 'fill', theme);
  const titleColour = titleItem && itemPaint(titleItem, 'fill', theme);
  return {
    direction: axis.orient === 'left' || axis.orient === 'right' ? 'vertical' : 'horizontal',
    scale: isObject(axis.datum) ? String(axis.datum.scale) : '',
    side: (axis.orient ?? 'bottom') as AxisGuide['side'],
    ticks: items('axis-tick').some(isVisibleRule),
    labelAngle: angleOf(labelItems[0]),
    ...(titleItem && { title: itemText(titleItem), titleAt: titleCorner(titleItem, axis, place) }),
    labels: labelItems.map((item) => ({
      value: isObject(item.datum) ? item.datum.value : undefined,
      text: itemText(item),
    })),
    gridlines: items('axis-grid').filter(isVisibleRule).length,
    line: items('axis-domain').some(isVisibleRule),
    ...(lineLook && { lineLook }),
    ...(gridLook && { gridLook }),
    ...(labelColour && { labelColour }),
    ...(titleColour && { titleColour }),
  };
}

/** The title stands in the axis' own group, which is placed on its mark. */
function titleCorner({ bounds }: SceneItem, axis: SceneItem, { x, y }: PlacedMark): Corner {
  return { x: x + (axis.x ?? 0) + bounds.x1, y: y + (axis.y ?? 0) + bounds.y1 };
}

/** Vega turns by any angle; Office by -90 to 90 degrees. */
function angleOf(label: SceneItem | undefined): number {
  const angle = (((label?.angle ?? 0) % 360) + 360) % 360;
  return angle > 180 ? angle - 360 : angle;
}

function ruleLook(rules: readonly SceneItem[], theme: Palette): RuleLook | undefined {
  const rule = rules.find(isVisibleRule);
  const colour = rule && itemPaint(rule, 'stroke', theme);
  return colour && { colour, width: rule.strokeWidth ?? 1 };
}

function isVisibleRule(item: SceneItem): boolean {
  return (
    item.stroke !== null && item.stroke !== undefined && item.stroke !== 'transparent' && (item.strokeWidth ?? 1) > 0
  );
}

function mergeAxes(first: AxisGuide, second: AxisGuide): AxisGuide {
  return {
    // What only one of the two has is its; what both have is the first's.
    ...second,
    ...first,
    labels: first.labels.length > 0 ? first.labels : second.labels,
    gridlines: Math.max(first.gridlines, second.gridlines),
    line: first.line || second.line,
    ticks: first.ticks || second.ticks,
  };
}

function legendGuide(legend: SceneItem, spec: Readonly<Record<string, unknown>>): LegendGuide {
  const items = partsOf(legend, 'legend-label');
  const title = partsOf(legend, 'legend-title')
    .map(itemText)
    .find((text) => text !== '');
  const labels = items.map((item) => ({
    value: isObject(item.datum) ? item.datum.value : undefined,
    text: itemText(item),
  }));
  return {
    orient: legend.orient ?? 'right',
    x: legend.bounds.x1,
    y: legend.bounds.y1,
    ...(title !== undefined && { title }),
    scales: LEGEND_SCALES.flatMap((key) => (typeof spec[key] === 'string' ? [spec[key]] : [])),
    labels,
    entries: labels.map(({ text }) => text),
    symbols: partsOf(legend, 'legend-symbol').length > 0,
  };
}

/** Items of the marks with that role under a guide's group, at any depth. */
function partsOf(guide: SceneItem, role: string): SceneItem[] {
  const marks = (guide.items ?? []).flatMap((mark) => allMarks(mark).map((placed) => placed.mark));
  return marks.filter((mark) => mark.role === role).flatMap((mark) => mark.items);
}
