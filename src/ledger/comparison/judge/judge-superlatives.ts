import { anyOf, withFigures } from '../claim/compile-frames.js';
import { figureOf, figurePlaces, type MaskedSentence } from '../claim/masked-sentence.js';
import type { ComparedFigure, ComparedQuantity } from '../compared-text.js';
import type { ComparisonContext } from '../comparison-context.js';
import type { ComparisonWords } from '../words/comparison-words.js';
import { inputsOf, isLike } from './quantities.js';
import { shown, type Verdict } from './verdict.js';

/** A superlative beside one figure, and whether it says the most (1) or the least (-1). */
interface Superlative {
  readonly figure: ComparedFigure;
  readonly word: string;
  readonly at: number;
  readonly sign: 1 | -1;
}

/**
 * “The highest” about a figure that is not the greatest of those named with it. Two figures are of one kind where they are cells of one
 * column (or facts shown there); or where a sentence lists them in one form, “甲8.1%、乙6.3%、丙5.0%，其中甲最高”. A whole
 * (`[a] + [b]`) is none of its parts' kind.
 */
export function judgeSuperlatives(
  sentence: MaskedSentence,
  words: ComparisonWords,
  context: ComparisonContext,
): readonly Verdict[] {
  if (words.exceptions.some((word) => sentence.masked.toLowerCase().includes(word))) return [];
  const named = sentence.of.figures;
  return [
    ...besideFigure(sentence, words).flatMap((said) =>
      judge(
        said,
        peersOf(
          said.figure,
          named.filter((each) => !isOfWhole(each, sentence, words)),
          context,
        ),
        sentence,
      ),
    ),
    ...ofList(sentence, words).flatMap(({ said, peers }) => judge(said, peers, sentence)),
    ...beforeList(sentence, words).flatMap(({ said, peers }) => judge(said, peers, sentence)),
  ];
}

function judge(said: Superlative, peers: readonly ComparedFigure[], sentence: MaskedSentence): readonly Verdict[] {
  const { figure, sign, word, at } = said;
  const beyond = peers.find(({ quantity }) => quantity.value.minus(figure.quantity.value).times(sign).greaterThan(0));
  if (!beyond) return [];
  const says = `“${word}” is said of ${shown(figure, sentence)}`;
  const but = `${shown(beyond, sentence)} is ${sign > 0 ? 'more' : 'less'}`;
  return [
    { sentence, at, figure, says, but, fix: `say “${word}” of the one that is, or mend the value that is wrong` },
  ];
}

function besideFigure(sentence: MaskedSentence, words: ComparisonWords): readonly Superlative[] {
  return ([1, -1] as const).flatMap((sign) => {
    const list = anyOf(sign > 0 ? words.most : words.least);
    const patterns = [
      `(?<word>${list})[^，。；;.F]{0,12}[，,（(]?[^，。；;.,F]{0,6}(?<F>F)`,
      `(?<F>F)[^，。；;,.F]{0,8}(?<word>${list})`,
    ];
    return patterns.flatMap((pattern) =>
      [...sentence.masked.matchAll(new RegExp(withFigures(pattern), 'dgu'))].flatMap(
        (match): readonly Superlative[] => {
          const figure = figureOf(match.groups!['F']!, sentence);
          const at = match.indices!.groups!['word']![0];
          const word = match.groups!['word']!;
          return figure && countsUnit(word, sentence.masked.slice(at + word.length), figure, sentence)
            ? [{ figure, word, at, sign }]
            : [];
        },
      ),
    );
  });
}

/** “The most firms: 26 firms”, but not “the most tightly defined: 10 firms”: the word stands before what is counted. */
function countsUnit(word: string, rest: string, { start, end }: ComparedFigure, { of }: MaskedSentence): boolean {
  if (word !== 'most') return true;
  const counted = /^ ([a-z]+)/.exec(rest)?.[1];
  return counted !== undefined && of.text.slice(start, end).includes(counted);
}

/** Other figures of the text that a table shows in the same column. */
function peersOf(
  { quantity }: ComparedFigure,
  named: readonly ComparedFigure[],
  { sets }: ComparisonContext,
): readonly ComparedFigure[] {
  const own = sets.filter(({ quantities }) => quantities.some(({ name }) => name === quantity.name));
  return named.filter(({ quantity: other }) => {
    if (/\[(?:total|all|sum|whole|overall|average)\]/.test(other.name)) return false;
    if (other.fell !== quantity.fell) return false;
    if (other.name === quantity.name || !isLike(other, quantity) || isWholeOf(other, quantity)) return false;
    return own.some(({ quantities }) => quantities.some(({ name }) => name === other.name));
  });
}

/** “共48家”, “a total of 48 firms”. */
function isOfWhole({ start }: ComparedFigure, { of }: MaskedSentence, words: ComparisonWords): boolean {
  const before = of.text.slice(Math.max(0, start - BEFORE), start).toLowerCase();
  const clause = /[^，。；,.;]*$/.exec([...before].map((each) => words.fold?.(each) ?? each).join(''))?.[0] ?? '';
  return new RegExp(`(?<![a-z])(?:${anyOf(words.wholes)})(?![a-z])`).test(clause);
}

/** How far before a figure a word for a whole may stand. */
const BEFORE = 16;

