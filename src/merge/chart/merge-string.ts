import type { PrintedText } from '../../base/chart-source.js';
import type { Origin } from '../../base/diagnostic.js';
import { evaluate } from '../render/evaluate.js';
import type { Piece } from '../render/piece.js';
import type { Renderer } from '../render/renderer.js';
import type { Scope } from '../render/scope.js';
import type { Value } from '../render/value.js';
import type { SourceText } from '../template/source-text.js';
import type { Program } from '../template/template-node.js';
import { foldPlain } from './fold-plain.js';
import { printedText } from './printed-text.js';

/**
 * A string of a chart spec, merged. It stays a string, but where it is one expression and nothing else, and that gives a
 * number, `true` or `false` of the data or comes from the helper `number`: then it is that value. What figures of a known class it
 * holds is added to `printed`.
 */
export function mergeString(
  source: SourceText,
  key: string,
  scope: Scope,
  renderer: Renderer,
  printed: PrintedText[],
): string | number | boolean {
  if (!source.text.includes('{{')) return source.text;
  const template = renderer.template(key, () => source);
  if (!template) return source.text;
  const single = singleValue(template.program, scope, renderer);
  if (single !== undefined) return single;
  const pieces = renderer.render(template.program, scope);
  const marked = pieces.find((piece) => MARKUP.test(piece.text) && piece.kind === 'made');
  if (marked) addMarkup(marked, source.at(0), renderer);
  const fold = (each: readonly Piece[]): string => foldedText(each, renderer.language);
  const figures = printedText(pieces, fold);
  if (figures) printed.push(figures);
  return fold(pieces);
}

/** Elements that have a look or a structure, which the plain text of a chart cannot show. */
const MARKUP = /^<(strong|em|sup|sub|a|p|list|item|accent|muted|br|note|ref)\b/;

function addMarkup(piece: Piece, origin: Origin, renderer: Renderer): void {
  const place = piece.at(0);
  const where = place.file === origin.file ? origin : place;
  const hint = `take the marks out, or give the chart a text of its own (${origin.file}:${origin.line} prints this one)`;
  renderer.error('merge/chart-markup', 'text in a chart cannot be strong, emphasised, raised or a link', where, hint);
}

/** The pieces as one text. A line break that the spec itself writes (`\n`) is meant; those of text files are folded. */
function foldedText(pieces: readonly Piece[], language: string): string {
  const runs: { text: string; content: boolean }[] = [];
  for (const piece of pieces) {
    const content = piece.kind === 'content';
    const last = runs.at(-1);
    if (last && last.content === content) last.text += piece.plain;
    else runs.push({ text: piece.plain, content });
  }
  return runs.map(({ text, content }) => (content ? text : foldPlain(text, language))).join('');
}

function singleValue(program: Program, scope: Scope, renderer: Renderer): number | boolean | undefined {
  const [node, another] = program.nodes;
  if (another || node?.kind !== 'output') return undefined;
  const value: Value = evaluate(node.expression, program.source, scope, renderer);
  if (value.kind === 'made') return value.number;
  if (value.kind !== 'scalar' || typeof value.value === 'string') return undefined;
  return value.value ?? undefined;
}
