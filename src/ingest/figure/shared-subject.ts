import type { Figure } from '../../source-text/figures/figure.js';
import type { Carried, Composed } from './carried.js';
import type { Phrase } from './phrase.js';
import type { Standing } from './standing.js';

/** 分别 gives each item a figure; so does a list of two things whose two figures follow as one pair: 涉及产能1663.2万吨和1.17亿吨. */
export function sharedSubject(
  phrase: Phrase,
  carried: Carried,
  { index, text, figure, quantities }: Standing,
): Composed | undefined {
  const { shared } = carried;
  if (shared && index > shared.from) {
    const item = shared.items[index - shared.from];
    const between = text.slice(quantities[index - 1]!.end, figure.start);
    if (item !== undefined && /^(?:[、，和与及]|以及|and|,|\s)*(?:同比)?(?:[增降升]\p{Script=Han})?$/u.test(between))
      return { subject: item, phrase: shared.phrase, carried: { ...carried, subject: item } };
  }
  if (phrase.shared) {
    const items = phrase.shared.find(({ length }) => length === runFrom(index, text, quantities)) ?? phrase.shared[0]!;
    return {
      subject: items[0]!,
      phrase,
      carried: { ...carried, subject: items[0]!, shared: { items, from: index, phrase } },
    };
  }
  return (
    namedSubjects(phrase, carried, { index, text, figure, quantities }) ??
    pairedSubject(phrase, carried, { index, text, figure, quantities })
  );
}

/** 分别 behind things with a figure each gives each a second one: 案件3216起，罚款2.47亿元，分别下降12.6%和9.8%. */
function namedSubjects(phrase: Phrase, carried: Carried, { index, text, quantities }: Standing): Composed | undefined {
  const run = runFrom(index, text, quantities);
  const given = run > 1 && /分别/u.test(phrase.predicate) && (phrase.subject === undefined || phrase.bare);
  const items = given ? (carried.named ?? []).slice(-run) : [];
  if (!given || items.length < run) return undefined;
  const named = phrase.subject === undefined ? items : items.map((item) => `${item}${phrase.subject!}`);
  return {
    subject: named[0]!,
    phrase,
    carried: { ...carried, shared: { items: named, from: index, phrase } },
  };
}

/** How many figures stand in a row from one on: 8.9%、1.7%和1.1%. */
function runFrom(index: number, text: string, quantities: readonly Figure[]): number {
  let at = index;
  while (
    quantities[at + 1] &&
    /^(?:[、和与及]|以及|、?(?:and|,)\s?|,\s)?$/u.test(
      text.slice(quantities[at]!.end, quantities[at + 1]!.start).trim(),
    )
  )
    at++;
  return at - index + 1;
}

function pairedSubject(phrase: Phrase, carried: Carried, { index, text, quantities }: Standing): Composed | undefined {
  const { listed } = carried;
  if (!listed || listed.length < 2 || !phrase.bare) return undefined;
  const group = quantities.slice(index, index + listed.length);
  if (group.length < listed.length) return undefined;
  const linked = group.every(
    (each, at) => at === 0 || /^(?:[、和与及]|以及)$/u.test(text.slice(group[at - 1]!.end, each.start)),
  );
  if (!linked || /^[、和与及]/u.test(text.slice(group.at(-1)!.end))) return undefined;
  const items = listed.map((item) => `${item}${phrase.subject!}`);
  return {
    subject: items[0]!,
    phrase,
    carried: { ...carried, subject: items[0]!, shared: { items, from: index, phrase } },
  };
}

/** Things with a figure each, joined by 、 or 和. */
export function nextListed(
  subject: string | undefined,
  phrase: Phrase,
  { listed }: Carried,
  { index, text, figure, quantities }: Standing,
): readonly string[] | undefined {
  if (subject === undefined || phrase.bare || phrase.threshold) return undefined;
  const before = quantities[index - 1];
  const goesOn = before !== undefined && /^[、和与及]/u.test(text.slice(before.end, figure.start));
  return goesOn && listed ? [...listed, subject] : [subject];
}
