import { COLOUR_SLOTS, type ColourSlot } from '../../base/colour.js';
import { type Diagnostic, errorOf, type Origin } from '../../base/diagnostic.js';
import { suggest } from '../../base/did-you-mean.js';
import type { ThemeFace } from '../../theme/theme.js';

/** What the parts of a theme file refer to, and where their problems go. */
export interface ThemeContext {
  readonly colours: Readonly<Record<ColourSlot, string>>;
  readonly roles: Readonly<Record<string, ColourSlot>>;
  readonly faces: Readonly<Record<string, ThemeFace>>;
  readonly diagnostics: Diagnostic[];
}

/** The slot that a role or slot name stands for; undefined with a diagnostic where there is none of that name. */
export function slotOf(name: string, what: string, origin: Origin, context: ThemeContext): ColourSlot | undefined {
  const slot = Object.hasOwn(context.roles, name) ? context.roles[name] : COLOUR_SLOTS.find((known) => known === name);
  if (slot !== undefined) return slot;
  const hint = name.startsWith('#')
    ? 'give one of the theme’s colours here, so that the documents follow it: add a role'
    : suggest(name, [...Object.keys(context.roles), ...COLOUR_SLOTS]);
  context.diagnostics.push(errorOf('theme/unknown-colour', `${what}: there is no colour “${name}”`, origin, hint));
  return undefined;
}
