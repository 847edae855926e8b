import { type Diagnostic, errorOf, warningOf } from '../base/diagnostic.js';
import { bare, isCellPosition, type Position } from '../base/position.js';
import { placeOfOrigin } from '../base/place-of-origin.js';
import type { Report } from '../validate/report.js';
import type { Finding } from './finding.js';
import { statedBeside, statedText } from './state-quantity.js';
import type { OtherArticle, Verification } from './verify-report.js';

const NAMES = { fact: 'the fact', cell: 'the cell', place: 'the place of' };

const CHANGES = { value: 'another value', unit: 'another unit', words: 'the same figure with other words' };

/**
 * What is to be said of a comparison at its places in the report: errors for changed and missing, warnings for moved, nothing for
 * found; one error for an article that is another one.
 */
export function diagnoseFindings({ findings, others }: Verification, report: Report): readonly Diagnostic[] {
  const strange = new Set(others.map(({ source }) => source));
  return [
    ...others.map((other) => {
      const { origin } = report.sources.get(other.source)!;
      return errorOf('verify/other-article', otherWords(other), origin, 'name the article that the report cites');
    }),
    ...findings.filter(({ source }) => !strange.has(source)).flatMap((finding) => diagnosisOf(finding) ?? []),
  ];
}

/** `page.html is another article: nothing of the 70 claims on “achie” is in it` */
export function otherWords({ source, file, claims, otherLanguage }: OtherArticle): string {
  const language = otherLanguage ? 'is in another language than the words that the report cites' : 'is another article';
  return `${file} ${language}: nothing of the ${claims} claims on “${source}” is in it`;
}

function diagnosisOf(finding: Finding): Diagnostic | undefined {
  const { claim, status, change, at } = finding;
  const { place, kind, id } = claim;
  const what = `${NAMES[kind]} “${id}”`;
  const says = saidOf(claim);
  if (status === 'moved') {
    const hint = `write “${keysOf(at!)}”`;
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

/** As report.yaml has it: `paragraph: 2, sentence: 3`. */
function keysOf(position: Position): string {
  return Object.entries(bare(position))
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ');
}

/** `paragraph 2, sentence 3`, `table 2, row 3, column 4` */
export function placeWords(position: Position): string {
  if (!isCellPosition(position)) return `paragraph ${position.paragraph}, sentence ${position.sentence}`;
  const { table, row, column } = position;
  return `table ${table}, row ${row}, column ${column}`;
}

/** `“增长6.3%” (6.3%)`; a cell may have no words, and is said by its value. */
function saidOf(claim: Finding['claim']): string {
  const { words } = claim.place;
  if (words === '') return statedText(claim) ?? '';
  const stated = statedBeside(claim);
  return stated === undefined ? `“${words}”` : `“${words}” (${stated})`;
}
