import type { Diagnostic, Outcome } from '../base/diagnostic.js';
import { errorOf } from '../base/diagnostic.js';
import { suggest } from '../base/did-you-mean.js';
import type { Workspace } from '../base/workspace.js';
import type { FontResource } from '../scene/font.js';
import { type EastAsianRegion, eastAsianRegionOf } from '../theme/east-asian-region.js';
import type { Theme, ThemeFace } from '../theme/theme.js';
import { type FacePairs, faceOrder, facesByRegion, pairOf } from './fonts/face-order.js';
import type { FontFileKey } from './fonts/font-file.js';
import { isItalicFile, nearestFile, weightOfFile } from './fonts/font-file.js';
import type { FontRequest, FontSet, OpenFont } from './fonts/font-set.js';
import { missingRegion } from './fonts/missing-region.js';
import { shaperOf } from './fonts/shaper.js';

export interface OpenFontsInput {
  /** Only faces, and the fonts and margin of the artifact are read. */
  readonly theme: Pick<Theme, 'faces'> & {
    readonly brief: Pick<Theme['brief'], 'fonts'>;
    readonly deck: Pick<Theme['deck'], 'fonts' | 'substituteMargin'>;
  };
  readonly artifact: 'brief' | 'deck';
  /** BCP 47 tag of the document. */
  readonly language: string;
  /** Bytes of a font file by the path the theme gives. */
  readonly font: Workspace['font'];
}

/**
 * The fonts of an artifact, or undefined with errors where its theme names a face that does not exist. Files are read
 * when text first needs them; a file that is missing then comes as an error from `setParagraph` or `shapeLine`.
 */
export function openFonts(input: OpenFontsInput): Outcome<FontSet | undefined> {
  const { theme, artifact } = input;
  const pairs = theme[artifact].fonts;
  const diagnostics = checkFaces(input, pairs);
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  return { value: fontSet(input, pairs), diagnostics };
}

function checkFaces({ theme, artifact }: OpenFontsInput, pairs: FacePairs): Diagnostic[] {
  const named = (['heading', 'body', 'mono'] as const).flatMap((slot) => {
    const pair = pairs[slot];
    if (!pair) return [];
    const faces = Object.entries(facesByRegion(pair));
    const [script, plain] = pair.eastAsianByRegion ? ['eastAsian.', false] : ['eastAsian', true];
    const eastAsian = faces.map(([region, face]) => ({ place: `${slot}.${script}${plain ? '' : region}`, face }));
    return [{ place: `${slot}.latin`, face: pair.latin }, ...eastAsian];
  });
  return named.flatMap(({ place: local, face }) => {
    const place = `${artifact}.fonts.${local}`;
    const found = theme.faces[face];
    if (!found) {
      const message = `The theme's ${place} names the face “${face}”, which the theme does not define.`;
      return [errorOf('font/unknown-face', message, undefined, suggest(face, Object.keys(theme.faces)))];
    }
    if (nearestFile(found, 'regular', false)) return [];
    const message = `The face “${face}” of the theme (${place}) has no font file.`;
    return [errorOf('font/no-file', message, undefined, `add files: { regular: … } to faces.${face}`)];
  });
}

