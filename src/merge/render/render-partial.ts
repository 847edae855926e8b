import type { Origin } from '../../base/diagnostic.js';
import { suggest } from '../../base/did-you-mean.js';
import { fileSource, type SourceText, stretchOrigin } from '../template/source-text.js';
import type { PartialNode, Program } from '../template/template-node.js';
import { evaluate } from './evaluate.js';
import { onTrail } from './on-trail.js';
import { madePiece, type Piece } from './piece.js';
import type { Renderer } from './renderer.js';
import { type InlinePartial, type Scope, withContext } from './scope.js';
import { rawText, type Value } from './value.js';

/** A partial with its surroundings. */
interface Call {
  readonly node: PartialNode;
  readonly source: SourceText;
  readonly scope: Scope;
  readonly renderer: Renderer;
  /** Place of the partial's name. */
  readonly origin: Origin;
}

/** The output of `{{> name}}` or `{{#> name}}…{{/name}}`, each line indented as the tag is that stands alone. */
export function renderPartial(
  node: PartialNode,
  source: SourceText,
  scope: Scope,
  renderer: Renderer,
): readonly Piece[] {
  const call = { node, source, scope, renderer, origin: stretchOrigin(source, node.nameStart, node.nameEnd) };
  const name = nameOf(call);
  const context = contextOf(call);
  if (name === undefined) return [];
  const pieces = onTrail(renderer, 'partial', name, call.origin, () => renderNamed(name, context, call));
  return indented(pieces ?? [], node, source);
}

function nameOf({ node, source, scope, renderer, origin }: Call): string | undefined {
  if (typeof node.name === 'string') return node.name;
  const value = evaluate(node.name, source, scope, renderer);
  const name = rawText(value);
  if (name === undefined && value.kind !== 'nothing') {
    renderer.error('merge/unknown-partial', 'this gives no name of a partial', origin, 'give a text');
  }
  return name;
}

/** The partial's `this`: its argument or the present one, with the options as further entries. */
function contextOf({ node, source, scope, renderer }: Call): Value {
  const base = node.context ? evaluate(node.context, source, scope, renderer) : scope.contexts[0]!;
  if (node.options.length === 0) return base;
  const entries = new Map(base.kind === 'map' ? base.entries : []);
  for (const option of node.options)
    entries.set(option.name, evaluate(option.value, source, scope, renderer, 'allowed'));
  return { kind: 'map', entries, ...(base.kind === 'map' && base.path !== undefined && { path: base.path }) };
}

function renderNamed(name: string, context: Value, call: Call): readonly Piece[] {
  const { node, scope, renderer } = call;
  const block: InlinePartial | undefined = node.block && { program: node.block, scope };
  const inner = name === '@partial-block' ? scope.partialBlock : scope.inlinePartials.get(name);
  if (inner) {
    const given = name === '@partial-block' ? inner.scope.partialBlock : (block ?? scope.partialBlock);
    const around = withBlock(withContext(inner.scope, context), given);
    return renderer.render(inner.program, { ...around, data: scope.data });
  }
  const program = partialProgram(name, call);
  if (program) {
    const root: Scope = { ...scope, contexts: [context], blockParams: new Map() };
    return renderer.render(program, withBlock(partialScope(root, block), block ?? scope.partialBlock));
  }
  // A partial block stands in for a partial that does not exist.
  return block ? renderer.render(block.program, withContext(scope, context)) : [];
}

/** Inline partials defined inside a partial's block are known in the partial. */
function partialScope(scope: Scope, block: InlinePartial | undefined): Scope {
  const own = block?.program.nodes.filter((node) => node.kind === 'inline-partial') ?? [];
  if (own.length === 0 || !block) return scope;
  const inlinePartials = new Map(scope.inlinePartials);
  for (const node of own) inlinePartials.set(node.name, { program: node.program, scope: block.scope });
  return { ...scope, inlinePartials };
}

function withBlock(scope: Scope, block: InlinePartial | undefined): Scope {
  const { partialBlock: _, ...rest } = scope;
  return block ? { ...rest, partialBlock: block } : rest;
}

/** The file of a partial: the report's own wins over the template's of the same name, as its charts do. */
function partialProgram(name: string, { node, renderer, origin }: Call): Program | undefined {
  const { workspace } = renderer;
  const folders = [workspace.reportFolder, workspace.templateFolder].map((folder) => `${folder}/partials/`);
  const file = folders.map((folder) => `${folder}${name}.hbs`).find((path) => workspace.texts.has(path));
  if (file !== undefined) return renderer.template(file, () => fileSource(file, workspace.texts.get(file)!))?.program;
  if (name === '@partial-block') {
    const hint = 'it stands for what is between {{#> name}} and {{/name}}, inside of that partial';
    renderer.error('merge/unknown-partial', 'there is no partial block here', origin, hint);
  } else if (!node.block) {
    const hint = suggest(name, partialNames(folders, workspace.texts.keys())) ?? `create ${folders[1]}${name}.hbs`;
    renderer.error('merge/unknown-partial', `there is no partial “${name}”`, origin, hint);
  }
  return undefined;
}

function partialNames(folders: readonly string[], paths: Iterable<string>): ReadonlySet<string> {
  const files = [...paths].filter((path) => path.endsWith('.hbs'));
  return new Set(
    folders.flatMap((folder) => {
      const own = files.filter((path) => path.startsWith(folder));
      return own.map((path) => path.slice(folder.length, -'.hbs'.length));
    }),
  );
}

/** Each line of the output after the indentation, as Handlebars does it; a last empty line gets none. */
function indented(pieces: readonly Piece[], node: PartialNode, source: SourceText): readonly Piece[] {
  if (node.indent === '' || pieces.length === 0) return pieces;
  const indent = madePiece(node.indent, node.indent, source.at(node.start));
  let atLineStart = true;
  return pieces.flatMap((piece) => {
    const parts: Piece[] = [];
    let from = 0;
    while (from < piece.text.length) {
      if (atLineStart) parts.push(indent);
      const found = piece.text.indexOf('\n', from);
      const end = found < 0 ? piece.text.length : found + 1;
      parts.push(slicePiece(piece, from, end));
      atLineStart = found >= 0;
      from = end;
    }
    return piece.text === '' ? [piece] : parts;
  });
}

function slicePiece(piece: Piece, start: number, end: number): Piece {
  if (start === 0 && end === piece.text.length) return piece;
  const text = piece.text.slice(start, end);
  // Only template text holds line breaks that are cut here; what is made keeps its plain text on the first part.
  const plain = piece.kind === 'content' ? text : start === 0 ? piece.plain : '';
  return { kind: piece.kind, text, plain, at: (offset) => piece.at(start + offset) };
}
