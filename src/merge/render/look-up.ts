import type { Origin } from '../../base/diagnostic.js';
import { didYouMean, suggest } from '../../base/did-you-mean.js';
import { noteAsked } from '../context/asked-texts.js';
import { isTranslated } from '../context/is-translated.js';
import type { PathExpression } from '../template/template-node.js';
import type { Absence, Renderer } from './renderer.js';
import type { DataFrame, Scope } from './scope.js';
import { NOTHING, scalar, type Value, WRONG } from './value.js';

/** The value of a path, or nothing. What is unknown is reported at its place with what it may have meant. */
export function lookUp(
  path: PathExpression,
  scope: Scope,
  renderer: Renderer,
  origin: Origin,
  absence: Absence = 'error',
): Value {
  const start = startOf(path, scope);
  if (start.value === undefined) {
    renderer.error('merge/unknown-path', start.message, origin, start.hint);
    return WRONG;
  }
  let value = start.value;
  for (const part of start.rest) {
    // What is absent has been reported where it was looked up.
    if (value.kind === 'nothing') return value;
    const next = entryOf(value, part);
    if (next === undefined) {
      return unknownPart(path, part, value, scope, renderer, origin, absence);
    }
    value = next;
  }
  noteAsked(renderer.asked, value);
  return value;
}

/** The value of a key, of an index or `id` in a list, or `length`; undefined where there is none. */
export function entryOf(value: Value, key: string): Value | undefined {
  if (value.kind === 'map') return value.entries.get(key);
  if (value.kind !== 'list') return undefined;
  if (/^\d{1,6}$/.test(key)) return value.items[Number(key)];
  return itemWithId(value.items, key) ?? (key === 'length' ? scalar(value.items.length) : undefined);
}

/** The map in a list whose `id` is this. */
export function itemWithId(items: readonly Value[], id: string): Value | undefined {
  return items.find((item) => {
    const own = item.kind === 'map' ? item.entries.get('id') : undefined;
    return own?.kind === 'scalar' && own.value === id;
  });
}

type Start =
  | { readonly value: Value; readonly rest: readonly string[] }
  | {
      readonly value: undefined;
      readonly message: string;
      readonly hint: string | undefined;
    };

function startOf(path: PathExpression, scope: Scope): Start {
  if (path.data) return startInData(path, scope.data);
  const [name] = path.parts;
  if (path.depth === 0 && !path.scoped && name !== undefined && scope.blockParams.has(name)) {
    return { value: scope.blockParams.get(name)!, rest: path.parts.slice(1) };
  }
  const value = scope.contexts[path.depth];
  if (value) return { value, rest: path.parts };
  const steps = scope.contexts.length - 1;
  const hint = steps === 0 ? 'take ../ out: this is the outermost level' : `only ${steps} “../” are possible here`;
  return { value: undefined, message: `“${path.original}” climbs above the outermost level`, hint };
}

function startInData(path: PathExpression, data: DataFrame): Start {
  let frame: DataFrame | undefined = data;
  for (let step = 0; step < path.depth; step++) frame = frame?.parent;
  const [name = '', ...rest] = path.parts;
  const value = frame?.values.get(name);
  if (value) return { value, rest };
  const known = [...(frame ?? data).values.keys()].map((key) => `@${key}`);
  const hint = suggest(`@${name}`, known);
  return { value: undefined, message: `there is no “${path.original}” here`, hint };
}

/** Reports what is not there, and gives what stands for it. A text that only this language lacks, validation has reported. */
function unknownPart(
  path: PathExpression,
  part: string,
  parent: Value,
  scope: Scope,
  renderer: Renderer,
  origin: Origin,
  absence: Absence,
): Value {
  const textPath = parent.kind === 'map' ? parent.path : undefined;
  if (textPath !== undefined && isTranslated(textPath, part, renderer)) return WRONG;
  if (absence === 'allowed') {
    if (textPath !== undefined) renderer.asked?.absent.add(textPath === '' ? part : `${textPath}.${part}`);
    return NOTHING;
  }
  const inside = path.parts.length > 1 && part !== path.parts[0] ? ` in “${path.original}”` : '';
  const hint = unknownHint(path, part, parent, { scope, renderer });
  renderer.error('merge/unknown-path', `there is no “${part}” here${inside}`, origin, hint);
  return WRONG;
}

function unknownHint(
  path: PathExpression,
  part: string,
  parent: Value,
  { scope, renderer }: { readonly scope: Scope; readonly renderer: Renderer },
): string | undefined {
  if (/[‘’“”]/.test(path.original)) return "write straight quotation marks: '…'";
  const { facts, tables } = renderer.report;
  if (facts.has(path.original) || tables.has(path.original))
    return `an id stands between quotation marks: '${path.original}'`;
  const first = !path.data && path.depth === 0 && part === path.parts[0];
  const outer = first ? scope.contexts.findIndex((context) => entryOf(context, part) !== undefined) : -1;
  if (outer > 0)
    return `“${part}” stands ${outer} level${outer > 1 ? 's' : ''} up: write ${'../'.repeat(outer)}${part}`;
  const here = keysOf(parent);
  const names = first ? [...here, ...scope.blockParams.keys()] : here;
  const everywhere = first ? scope.contexts.slice(1).flatMap(keysOf) : [];
  const near = didYouMean(part, names) ?? didYouMean(part, everywhere);
  if (near !== undefined && !names.includes(near)) return `did you mean “${near}”, one level up: ../${near}?`;
  if (names.length === 0)
    return `it stands on ${parent.kind === 'list' ? 'a list' : 'a single value'}, which has no keys`;
  return suggest(part, names);
}

/** The keys that can follow a path to this value. */
export function keysOf(value: Value): readonly string[] {
  if (value.kind === 'map') return [...value.entries.keys()];
  if (value.kind !== 'list') return [];
  return value.items.flatMap((item) => {
    const id = item.kind === 'map' ? item.entries.get('id') : undefined;
    return id?.kind === 'scalar' ? [String(id.value)] : [];
  });
}
