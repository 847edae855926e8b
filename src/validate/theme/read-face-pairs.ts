import { errorOf } from '../../base/diagnostic.js';
import { suggest } from '../../base/did-you-mean.js';
import { EAST_ASIAN_REGIONS, type EastAsianRegion } from '../../theme/east-asian-region.js';
import { MONO_FACE_KEY } from '../../theme/mono-face.js';
import type { ArtifactType, FacePair } from '../../theme/theme.js';
import { type Fields, fieldsOf } from '../yaml/fields.js';
import type { ThemeContext } from './theme-context.js';

/** `heading` and `body`, each a pair of faces for Latin and East Asian text, and `mono`, which has defaults. */
export function readFacePairs(artifact: Fields, what: string, context: ThemeContext): Required<ArtifactType['fonts']> {
  const node = artifact.node('fonts');
  if (node === undefined) artifact.required('fonts');
  const fields = node && fieldsOf(node, `the fonts of ${what}`, context.diagnostics);
  fields?.only(['heading', 'body', 'mono']);
  const pair = (slot: 'heading' | 'body') => (fields ? readPair(fields, slot, context) : { latin: '', eastAsian: '' });
  const body = pair('body');
  return { heading: pair('heading'), body, mono: readMono(fields, body, context) };
}

/** Code: a Latin face of one width, Source Code Pro where none is named, beside the Han face of the body. */
function readMono(fonts: Fields | undefined, body: FacePair, context: ThemeContext): FacePair {
  const node = fonts?.node('mono');
  const fields = node && fieldsOf(node, 'the mono font', context.diagnostics);
  if (!fields) return { ...body, latin: MONO_FACE_KEY };
  fields.only(['latin', 'eastAsian']);
  const latin = fields.node('latin') ? readFaceName(fields, 'latin', 'the mono font', context) : MONO_FACE_KEY;
  return fields.node('eastAsian') ? { latin, ...readEastAsian(fields, 'mono', context) } : { ...body, latin };
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
