import type { ThemeFace } from './theme.js';

/** Key of the face of a theme that names none for its `mono` slot; a theme's own face of that name counts instead. */
export const MONO_FACE_KEY = 'source-code-pro';

const file = (cut: string): string => `@expo-google-fonts/source-code-pro/${cut}/SourceCodePro_${cut}.ttf`;

/** Source Code Pro, scaled so that two of its letters (0.6 em each) are as wide as one Han character: mixed code stays in columns. */
export const MONO_FACE: ThemeFace = {
  family: 'Source Code Pro',
  officeName: 'Consolas',
  scale: 5 / 6,
  files: {
    regular: file('400Regular'),
    bold: file('700Bold'),
    italic: file('400Regular_Italic'),
    'bold-italic': file('700Bold_Italic'),
  },
};
