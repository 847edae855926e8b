import { SHARE } from '../../base/unit-table.js';
import { factMeant } from './fact-meant.js';
import type { NamedFact } from './named-fact.js';
import { namingWords } from './naming-words.js';

/** A fact shown where the words beside it are those of another. */
export interface Misnamed {
  readonly own: NamedFact;
  readonly meant: NamedFact;
  /** Offset of the fact's id in the text. */
  readonly at: number;
  /** The words. */
  readonly words: string;
}

const CALL = /\{\{\s*(fact|cell)\s+(['"])(.*?)\2([^}]*)\}\}/g;

/** Where one thing said ends and the next begins. */
const CLAUSE = /[，；。：、！？（）()“”·]|[,;:.!?]\s|\s[–—]\s|\b(?:and|while|but)\b/u;
const SENTENCE = /[。！？；]|[.!?;]\s/u;

/** Words of a comparison name what the figure is not of, and times only when it was. */
const COMPARED =
  /(?:比|较|高于|低于|快于|慢于|多于|少于|领先|超过|\b(?:than|above|below|over|against|unlike|versus)\b)[^，。；,;]*/giu;
const TIMES = /[前首第]?[一二三四两]个?季度?|[上下]半年|[去今上本全]年|同期|[\d一二三四五六七八九十]+个?月份?/gu;

/** What a percentage is a share of is not what it is the share, or the growth, of. */
const WHOLE = /占.*$|^\s*of\b.*$/su;

interface Shown {
  readonly id: string;
  readonly index: number;
  /** Words between the figure before and this one. */
  readonly ahead: string;
  /** Words between this figure and the next. */
  readonly behind: string;
  readonly isUnit: boolean;
  readonly at: number;
}

/** The facts of one paragraph beside which another fact of the same measure is named, and they are not. */
export function factsMisnamedIn(text: string, facts: ReadonlyMap<string, NamedFact>): readonly Misnamed[] {
  const shown = shownIn(text);
  return shown.flatMap((each, index): readonly Misnamed[] => {
    const own = facts.get(each.id);
    if (!own || each.isUnit) return [];
    const wide = wordsAround(shown, index, facts);
    const sentence = sentenceOf(shown, index);
    const beside = clausesBeside(shown, index, facts);
    for (const { words, near } of [beside, ...subjectOf(shown, index, beside.near, facts)]) {
      const meant = factMeant(own, { near, wide, shown: sentence }, facts.values());
      if (meant) return [{ own, meant, at: each.at, words }];
    }
    return [];
  });
}

function shownIn(text: string): readonly Shown[] {
  const calls = [...text.matchAll(CALL)];
  const end = (index: number): number => (index < 0 ? 0 : calls[index]!.index + calls[index]![0].length);
  return calls.map(({ index: start, 0: call, 1: helper, 3: id = '', 4: options = '' }, index) => ({
    id: helper === 'fact' ? id : '',
    index,
    ahead: text.slice(end(index - 1), start),
    behind: text.slice(end(index), calls[index + 1]?.index ?? text.length),
    isUnit: /form=(['"])unit\1/.test(options),
    at: start + call.indexOf(id),
  }));
}

/** All words that may name a figure, but those that another figure is named by: in 焦化26家，轮胎12家 the first word is of the first figure. */
function wordsAround(shown: readonly Shown[], at: number, facts: ReadonlyMap<string, NamedFact>): ReadonlySet<string> {
  const words = shown.flatMap(({ id, ahead }, index) => {
    const taken = index === at ? undefined : facts.get(id)?.words;
    return [...namingWords(ahead)].filter((word) => !taken?.has(word));
  });
  const behind = shown[at]!.behind.split(CLAUSE)[0]!;
  return new Set([...words, ...namingWords(behind), ...namingWords(shown.at(-1)!.behind)]);
}

/** The facts of the sentence. */
function sentenceOf(shown: readonly Shown[], at: number): ReadonlySet<string> {
  const breaks = shown.map(({ ahead }, index) => index > 0 && SENTENCE.test(ahead));
  const first = breaks.lastIndexOf(true, at);
  const next = breaks.indexOf(true, at + 1);
  return new Set(shown.slice(Math.max(0, first), next < 0 ? undefined : next).map(({ id }) => id));
}

interface Words {
  readonly words: string;
  readonly near: ReadonlySet<string>;
}

/** The clause before a figure and the one behind it. What names the figure before in the same breath is no name of this one: “$9m of revenue gave $1m”. */
function clausesBeside(shown: readonly Shown[], at: number, facts: ReadonlyMap<string, NamedFact>): Words {
  const { ahead, behind } = shown[at]!;
  const clause = (part: string, words: string, neighbour: Shown | undefined): readonly string[] => {
    const taken = part === words ? facts.get(neighbour?.id ?? '')?.words : undefined;
    return [...namingWords(words)].filter((word) => !taken?.has(word));
  };
  const isShare = facts.get(shown[at]!.id)?.dimension === SHARE;
  const [before, after] = [ahead.split(CLAUSE).at(-1)!, behind.split(CLAUSE)[0]!].map((words) =>
    isShare ? words.replace(WHOLE, '') : words,
  ) as [string, string];
  const near = new Set([...clause(ahead, before, shown[at - 1]), ...clause(behind, after, shown[at + 1])]);
  return { words: `${before} … ${after}`.replace(/^ … | … $/g, ''), near };
}

/** What the sentence began with, where the clause itself names nothing: Sensors, still the largest segment with {{fact 'sensors'}}. */
function subjectOf(
  shown: readonly Shown[],
  at: number,
  near: ReadonlySet<string>,
  facts: ReadonlyMap<string, NamedFact>,
): readonly Words[] {
  if ([...facts.values()].some(({ words }) => [...words].some((word) => near.has(word)))) return [];
  const words = shown[at]!.ahead.split(SENTENCE).at(-1)!.replace(COMPARED, '').replace(TIMES, ' ');
  const taken = facts.get(shown[at - 1]?.id ?? '')?.words;
  return [{ words, near: new Set([...namingWords(words)].filter((word) => !taken?.has(word))) }];
}
