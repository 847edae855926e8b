import type { Origin } from '../../base/diagnostic.js';
import { onTrail } from '../render/on-trail.js';
import type { Piece } from '../render/piece.js';
import type { Renderer } from '../render/renderer.js';
import type { Scope } from '../render/scope.js';
import type { TextValue } from '../render/value.js';
import { proseBlocks } from './prose-blocks.js';
import { proseInline, type ReportProse } from './prose-inline.js';
import { type ProseSource, proseSource } from './prose-source.js';

/**
 * A text of a text file as markup: its Handlebars expressions first, then the prose subset over what stands between them,
 * so that no value can be read as a mark. `inline` gives one paragraph's content; otherwise paragraphs and lists, in `style`.
 */
export function renderProse(
  value: TextValue,
  form: 'inline' | { readonly style: string | undefined },
  scope: Scope,
  renderer: Renderer,
  origin: Origin,
): readonly Piece[] {
  const { line, column, file } = value.at(0);
  const template = renderer.template(`${file}:${line}:${column} ${value.path}`, () => value);
  if (!template) return [];
  const rendered = onTrail(renderer, 'text', value.path, origin, () => renderer.render(template.program, scope));
  const source = proseSource(rendered ?? [], origin);
  const report: ReportProse = (code, message, place, hint) => renderer.error(code, message, place, hint);
  if (form !== 'inline') return proseBlocks(source, form.style, report);
  return inlineProse(source, value, report);
}

function inlineProse(source: ProseSource, value: TextValue, report: ReportProse): readonly Piece[] {
  const start = source.text.length - source.text.trimStart().length;
  const end = source.text.trimEnd().length;
  const blank = /(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/.exec(source.text.slice(start, end));
  if (blank) {
    const hint = 'take the blank line out, or print the text by {{paragraphs …}}';
    const message = `“${value.path}” has several paragraphs, but stands where one line goes on`;
    report('merge/prose', message, source.at(start + blank.index + blank[0].length), hint);
  }
  return proseInline(source, start, Math.max(start, end), report);
}
