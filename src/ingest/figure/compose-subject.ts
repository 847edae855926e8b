import type { Carried, Composed } from './carried.js';
import { dimensionOf, isOfMeasure, ownSubject } from './own-subject.js';
import type { Phrase } from './phrase.js';
import { nextListed, sharedSubject } from './shared-subject.js';
import type { Standing } from './standing.js';

/** What a figure is about: its own words, completed by those before it. */
export function composeSubject(phrase: Phrase, before: Carried, standing: Standing): Composed {
  const carried = inSentence(phrase, before, standing);
  const shared = sharedSubject(phrase, carried, standing);
  if (shared) return shared;
  const subject = ownSubject(phrase, carried, standing);
  const listed = nextListed(subject, phrase, carried, standing);
  const { shared: _, listed: __, ...rest } = carried;
  const keeps = subject === undefined || isPassing(phrase, subject, carried) || standing.figure.kind === 'rank';
  // 增长62.4% behind an amount does not change what the amount measures.
  const dimension = phrase.subject === undefined ? {} : { dimension: dimensionOf(standing.figure) };
  const topic = keeps ? {} : { topic: carried.topic ?? subject, ...dimension };
  const many = /^[^，；。]{2,14}?中(?:，|有|仅)/u.test(standing.text.slice(standing.figure.end));
  const among = many && subject !== undefined ? { among: { subject, unit: standing.figure.unit } } : {};
  const ranked = standing.figure.kind === 'rank' && subject !== undefined ? { ranked: subject } : {};
  const named = keeps ? {} : { named: [...new Set([...(carried.named ?? []), subject])] };
  return {
    ...(subject !== undefined && { subject }),
    phrase,
    carried: {
      ...rest,
      ...(!keeps && { subject }),
      ...topic,
      ...named,
      ...among,
      ...ranked,
      ...(listed && { listed }),
    },
  };
}

/** Whether the figures behind one still speak of what was named before it. */
function isPassing(
  { threshold, bare, series, aside, predicate, subject: own }: Phrase,
  subject: string,
  carried: Carried,
): boolean {
  if (threshold || series || aside) return true;
  if (bare) return carried.subject !== undefined && isOfMeasure(own ?? '');
  if (own === undefined && /^(?:已|均|约|共|累计)*完成/u.test(predicate)) return true;
  return own !== undefined && /对.+的(?:影响|拉动|拖累)$/u.test(subject) && subject !== own;
}

/** What is carried, as this figure's place in its sentence asks. */
function inSentence({ part }: Phrase, before: Carried, { index, text, figure, quantities }: Standing): Carried {
  const { named, whole, among, ranked: _, ...rest } = before;
  const ranked = index > 0 && before.ranked !== undefined ? { ranked: before.ranked } : {};
  const carried = index === 0 ? rest : { ...rest, ...ranked, ...(named && { named }), ...(among && { among }) };
  const { subject, topic, dimension } = carried;
  const parted = index === 0 && /^分[^，]{1,8}看/u.test(text);
  // A sentence that begins without a subject speaks of the paragraph's topic: 分季度看，一季度增长5.3%.
  if (parted && topic !== undefined) return { ...carried, subject: topic, whole: { subject: topic } };
  if (part && subject !== undefined) return { ...carried, whole: { subject, ...(dimension && { dimension }) } };
  const over =
    !/^(?:其中|当中|分)/u.test(text) && text.slice(quantities[index - 1]?.end ?? 0, figure.start).includes('；');
  return index === 0 || whole === undefined || over ? carried : { ...carried, whole };
}
