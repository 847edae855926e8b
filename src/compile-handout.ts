import type { Diagnostic, Outcome } from './base/diagnostic.js';
import { hasErrors } from './base/diagnostic.js';
import { layoutHandout } from './layout/handout/layout-handout.js';
import type { Locale } from './locale/locale.js';
import type { Scene } from './scene/scene.js';
import type { FontSet } from './text/fonts/font-set.js';
import { DEFAULT_HANDOUT, densityOf, type HandoutChoice } from './theme/handout-choice.js';
import type { Theme } from './theme/theme.js';

export interface CompileHandoutInput {
  readonly theme: Theme;
  readonly locale: Locale;
  readonly generator: string;
  /** Slides a page; what the theme says where absent. */
  readonly handout?: HandoutChoice;
  /** The fonts of the brief: they set the notes. */
  readonly fonts: () => Outcome<FontSet | undefined>;
}

/** The handout of a deck that was laid out; undefined where there is to be none, or where fonts are missing. */
export function compileHandout(deck: Scene, input: CompileHandoutInput): Outcome<Scene | undefined> {
  const { theme, locale, generator } = input;
  const density = densityOf(input.handout ?? theme.deck.handout ?? DEFAULT_HANDOUT);
  if (density === undefined || deck.pages.length === 0) return { value: undefined, diagnostics: [] };
  const fonts = input.fonts();
  const diagnostics: Diagnostic[] = [...fonts.diagnostics];
  if (!fonts.value) return { value: undefined, diagnostics };
  const laid = layoutHandout(deck, { theme, locale, generator, fonts: fonts.value, density });
  diagnostics.push(...laid.diagnostics);
  return { value: hasErrors(diagnostics) ? undefined : laid.value, diagnostics };
}
