/** A rectangle in Vega's manner, in the coordinates of the group that the item stands in. */
export interface SceneBounds {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A mark of Vega's scenegraph: one mark definition drawn for its data (vega-scenegraph 5; its typings are thinner). */
export interface SceneMark {
  readonly marktype: string;
  readonly name?: string;
  readonly role?: string;
  readonly items: readonly SceneItem[];
  readonly bounds?: SceneBounds;
  readonly group?: SceneItem;
}

/** One item of a mark. Lengths in points; only what briefdeck reads is named. */
export interface SceneItem {
  readonly mark: SceneMark;
  readonly datum?: unknown;
  readonly bounds: SceneBounds;
  readonly items?: readonly SceneMark[];
  readonly x?: number;
  readonly y?: number;
  readonly x2?: number;
  readonly y2?: number;
  readonly width?: number;
  readonly height?: number;
  readonly fill?: unknown;
  readonly stroke?: unknown;
  readonly opacity?: number;
  readonly fillOpacity?: number;
  readonly strokeOpacity?: number;
  readonly strokeWidth?: number;
  readonly strokeDash?: readonly number[];
  readonly text?: unknown;
  readonly limit?: number;
  readonly lineBreak?: string;
  readonly fontSize?: number;
  readonly fontWeight?: unknown;
  readonly fontStyle?: string;
  readonly align?: string;
  readonly baseline?: string;
  readonly dx?: number;
  readonly dy?: number;
  readonly angle?: number;
  readonly radius?: number;
  readonly theta?: number;
  readonly startAngle?: number;
  readonly endAngle?: number;
  readonly innerRadius?: number;
  readonly outerRadius?: number;
  readonly size?: number;
  readonly defined?: boolean;
  readonly url?: unknown;
  readonly interpolate?: string;
  readonly orient?: string;
  readonly zindex?: number;
}

/** A mark with where it stands: the offset of its group from the chart's own origin, and the roles of the groups around it. */
export interface PlacedMark {
  readonly mark: SceneMark;
  readonly x: number;
  readonly y: number;
  /** Roles and names of enclosing group marks, outermost first. */
  readonly within: readonly { readonly role?: string; readonly name?: string }[];
}

/** All marks under `root`, in painting order, groups before what they hold. */
export function allMarks(root: SceneMark): PlacedMark[] {
  const found: PlacedMark[] = [];
  const visit = (mark: SceneMark, x: number, y: number, within: PlacedMark['within']) => {
    found.push({ mark, x, y, within });
    if (mark.marktype !== 'group') return;
    const inner = [...within, { ...(mark.role && { role: mark.role }), ...(mark.name && { name: mark.name }) }];
    for (const item of mark.items)
      for (const child of item.items ?? []) visit(child, x + (item.x ?? 0), y + (item.y ?? 0), inner);
  };
  visit(root, 0, 0, []);
  return found;
}

/** The lines of a text item as one string; no space where lines were broken between Han characters. */
export function itemText(item: SceneItem): string {
  const { text } = item;
  if (text === null || text === undefined) return '';
  return Array.isArray(text) ? text.map(String).reduce(joinLines).trim() : String(text).trim();
}

/** Where a line may end or begin without a space having stood there: after a hyphen, around Han characters. */
const SEAM_BEFORE = /[\s\p{Script=Han}\u3000-\u303f\uff00-\uffef/–—-]$/u;
const SEAM_AFTER = /^[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

function joinLines(before: string, after: string): string {
  const seamless = SEAM_BEFORE.test(before) || SEAM_AFTER.test(after);
  return `${before}${seamless ? '' : ' '}${after}`;
}