function isWholeOf({ formula }: ComparedQuantity, part: ComparedQuantity): boolean {
  return formula !== undefined && inputsOf(formula).includes(part.name);
}

/** “甲8.1%、乙6.3%，其中甲最高”, “A, B and C grew by 8.1%, 6.3% and 5.0% respectively, with A the fastest”. */
function ofList(
  sentence: MaskedSentence,
  words: ComparisonWords,
): readonly { readonly said: Superlative; readonly peers: readonly ComparedFigure[] }[] {
  const { masked } = sentence;
  const places = figurePlaces(sentence);
  const behind = new RegExp(
    `(?:[，；,;] ?(?:(?<among>其中，?|with )|(?<=[，；])))(?<name>[^，。；,.;]{1,24}?) ?(?:的?(?:增速|增幅|占比|比重|规模|数量)?(?:为|是)?|(?:is |was |being )?(?:the )?)(?<word>${anyOf([...words.most, ...words.least])})[^\\uE000-\\uF8FF]{0,12}$`,
    'du',
  );
  const match = behind.exec(masked);
  if (!match || places.length < 3 || places.some(({ at }) => at > match.index)) return [];
  const row = places.map(({ at, figure }, index) => {
    const from = index === 0 ? 0 : places[index - 1]!.at + 1;
    return { figure, label: masked.slice(from, at) };
  });
  const [first] = row;
  if (row.some(({ figure }) => !isLike(figure.quantity, first!.figure.quantity))) return [];
  const { name = '', word = '' } = match.groups!;
  // Without 其中 the row must be one of a form: 东部增长…，中部增长…，西部增长…，西部增速最快.
  if (match.groups!['among'] === undefined && !isOfOneForm(row.map(({ label }) => label))) return [];
  const verbs = new Set(row.map(({ label }) => verbOf(label)));
  const of = verbs.size === 1 ? row.filter(({ label }) => label.includes(name)) : [];
  const figure = inOrder(row, name) ?? (of.length === 1 ? of[0]!.figure : undefined);
  if (!figure) return [];
  const sign = words.most.includes(word) ? 1 : -1;
  const peers = row.map((each) => each.figure).filter((each) => each !== figure);
  return [{ said: { figure, word, at: match.indices!.groups!['word']![0], sign }, peers }];
}

/** Labels in Han that end alike, in two characters or more. */
function isOfOneForm(labels: readonly string[]): boolean {
  const [first = ''] = labels;
  const end = first.trim().slice(-2);
  return /^\p{Script=Han}{2}$/u.test(end) && labels.every((label) => label.trim().endsWith(end));
}

/** What stands right before a figure: in a list of one form it is the same for all. */
function verbOf(label: string): string {
  const plain = label.trim();
  return /[A-Za-z]$/.test(plain) ? (/[A-Za-z]+(?: by| at| with)?$/.exec(plain)?.[0] ?? '') : '';
}

/** Names first, then the figures in the same order: “甲、乙、丙分别增长F、F、F”. */
function inOrder(
  row: readonly { readonly figure: ComparedFigure; readonly label: string }[],
  name: string,
): ComparedFigure | undefined {
  const [first, ...others] = row;
  if (!first || others.some(({ label }) => !/^(?:、|和|及|，|,| and |, | & |, and )$/.test(label))) return undefined;
  const names = first.label.split(/、|，|和|及|, and |, | and /).filter((each) => each.trim() !== '');
  if (names.length !== row.length) return undefined;
  const index = names.findIndex((each) => each.includes(name));
  return index < 0 || names.filter((each) => each.includes(name)).length > 1 ? undefined : row[index]!.figure;
}

/** What makes a figure of a row one of another time, of a whole, or of something else that is measured. */
const OTHER_THING = /[年月季期前后比其余均总全共率速幅重额量价]|增|减|升|降|涨|跌|上|下|占|约|近|超|不|最|第二位/u;

/** “服务业占比最高，为54.6%，第二产业38.3%，第一产业7.1%”: the first of a row of names, each with its figure, to the sentence's end. */
function beforeList(
  sentence: MaskedSentence,
  { most, least }: ComparisonWords,
): readonly { readonly said: Superlative; readonly peers: readonly ComparedFigure[] }[] {
  const row = new RegExp(
    withFigures(
      `(?:占比|比重|份额|数量|规模|产量|总量)(?<word>${anyOf([...most, ...least])})[^，。；F]{0,4}，?(?:为|达到?|占)?(?<F>F)(?<rest>(?:[，、；和及][^，。；、F]{2,8}F)+)[。；]?$`,
    ),
    'du',
  );
  const match = row.exec(sentence.masked);
  const figure = match && figureOf(match.groups!['F']!, sentence);
  if (!match || !figure) return [];
  const { word = '', rest = '' } = match.groups!;
  const labels = rest.split(/[\uE000-\uF8FF]/).slice(0, -1);
  if (labels.some((label) => OTHER_THING.test(label))) return [];
  const peers = [...rest.matchAll(/[\uE000-\uF8FF]/g)].flatMap(([character]) => figureOf(character, sentence) ?? []);
  if (peers.some(({ quantity }) => !isLike(quantity, figure.quantity))) return [];
  const sign = most.includes(word) ? 1 : -1;
  return [{ said: { figure, word, at: match.indices!.groups!['word']![0], sign }, peers }];
}
