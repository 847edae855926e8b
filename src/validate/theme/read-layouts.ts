import { errorOf } from '../../base/diagnostic.js';
import { suggest } from '../../base/did-you-mean.js';
import type { Size } from '../../base/geometry.js';
import type { ThemeDecoration, ThemeLayout } from '../../theme/theme.js';
import { type Fields, fieldsOf } from '../yaml/fields.js';
import type { YamlEntry, YamlNode } from '../yaml/yaml-node.js';
import { checkContinued, readContinued, readMeans } from './read-fit.js';
import { readInsets, readLength } from './read-length.js';
import { type Grid, RECT_KEYS, readGrid, readRect } from './read-rect.js';
import { slotOf, type ThemeContext } from './theme-context.js';

export type ThemeFrame = ThemeLayout['frames'][number];

/** What the frames of a deck are measured by. */
interface DeckContext extends ThemeContext {
  readonly page: Size;
  readonly grid: Grid;
  /** Names of the deck's styles. */
  readonly styles: ReadonlySet<string>;
  readonly hasLogo: boolean;
}

/** What most layouts share. */
interface Common {
  readonly frames: readonly ThemeFrame[];
  readonly decoration: readonly ThemeDecoration[];
}

const TYPES = ['title', 'secHead', 'obj', 'twoObj', 'chartAndTx', 'tbl', 'titleOnly', 'blank', 'cust'] as const;
const PLACEHOLDERS = ['title', 'ctrTitle', 'subTitle', 'body', 'chart', 'tbl', 'pic', 'dt', 'ftr', 'sldNum'] as const;

/** The slide layouts of a deck in the order of the file, with what they share put into each but those that say `common: false`. */
export function readLayouts(
  deck: Fields,
  { page, styles, hasLogo }: { page: Size; styles: ReadonlySet<string>; hasLogo: boolean },
  theme: ThemeContext,
): readonly ThemeLayout[] {
  const context: DeckContext = { ...theme, page, styles, hasLogo, grid: readGrid(deck.node('grid'), theme) };
  const common = readCommon(deck.node('common'), context);
  const node = deck.node('layouts');
  if (node === undefined) deck.required('layouts');
  const fields = node && fieldsOf(node, '“layouts”', theme.diagnostics);
  const layouts = [...(fields?.map.entries.values() ?? [])].map((entry) => readLayout(entry, common, context));
  const known = layouts.filter((layout) => layout !== undefined);
  checkContinued(known, deck, context);
  return known;
}

function readCommon(node: YamlNode | undefined, context: DeckContext): Common {
  const fields = node && fieldsOf(node, '“common”', context.diagnostics);
  fields?.only(['frames', 'decoration']);
  return {
    frames: readFrames(fields?.node('frames'), '“common”', context),
    decoration: readDecorations(fields?.node('decoration'), '“common”', context),
  };
}

function readLayout({ key: name, node }: YamlEntry, common: Common, context: DeckContext): ThemeLayout | undefined {
  const what = `the layout “${name}”`;
  const fields = fieldsOf(node, what, context.diagnostics);
  if (!fields) return undefined;
  fields.only(['type', 'background', 'common', 'frames', 'decoration', 'continued']);
  const type = fields.word('type', TYPES) ?? 'cust';
  const background = fields.text('background');
  const shares = fields.word('common', ['true', 'false'] as const) !== 'false';
  const own = readFrames(fields.node('frames'), what, context);
  const decoration = readDecorations(fields.node('decoration'), what, context);
  const slot = background === undefined ? 'lt1' : slotOf(background, what, fields.origin('background'), context);
  const frames = shares ? mergeFrames(common.frames, own) : own;
  const continued = readContinued(fields, { name, frames }, context);
  return {
    name,
    type,
    background: slot ?? 'lt1',
    frames,
    decoration: shares ? [...common.decoration, ...decoration] : decoration,
    ...(continued && { continued }),
  };
}

/** The title first, then the layout's own frames, then what stands at the foot: the order in which a slide is read. */
function mergeFrames(common: readonly ThemeFrame[], own: readonly ThemeFrame[]): readonly ThemeFrame[] {
  const shared = common.filter((frame) => !own.some(({ name }) => name === frame.name));
  const isTitle = ({ placeholder }: ThemeFrame) => placeholder === 'title' || placeholder === 'ctrTitle';
  const titles = shared.filter(isTitle);
  return [...titles, ...own, ...shared.filter((frame) => !titles.includes(frame))];
}

