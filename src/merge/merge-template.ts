import { type Diagnostic, errorOf, type Outcome } from '../base/diagnostic.js';
import type { Markup } from '../base/markup.js';
import { mergeContext } from './context/merge-context.js';
import { withReport } from './context/template-context.js';
import { createRenderer, type MergeInput } from './render/create-renderer.js';
import { joinPieces } from './render/piece.js';
import { rootScope } from './render/scope.js';
import { fileSource } from './template/source-text.js';

/**
 * The template of an artifact (`brief.hbs`, `deck.hbs`) merged with a report in one language: markup in which every offset
 * leads back to the template, partial or text file it came from. Undefined where the template is missing or cannot be
 * parsed. All other mistakes are collected, and what is wrong prints nothing.
 */
export function mergeTemplate(
  input: MergeInput & { readonly artifact: 'brief' | 'deck' },
): Outcome<Markup | undefined> {
  const { workspace, report, language, artifact } = input;
  const diagnostics: Diagnostic[] = [];
  const file = `${workspace.templateFolder}/${artifact}.hbs`;
  const text = workspace.texts.get(file);
  if (text === undefined) {
    const other = artifact === 'brief' ? 'deck' : 'brief';
    const hint = `create it, or make only the other document: --only ${other}`;
    const message = `the template has no ${artifact}.hbs`;
    return {
      value: undefined,
      diagnostics: [errorOf('merge/no-template', message, { file, line: 1, column: 1 }, hint)],
    };
  }
  const renderer = createRenderer(input, diagnostics);
  const merged = mergeContext(report.structure, report.texts.get(language));
  diagnostics.push(...merged.diagnostics);
  const template = renderer.template(file, () => fileSource(file, text));
  if (!template) return { value: undefined, diagnostics };
  const context = withReport(merged.value, report, language, artifact);
  const pieces = renderer.render(template.program, rootScope(context));
  // What goes on without end, which has been told of, is cut off anywhere: it is no markup to judge.
  if (renderer.endless.size > 0) return { value: undefined, diagnostics };
  return { value: joinPieces(pieces, file), diagnostics };
}
