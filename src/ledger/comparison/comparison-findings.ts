import { type Diagnostic, warningOf } from '../../base/diagnostic.js';
import { SHARE } from '../../base/unit-table.js';
import type { Claim } from './claim/claim.js';
import { findClaims } from './claim/find-claims.js';
import { findSubject } from './claim/find-subject.js';
import { type MaskedSentence, maskedSentences } from './claim/masked-sentence.js';
import type { ComparedFigure, ComparedText } from './compared-text.js';
import type { ComparisonContext } from './comparison-context.js';
import { judgeAmount } from './judge/judge-amount.js';
import { judgeApproximation } from './judge/judge-approximation.js';
import { judgeChange } from './judge/judge-change.js';
import { judgeAgainstSource, judgeConsensus } from './judge/judge-direction.js';
import { judgeFraction, judgeMultiple, judgeMultipleOfRise, judgeShareOf } from './judge/judge-factor.js';
import { judgeGap } from './judge/judge-gap.js';
import { judgeLimits } from './judge/judge-limits.js';
import { judgeParts } from './judge/judge-parts.js';
import { judgeRanks } from './judge/judge-ranks.js';
import { judgeSuperlatives } from './judge/judge-superlatives.js';
import type { Verdict } from './judge/verdict.js';
import { comparisonWordsOf } from './words/words-of.js';

/** A sentence is quoted so far. */
const QUOTED = 72;

/**
 * Warnings (`ledger/comparison`) for words of comparison that the values of the figures beside them contradict: direction, size,
 * multiples, fractions, wholes and parts, ranks and superlatives, approximation. By rules, without a model; where the values cannot
 * decide, nothing is said. One warning for a figure in a sentence, each sentence once.
 */
export function comparisonFindings(texts: readonly ComparedText[], context: ComparisonContext): readonly Diagnostic[] {
  const read = texts.filter(({ figures }) => figures.length > 0).flatMap((text) => readText(text));
  const direct = read.flatMap(({ sentence, claims }) => judgeSentence(sentence, claims, context));
  const consensus = judgeConsensus(read.flatMap(({ claims }) => claims));
  return withoutRepeats([...direct, ...consensus]).map(diagnose);
}

interface ReadSentence {
  readonly sentence: MaskedSentence;
  readonly claims: readonly Claim[];
}

function readText(text: ComparedText): readonly ReadSentence[] {
  const words = comparisonWordsOf(text.language);
  if (!words) return [];
  const sentences = maskedSentences(text, words);
  return sentences.map((sentence, index) => {
    const claims = findClaims(sentence, words);
    return { sentence, claims: withSubjects(claims, sentences[index - 1]) };
  });
}

/** Claims that need one get the figure they are about. */
function withSubjects(claims: readonly Claim[], before: MaskedSentence | undefined): readonly Claim[] {
  // A rate (“比上年增长6.3%”) may be compared in its turn; points and amounts that lie between are differences.
  // So is what was compared with: “低于上季度的75.9%，也低于去年同期的75.7%” goes on about neither.
  const differences = new Set(
    claims.flatMap(({ relation, figures: { B, D } }) => {
      if (relation !== 'gap') return [];
      return [...(B ? [B] : []), ...(D && D.quantity.dimension !== SHARE ? [D] : [])];
    }),
  );
  const subjectless = ['gap', 'multiple', 'share-of'];
  return claims.map((claim) => {
    if (claim.figures.A || !subjectless.includes(claim.relation)) return claim;
    const A = findSubject(claim, differences, before);
    return A ? { ...claim, figures: { ...claim.figures, A } } : claim;
  });
}

function judgeSentence(
  sentence: MaskedSentence,
  claims: readonly Claim[],
  context: ComparisonContext,
): readonly Verdict[] {
  const words = comparisonWordsOf(sentence.of.language)!;
  return [
    ...claims.flatMap((claim) => judgeClaim(claim, context) ?? judgeAgainstSource(claim) ?? []),
    ...judgeParts(sentence, words, claims),
    ...judgeSuperlatives(sentence, words, context),
    ...judgeLimits(sentence),
  ];
}

function judgeClaim(claim: Claim, context: ComparisonContext): Verdict | undefined {
  switch (claim.relation) {
    case 'amount':
      return judgeAmount(claim);
    case 'gap':
      return judgeGap(claim, context);
    case 'change':
      return judgeChange(claim);
    case 'multiple':
      return judgeMultiple(claim);
    case 'multiple-of-rise':
      return judgeMultipleOfRise(claim);
    case 'fraction':
      return judgeFraction(claim);
    case 'share-of':
      return judgeShareOf(claim);
    case 'approximation':
      return judgeApproximation(claim);
    case 'ranks':
      return judgeRanks(claim);
  }
}

/** Frames overlap: what is wrong with a figure is said once, and once for a sentence that stands in several documents. */
function withoutRepeats(verdicts: readonly Verdict[]): readonly Verdict[] {
  const seen = new Set<string>();
  return verdicts.filter(({ sentence, figure }) => {
    const key = `${sentence.masked} ${figureKey(figure)}`;
    return seen.size < seen.add(key).size;
  });
}

function figureKey({ quantity, origin, start }: ComparedFigure): string {
  return origin ? `${quantity.name} ${origin.file}:${origin.line}:${origin.column}` : `${quantity.name} ${start}`;
}

function diagnose({ sentence, at, figure, says, but, fix }: Verdict): Diagnostic {
  const { of, offsets } = sentence;
  const from = offsets[0]!;
  const end = offsets.at(-1)! + 1;
  const whole = of.text.slice(from, Math.max(end, from)).trim();
  const quoted = whole.length > QUOTED ? `${whole.slice(0, QUOTED - 1)}…` : whole;
  const origin = figure.origin ?? of.at(offsets[at] ?? from);
  return warningOf('ledger/comparison', `${says}, but ${but}: “${quoted}”`, origin, fix);
}
