import type { FontSlotNames } from '../../scene/font.js';
import type { SceneTheme } from '../../scene/scene.js';
import type { TextStyle } from '../../scene/text-style.js';
import { type EastAsianRegion, eastAsianRegionOf, NEAREST_REGIONS } from '../../theme/east-asian-region.js';
import type { FacePair, Theme } from '../../theme/theme.js';

const NO_NAMES: FontSlotNames = { latin: '', eastAsian: '', complex: '' };

/** Scripts that an Office theme tells apart (ECMA-376 part 1, 20.1.4.1.16 font), and the region whose face serves them. */
const SCRIPTS: Readonly<Record<string, readonly EastAsianRegion[]>> = {
  Hans: ['zh-Hans'],
  Hant: ['zh-Hant-TW', 'zh-Hant-HK'],
  Jpan: ['ja'],
  Hang: ['ko'],
};

/** The theme as writers take it: colours, typeface names for Office (a deck's only), the styles of the document's `language` (that of the theme's first Han face where not given). */
export function sceneTheme(
  theme: Theme,
  kind: 'brief' | 'deck',
  styles: ReadonlyMap<string, TextStyle>,
  language = '',
): SceneTheme {
  const { name, colours } = theme;
  if (kind === 'brief') return { name, colours, fonts: { heading: NO_NAMES, body: NO_NAMES }, styles };
  const { heading, body } = theme.deck.fonts;
  const fonts = { heading: slotNames(theme, heading, language), body: slotNames(theme, body, language) };
  return {
    name,
    colours,
    fonts,
    styles: new Map([...styles].map(([key, style]) => [key, named(theme, style, language)])),
  };
}

function slotNames(theme: Theme, pair: FacePair, language: string): FontSlotNames {
  const latin = officeName(theme, pair.latin);
  const byRegion = pair.eastAsianByRegion ?? {};
  const byScript = Object.entries(SCRIPTS).flatMap(([script, regions]) => {
    const face = regions.map((region) => byRegion[region]).find((key) => key !== undefined);
    return face === undefined ? [] : [[script, officeName(theme, face)] as const];
  });
  const eastAsian = officeName(theme, ownFace(pair, language));
  return { latin, eastAsian, complex: latin, ...(byScript.length > 1 && { byScript: Object.fromEntries(byScript) }) };
}

/** A style with the typefaces that its slot of an Office theme does not give: of code, and of Han text in other languages. */
function named(theme: Theme, style: TextStyle, language: string): TextStyle {
  const pair = theme.deck.fonts[style.slot] ?? theme.deck.fonts.body;
  const own = ownFace(pair, language);
  const others = Object.entries(pair.eastAsianByRegion ?? {}).filter(([, face]) => face !== own);
  return {
    ...style,
    ...(style.slot === 'mono' && { typeface: officeName(theme, pair.latin) }),
    ...(others.length > 0 && {
      eastAsianTypefaces: Object.fromEntries(others.map(([region, face]) => [region, officeName(theme, face)])),
    }),
  };
}

/** The face of Han text in the document's own language. */
function ownFace(pair: FacePair, language: string): string {
  const region = eastAsianRegionOf(language);
  const nearest = region === undefined ? [] : [region, ...NEAREST_REGIONS[region]];
  return nearest.map((near) => pair.eastAsianByRegion?.[near]).find((face) => face !== undefined) ?? pair.eastAsian;
}

function officeName(theme: Theme, key: string): string {
  return theme.faces[key]?.officeName ?? theme.faces[key]?.family ?? '';
}
