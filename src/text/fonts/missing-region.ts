import { type Diagnostic, warningOf } from '../../base/diagnostic.js';
import type { EastAsianRegion } from '../../theme/east-asian-region.js';
import type { FontRequest } from './font-set.js';

const NAMES: Readonly<Record<EastAsianRegion, string>> = {
  'zh-Hans': 'Simplified Chinese',
  'zh-Hant-TW': 'Traditional Chinese (Taiwan)',
  'zh-Hant-HK': 'Traditional Chinese (Hong Kong)',
  ja: 'Japanese',
  ko: 'Korean',
};

/** Endings of the names of the Noto CJK packages, one for each region. */
const PACKAGE_ENDINGS: Readonly<Record<EastAsianRegion, string>> = {
  'zh-Hans': 'sc',
  'zh-Hant-TW': 'tc',
  'zh-Hant-HK': 'hk',
  ja: 'jp',
  ko: 'kr',
};

/** The face that stands in: its key in the theme and its family. */
export interface StandInFace {
  readonly key: string;
  readonly region: EastAsianRegion;
  readonly family: string;
}

/**
 * The warning for a text in a language whose forms no face of the theme has: it is set in another region's forms, and this names the package
 * that has the right ones.
 */
export function missingRegion(
  region: EastAsianRegion,
  { slot, origin }: Pick<FontRequest, 'slot' | 'origin'>,
  artifact: 'brief' | 'deck',
  standIn: StandInFace,
): Diagnostic {
  const serif = /serif|song|ming|mincho/i.test(standIn.family);
  const name = `@expo-google-fonts/noto-${serif ? 'serif' : 'sans'}-${PACKAGE_ENDINGS[region]}`;
  const message = `The theme has no face for ${NAMES[region]} (${artifact}.fonts.${slot}.eastAsian): text in ${region} is set in ${standIn.family}, in the forms of ${NAMES[standIn.region]}.`;
  const hint = `npm install ${name}, add a face of it to the theme’s faces, and name it here: eastAsian: { ${standIn.region}: ${standIn.key}, ${region}: … }`;
  return warningOf('font/missing-region', message, origin, hint);
}
