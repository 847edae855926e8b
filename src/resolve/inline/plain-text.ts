import type { Inline } from '../../document/inline.js';
import type { Run } from '../../scene/text.js';

/** The words of inline content without looks, notes and references; a forced break is a space. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(plainInline).join('').trim();
}

function plainInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'break':
      return ' ';
    case 'span':
    case 'link':
    case 'figure':
    case 'figure-sources':
      return inline.children.map(plainInline).join('');
    case 'reference':
    case 'note':
      return '';
  }
}

/** The words of runs; a forced break is a space, note marks (superscript links) are left out. */
export function plainRuns(runs: readonly Run[]): string {
  return runs
    .filter((run) => !(run.position === 'superscript' && run.link?.kind === 'destination'))
    .map((run) => (run.text === '\n' ? ' ' : run.text))
    .join('')
    .trim();
}
