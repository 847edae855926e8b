import type { IngestedArticle } from '../ingested-article.js';
import { asProse, plainProse, type ProseContext } from './as-prose.js';
import { draftChart } from './charts/draft-charts.js';
import { deriveFacts, type Gap } from './facts/derive-facts.js';
import type { DraftedChart } from './charts/drafted-chart.js';
import { gapChart, isSeen } from './charts/gap-chart.js';
import { type FactGroup, groupFacts } from './charts/draft-groups.js';
import type { DraftLanguage } from './words/draft-words.js';
import type { DraftedFact } from './facts/drafted-fact.js';
import type { DraftedSection } from './drafted-section.js';
import { figuresOf } from './section-figures.js';
import { sectionTitle } from './section-title.js';
import { isPair } from './charts/is-pair.js';
import { extractOf } from './extract-of.js';
import { englishWords } from './facts/fact-ids.js';
import { rankFacts } from './facts/rank-facts.js';
import { headlineFacts, headlineOf } from './headline.js';
import { type Block, sectionBlocks } from './section-blocks.js';
import { freeName } from './free-name.js';
import { DRAFT_WORDS } from './words/words.js';

/** Most charts of a section. */
const CHARTS = 2;

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
  return sectionBlocks(article).map((block, index): DraftedSection => {
    const own = facts.filter(({ sentence }) => block.sentences.some((each) => each.sentence === sentence));
    const ranked = rankFacts(own, false);
    const title = sectionTitle(block, own, ranked, { isFirst: index === 0, taken: titles });
    const gaps = deriveFacts(own, article.language, context, ids);
    const groups = groupFacts(own);
    const said = headlineFacts(ranked, article.language, context);
    const drawn = chartsOf(groups, gaps, article.language, context, charts).map((chart, at, all) =>
      at === 0 || isPair(all) ? withoutRepeating(chart, said) : chart,
    );
    return {
      id: freeName(idOf(title, ranked), taken),
      title: plainProse(title, context),
      headline: headlineOf(ranked, article.language, context),
      said,
      text: textOf(block, own, context, article.language),
      figures: figuresOf(ranked, own, drawn),
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
    ...gaps
      .filter(isSeen)
      .slice(0, 1)
      .map((gap) => () => gapChart(gap, language, context, taken)),
    ...pairs.map((group) => () => draftChart(group, language, taken)),
  ];
  return draw.slice(0, CHARTS).map((make) => make());
}

/** A chart below a headline: where that says all that the chart's own finding says, its title tells what it shows. */
function withoutRepeating(chart: DraftedChart, said: readonly DraftedFact[]): DraftedChart {
  const found = [...chart.title.matchAll(/\{\{fact '([^']*)'/g)].map(([, id]) => id);
  const repeats = [...found, chart.accent].every((id) => said.some((fact) => fact.id === id));
  return repeats ? { ...chart, ...chart.plain } : chart;
}

function idOf(title: string, ranked: readonly DraftedFact[]): string {
  const words = englishWords(title).slice(0, 3);
  return words.length > 0 ? words.join('-') : (ranked[0]?.id ?? 'section');
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
  // What a section begins with is a part of nothing yet.
  return [...paragraphs.values()]
    .map((extracts) => extracts.join(language === 'en' ? ' ' : ''))
    .join('\n\n')
    .replace(/^其中[，：]/u, '');
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
