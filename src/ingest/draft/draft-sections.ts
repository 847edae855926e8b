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
import { isPair } from './charts/is-pair.js';
import { extractOf } from './extract-of.js';
import { englishWords } from './facts/fact-ids.js';
import { rankFacts } from './facts/rank-facts.js';
import { headlineFacts, headlineOf } from './headline.js';
import { type Block, sectionBlocks } from './section-blocks.js';
import { freeName } from './free-name.js';
import { widthOf } from './width-of.js';
import { DRAFT_WORDS } from './words/words.js';

/** Most charts of a section. */
const CHARTS = 2;

/** Most figures beside a chart, and most on a slide without one. */
const BESIDE = 4;
const ROWS = 6;

/** Height of such a table below its head, of a row, of a further line of a label, and the width of a line in Latin letters. */
const TABLE = 312;
const ROW = 52;
const LINE = 22;
const LABEL = 38;

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
    const title = freeTitle(titlesOf(block, own, ranked), ranked, titles);
    const gaps = deriveFacts(own, article.language, context, ids);
    const groups = groupFacts(own);
    const said = headlineFacts(ranked, article.language, context);
    const drawn = chartsOf(groups, gaps, article.language, context, charts).map((chart, index, all) =>
      index === 0 || isPair(all) ? withoutRepeating(chart, said) : chart,
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

/**
 * What a section may be called, the best first: the heading of the article; the short sentence without a figure that opens its paragraph
 * (新兴市场拓展有力。); the topic that the sentence before the first figure names (在“去”上, 工业方面) with what the first figure is about;
 * that alone.
 */
function titlesOf(
  { heading, sentences }: Block,
  facts: readonly DraftedFact[],
  [first]: readonly DraftedFact[],
): readonly string[] {
  const until = sentences.findIndex(({ sentence }) => sentence.figures.length > 0);
  const topic = sentences
    .slice(0, until + 1)
    .map(
      ({ sentence }) =>
        /^(?:在|从)?([“"][^”"]{1,10}[”"]|[^，。]{2,12}?)(?:方面|领域|上看|上)，/u.exec(sentence.text)?.[1],
    )
    .findLast((found) => found !== undefined);
  const named = topic !== undefined && /^[“"]/u.test(topic) && facts[0] ? `${topic}：${subjectTitle(facts[0])}` : topic;
  const titles = [
    heading === undefined || NO_HEADING.test(heading)
      ? undefined
      : heading.replace(/^[（(]?[一二三四五六七八九十\d]+[)）、.．]\s*/u, ''),
    openingOf(sentences),
    named,
    subjectTitle(first),
  ];
  return titles.filter((title) => title !== undefined && title !== '') as readonly string[];
}

/** Lines between paragraphs that belong to the page, not to the article. */
const NO_HEADING =
  /^【|广告|热线|推荐阅读|相关(?:阅读|新闻|链接)|点击|扫码|\b(?:advertisement|read more|related|sponsored)\b/iu;

/** Most characters of an opening sentence that is a title. */
const OPENING = 16;

function openingOf(sentences: Block['sentences']): string | undefined {
  const [first, second] = sentences;
  if (!first || first.sentence.figures.length > 0 || !second) return undefined;
  const text = first.sentence.text.replace(/。$/u, '');
  return /^[\p{Script=Han}“”、]+$/u.test(text) && text.length <= OPENING ? text : undefined;
}

function subjectTitle(fact: DraftedFact | undefined): string {
  const subject = fact?.figure.subject ?? fact?.label ?? '';
  return /^[a-z]/.test(subject) ? `${subject[0]!.toUpperCase()}${subject.slice(1)}` : subject;
}

function freeTitle(best: readonly string[], ranked: readonly DraftedFact[], titles: Set<string>): string {
  const choices = [...best, ...ranked.map(subjectTitle), ...ranked.map(({ label }) => label)];
  const free = choices.find((each) => each !== '' && !titles.has(each)) ?? choices[0] ?? '';
  titles.add(free);
  return free;
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
  return [...paragraphs.values()].map((extracts) => extracts.join(language === 'en' ? ' ' : '')).join('\n\n');
}

/**
 * What the slide shows besides its charts: figures that no chart of it has, in the article's order, as many as stand beside one;
 * without a chart the one of the headline first, then the others. None beside a pair of charts, which fills the slide.
 */
function figuresOf(
  ranked: readonly DraftedFact[],
  own: readonly DraftedFact[],
  charts: readonly DraftedChart[],
): readonly DraftedFact[] {
  if (isPair(charts)) return [];
  const drawn = new Set(charts.flatMap(({ rows }) => rows.map(({ fact }) => fact)));
  const free = distinctLabels(ranked.filter((fact) => !drawn.has(fact)));
  if (charts.length > 0) return inOrder(free.slice(0, BESIDE), own);
  const [lead, ...others] = free;
  return lead ? [lead, ...inOrder(fitting(others), own)] : [];
}

/** As many as the table of a slide has room for. */
function fitting(facts: readonly DraftedFact[]): readonly DraftedFact[] {
  const heights = facts.map(({ label }) => ROW + Math.floor((widthOf(label) - 1) / LABEL) * LINE);
  const fits = (count: number): boolean => heights.slice(0, count).reduce((sum, height) => sum + height, 0) <= TABLE;
  return facts.filter((_, index) => index < ROWS && fits(index + 1));
}

function inOrder(chosen: readonly DraftedFact[], own: readonly DraftedFact[]): readonly DraftedFact[] {
  return own.filter((fact) => chosen.includes(fact));
}

/** Of figures that are called the same the first: a reader could not tell them apart. */
function distinctLabels(facts: readonly DraftedFact[]): readonly DraftedFact[] {
  return facts.filter(({ label }, index) => facts.findIndex((other) => other.label === label) === index);
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
