import type { Diagnostic, Outcome } from '../base/diagnostic.js';
import type { ResolvedDocument } from '../resolve/resolved-document.js';
import type { Scene } from '../scene/scene.js';
import { checkDeckContrast } from './contrast/check-deck-contrast.js';
import { layoutFlow } from './flow/layout-flow.js';
import { layoutFrames } from './frames/layout-frames.js';
import { placeholderWordsOf } from './frames/placeholder-words-of.js';
import { slideLayouts } from './frames/slide-layouts.js';
import type { LayoutContext } from './layout-context.js';
import type { LayoutState } from './layout-state.js';
import { chartAttachments } from './scene/chart-attachments.js';
import { factAttachments } from './scene/fact-attachments.js';
import { sceneTheme } from './scene/scene-theme.js';
import { usedFonts } from './scene/used-fonts.js';
import { textEngine } from './text/set-text.js';

export type { LayoutContext } from './layout-context.js';

/**
 * The scene of a resolved document: a brief on pages, a deck on slides. What does not fit, is too tall or cannot be drawn
 * is a diagnostic; the scene is whole all the same.
 */
export function layoutDocument(resolved: ResolvedDocument, context: LayoutContext): Outcome<Scene> {
  const state = stateOf(resolved, context);
  const { theme, locale, images } = context;
  const layouts = resolved.kind === 'deck' ? slideLayouts(theme, locale, images) : [];
  const laid = resolved.kind === 'brief' ? layoutFlow(resolved, state) : layoutFrames(resolved, layouts, state);
  const value: Scene = {
    kind: resolved.kind,
    meta: {
      ...resolved.meta,
      generator: context.generator,
      ...(resolved.kind === 'deck' && { placeholderWords: placeholderWordsOf(locale) }),
    },
    theme: sceneTheme(theme, resolved.kind, state.styles, state.language),
    fonts: usedFonts(
      laid.pages.flatMap((page) => page.items),
      context.fonts,
    ),
    layouts,
    ...laid,
    attachments:
      resolved.kind === 'brief' ? [...factAttachments(resolved.facts, locale), ...chartAttachments(laid.pages)] : [],
    facts: resolved.facts,
  };
  const hardToRead = value.kind === 'deck' ? checkDeckContrast(value) : [];
  return { value, diagnostics: once([...context.fonts.takeDiagnostics(), ...state.diagnostics, ...hardToRead]) };
}

function stateOf(resolved: ResolvedDocument, context: LayoutContext): LayoutState {
  const { theme } = context;
  const { brief, deck } = theme;
  const isBrief = resolved.kind === 'brief';
  return {
    ...context,
    kind: resolved.kind,
    language: resolved.language,
    styles: new Map(theme[resolved.kind].styles(resolved.language)),
    table: isBrief ? brief.table : deck.table,
    pageHeight: isBrief ? brief.page.height - brief.margins.top - brief.margins.bottom : deck.page.height,
    grid: isBrief ? brief.baseline : 0,
    floatSpace: isBrief ? brief.floatSpace : DECK_SPACE,
    chartHeights: new Map(),
    text: textEngine(context.fonts, isBrief ? brief.typesetting : undefined),
    diagnostics: [],
  };
}

/** Space around figures that share a slide's frame with text, in points. */
const DECK_SPACE = 10;

/** The same problem said once: text is measured more than once on its way. */
function once(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}
