import { placeOfOrigin } from '../../base/place-of-origin.js';
import { isCellPosition, type Position } from '../../base/position.js';
import {
  type Finding,
  otherWords,
  placeWords,
  statedBeside,
  type Status,
  type Verification,
} from '../../compile-verification.js';
import type { Paint } from './paint.js';

/** What is wrong stands last, where the eye is. */
const ORDER: readonly Status[] = ['found', 'moved', 'changed', 'missing'];

const CHANGES = { value: 'another value', unit: 'another unit', words: 'other words around it' };

/** More found claims than this are counted by paragraph: --json has each of them. */
const LISTED = 100;

/** So many moved claims are told with both places on lines of their own; of more, those that moved together on one line each. */
const TOLD = 12;

/**
 * A comparison as lines for people: each claim with its place in the source, and with its place in the report too where the two
 * differ; derived facts in doubt; with `unused` the figures left out; a count at the end.
 */
export function formatVerification(verification: Verification, unused: boolean, paint: Paint): string {
  const { findings, others, derived, unread } = verification;
  const strange = new Set(others.map(({ source }) => source));
  const told = findings.filter(({ source }) => !strange.has(source));
  const lines = ORDER.flatMap((status) => {
    const those = told.filter((finding) => finding.status === status);
    if (status === 'found' && those.length > LISTED) return foundLines(those, paint);
    const together = status === 'moved' ? movedTogether(those) : new Set<Finding>();
    return those.map((each) => (together.has(each) ? formatMove(each, paint) : formatFinding(each, paint)));
  });
  const wrong = others.map((other) => `${paint.red('missing'.padEnd(9))}${otherWords(other)}`);
  const doubts = derived
    .filter(({ doubtful }) => doubtful.length > 0 && others.length === 0)
    .map(
      ({ id, doubtful }) => `${paint.red('doubtful'.padEnd(9))}${paint.bold(id)}  derived from ${doubtful.join(', ')}`,
    );
  const without = unread.map((id) => `${paint.yellow('unread'.padEnd(9))}the source “${id}”: no text was given for it`);
  return [
    ...lines,
    ...wrong,
    ...doubts,
    ...without,
    ...(unused ? unusedLines(verification, paint) : []),
    countLine(verification),
  ].join('\n');
}

function formatFinding(finding: Finding, paint: Paint): string {
  const { claim, status, change, at } = finding;
  const colour = { found: paint.dim, moved: paint.yellow, changed: paint.red, missing: paint.red }[status];
  const stated = statedBeside(claim);
  const states = stated === undefined ? '' : ` ${stated}`;
  const head = `${colour(status.padEnd(9))}${paint.bold(claim.id)}${states}${quoted(claim.place.words)}`;
  if (status === 'found') return `${head}  ${paint.dim(`${placeWords(at!)}, ${placeOfOrigin(at!.origin)}`)}`;
  const claimed = `    report: ${placeWords(claim.place)}, ${placeOfOrigin(claim.place.origin)}`;
  const differs = change ? `, ${CHANGES[change]}` : '';
  const found = at ? `${placeWords(at)}, ${placeOfOrigin(at.origin)}: “${at.text}”${differs}` : 'nowhere';
  return `${head}\n${claimed}\n    source: ${found}`;
}

function foundLines(findings: readonly Finding[], paint: Paint): readonly string[] {
  const counts = new Map<string, number>();
  for (const { at } of findings) {
    const part = `${partOf(at!)}, ${at!.origin.file}`;
    counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return [...counts].map(
    ([paragraph, count]) => `${paint.dim('found'.padEnd(9))}${claims(count)}  ${paint.dim(paragraph)}`,
  );
}

/** Of many claims that moved, those that a sentence added or dropped before them has: several of a paragraph, as far. A line each is enough. */
function movedTogether(findings: readonly Finding[]): ReadonlySet<Finding> {
  if (findings.length <= TOLD) return new Set();
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { claim, source, at } = finding;
    const key = [source, ...shiftOf(claim.place, at!)].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return new Set([...groups.values()].filter(({ length }) => length > 2).flat());
}

function formatMove({ claim, at }: Finding, paint: Paint): string {
  const places = `${placeWords(claim.place)} → ${placeWords(at!)}, ${placeOfOrigin(at!.origin)}`;
  return `${paint.yellow('moved'.padEnd(9))}${paint.bold(claim.id)}${quoted(claim.place.words)}  ${places}`;
}

function quoted(words: string): string {
  return words === '' ? '' : `  “${words}”`;
}

/** What a place is in: a paragraph, or a table. */
function partOf(position: Position): string {
  return isCellPosition(position) ? `table ${position.table}` : `paragraph ${position.paragraph}`;
}

/** What claims that moved together have in common: where they were and are, and how far it is within it. */
function shiftOf(from: Position, to: Position): readonly (string | number)[] {
  const parts = [partOf(from), partOf(to)];
  if (isCellPosition(from) && isCellPosition(to)) return [...parts, to.row - from.row, to.column - from.column];
  if (isCellPosition(from) || isCellPosition(to)) return parts;
  return [...parts, to.sentence - from.sentence];
}

function claims(count: number): string {
  return `${count} ${count === 1 ? 'claim' : 'claims'}`;
}

function unusedLines({ unused }: Verification, paint: Paint): readonly string[] {
  return unused.map(
    ({ text, at }) =>
      `${paint.blue('unused'.padEnd(9))}${paint.bold(text)}  “${at.text}”  ${placeWords(at)}, ${placeOfOrigin(at.origin)}`,
  );
}

/** `74 of 76 found where the report says, 1 moved, 1 changed; 5 derived facts hold, 1 in doubt; 3 figures not used` */
function countLine({ findings, others, derived, unused }: Verification): string {
  const count = (status: Status): number => findings.filter((finding) => finding.status === status).length;
  const rest = (['moved', 'changed', 'missing'] as const)
    .filter((status) => count(status) > 0)
    .map((status) => `, ${count(status)} ${status}`);
  const doubtful = derived.filter((fact) => fact.doubtful.length > 0).length;
  const hold = derived.length - doubtful;
  const derivedPart =
    derived.length === 0
      ? ''
      : `; ${hold} derived ${hold === 1 ? 'fact holds' : 'facts hold'}${doubtful > 0 ? `, ${doubtful} in doubt` : ''}`;
  const { length } = unused;
  const left = others.length > 0 ? '' : `; ${length} ${length === 1 ? 'figure' : 'figures'} of the source not used`;
  return `${count('found')} of ${findings.length} found where the report says${rest.join('')}${derivedPart}${left}`;
}
