import type { Figure } from '../../../source-text/figures/figure.js';
import type { Phrase, Surroundings } from '../phrase.js';
import { englishClause } from './english-clause.js';
import { named, resolved } from './english-figure.js';
import { englishPhrase } from './english-phrase.js';

/** An English figure in its sentence: `first` is the lower end of its range, else itself; `all` the sentence's figures and dates. */
interface Standing {
  readonly text: string;
  readonly figure: Figure;
  readonly first: Figure;
  readonly all: readonly Figure[];
}

/** What the words round an English figure say. `spoken` is what the figures before are of. */
export function readEnglish(
  around: Surroundings,
  { text, figure, first, all }: Standing,
  spoken: string | undefined,
): Phrase {
  return named(resolved(englishPhrase(around, englishClause(text, first, all)), spoken), figure);
}
