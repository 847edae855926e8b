import { UNITS } from '../base/unit-table.js';
import { isChinese } from '../source-text/clean/clean-line.js';
import { isCounted } from '../source-text/figures/is-counted.js';
import { unitWordsWith } from '../source-text/figures/unit-words.js';
import type { SourceText } from '../source-text/read-source-text.js';
import type { Report } from '../validate/report.js';
import { claimsOf } from './claims-of.js';
import type { Finding, Passage } from './finding.js';
import { indexSource, type IndexedSentence, type PlacedFigure } from './index-source.js';
import { matchByCopy } from './match-by-copy.js';
import { isCellClaim, matchCells, type MatchedCell } from './match-cells.js';
import { isSentenceClaim, matchClaims, type Matched } from './match-claims.js';

/** A derived fact, and which of the facts and cells it stands on are in doubt. */
export interface DerivedFinding {
  readonly id: string;
  readonly inputs: readonly string[];
  /** Inputs that are changed or missing; the fact holds where there are none. */
  readonly doubtful: readonly string[];
}

/** A figure of a source that the report does not use. */
export interface UnusedFigure {
  readonly source: string;
  readonly text: string;
  readonly at: Passage;
}

/** A source whose text is not the article that the report cites: hardly anything that the report says is in it. */
export interface OtherArticle {
  readonly source: string;
  /** As it was given. */
  readonly file: string;
  /** How many claims the report makes on the source, all missing. */
  readonly claims: number;
  /** True where one is in Chinese and the other is not. */
  readonly otherLanguage: boolean;
}

/** What a comparison of a report with its sources brought to light. */
export interface Verification {
  readonly findings: readonly Finding[];
  readonly others: readonly OtherArticle[];
  readonly derived: readonly DerivedFinding[];
  readonly unused: readonly UnusedFigure[];
  /** Sources that no text was given for: nothing of them was compared. */
  readonly unread: readonly string[];
}

/**
 * Compares what a report says with the texts of its sources, by source id; `copies` are the report's own, where another text was given.
 * Claims come in the report's order.
 */
export function verifyReport(
  report: Report,
  texts: ReadonlyMap<string, SourceText>,
  copies: ReadonlyMap<string, SourceText> = new Map(),
): Verification {
  const words = unitWordsWith(report.units ?? new Map(), new Map([...UNITS, ...(report.units ?? [])]));
  const claims = claimsOf(report);
  const [only] = report.sources.size === 1 ? report.sources.keys() : [];
  const refOf = (ref: string): string | undefined => (ref === '' ? only : ref);
  const findings = new Map<object, Finding>();
  const unused: UnusedFigure[] = [];
  const others: OtherArticle[] = [];
  for (const [id, text] of texts) {
    const sentences = indexSource(text, words);
    const own = claims.filter(({ place }) => refOf(place.ref) === id);
    const said = own.filter(isSentenceClaim);
    const copy = copies.get(id);
    const known = copy && matchByCopy(said, indexSource(copy, words), sentences, words);
    const matched = matchClaims(said, sentences, words, known);
    const inTables = matchCells(own.filter(isCellClaim), text, words, copy);
    if (isOther([...matched, ...inTables])) {
      others.push({
        source: id,
        file: text.file,
        claims: own.length,
        otherLanguage: isChinese(own.map(({ place }) => place.words).join('')) !== isChinese(text.text),
      });
      for (const claim of own) findings.set(claim, { claim, source: id, status: 'missing' });
      continue;
    }
    for (const each of matched) findings.set(each.claim, findingOf(each, id, text));
    for (const each of inTables) findings.set(each.claim, cellFindingOf(each, id, text));
    unused.push(...unusedIn(id, text, sentences, matched));
  }
  const inOrder = claims.flatMap((claim) => findings.get(claim) ?? []);
  const cited = new Set(claims.map(({ place }) => refOf(place.ref)));
  const unread = [...report.sources.keys()].filter((id) => cited.has(id) && !texts.has(id));
  return { findings: inOrder, others, derived: derivedOf(report, inOrder), unused, unread };
}

/** True where something that the report says is not in its sources any more. */
export function contradicts({ findings }: Verification): boolean {
  return findings.some(({ status }) => status === 'changed' || status === 'missing');
}

/** True where most claims are missing and hardly one stands anywhere: what has changed then is not a figure, but the article. */
function isOther(matched: readonly Pick<Matched, 'status'>[]): boolean {
  const count = (...wanted: readonly Matched['status'][]): number =>
    matched.filter(({ status }) => wanted.includes(status)).length;
  return matched.length >= 4 && count('found', 'moved') * 10 < matched.length && count('missing') * 2 > matched.length;
}

function findingOf({ claim, status, change, match }: Matched, source: string, text: SourceText): Finding {
  const at = match && passage(text, match.sentence, match.start, match.end);
  return { claim, source, status, ...(change && { change }), ...(at && { at }) };
}

function cellFindingOf({ claim, status, change, cell }: MatchedCell, source: string, text: SourceText): Finding {
  const at = cell && { ...cell.position, text: cell.told, origin: text.origin(cell.clean) };
  return { claim, source, status, ...(change && { change }), ...(at && { at }) };
}

function passage(text: SourceText, { sentence, cleanAt }: IndexedSentence, start: number, end: number): Passage {
  const [from, to] = [cleanAt[start]!, cleanAt[end]!];
  return {
    paragraph: sentence.paragraph,
    sentence: sentence.number,
    text: sentence.clean.text.slice(from, to),
    origin: text.origin(sentence.clean, from, to),
  };
}

function derivedOf(report: Report, findings: readonly Finding[]): readonly DerivedFinding[] {
  const bad = new Set(
    findings.filter(({ status }) => status === 'changed' || status === 'missing').map(({ claim }) => claim.id),
  );
  const isDoubtful = (id: string, seen: readonly string[]): boolean =>
    bad.has(id) ||
    (!seen.includes(id) && (report.facts.get(id)?.inputs ?? []).some((input) => isDoubtful(input, [...seen, id])));
  return [...report.facts.values()]
    .filter(({ formula }) => formula !== undefined)
    .map(({ id, inputs }) => ({ id, inputs, doubtful: inputs.filter((input) => isDoubtful(input, [id])) }));
}

/** What the body reports and no claim stands for: quantities and ranks, not days, names, telephones or numbers of documents. */
function unusedIn(
  source: string,
  text: SourceText,
  sentences: readonly IndexedSentence[],
  matched: readonly Matched[],
): readonly UnusedFigure[] {
  const used = new Set<PlacedFigure>(matched.flatMap(({ match }) => match?.figure ?? []));
  for (const { claim, match } of matched) {
    if (claim.states || !match) continue;
    for (const figure of match.sentence.figures)
      if (figure.start < match.end && match.start < figure.end) used.add(figure);
  }
  return sentences.flatMap((sentence) =>
    sentence.figures
      .filter((each) => !used.has(each) && isCounted(each.figure, sentence.sentence.clean.text))
      .map(({ figure, start, end }) => ({ source, text: figure.text, at: clauseAround(text, sentence, start, end) })),
  );
}

/** The clause that a figure stands in, so that a person sees what it counts. */
function clauseAround(text: SourceText, sentence: IndexedSentence, start: number, end: number): Passage {
  const ahead = /[^，；。！？]*$/.exec(sentence.key.slice(0, start))![0].length;
  const behind = /^[^，；。！？]*/.exec(sentence.key.slice(end))![0].length;
  const clause = passage(text, sentence, start - ahead, end + behind);
  return { ...clause, origin: passage(text, sentence, start, end).origin };
}
