import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Line, Paragraph, Run } from '../../src/scene/text.js';
import type { TextStyle } from '../../src/scene/text-style.js';
import type { BreakRules } from '../../src/text/breaks/find-breaks.js';
import { findBreaks } from '../../src/text/breaks/find-breaks.js';
import type { FontSet } from '../../src/text/fonts/font-set.js';
import type { OpenFontsInput } from '../../src/text/open-fonts.js';
import { openFonts } from '../../src/text/open-fonts.js';
import { segmentParagraph } from '../../src/text/runs/segment-paragraph.js';
import type { ThemeFace } from '../../src/theme/theme.js';

const MODULES = fileURLToPath(new URL('../../node_modules/', import.meta.url));

const read = new Map<string, Uint8Array>();

/** Bytes of a font file of the packages, read once. */
export function packagedFont(path: string): Uint8Array | undefined {
  const known = read.get(path);
  if (known) return known;
  const file = MODULES + path;
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  read.set(path, bytes);
  return bytes;
}

const google = (name: string, file: string) => `@expo-google-fonts/${name}/${file}`;

export const faces: Record<string, ThemeFace> = {
  song: {
    family: 'Noto Serif SC',
    scale: 1,
    files: {
      regular: google('noto-serif-sc', '400Regular/NotoSerifSC_400Regular.ttf'),
      bold: google('noto-serif-sc', '700Bold/NotoSerifSC_700Bold.ttf'),
    },
  },
  hei: {
    family: 'Noto Sans SC',
    scale: 1,
    files: {
      regular: google('noto-sans-sc', '400Regular/NotoSansSC_400Regular.ttf'),
      bold: google('noto-sans-sc', '700Bold/NotoSansSC_700Bold.ttf'),
    },
  },
  serif: {
    family: 'Source Serif 4',
    scale: 1.06,
    files: {
      regular: google('source-serif-4', '400Regular/SourceSerif4_400Regular.ttf'),
      bold: google('source-serif-4', '700Bold/SourceSerif4_700Bold.ttf'),
      italic: google('source-serif-4', '400Regular_Italic/SourceSerif4_400Regular_Italic.ttf'),
    },
  },
  sans: {
    family: 'Source Sans 3',
    scale: 1,
    files: {
      regular: google('source-sans-3', '400Regular/SourceSans3_400Regular.ttf'),
      semibold: google('source-sans-3', '600SemiBold/SourceSans3_600SemiBold.ttf'),
    },
  },
  arial: {
    family: 'Arimo',
    scale: 1,
    files: { regular: google('arimo', '400Regular/Arimo_400Regular.ttf') },
  },
};

export const theme: OpenFontsInput['theme'] = {
  faces,
  brief: {
    fonts: { heading: { latin: 'sans', eastAsian: 'hei' }, body: { latin: 'serif', eastAsian: 'song' } },
  },
  deck: {
    fonts: { heading: { latin: 'arial', eastAsian: 'hei' }, body: { latin: 'arial', eastAsian: 'hei' } },
    substituteMargin: 0.03,
  },
};

export function fontsOf(language: string, artifact: 'brief' | 'deck' = 'brief'): FontSet {
  return openFonts({ theme, artifact, language, font: packagedFont }).value!;
}

/** A body style of 10 pt on 16 pt, so that an em is ten points. */
export const body: TextStyle = {
  name: 'body',
  slot: 'body',
  weight: 'regular',
  italic: false,
  size: 10,
  leading: 16,
  colour: { hex: '000000' },
  align: 'justify',
  spaceBefore: 0,
  spaceAfter: 0,
  firstLineIndentEm: 0,
  indent: 0,
  tracking: 0,
  tabularFigures: false,
};

export function paragraphOf(content: string | readonly Run[], language = 'zh-Hans'): Paragraph {
  return { style: 'body', language, runs: typeof content === 'string' ? [{ text: content }] : content };
}

export function textsOf(lines: readonly Line[]): string[] {
  return lines.map((line) => line.text);
}

/** The text with `|` wherever a line may end and `-` where a hyphen would be drawn there. */
export function markBreaks(text: string, language = 'zh-Hans', rules: Partial<BreakRules> = {}): string {
  const { segments } = segmentParagraph(paragraphOf(text, language), body, fontsOf(language));
  const breaks = findBreaks(text, segments, { kinsoku: 'normal', hyphenate: false, ...rules });
  return [...text].map((character, index) => MARK[breaks[index]!] + character).join('');
}

const MARK = ['', '|', '', '-', '|', '|'];
