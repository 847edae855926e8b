import type { ComparisonWords, Frame, WordPair } from '../words/comparison-words.js';
import { FIGURE_CLASS } from './masked-sentence.js';

/** A frame as a regular expression over masked sentences. */
export interface CompiledFrame extends Frame {
  readonly expression: RegExp;
}

const compiled = new WeakMap<ComparisonWords, readonly CompiledFrame[]>();

/** The frames of a language, compiled once. */
export function framesOf(words: ComparisonWords): readonly CompiledFrame[] {
  const known =
    compiled.get(words) ?? words.frames.map((frame) => ({ ...frame, expression: expressionOf(frame, words) }));
  compiled.set(words, known);
  return known;
}

/** Alternatives of words, the longest first, so that 超过 is not read as 超. */
export function anyOf(list: readonly string[]): string {
  const sorted = [...new Set(list)].sort((a, b) => b.length - a.length);
  return sorted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
}

/** `F` in a pattern of the rules is a figure, where it does not stand in a word. */
export function withFigures(pattern: string): string {
  const inClass = FIGURE_CLASS.slice(1, -1);
  return pattern
    .replace(/\[\^[^\]]*\]/g, (negated) => negated.replace(/F/g, inClass))
    .replace(/\[(?!\^)[^\]]*\]/g, (set) => set.replace(/F/g, inClass))
    .replace(/(?<![A-Za-z{<\\])F(?![a-z}])/g, FIGURE_CLASS);
}

function expressionOf({ pattern }: Frame, words: ComparisonWords): RegExp {
  const named = pattern
    .replace(/~/g, () => `(?:${words.gap})`)
    .replace(/…/g, () => `(?:${words.wideGap})`)
    .replace(/\{([A-Za-z]+)\}/g, (_, name: string) => groupOf(name, words));
  return new RegExp(withFigures(named), 'dgu');
}

function groupOf(name: string, words: ComparisonWords): string {
  switch (name) {
    case 'comparative':
    case 'adjective':
    case 'change':
      return `(?<${name}>${anyOf(bothOf(words[name]))})`;
    case 'second':
      return `(?<second>${anyOf(bothOf(words.change))})`;
    case 'approximation':
      return `(?<approximation>${anyOf(Object.values(words.approximations).flat())})`;
    case 'fraction':
      return `(?<fraction>${anyOf(words.fractions.map(([word]) => word))})`;
    case 'multiple':
      return `(?<multiple>${anyOf(words.multiples.map(([word]) => word))})`;
    case 'most':
    case 'least':
      return `(?<${name}>${anyOf(words[name])})`;
    case 'ref':
    case 'lead':
      return `(?<${name}>${words[name]})`;
    default:
      return `(?<${name}>${FIGURE_CLASS})`;
  }
}

function bothOf(pairs: readonly WordPair[]): readonly string[] {
  return pairs.flat();
}
