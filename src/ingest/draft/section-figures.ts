import type { DraftedChart } from './charts/drafted-chart.js';
import { isPair } from './charts/is-pair.js';
import type { DraftedFact } from './facts/drafted-fact.js';
import { isName } from './facts/is-name.js';
import { widthOf } from './width-of.js';

/** Most figures beside a chart, and most on a slide without one. */
const BESIDE = 4;
const ROWS = 6;

/** Fewest of a slide without a chart that are chosen by what they tell. */
const FEWEST = 3;

/** Height of such a table below its head, of a row, of a further line of a label, and the width of a line in Latin letters. */
const TABLE = 312;
const ROW = 52;
const LINE = 22;
const LABEL = 38;

/**
 * What the slide shows besides its charts: figures that no chart of it has, in the article's order, as many as stand beside one;
 * without a chart the one of the headline first, then the others. None beside a pair of charts, which fills the slide.
 */
export function figuresOf(
  ranked: readonly DraftedFact[],
  own: readonly DraftedFact[],
  charts: readonly DraftedChart[],
): readonly DraftedFact[] {
  if (isPair(charts)) return [];
  const drawn = new Set(charts.flatMap(({ rows }) => rows.map(({ fact }) => fact)));
  const undrawn = distinctLabels(ranked.filter((fact) => !drawn.has(fact)));
  const telling = undrawn.filter(isTelling);
  const free = charts.length > 0 || telling.length >= FEWEST ? telling : undrawn;
  if (charts.length > 0) return inOrder(free.slice(0, BESIDE), own);
  const [lead, ...others] = free;
  return lead ? [lead, ...inOrder(fitting(others), own)] : [];
}

/** A figure that says something by itself under its label: no limit that counts others, no end of a range, nothing without a name. */
function isTelling({ figure: { threshold, range, subject } }: DraftedFact): boolean {
  return !threshold && !range && subject !== undefined && isName(subject);
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
