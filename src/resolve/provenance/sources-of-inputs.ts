import { onlyReference } from '../../base/formula-tokens.js';
import { positionKey } from '../../base/position.js';
import { cellSource } from '../../validate/find-cell.js';
import type { Report, SourcePlace } from '../../validate/report.js';
import { cellAt } from './cell-at.js';
import { factOfCell } from './fact-of-cell.js';

/** A fact or cell that was read in a source, by id or address. */
export interface ReadFigure {
  readonly of: string;
  readonly source: SourcePlace;
}

/** The places that a formula's inputs were read at, each once, down through inputs that are derived themselves. */
export function sourcesOfInputs(inputs: readonly string[], report: Report): readonly SourcePlace[] {
  const places = new Map<string, SourcePlace>();
  for (const { source } of readFigures(inputs, report)) places.set(placeKey(source), source);
  return [...places.values()];
}

/** The figures with a place in a source that inputs stand on, each once; not those in `told`, nor what only they stand on. */
export function readFigures(
  inputs: readonly string[],
  report: Report,
  told: ReadonlySet<string> = new Set(),
): readonly ReadFigure[] {
  const found: ReadFigure[] = [];
  const seen = new Set<string>(told);
  const visit = (input: string): void => {
    const of = figureMeant(input, report);
    if (seen.has(of)) return;
    seen.add(of);
    const figure = figureBehind(of, report);
    if (figure?.source) found.push({ of, source: figure.source });
    else for (const next of figure?.inputs ?? []) visit(next);
  };
  for (const input of inputs) visit(input);
  return found;
}

/** The fact or cell that a cell only repeats (`[va-growth]`), or the fact that it is; any other fact or cell itself. */
export function figureMeant(of: string, report: Report): string {
  const located = report.facts.has(of) ? undefined : cellAt(report, of);
  const named = located && factOfCell(report, located.address);
  if (named) return named.id;
  const reference = onlyReference(located?.cell.formula);
  return reference === undefined ? of : figureMeant(reference, report);
}

function figureBehind(
  of: string,
  report: Report,
): { readonly source?: SourcePlace | undefined; readonly inputs: readonly string[] } | undefined {
  const fact = report.facts.get(of);
  if (fact) return { source: fact.source, inputs: fact.inputs };
  const located = cellAt(report, of);
  return located && { source: cellSource(located.row, located.cell), inputs: located.cell.inputs };
}

function placeKey(place: SourcePlace): string {
  return `${place.ref}/${positionKey(place)}/${place.words}`;
}
