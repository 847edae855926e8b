import type { Report, SourcePlace } from '../../validate/report.js';
import { cellAt } from './cell-at.js';

/** The places that a formula's inputs were read at, each once, down through inputs that are derived themselves. */
export function sourcesOfInputs(inputs: readonly string[], report: Report): readonly SourcePlace[] {
  const places = new Map<string, SourcePlace>();
  const seen = new Set<string>();
  const visit = (input: string): void => {
    if (seen.has(input)) return;
    seen.add(input);
    const found = figureBehind(input, report);
    if (found?.source) places.set(placeKey(found.source), found.source);
    if (!found?.source) for (const next of found?.inputs ?? []) visit(next);
  };
  for (const input of inputs) visit(input);
  return [...places.values()];
}

function figureBehind(
  input: string,
  report: Report,
): { readonly source?: SourcePlace | undefined; readonly inputs: readonly string[] } | undefined {
  const fact = report.facts.get(input);
  if (fact) return { source: fact.source, inputs: fact.inputs };
  const located = cellAt(report, input);
  return located && { source: located.row.source, inputs: located.cell.inputs };
}

function placeKey(place: SourcePlace): string {
  return `${place.ref}/${place.paragraph}/${place.sentence}/${place.words}`;
}