function fontSet(input: OpenFontsInput, pairs: FacePairs): FontSet {
  const { theme, artifact, language } = input;
  const opened = new Map<string, OpenFont | undefined>();
  const used = new Map<string, OpenFont>();
  let pending: Diagnostic[] = [];

  const open = (faceKey: string, file: FontFileKey): OpenFont | undefined => {
    const id = `${faceKey}/${file}`;
    if (opened.has(id)) return opened.get(id);
    const face = theme.faces[faceKey]!;
    const font = openFile(input, id, face, file, (problem) => pending.push(problem));
    opened.set(id, font);
    return font;
  };

  const planOf = facePlanner(input, pairs, (problem) => pending.push(problem));

  return {
    artifact,
    language,
    eastAsianLanguage: eastAsianRegionOf(language) ? language : (pairs.body.eastAsianRegion ?? 'zh-Hans'),
    substituteMargin: artifact === 'deck' ? theme.deck.substituteMargin : 0,
    *candidates(request) {
      for (const [faceKey, file] of planOf(request)) {
        const font = open(faceKey, file);
        if (font) yield font;
      }
    },
    resource: (id) => opened.get(id)?.resource,
    used: () => {
      const sorted = [...used.values()].map((font) => font.resource).sort((a, b) => (a.id < b.id ? -1 : 1));
      return new Map(sorted.map((resource) => [resource.id, resource]));
    },
    markUsed: (font) => used.set(font.resource.id, font),
    takeDiagnostics: () => {
      const taken = pending;
      pending = [];
      return taken;
    },
  };
}

/** Faces and their files to try for a request, found out once for each kind of request. */
function facePlanner(input: OpenFontsInput, pairs: FacePairs, report: (problem: Diagnostic) => void) {
  const reportRegion = regionReporter(input, pairs, report);
  const plans = new Map<string, readonly (readonly [faceKey: string, file: FontFileKey])[]>();
  return (request: FontRequest) => {
    const key = `${request.slot} ${request.script} ${request.weight} ${request.italic} ${request.language}`;
    const known = plans.get(key);
    if (known) return known;
    const { faces, missing } = faceOrder(pairs, request, input.language);
    if (missing) reportRegion(missing, request, [...faces][0]!);
    const plan = [...faces].flatMap((faceKey) => {
      const file = nearestFile(input.theme.faces[faceKey]!, request.weight, request.italic);
      return file ? [[faceKey, file] as const] : [];
    });
    plans.set(key, plan);
    return plan;
  };
}

/** Reports a region that the theme has no face for, once for each font slot. */
function regionReporter({ theme, artifact }: OpenFontsInput, pairs: FacePairs, report: (problem: Diagnostic) => void) {
  const reported = new Set<string>();
  return (region: EastAsianRegion, request: FontRequest, standInKey: string): void => {
    const { slot } = request;
    if (reported.has(`${region} ${slot}`)) return;
    reported.add(`${region} ${slot}`);
    const [standInRegion] = Object.entries(facesByRegion(pairOf(pairs, slot))).find(([, face]) => face === standInKey)!;
    const { family } = theme.faces[standInKey]!;
    const standIn = { key: standInKey, region: standInRegion as EastAsianRegion, family };
    report(missingRegion(region, request, artifact, standIn));
  };
}

function openFile(
  { theme: _, artifact, font }: OpenFontsInput,
  id: string,
  face: ThemeFace,
  file: FontFileKey,
  report: (problem: Diagnostic) => void,
): OpenFont | undefined {
  const path = face.files[file]!;
  const bytes = font(path);
  if (!bytes) {
    const message = `The font file “${path}” (face “${id}” of the theme) does not exist.`;
    report(errorOf('font/missing', message, undefined, installHint(path)));
    return undefined;
  }
  try {
    const shaper = shaperOf(bytes);
    const resource: FontResource = {
      id,
      family: face.family,
      weight: weightOfFile(file),
      italic: isItalicFile(file),
      bytes,
      unitsPerEm: shaper.unitsPerEm,
      ascent: shaper.ascent,
      descent: shaper.descent,
      capHeight: shaper.capHeight,
    };
    return { resource, shaper, scale: artifact === 'deck' ? 1 : face.scale };
  } catch {
    report(errorOf('font/unreadable', `The font file “${path}” (face “${id}” of the theme) is no TrueType font.`));
    return undefined;
  }
}

/** `@scope/name/…` and `name/…` are npm packages; `fonts/…` lies in the template. */
function installHint(path: string): string {
  if (path.startsWith('fonts/')) return `put the file into the template's folder as ${path}`;
  const parts = path.split('/');
  const name = path.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]!;
  return `install the package that has it: npm install ${name}`;
}
