import type { FigureSpan } from '../../base/figure-class.js';
import type { Inline } from '../../document/inline.js';
import { plainText } from './plain-text.js';

/** What the figures in the plain words of inline content are; see `plainText`. */
export function plainFigures(inlines: readonly Inline[]): readonly FigureSpan[] {
  const whole = inlines.map((inline) => untrimmed([inline])).join('');
  const lead = whole.length - whole.trimStart().length;
  const end = whole.trimEnd().length - lead;
  return spansOf(inlines, -lead).flatMap((span): readonly FigureSpan[] => {
    const kept = { ...span, start: Math.max(0, span.start), end: Math.min(end, span.end) };
    return kept.start < kept.end ? [kept] : [];
  });
}

function spansOf(inlines: readonly Inline[], start: number): readonly FigureSpan[] {
  let at = start;
  return inlines.flatMap((inline): readonly FigureSpan[] => {
    const from = at;
    at += untrimmed([inline]).length;
    if (inline.kind === 'figure') return [{ start: from, end: at, figure: inline.figure, origin: inline.origin }];
    return inline.kind === 'span' || inline.kind === 'link' ? spansOf(inline.children, from) : [];
  });
}

/** `plainText` keeps white space at the ends when it stands between marks. */
function untrimmed(inlines: readonly Inline[]): string {
  const mark = { kind: 'text', text: '|', origin: { file: '', line: 1, column: 1 } } as const;
  return plainText([mark, ...inlines, mark]).slice(1, -1);
}
