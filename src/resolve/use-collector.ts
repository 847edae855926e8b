import type { UsedFigure, Uses } from './resolved-document.js';

/** Gathers the figures that one part of a document shows, each once. */
export interface UseCollector {
  readonly facts: Map<string, string>;
  readonly cells: Map<string, string>;
  readonly charts: Set<string>;
}

/** An empty collector. */
export function collectUses(): UseCollector {
  return { facts: new Map(), cells: new Map(), charts: new Set() };
}

/** Notes a figure with the text it is shown as; the first text of each stays. */
export function recordFigure(
  collectors: readonly UseCollector[],
  kind: 'facts' | 'cells',
  of: string,
  text: string,
): void {
  for (const collector of collectors) if (!collector[kind].has(of)) collector[kind].set(of, text);
}

/** What was gathered, in order of first appearance. */
export function usesOf(collector: UseCollector): Uses {
  const figures = (map: ReadonlyMap<string, string>): UsedFigure[] => [...map].map(([of, text]) => ({ of, text }));
  return { facts: figures(collector.facts), cells: figures(collector.cells), charts: [...collector.charts] };
}
