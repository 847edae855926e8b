import type { FontSlotNames } from '../../scene/font.js';
import type { SceneTheme } from '../../scene/scene.js';
import type { TextStyle } from '../../scene/text-style.js';
import type { FacePair, Theme } from '../../theme/theme.js';

const NO_NAMES: FontSlotNames = { latin: '', eastAsian: '', complex: '' };

/** The theme as writers take it: colours, typeface names for Office (a deck's only), the styles of one language. */
export function sceneTheme(theme: Theme, kind: 'brief' | 'deck', styles: ReadonlyMap<string, TextStyle>): SceneTheme {
  const { heading, body } = theme[kind].fonts;
  const names = (pair: FacePair): FontSlotNames => (kind === 'deck' ? officeNames(theme, pair) : NO_NAMES);
  return { name: theme.name, colours: theme.colours, fonts: { heading: names(heading), body: names(body) }, styles };
}

function officeNames(theme: Theme, pair: FacePair): FontSlotNames {
  const name = (key: string): string => theme.faces[key]?.officeName ?? theme.faces[key]?.family ?? '';
  return { latin: name(pair.latin), eastAsian: name(pair.eastAsian), complex: name(pair.latin) };
}
