import type { Outcome } from '../base/diagnostic.js';
import { suggest } from '../base/did-you-mean.js';
import type { Markup } from '../base/markup.js';
import { checkIds } from './check-ids.js';
import type { BriefDocument, Document } from './document.js';
import { makeBlocks } from './make/make-blocks.js';
import { makeSlides } from './make/make-slides.js';
import type { MarkupElement, MarkupNode } from './markup/markup-node.js';
import { type ProblemList, problemListOf } from './markup/problem-list.js';
import { scanMarkup } from './markup/scan-markup.js';
import { checkElement } from './vocabulary/check-element.js';
import type { CheckedElement } from './vocabulary/checked-element.js';
import { FIGURE_NOTES } from './vocabulary/elements.js';

/**
 * The document that `markup` describes, in `language` (BCP 47), or undefined where it has no root. All breaches of syntax
 * and vocabulary are recorded, each at the template or text file it came from; what is wrong is left out of the value.
 */
export function parseDocument(markup: Markup, language: string): Outcome<Document | undefined> {
  const problems = problemListOf(markup);
  const root = findRoot(scanMarkup(markup, problems), markup, problems);
  const checked = root && checkElement(root, root.name, problems);
  if (!checked) return { value: undefined, diagnostics: problems.diagnostics };
  checkIds(checked, problems);
  const context = { problems, language, level: 0, inColumns: false, blocksIn: makeBlocks };
  const origin = problems.originOf(checked.start, checked.end);
  const value: Document =
    checked.key === 'brief'
      ? { kind: 'brief', ...figureNotesOf(checked), language, blocks: makeBlocks(checked, context), origin }
      : { kind: 'deck', language, slides: makeSlides(checked, context), origin };
  return { value, diagnostics: problems.diagnostics };
}

function figureNotesOf(brief: CheckedElement): Pick<BriefDocument, 'figureNotes'> {
  const given = brief.attributes.get('figure-notes');
  const figureNotes = FIGURE_NOTES.find((known) => known === given);
  return figureNotes ? { figureNotes } : {};
}

const ROOTS = ['brief', 'deck'];

function findRoot(nodes: readonly MarkupNode[], markup: Markup, problems: ProblemList): MarkupElement | undefined {
  const elements = nodes.filter((node): node is MarkupElement => node.kind === 'element');
  const root = elements.find((element) => ROOTS.includes(element.name));
  if (!root) {
    addNoRoot(elements[0], markup, problems);
    return undefined;
  }
  for (const node of nodes) {
    if (node === root || (node.kind === 'text' && node.text.trim() === '')) continue;
    const lead = node.kind === 'text' ? node.text.length - node.text.trimStart().length : 0;
    const hint = node.start < root.start ? `move it into <${root.name}>` : `move it before </${root.name}>`;
    problems.add('document/outside-root', `this stands outside of <${root.name}>`, node.start + lead, node.end, hint);
  }
  return root;
}

function addNoRoot(first: MarkupElement | undefined, markup: Markup, problems: ProblemList): void {
  const hint = 'wrap the whole template in <brief>…</brief> or <deck>…</deck>';
  if (!first) {
    const message = `${markup.file} gives no <brief> and no <deck>`;
    problems.add('document/no-root', message, 0, 1, hint);
    return;
  }
  const message = `the outermost element is <${first.name}>, not <brief> or <deck>`;
  const near = suggest(first.name, ROOTS);
  const fix = near?.startsWith('did') ? near : hint;
  problems.add('document/no-root', message, first.start, first.start + 1 + first.name.length, fix);
}
