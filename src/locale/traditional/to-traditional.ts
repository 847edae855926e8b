import { GENERAL_WORDS } from './general-words.js';
import { openCc } from './open-cc.js';
import { cornerMarks } from './corner-marks.js';
import type { TraditionalRegion } from './traditional-region.js';

/** Simplified words and what they are in Traditional Chinese. */
export type Terms = Readonly<Record<string, string>>;

/** A text in Traditional Chinese, with the way back to the text it was made from. */
export interface TraditionalText {
  readonly text: string;
  /** UTF-16 offset in the Simplified text of one in this; exact but inside a word that became longer or shorter. */
  readonly from: (offset: number) => number;
}

/**
 * A text of Simplified Chinese as the region writes it: its characters and words (OpenCC), quotation marks 「」 and 『』. `terms` go before
 * all else, the longest first. What is no reader's text stays as it is: Handlebars expressions (but for the words that
 * `name` and `literal` print) and the addresses of links.
 */
export function toTraditional(source: string, region: TraditionalRegion, terms: Terms = {}): TraditionalText {
  const convert = wordsOf(region, terms);
  const marks = cornerMarks();
  const stretches: Stretch[] = [];
  let text = '';
  for (const { start, part, kept } of partsOf(source)) {
    const made = kept ? part : convert(marks(part));
    stretches.push({ at: text.length, start, length: part.length, even: made.length === part.length });
    text += made;
  }
  return { text, from: (offset) => offsetBack(stretches, offset) };
}

/** A text's characters alone in the region's forms, its words and marks unchanged: for what is quoted. */
export function inTraditionalCharacters(text: string, region: TraditionalRegion): string {
  return openCc(region, 'characters')(text);
}

/** A stretch of the text made, and the stretch of the source that it was made from. */
interface Stretch {
  readonly at: number;
  readonly start: number;
  readonly length: number;
  /** As long as its source, so that offsets in it answer to each other. */
  readonly even: boolean;
}

function offsetBack(stretches: readonly Stretch[], offset: number): number {
  const found = stretches.findLast(({ at }) => at <= offset);
  if (!found) return 0;
  const into = offset - found.at;
  return found.start + (found.even ? into : Math.min(into, found.length));
}

interface Part {
  readonly start: number;
  readonly part: string;
  readonly kept: boolean;
}

/** Expressions; the address of a link in prose; an address by itself. */
const KEPT = /\{\{[\s\S]*?\}\}|\]\([^)\n]*\)|https?:\/\/[^\s，。；：、）]+/g;

/** An expression that prints the words of its first argument. */
const PRINTS_WORDS = /^(\{\{~?\s*(?:name|literal)\s+(["']))([\s\S]*?)(\2[\s\S]*)$/;

function partsOf(source: string): readonly Part[] {
  const parts: Part[] = [];
  const add = (part: string, start: number, kept: boolean): void => {
    if (part !== '') parts.push({ start, part, kept });
  };
  let end = 0;
  for (const match of source.matchAll(KEPT)) {
    clausesOf(source.slice(end, match.index)).forEach(({ part, start }) => add(part, end + start, false));
    const [whole] = match;
    const [, head, , words, tail] = PRINTS_WORDS.exec(whole) ?? [];
    if (head !== undefined && words !== undefined && tail !== undefined) {
      add(head, match.index, true);
      add(words, match.index + head.length, false);
      add(tail, match.index + head.length + words.length, true);
    } else add(whole, match.index, true);
    end = match.index + whole.length;
  }
  clausesOf(source.slice(end)).forEach(({ part, start }) => add(part, end + start, false));
  return parts;
}

/** Clauses with the mark that ends each: words do not reach over one, and offsets stay close. */
function clausesOf(text: string): readonly { readonly part: string; readonly start: number }[] {
  return [...text.matchAll(/[^，。；：、！？\n]*[，。；：、！？\n]?/g)].map((match) => ({
    part: match[0],
    start: match.index,
  }));
}

/** Converts by the terms, then by the general words, then by OpenCC. */
function wordsOf(region: TraditionalRegion, terms: Terms): (text: string) => string {
  const ahead: Terms = { ...GENERAL_WORDS[region], ...terms };
  // What they become is none of OpenCC's words either: a text that is converted already stays as it is.
  const known: Terms = { ...Object.fromEntries(Object.values(ahead).map((word) => [word, word])), ...ahead };
  const longestFirst = Object.keys(known).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(`(${longestFirst.map(literal).join('|')})`);
  const convert = openCc(region, 'words');
  // Splitting by a group that captures gives what lies between the terms, and the terms, in turn.
  return (text) =>
    text
      .split(pattern)
      .map((part, index) => (index % 2 === 1 ? known[part]! : convert(part)))
      .join('');
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
