import { errorOf, type Origin } from '../../base/diagnostic.js';
import { suggest } from '../../base/did-you-mean.js';
import type { TextStyle } from '../../scene/text-style.js';
import { themeColour } from '../../theme/theme.js';
import { type Fields, fieldsOf } from '../yaml/fields.js';
import type { YamlEntry } from '../yaml/yaml-node.js';
import { readLength } from './read-length.js';
import type { ThemeContext } from './theme-context.js';

/** The properties that one entry of `styles:` sets; `like` names the style it takes the others from. */
interface StyleDraft {
  readonly like?: string;
  readonly own: Partial<Omit<TextStyle, 'name'>>;
  readonly origin: Origin;
}

type Drafts = ReadonlyMap<string, StyleDraft>;

/** The styles of one artifact: a function from language to styles by name. */
export type StylesOf = (language: string) => ReadonlyMap<string, TextStyle>;

const KEYS = [
  'like',
  'slot',
  'weight',
  'italic',
  'size',
  'leading',
  'colour',
  'align',
  'before',
  'after',
  'firstLine',
  'indent',
  'tracking',
  'tabular',
];

/**
 * `styles:` of an artifact with `languages.<lang>` over them, properties by property, before `like` is followed: a style that is
 * like another follows what a language changes in it. Each style must end up with a size and a leading, and there must be a `body`.
 */
export function readStyles(artifact: Fields, what: string, context: ThemeContext): StylesOf {
  const node = artifact.node('styles');
  if (node === undefined) artifact.required('styles');
  const fields = node && fieldsOf(node, `the styles of ${what}`, context.diagnostics);
  const base = fields ? withCode(readDrafts(fields, context), fields) : new Map<string, StyleDraft>();
  const languages = readLanguages(artifact, what, base, context);
  if (fields && !base.has('body')) {
    const hint = 'every style that is not given is taken from it';
    context.diagnostics.push(errorOf('theme/style', `${what} has no style “body”`, fields.map.origin, hint));
  }
  checkStyles(base, context);
  const made = new Map<string, ReadonlyMap<string, TextStyle>>();
  return (language) => {
    const known = made.get(language) ?? resolveStyles(forLanguage(base, languages, language), context);
    made.set(language, known);
    return known;
  };
}

/** Size of code beside the text around it, to half a point: its letters stand far apart and look larger. */
const CODE_SIZE = 0.9;

/** The style of `<code>` where a theme has none: as the body, in the mono font, a little smaller, from the edge. */
function withCode(drafts: Drafts, fields: Fields): Drafts {
  if (drafts.has('code') || !drafts.has('body')) return drafts;
  const size = drafts.get('body')!.own.size;
  const smaller = size !== undefined && { size: Math.round(CODE_SIZE * size * 2) / 2 };
  const own = { slot: 'mono', align: 'start', firstLineIndentEm: 0, tabularFigures: false, ...smaller } as const;
  return new Map([...drafts, ['code', { like: 'body', own, origin: fields.map.origin }]]);
}

function readLanguages(
  artifact: Fields,
  what: string,
  base: Drafts,
  context: ThemeContext,
): ReadonlyMap<string, Drafts> {
  const node = artifact.node('languages');
  const fields = node && fieldsOf(node, `the languages of ${what}`, context.diagnostics);
  const languages = new Map<string, Drafts>();
  for (const { key, node: styles } of fields?.map.entries.values() ?? []) {
    const overrides = fieldsOf(styles, `the styles of ${what} in ${key}`, context.diagnostics);
    if (!overrides) continue;
    overrides.only([...base.keys()]);
    languages.set(key, readDrafts(overrides, context));
  }
  return languages;
}

function readDrafts(fields: Fields, context: ThemeContext): Drafts {
  const drafts = [...fields.map.entries.values()].map((entry) => readDraft(entry, context));
  return new Map(drafts.filter((draft) => draft !== undefined));
}

function readDraft({ key, keyOrigin, node }: YamlEntry, context: ThemeContext): [string, StyleDraft] | undefined {
  const what = `the style “${key}”`;
  const fields = fieldsOf(node, what, context.diagnostics);
  if (!fields) return undefined;
  fields.only(KEYS);
  const like = fields.text('like');
  const own = { ...readLook(fields, what, context), ...readMeasures(fields, what, context) };
  return [key, { ...(like !== undefined && { like }), own, origin: keyOrigin }];
}

