// A setting in which a chart is drawn as plain Vega-Lite would draw it: Vega's own colours, sizes and limits, one sans-serif family.
import { readFileSync } from 'node:fs';
import { openFonts } from '../../.build/text/open-fonts.js';

const LATIN = '@expo-google-fonts/arimo';
const HAN = '@expo-google-fonts/noto-sans-sc';

/** Font files by weight; what resvg is given are the very same bytes. */
const FILES = {
  latin: {
    regular: `${LATIN}/400Regular/Arimo_400Regular.ttf`,
    bold: `${LATIN}/700Bold/Arimo_700Bold.ttf`,
    italic: `${LATIN}/400Regular_Italic/Arimo_400Regular_Italic.ttf`,
    'bold-italic': `${LATIN}/700Bold_Italic/Arimo_700Bold_Italic.ttf`,
  },
  eastAsian: {
    regular: `${HAN}/400Regular/NotoSansSC_400Regular.ttf`,
    bold: `${HAN}/700Bold/NotoSansSC_700Bold.ttf`,
  },
};

/** What a generic family stands for in the reference. */
export const FAMILY = 'Arimo';

const pair = { latin: 'latin', eastAsian: 'eastAsian' };

/** Only what charts and fonts read of a theme. */
export const THEME = {
  name: 'neutral',
  colours: {
    dk1: '000000',
    lt1: 'FFFFFF',
    dk2: '888888',
    lt2: 'DDDDDD',
    accent1: '4C78A8',
    accent2: 'F58518',
    accent3: 'E45756',
    accent4: '72B7B2',
    accent5: '54A24B',
    accent6: 'EECA3B',
    hlink: '0563C1',
    folHlink: '954F72',
  },
  roles: {},
  faces: {
    latin: { family: 'Arimo', files: FILES.latin, scale: 1 },
    eastAsian: { family: 'Noto Sans SC', files: FILES.eastAsian, scale: 1 },
  },
  chart: { defaults: 'vega', config: { background: 'white' }, size: { brief: 10, deck: 10 } },
  brief: { fonts: { heading: pair, body: pair } },
  deck: { fonts: { heading: pair, body: pair }, substituteMargin: 0 },
};

export const STYLE = {
  name: 'chart',
  slot: 'body',
  weight: 'regular',
  italic: false,
  size: 10,
  leading: 13,
  colour: { slot: 'dk1', hex: '000000' },
  align: 'start',
  spaceBefore: 0,
  spaceAfter: 0,
  firstLineIndentEm: 0,
  indent: 0,
  tracking: 0,
  tabularFigures: false,
};

/** Bytes of a font file, by the path that the theme gives. */
export function fontBytes(file) {
  return new Uint8Array(readFileSync(new URL(`../../node_modules/${file}`, import.meta.url)));
}

let fonts;
let buffers;

/** The report's fonts, opened once. */
export function neutralFonts() {
  fonts ??= openFonts({ theme: THEME, artifact: 'brief', language: 'en', font: fontBytes }).value;
  return fonts;
}

/** The same fonts for resvg. */
export function fontBuffers() {
  buffers ??= Object.values(FILES).flatMap((files) => Object.values(files).map(fontBytes));
  return buffers;
}
