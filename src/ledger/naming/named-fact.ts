import type { Fact, Report } from '../../validate/report.js';
import { textUnder } from '../../validate/report/texts/text-paths.js';
import { unitOf } from '../value/known-figures.js';
import { namingWords } from './naming-words.js';

/** A fact with the words that a language calls it by. */
export interface NamedFact {
  readonly fact: Fact;
  /** What it measures: `mass`, `share`. */
  readonly dimension: string;
  /** As the text file has it. */
  readonly label: string;
  /** Of the label. */
  readonly words: ReadonlySet<string>;
}

/** The facts that a language has a label for, by id. */
export function namedFacts(report: Report, language: string): ReadonlyMap<string, NamedFact> {
  const root = report.texts.get(language);
  const named = [...report.facts.values()].flatMap((fact): readonly NamedFact[] => {
    const node = root && textUnder(root, ['facts', fact.id]);
    if (node?.kind !== 'text') return [];
    const dimension = unitOf(fact.unit, report)?.dimension ?? fact.unit;
    return [{ fact, dimension, label: node.text, words: namingWords(node.text) }];
  });
  return new Map(named.map((each) => [each.fact.id, each]));
}
