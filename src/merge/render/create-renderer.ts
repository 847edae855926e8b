import { type Diagnostic, errorOf } from '../../base/diagnostic.js';
import type { Workspace } from '../../base/workspace.js';
import type { Locale } from '../../locale/locale.js';
import type { Report } from '../../validate/report.js';
import type { AskedTexts } from '../context/asked-texts.js';
import { readWords } from '../context/read-words.js';
import { HELPERS } from '../helper/helpers.js';
import { parseTemplate } from '../template/parse-template.js';
import type { Template } from '../template/template-node.js';
import { renderProgram } from './render-program.js';
import type { Renderer } from './renderer.js';

/** What a merge starts from. */
export interface MergeInput {
  readonly workspace: Workspace;
  readonly report: Report;
  /** BCP 47 tag, one of the report's languages. */
  readonly language: string;
  readonly locale: Locale;
  /** Notes which texts are asked for. */
  readonly asked?: AskedTexts;
}

/** A renderer that reports into `diagnostics`. Nothing of it outlives the merge. */
export function createRenderer(input: MergeInput, diagnostics: Diagnostic[]): Renderer {
  const seen = new Set<string>();
  const add = (diagnostic: Diagnostic) => {
    const identity = JSON.stringify(diagnostic);
    if (!seen.has(identity)) diagnostics.push(diagnostic);
    seen.add(identity);
  };
  const templates = new Map<string, Template | undefined>();
  const renderer: Renderer = {
    ...input,
    helpers: HELPERS,
    words: readWords(input, add),
    error: (code, message, origin, hint) => add(errorOf(code, message, origin, hint)),
    template: (key, source) => {
      if (!templates.has(key)) {
        const outcome = parseTemplate(source());
        outcome.diagnostics.forEach(add);
        templates.set(key, outcome.value);
      }
      return templates.get(key);
    },
    render: (program, scope) => renderProgram(program, scope, renderer),
    trail: [],
    count: { renders: 0 },
    endless: new Set(),
  };
  return renderer;
}
