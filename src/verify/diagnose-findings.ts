import { type Diagnostic, errorOf, warningOf } from '../base/diagnostic.js';
import { placeOfOrigin } from '../base/place-of-origin.js';
import type { Finding } from './finding.js';
import { statedText } from './state-quantity.js';

const NAMES = { fact: 'the fact', cell: 'the cell', place: 'the place of' };

const CHANGES = { value: 'another value', unit: 'another unit', words: 'the same figure with other words' };

/** What is to be said of findings at their places in the report: errors for changed and missing, warnings for moved, nothing for found. */
export function diagnoseFindings(findings: readonly Finding[]): readonly Diagnostic[] {
  return findings.flatMap((finding) => diagnosisOf(finding) ?? []);
}

function diagnosisOf(finding: Finding): Diagnostic | undefined {
  const { claim, status, change, at } = finding;
  const { place, kind, id } = claim;
  const stated = statedText(claim);
  const what = `${NAMES[kind]} “${id}”`;
  const says =
    stated === undefined || place.words.includes(stated) ? `“${place.words}”` : `“${place.words}” (${stated})`;
  if (status === 'moved') {
    const hint = `write “paragraph: ${at!.paragraph}, sentence: ${at!.sentence}”`;
    const message = `${what}: ${says} stands in ${placeWords(at!)} of its source, not in ${placeWords(place)}`;
    return warningOf('verify/moved', message, place.origin, hint);
  }
  if (status === 'changed') {
    const message = `${what}: ${says} is not what its source says: “${at!.text}”, ${CHANGES[change!]} (${placeWords(at!)}, ${placeOfOrigin(at!.origin)})`;
    return errorOf(
      'verify/changed',
      message,
      place.origin,
      'read the source there, and correct the report or its place',
    );
  }
  if (status === 'found') return undefined;
  const message = `${what}: ${says} is nowhere in its source (claimed for ${placeWords(place)})`;
  return errorOf('verify/missing', message, place.origin, 'correct the words, or remove it if the source dropped it');
}

/** `paragraph 2, sentence 3` */
export function placeWords({ paragraph, sentence }: { readonly paragraph: number; readonly sentence: number }): string {
  return `paragraph ${paragraph}, sentence ${sentence}`;
}
