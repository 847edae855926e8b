import { errorOf } from '../../base/diagnostic.js';
import { suggest } from '../../base/did-you-mean.js';
import { SLIDE_TRANSITIONS, type SlideTransition } from '../../scene/slide/slide-transition.js';
import { type DeckFit, DEFAULT_DECK_FIT, FIT_MEANS, type FitMeans } from '../../theme/deck-fit.js';
import type { ContinuedLayout, ThemeLayout } from '../../theme/theme.js';
import { type Fields, fieldsOf } from '../yaml/fields.js';
import type { YamlNode } from '../yaml/yaml-node.js';
import { readLength } from './read-length.js';
import type { ThemeContext } from './theme-context.js';

const KEYS = ['order', 'leading', 'spacing', 'floor', 'smallFloor', 'comfort'] as const;

/** `fit:` of a deck; what it leaves out is as in `DEFAULT_DECK_FIT`. */
export function readDeckFit(deck: Fields, context: ThemeContext): DeckFit {
  const node = deck.node('fit');
  const fields = node && fieldsOf(node, '“fit” of the deck', context.diagnostics);
  if (!fields) return DEFAULT_DECK_FIT;
  fields.only(KEYS);
  const what = '“fit” of the deck';
  const length = (key: 'floor' | 'smallFloor' | 'comfort', least: number): number =>
    readLength(fields, key, what, context.diagnostics, least) ?? DEFAULT_DECK_FIT[key];
  const order = fields.node('order');
  return {
    order: (order && readMeans(order, `${what}: order`, context)) ?? DEFAULT_DECK_FIT.order,
    leading: readShare(fields, 'leading', what, context),
    spacing: readShare(fields, 'spacing', what, context),
    floor: length('floor', 1),
    smallFloor: length('smallFloor', 1),
    comfort: length('comfort', 0),
  };
}

/** A list of means, each once, `continue` last; `none` is the empty list. Undefined with a diagnostic where it is neither. */
export function readMeans(node: YamlNode, what: string, context: ThemeContext): readonly FitMeans[] | undefined {
  if (node.kind === 'scalar' && node.text === 'none') return [];
  const hint = `write none, or some of [${FIT_MEANS.join(', ')}] in the order they are to be tried`;
  if (node.kind !== 'list') {
    context.diagnostics.push(errorOf('theme/fit', `${what} must be a list of means`, node.origin, hint));
    return undefined;
  }
  const words = node.items.map((item) => (item.kind === 'scalar' ? item.text : ''));
  const wrong = words.findIndex((word, at) => !isMeans(word) || words.indexOf(word) < at);
  if (wrong >= 0) {
    const again = isMeans(words[wrong]!);
    const message = `${what}: “${words[wrong]}” is ${again ? 'there twice' : 'no means to make content fit'}`;
    const advice = again ? hint : suggest(words[wrong]!, FIT_MEANS);
    context.diagnostics.push(errorOf('theme/fit', message, node.items[wrong]!.origin, advice));
    return undefined;
  }
  const last = words.indexOf('continue');
  if (last >= 0 && last < words.length - 1) {
    const message = `${what}: nothing can come after “continue”, which always makes content fit`;
    context.diagnostics.push(errorOf('theme/fit', message, node.items[last]!.origin, hint));
    return undefined;
  }
  return words.filter(isMeans);
}

/** `continued: { layout, repeat }` of a layout. Names are checked by `checkContinued`, once all layouts are read. */
export function readContinued(
  layout: Fields,
  { name, frames }: Pick<ThemeLayout, 'name' | 'frames'>,
  context: ThemeContext,
): ContinuedLayout | undefined {
  const what = `“continued” of the layout “${name}”`;
  const node = layout.node('continued');
  const fields = node && fieldsOf(node, what, context.diagnostics);
  if (!fields) return undefined;
  fields.only(['layout', 'repeat']);
  const other = fields.text('layout');
  const repeat = fields.node('repeat');
  const words = repeat?.kind === 'list' ? repeat.items.map((item) => (item.kind === 'scalar' ? item.text : '')) : [];
  if (repeat && repeat.kind !== 'list') {
    const message = `${what}: repeat must be a list of frames`;
    context.diagnostics.push(errorOf('theme/fit', message, repeat.origin, 'write [chart], or [] for none'));
  }
  const names = frames.map((frame) => frame.name);
  const unknown = words.find((word) => !names.includes(word));
  if (unknown !== undefined) {
    const message = `${what}: the layout has no frame “${unknown}” to repeat`;
    context.diagnostics.push(errorOf('theme/fit', message, fields.origin('repeat'), suggest(unknown, names)));
  }
  // On the same layout an empty frame would stand beside what goes on; on another one nothing has to.
  return { layout: other ?? name, repeat: repeat || other !== undefined ? words : names };
}

/** An error for each layout that goes on on one that is not there. */
export function checkContinued(layouts: readonly ThemeLayout[], deck: Fields, context: ThemeContext): void {
  const names = layouts.map((layout) => layout.name);
  for (const { name, continued } of layouts) {
    if (!continued || names.includes(continued.layout)) continue;
    const message = `the layout “${name}” goes on on “${continued.layout}”, which there is not`;
    const origin = originOf(deck.node('layouts'), [name, 'continued', 'layout']) ?? deck.origin('layouts');
    context.diagnostics.push(errorOf('theme/fit', message, origin, suggest(continued.layout, names)));
  }
}

/** `transition:` of a deck. */
export function readTransition(deck: Fields): SlideTransition | undefined {
  return deck.word('transition', SLIDE_TRANSITIONS);
}

function isMeans(word: string): word is FitMeans {
  return (FIT_MEANS as readonly string[]).includes(word);
}

function readShare(fields: Fields, key: 'leading' | 'spacing', what: string, context: ThemeContext): number {
  const text = fields.text(key);
  if (text === undefined) return DEFAULT_DECK_FIT[key];
  const share = /^\d(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  // Below 0.8 lines of Han characters touch.
  const least = key === 'leading' ? 0.8 : 0;
  if (share >= least && share <= 1) return share;
  const message = `${what}: ${key} must be a share from ${least} to 1, not “${text}”`;
  context.diagnostics.push(errorOf('theme/fit', message, fields.origin(key), `${DEFAULT_DECK_FIT[key]} is usual`));
  return DEFAULT_DECK_FIT[key];
}

/** Place of the value at the end of a path of keys. */
function originOf(node: YamlNode | undefined, path: readonly string[]): YamlNode['origin'] | undefined {
  const [key, ...rest] = path;
  if (node === undefined || key === undefined) return node?.origin;
  return node.kind === 'map' ? originOf(node.entries.get(key)?.node, rest) : undefined;
}
