import type { DraftedFact } from './facts/drafted-fact.js';
import type { Block } from './section-blocks.js';
import { DRAFT_WORDS } from './words/words.js';

/** A title for a section that is not among `taken`, to which it is added: the best of those that it may have, else the name of a figure. */
export function sectionTitle(
  block: Block,
  own: readonly DraftedFact[],
  ranked: readonly DraftedFact[],
  { isFirst, taken }: { readonly isFirst: boolean; readonly taken: Set<string> },
): string {
  const choices = [
    ...titlesOf(block, own, ranked, isFirst),
    ...ranked.map(subjectTitle),
    ...ranked.map(({ label }) => label),
  ];
  const free = choices.find((each) => each !== '' && !taken.has(each)) ?? choices[0] ?? '';
  taken.add(free);
  return free;
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
  isFirst: boolean,
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
    // 城市 alone is no title of what opens an article.
    isFirst && SHORT.test(subjectTitle(first)) ? DRAFT_WORDS['zh-Hans'].summaryHeadline : subjectTitle(first),
  ];
  return titles.filter((title) => title !== undefined && title !== '') as readonly string[];
}

/** A subject of two or three characters. */
const SHORT = /^\p{Script=Han}{2,3}$/u;

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