function readFrames(node: YamlNode | undefined, what: string, context: DeckContext): readonly ThemeFrame[] {
  const fields = node && fieldsOf(node, `the frames of ${what}`, context.diagnostics);
  const frames = [...(fields?.map.entries.values() ?? [])].map((entry) => readFrame(entry, what, context));
  return frames.filter((frame) => frame !== undefined);
}

function readFrame({ key: name, node }: YamlEntry, owner: string, context: DeckContext): ThemeFrame | undefined {
  const what = `the frame “${name}” of ${owner}`;
  const { diagnostics, styles, page, grid } = context;
  const fields = fieldsOf(node, what, diagnostics);
  if (!fields) return undefined;
  fields.only([...RECT_KEYS, 'placeholder', 'insets', 'anchor', 'style', 'fit', 'floor', 'levels', 'cells']);
  fields.required('placeholder');
  const placeholder = fields.word('placeholder', PLACEHOLDERS);
  const rect = readRect(fields, what, page, grid, context);
  const style = fields.text('style') ?? 'body';
  if (!styles.has(style)) {
    const message = `${what}: there is no style “${style}” in the deck`;
    diagnostics.push(errorOf('theme/unknown-style', message, fields.origin('style'), suggest(style, styles)));
  }
  const insets = readInsets(fields.node('insets'), what, diagnostics);
  const anchor = fields.word('anchor', ['top', 'middle', 'bottom'] as const) ?? 'top';
  const means = fields.node('fit');
  const fit = means && readMeans(means, `${what}: fit`, context);
  const floor = readLength(fields, 'floor', what, diagnostics, 1);
  const levels = readLevels(fields, what, context);
  const cells = fields.whole('cells', 1);
  const how = {
    ...(fit && { fit }),
    ...(floor !== undefined && { floor }),
    ...(levels && { levels }),
    ...(cells !== undefined && { cells }),
  };
  return placeholder && rect && { name, placeholder, rect, insets, anchor, style, ...how };
}

/** `levels:` of a frame: a list of styles. */
function readLevels(fields: Fields, what: string, { styles, diagnostics }: DeckContext): readonly string[] | undefined {
  const node = fields.node('levels');
  if (node === undefined) return undefined;
  const names = node.kind === 'list' ? node.items.map((item) => (item.kind === 'scalar' ? item.text : '')) : [''];
  const unknown = names.find((name) => !styles.has(name));
  if (unknown === undefined) return names;
  const message =
    node.kind === 'list' ? `there is no style “${unknown}” in the deck` : 'levels must be a list of styles';
  diagnostics.push(errorOf('theme/unknown-style', `${what}: ${message}`, node.origin, suggest(unknown, styles)));
  return undefined;
}

function readDecorations(node: YamlNode | undefined, what: string, context: DeckContext): readonly ThemeDecoration[] {
  if (node === undefined) return [];
  if (node.kind !== 'list') {
    const hint = 'write “- { kind: rectangle, x: …, y: …, width: …, height: …, colour: accent }”';
    const message = `the decoration of ${what} must be a list`;
    context.diagnostics.push(errorOf('validate/wrong-kind', message, node.origin, hint));
    return [];
  }
  const decorations = node.items.map((item) => readDecoration(item, `a decoration of ${what}`, context));
  return decorations.filter((decoration) => decoration !== undefined);
}

function readDecoration(node: YamlNode, what: string, context: DeckContext): ThemeDecoration | undefined {
  const fields = fieldsOf(node, what, context.diagnostics);
  if (!fields) return undefined;
  fields.only([...RECT_KEYS, 'kind', 'colour']);
  fields.required('kind');
  const kind = fields.word('kind', ['rectangle', 'logo'] as const);
  const rect = readRect(fields, what, context.page, context.grid, context);
  if (kind === 'logo') {
    if (!context.hasLogo) {
      const hint = 'add “logo: logo.png” at the top of theme.yaml';
      context.diagnostics.push(errorOf('theme/logo', `${what} is a logo, but the theme has none`, node.origin, hint));
    }
    return rect && { kind, rect };
  }
  const name = fields.required('colour');
  const colour = name === undefined ? undefined : slotOf(name, what, fields.origin('colour'), context);
  return kind && rect && colour && { kind, rect, colour };
}
