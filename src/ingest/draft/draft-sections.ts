import type { IngestedArticle } from '../ingested-article.js';
import { asProse, plainProse, type ProseContext } from './as-prose.js';
import { draftChart } from './charts/draft-charts.js';
import { deriveFacts, type Gap } from './facts/derive-facts.js';
import type { DraftedChart } from './charts/drafted-chart.js';
import { gapChart } from './charts/gap-chart.js';
import { type FactGroup, groupFacts } from './charts/draft-groups.js';
import type { DraftLanguage } from './words/draft-words.js';
import type { DraftedFact } from './facts/drafted-fact.js';
import type { DraftedSection } from './drafted-section.js';
import { extractOf } from './extract-of.js';
import { englishWords } from './facts/fact-ids.js';
import { differentFacts, rankFacts } from './facts/rank-facts.js';
import { type Block, sectionBlocks } from './section-blocks.js';
import { joinStatements, pointOf, statementOf } from './statement.js';
import { freeName } from './free-name.js';
import { DRAFT_WORDS } from './words/words.js';

/** Most charts of a section, and most points of a slide. */
const CHARTS = 2;
const POINTS = 5;

/** A section for each block of the article that holds figures. */
export function draftSections(
  article: IngestedArticle,
  facts: readonly DraftedFact[],
  context: Omit<ProseContext, 'facts'>,
): readonly DraftedSection[] {
  const taken = new Set<string>();
  const charts = new Set<string>();
  const titles = new Set<string>();
  const ids = new Set(facts.map(({ id }) => id));
  return sectionBlocks(article).map((block): DraftedSection => {
    const own = facts.filter(({ sentence }) => block.sentences.some((each) => each.sentence === sentence));
    const ranked = rankFacts(own, false);
    const title = freeTitle(titleOf(block, own, ranked), ranked, titles);
    const gaps = deriveFacts(own, article.language, context, ids);
    const groups = groupFacts(own);
    const drawn = chartsOf(groups, gaps, article.language, context, charts);
    return {
      id: freeName(idOf(title, ranked), taken),
      title: plainProse(title, context),
      headline: headlineOf(ranked, article.language, context),
      text: textOf(block, own, context, article.language),
      points: list(differentLines(ranked.slice(0, 12), own, article.language)),
      talk: talkOf(block, own, context, article.language),
      facts: own,
      derived: gaps.flatMap(({ implied }) => implied.map(({ derived }) => derived)),
      charts: drawn,
    };
  });
}

/** Groups of three and more, then comparisons with other places and times, then pairs: the first two of these. */
function chartsOf(
  groups: readonly FactGroup[],
  gaps: readonly Gap[],
  language: DraftLanguage,
  context: Omit<ProseContext, 'facts'>,
  taken: Set<string>,
): readonly DraftedChart[] {
  const large = groups.filter((group) => group.facts.length > 2);
  const pairs = groups.filter((group) => group.facts.length <= 2);
  const draw = [
    ...large.map((group) => () => draftChart(group, language, taken)),
    ...gaps.slice(0, 1).map((gap) => () => gapChart(gap, language, context, taken)),
    ...pairs.map((group) => () => draftChart(group, language, taken)),
  ];
  return draw.slice(0, CHARTS).map((make) => make());
}

/**
 * The heading of the article; else the topic that the sentence before the first figure names (在“去”上, 工业方面) with what the first
 * figure is about; else that alone.
 */
function titleOf(
  { heading, sentences }: Block,
  facts: readonly DraftedFact[],
  [first]: readonly DraftedFact[],
): string {
  if (heading !== undefined) return heading.replace(/^[（(]?[一二三四五六七八九十\d]+[)）、.．]\s*/u, '');
  const until = sentences.findIndex(({ sentence }) => sentence.figures.length > 0);
  const topic = sentences
    .slice(0, until + 1)
    .map(
      ({ sentence }) =>
        /^(?:在|从)?([“"][^”"]{1,10}[”"]|[^，。]{2,12}?)(?:方面|领域|上看|上)，/u.exec(sentence.text)?.[1],
    )
    .findLast((found) => found !== undefined);
  if (topic === undefined) return subjectTitle(first);
  return /^[“"]/u.test(topic) && facts[0] ? `${topic}：${subjectTitle(facts[0])}` : topic;
}

function subjectTitle(fact: DraftedFact | undefined): string {
  const subject = fact?.figure.subject ?? fact?.label ?? '';
  return /^[a-z]/.test(subject) ? `${subject[0]!.toUpperCase()}${subject.slice(1)}` : subject;
}

function freeTitle(title: string, ranked: readonly DraftedFact[], titles: Set<string>): string {
  const choices = [title, ...ranked.map(subjectTitle), ...ranked.map(({ label }) => label)];
  const free = choices.find((each) => each !== '' && !titles.has(each)) ?? title;
  titles.add(free);
  return free;
}

function idOf(title: string, ranked: readonly DraftedFact[]): string {
  const words = englishWords(title).slice(0, 3);
  return words.length > 0 ? words.join('-') : (ranked[0]?.id ?? 'section');
}

/** The two weightiest figures that say different things, as one sentence; what both are about is said once. */
function headlineOf(
  ranked: readonly DraftedFact[],
  language: DraftLanguage,
  context: Omit<ProseContext, 'facts'>,
): string {
  const [first, second] = differentFacts(ranked, 2);
  if (!first) return '';
  const one = statementOf(first, language, context);
  if (!second) return one;
  const both = joinStatements([first, second], language, context).replace('；', '，');
  return shownLength(both) <= (language === 'en' ? 110 : 40) ? both : one;
}

/** Characters as a reader sees them, a figure taken for five. */
function shownLength(prose: string): number {
  return prose.replace(/\{\{[^}]*\}\}/g, '00000').length;
}

function textOf(
  { sentences }: Block,
  own: readonly DraftedFact[],
  context: Omit<ProseContext, 'facts'>,
  language: DraftLanguage,
): string {
  const paragraphs = new Map<number, string[]>();
  for (const { paragraph, sentence } of sentences) {
    if (sentence.figures.length === 0) continue;
    const facts = own.filter((fact) => fact.sentence === sentence);
    const extract = extractOf(sentence, { ...context, facts }, DRAFT_WORDS[language].stop);
    paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), extract]);
  }
  return [...paragraphs.values()].map((extracts) => extracts.join(language === 'en' ? ' ' : '')).join('\n\n');
}

/** The weightiest facts as points, in the article's order. */
function differentLines(
  ranked: readonly DraftedFact[],
  own: readonly DraftedFact[],
  language: DraftLanguage,
): readonly string[] {
  const chosen = new Set(ranked.slice(0, POINTS));
  return [...new Set(own.filter((fact) => chosen.has(fact)).map((fact) => pointOf(fact, language)))];
}

function list(points: readonly string[]): string {
  return points.map((point) => `- ${point}`).join('\n');
}

function talkOf(
  { sentences }: Block,
  own: readonly DraftedFact[],
  context: Omit<ProseContext, 'facts'>,
  language: DraftLanguage,
): string {
  const quotes = sentences
    .filter(({ sentence }) => sentence.figures.length > 0)
    .map(({ sentence }) => {
      const facts = own.filter((fact) => fact.sentence === sentence);
      return asProse(sentence.text, 0, sentence.text.length, { ...context, facts });
    });
  return DRAFT_WORDS[language].said(quotes.join(language === 'en' ? ' ' : ''));
}
