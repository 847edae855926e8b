import type { Origin } from '../../base/diagnostic.js';
import { suggest } from '../../base/did-you-mean.js';
import { type SourceText, stretchOrigin } from '../template/source-text.js';
import type { BlockNode, Program } from '../template/template-node.js';
import { evaluate } from './evaluate.js';
import type { Piece } from './piece.js';
import type { Renderer } from './renderer.js';
import { type Scope, withBlockParams, withContext, withData } from './scope.js';
import { describeValue, isTrue, rawText, scalar, type Value } from './value.js';

/** One block with its surroundings. */
interface Block {
  readonly node: BlockNode;
  readonly source: SourceText;
  readonly scope: Scope;
  readonly renderer: Renderer;
  readonly render: (program: Program | undefined, scope?: Scope) => readonly Piece[];
  /** Place of the block's name. */
  readonly origin: Origin;
}

/** Names of the blocks. */
const BLOCKS: Readonly<Record<string, (block: Block) => readonly Piece[]>> = {
  if: (block) => renderCondition(block, true),
  unless: (block) => renderCondition(block, false),
  each: renderEach,
  with: renderWith,
  lang: renderLanguage,
};

/** The output of `{{#if}}`, `{{#unless}}`, `{{#each}}`, `{{#with}}` and `{{#lang}}`. */
export function renderBlock(node: BlockNode, source: SourceText, scope: Scope, renderer: Renderer): readonly Piece[] {
  const { path } = node.call;
  const origin = stretchOrigin(source, path.start, path.end);
  const render = (program: Program | undefined, inner = scope) => {
    return program ? renderer.render(program, inner) : [];
  };
  const known = Object.hasOwn(BLOCKS, path.original) ? BLOCKS[path.original] : undefined;
  if (known) return known({ node, source, scope, renderer, render, origin });
  addUnknownBlock(node, renderer, origin);
  return [];
}

function addUnknownBlock(node: BlockNode, renderer: Renderer, origin: Origin): void {
  const name = node.call.path.original;
  const bare = node.call.parameters.length === 0 && !renderer.helpers.has(name);
  const near = suggest(name, Object.keys(BLOCKS));
  const hint =
    bare && !near?.startsWith('did') ? `write {{#each ${name}}}, {{#if ${name}}} or {{#with ${name}}}` : near;
  renderer.error('merge/unknown-block', `there is no block “${name}”`, origin, hint);
}

/** The block's one argument; options but `allowed` and other numbers of arguments are reported. */
function argumentOf(block: Block, usage: string, allowed: readonly string[] = []): Value | undefined {
  const { node, source, scope, renderer, origin } = block;
  const [first, second] = node.call.parameters;
  for (const option of node.call.options) {
    if (allowed.includes(option.name)) continue;
    const place = stretchOrigin(source, option.start, option.start + option.name.length);
    const hint = suggest(option.name, allowed) ?? `write ${usage}`;
    renderer.error('merge/arguments', `{{#${node.call.path.original}}} has no option “${option.name}”`, place, hint);
  }
  if (!first || second) {
    const place = second ? stretchOrigin(source, second.start, second.end) : origin;
    renderer.error('merge/arguments', `{{#${node.call.path.original}}} takes one argument`, place, `write ${usage}`);
  }
  if (!first) return undefined;
  const tolerant = usage.startsWith('{{#if') || usage.startsWith('{{#unless') || node.inverse !== undefined;
  return evaluate(first, source, scope, renderer, tolerant ? 'allowed' : 'error');
}

function renderCondition(block: Block, wanted: boolean): readonly Piece[] {
  const { node, render, source, scope, renderer } = block;
  const value = argumentOf(block, `{{#${wanted ? 'if' : 'unless'} value}}`, ['includeZero']);
  if (value === undefined) return [];
  const option = node.call.options.find(({ name }) => name === 'includeZero');
  const countsZero = option !== undefined && isTrue(evaluate(option.value, source, scope, renderer, 'allowed'));
  const zero = countsZero && value.kind === 'scalar' && value.value === 0;
  return render((isTrue(value) || zero) === wanted ? node.program : node.inverse);
}

function renderEach(block: Block): readonly Piece[] {
  const { node, scope, render, renderer, origin } = block;
  const value = argumentOf(block, '{{#each items}}');
  if (value === undefined) return [];
  const entries = entriesOf(value);
  if (!entries) {
    const message = `{{#each}} goes through a list or a map, not ${describeValue(value)}`;
    renderer.error('merge/arguments', message, origin, 'name a list, or print the value alone');
    return [];
  }
  if (entries.length === 0) return render(node.inverse);
  return entries.flatMap(([key, item], index) => {
    const data = loopData(key, index, entries.length);
    const inner = withContext(withData(scope, data), item);
    return render(node.program, withBlockParams(inner, node.program?.blockParams ?? [], [item, key]));
  });
}

/** `@key`, `@index` (from 0), `@number` (from 1), `@first`, `@last`. */
function loopData(key: Value, index: number, count: number): Readonly<Record<string, Value>> {
  const ends = { first: scalar(index === 0), last: scalar(index === count - 1) };
  return { key, index: scalar(index), number: scalar(index + 1), ...ends };
}

function entriesOf(value: Value): readonly (readonly [key: Value, item: Value])[] | undefined {
  if (value.kind === 'nothing') return [];
  if (value.kind === 'list') return value.items.map((item, index) => [scalar(index), item]);
  return value.kind === 'map' ? [...value.entries].map(([key, item]) => [scalar(key), item]) : undefined;
}

function renderWith(block: Block): readonly Piece[] {
  const { node, scope, render } = block;
  const value = argumentOf(block, '{{#with value}}');
  if (value === undefined) return [];
  const zero = value.kind === 'scalar' && value.value === 0;
  if (!isTrue(value) && !zero) return render(node.inverse);
  const names = node.program?.blockParams ?? [];
  return render(node.program, withBlockParams(withContext(scope, value), names, [value]));
}

/** `{{#lang 'en'}}`: true for the language itself and for its narrower tags (`zh` for `zh-Hans`); several may be named. */
function renderLanguage(block: Block): readonly Piece[] {
  const { node, source, scope, render, renderer, origin } = block;
  const tags = node.call.parameters.map((parameter) => rawText(evaluate(parameter, source, scope, renderer)));
  if (tags.length === 0 || tags.includes(undefined)) {
    renderer.error('merge/arguments', '{{#lang}} takes a language', origin, "write {{#lang 'en'}}");
  }
  const matches = tags.some((tag) => renderer.language === tag || renderer.language.startsWith(`${tag}-`));
  return render(matches ? node.program : node.inverse);
}