function readLook(fields: Fields, what: string, context: ThemeContext): StyleDraft['own'] {
  const slot = fields.word('slot', ['heading', 'body', 'mono'] as const);
  const weight = fields.word('weight', ['regular', 'medium', 'semibold', 'bold'] as const);
  const align = fields.word('align', ['start', 'center', 'end', 'justify'] as const);
  const italic = fields.word('italic', ['true', 'false'] as const);
  const tabular = fields.word('tabular', ['true', 'false'] as const);
  const name = fields.text('colour');
  const colour = name === undefined ? undefined : themeColour(context, name);
  if (name !== undefined && colour === undefined) {
    const message = `${what}: there is no colour “${name}”`;
    const hint = suggest(name, [...Object.keys(context.roles), ...Object.keys(context.colours)]);
    context.diagnostics.push(errorOf('theme/unknown-colour', message, fields.origin('colour'), hint));
  }
  return {
    ...(slot && { slot }),
    ...(weight && { weight }),
    ...(align && { align }),
    ...(italic && { italic: italic === 'true' }),
    ...(tabular && { tabularFigures: tabular === 'true' }),
    ...(colour && { colour }),
  };
}

/** Properties that are numbers: their key in the file, their name in the style, and the least they may be. */
const MEASURES = [
  ['size', 'size', 1],
  ['leading', 'leading', 1],
  ['before', 'spaceBefore', 0],
  ['after', 'spaceAfter', 0],
  ['firstLine', 'firstLineIndentEm', -20],
  ['indent', 'indent', 0],
  ['tracking', 'tracking', -200],
] as const;

function readMeasures(fields: Fields, what: string, context: ThemeContext): StyleDraft['own'] {
  const read = MEASURES.flatMap(([key, property, least]) => {
    const value = readLength(fields, key, what, context.diagnostics, least);
    return value === undefined ? [] : [[property, value] as const];
  });
  return Object.fromEntries(read);
}

/** Reports `like` that leads nowhere or in a circle, and styles without size or leading. */
function checkStyles(drafts: Drafts, { diagnostics }: ThemeContext): void {
  for (const [name, draft] of drafts) {
    if (draft.like !== undefined && !drafts.has(draft.like)) {
      const message = `the style “${name}” is like “${draft.like}”, which there is not`;
      diagnostics.push(errorOf('theme/style', message, draft.origin, suggest(draft.like, drafts.keys())));
      continue;
    }
    const chain = chainOf(name, drafts);
    if (chain === undefined) {
      const message = `the style “${name}” is like itself`;
      diagnostics.push(errorOf('theme/style', message, draft.origin, 'break the circle of “like”'));
      continue;
    }
    for (const property of ['size', 'leading'] as const) {
      if (chain.some(({ own }) => own[property] !== undefined)) continue;
      const hint = `add “${property}: …” in points, or “like: body”`;
      diagnostics.push(errorOf('theme/style', `the style “${name}” has no ${property}`, draft.origin, hint));
    }
  }
}

/** The style and those it is like, nearest first; undefined for a circle. */
function chainOf(name: string, drafts: Drafts): readonly StyleDraft[] | undefined {
  const chain: StyleDraft[] = [];
  let next: string | undefined = name;
  while (next !== undefined) {
    const draft: StyleDraft | undefined = drafts.get(next);
    if (draft === undefined) return chain;
    if (chain.includes(draft)) return undefined;
    chain.push(draft);
    next = draft.like;
  }
  return chain;
}

/** The drafts with what the language changes, the broader tag (`zh`) before the narrower (`zh-Hant`). */
function forLanguage(base: Drafts, languages: ReadonlyMap<string, Drafts>, language: string): Drafts {
  const parts = language.split('-');
  let drafts = base;
  for (let length = 1; length <= parts.length; length++) {
    const overrides = languages.get(parts.slice(0, length).join('-'));
    if (overrides) drafts = new Map([...drafts].map(([name, draft]) => [name, overridden(draft, overrides.get(name))]));
  }
  return drafts;
}

function overridden(draft: StyleDraft, override: StyleDraft | undefined): StyleDraft {
  return override ? { ...draft, ...override, own: { ...draft.own, ...override.own } } : draft;
}

function resolveStyles(drafts: Drafts, context: ThemeContext): ReadonlyMap<string, TextStyle> {
  const defaults: Omit<TextStyle, 'name'> = {
    slot: 'body',
    weight: 'regular',
    italic: false,
    size: 10,
    leading: 15,
    colour: { slot: 'dk1', hex: context.colours.dk1 },
    align: 'start',
    spaceBefore: 0,
    spaceAfter: 0,
    firstLineIndentEm: 0,
    indent: 0,
    tracking: 0,
    tabularFigures: false,
  };
  const styles = [...drafts.keys()].map((name): [string, TextStyle] => {
    const chain = chainOf(name, drafts) ?? [];
    const own = chain.toReversed().map((draft) => draft.own);
    return [name, Object.assign({ name, ...defaults }, ...own)];
  });
  return new Map(styles);
}
