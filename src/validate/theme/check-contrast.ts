import { contrast } from '../../base/colour.js';
import { type Diagnostic, type Origin, warningOf } from '../../base/diagnostic.js';
import type { TextStyle } from '../../scene/text-style.js';
import type { Theme } from '../../theme/theme.js';

/** Least contrast of text with its ground: 3 for large text, 4.5 for other (WCAG 2.2, 1.4.3). */
const LEAST = { large: 3, other: 4.5 } as const;

/** Warns of text that is hard to read on its ground: styles of the brief on paper, frames of layouts on their background. */
export function checkContrast(theme: Theme, origin: Origin, diagnostics: Diagnostic[]): void {
  const paper = theme.colours.lt1;
  for (const style of theme.brief.styles('').values()) checkStyle(style, paper, 'the brief', origin, diagnostics);
  const styles = theme.deck.styles('');
  const seen = new Set<string>();
  for (const layout of theme.deck.layouts) {
    for (const frame of layout.frames) {
      const style = styles.get(frame.style);
      const key = `${frame.style} ${layout.background}`;
      if (style === undefined || seen.has(key)) continue;
      seen.add(key);
      checkStyle(style, theme.colours[layout.background], `the layout “${layout.name}”`, origin, diagnostics);
    }
  }
}

function checkStyle(style: TextStyle, ground: string, where: string, origin: Origin, diagnostics: Diagnostic[]): void {
  // Large text is 18 pt, or 14 pt when bold (WCAG 2.2, definition "large scale").
  const large = style.size >= 18 || (style.size >= 14 && (style.weight === 'bold' || style.weight === 'semibold'));
  const least = large ? LEAST.large : LEAST.other;
  const ratio = contrast(style.colour.hex, ground);
  if (ratio >= least) return;
  const shown = Math.floor(ratio * 10) / 10;
  const message = `the style “${style.name}” has a contrast of ${shown}:1 in ${where}; it needs ${least}:1 to be read`;
  diagnostics.push(warningOf('theme/contrast', message, origin, 'make its colour darker, or lighter on a dark ground'));
}
