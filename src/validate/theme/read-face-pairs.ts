import { errorOf } from '../../base/diagnostic.js';
import { suggest } from '../../base/did-you-mean.js';
import { EAST_ASIAN_REGIONS, type EastAsianRegion } from '../../theme/east-asian-region.js';
import type { FacePair } from '../../theme/theme.js';
import { type Fields, fieldsOf } from '../yaml/fields.js';
import type { ThemeContext } from './theme-context.js';

/** `heading` and `body`, each a pair of faces for Latin and East Asian text. */
export function readFacePairs(
  artifact: Fields,
  what: string,
  context: ThemeContext,
): { readonly heading: FacePair; readonly body: FacePair } {
  const node = artifact.node('fonts');
  if (node === undefined) artifact.required('fonts');
  const fields = node && fieldsOf(node, `the fonts of ${what}`, context.diagnostics);
  fields?.only(['heading', 'body']);
  const pair = (slot: 'heading' | 'body') => (fields ? readPair(fields, slot, context) : { latin: '', eastAsian: '' });
  return { heading: pair('heading'), body: pair('body') };
}

function readPair(fonts: Fields, slot: 'heading' | 'body', context: ThemeContext): FacePair {
  const node = fonts.node(slot);
  if (node === undefined) fonts.required(slot);
  const fields = node && fieldsOf(node, `the ${slot} font`, context.diagnostics);
  if (!fields) return { latin: '', eastAsian: '' };
  fields.only(['latin', 'eastAsian']);
  const latin = readFaceName(fields, 'latin', `the ${slot} font`, context);
  return { latin, ...readEastAsian(fields, slot, context) };
}

type EastAsianFaces = Omit<FacePair, 'latin'>;

/** One face, of Simplified Chinese; or faces by language, the first of which also serves languages without a face of their own. */
function readEastAsian(fields: Fields, slot: string, context: ThemeContext): EastAsianFaces {
  const node = fields.node('eastAsian');
  if (node?.kind !== 'map') return { eastAsian: readFaceName(fields, 'eastAsian', `the ${slot} font`, context) };
  const what = `the ${slot} font: eastAsian`;
  const byLanguage = fieldsOf(node, what, context.diagnostics)!;
  byLanguage.only(EAST_ASIAN_REGIONS);
  const faces: Partial<Record<EastAsianRegion, string>> = {};
  for (const { key } of byLanguage.map.entries.values()) {
    const region = EAST_ASIAN_REGIONS.find((known) => known === key);
    if (region) faces[region] = readFaceName(byLanguage, region, what, context);
  }
  const [first] = Object.keys(faces) as EastAsianRegion[];
  if (first !== undefined) return { eastAsian: faces[first]!, eastAsianRegion: first, eastAsianByRegion: faces };
  const hint = 'name a face by language: eastAsian: { zh-Hans: song }';
  context.diagnostics.push(errorOf('theme/face', `${what} names no face`, fields.origin('eastAsian'), hint));
  return { eastAsian: '' };
}

function readFaceName(fields: Fields, key: string, what: string, context: ThemeContext): string {
  const name = fields.required(key) ?? '';
  if (name === '' || Object.hasOwn(context.faces, name)) return name;
  const message = `${what}: there is no face “${name}”`;
  const hint = suggest(name, Object.keys(context.faces));
  context.diagnostics.push(errorOf('theme/unknown-face', message, fields.origin(key), hint));
  return name;
}
