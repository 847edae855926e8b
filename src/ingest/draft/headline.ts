import type { ProseContext } from './as-prose.js';
import type { DraftedFact } from './facts/drafted-fact.js';
import { differentFacts } from './facts/rank-facts.js';
import { joinStatements } from './statement.js';
import type { DraftLanguage } from './words/draft-words.js';

/** Width of a line of a slide's title in em of its size: 864 points at 27, and at 26 in English. */
const LINE = { chinese: 31, english: 33 };

/** Least part of the second line that a title over two lines fills, lest a figure stands there alone. */
const SECOND = 0.3;

/** A bold Latin letter in em: figures among Chinese characters, running words. */
const LATIN = { chinese: 0.56, english: 0.51 };

/** The two weightiest figures that say different things, as one sentence; what both are about is said once. */
export function headlineOf(
  ranked: readonly DraftedFact[],
  language: DraftLanguage,
  context: Omit<ProseContext, 'facts'>,
): string {
  return joinStatements(headlineFacts(ranked, language, context), language, context).replace('；', '，');
}

/** The figures of `headlineOf`: two, or the first where both would not fit. */
export function headlineFacts(
  ranked: readonly DraftedFact[],
  language: DraftLanguage,
  context: Omit<ProseContext, 'facts'>,
): readonly DraftedFact[] {
  const both = differentFacts(ranked, 2);
  return fitsTitle(joinStatements(both, language, context), both) ? both : both.slice(0, 1);
}

/** True where a title stands on one line, or on two of which the second is no orphan. */
export function fitsTitle(prose: string, facts: readonly DraftedFact[]): boolean {
  const texts = new Map(facts.map(({ id, figure }) => [id, figure.text.replace(/[$€£]/, 'dollars')]));
  const shown = prose
    .replace(/\{\{fact '([^']*)'[^}]*\}\}/g, (_, id: string) => texts.get(id) ?? '00000')
    .replace(/\{\{\w+ '([^']*)'[^}]*\}\}/g, '$1');
  const wide = shown.match(/[\p{Script=Han}，、；：（）“”]/gu)?.length ?? 0;
  const language = wide > 0 ? 'chinese' : 'english';
  const lines = (wide + (shown.length - wide) * LATIN[language]) / LINE[language];
  return lines <= 1 || (lines >= 1 + SECOND && lines <= 1.9);
}
