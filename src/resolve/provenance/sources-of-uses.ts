import type { Report, Source, SourcePlace } from '../../validate/report.js';
import type { ResolveState } from '../resolve-state.js';
import type { Uses } from '../resolved-document.js';
import { chartCells } from './chart-cells.js';
import { sourcesOfInputs } from './sources-of-inputs.js';

/** The sources behind the figures of a part, each once, in order of first use. */
export function sourcesOfUses(uses: Uses, state: ResolveState): readonly Source[] {
  const charted = uses.charts.flatMap((name) => chartCells(name, state)).map(({ address }) => address);
  const figures = [...uses.facts, ...uses.cells].map((figure) => figure.of);
  return sourcesOfPlaces(sourcesOfInputs([...figures, ...charted], state.report), state.report);
}

/** The sources of some places, each once, in order. */
export function sourcesOfPlaces(places: readonly SourcePlace[], report: Report): readonly Source[] {
  const refs = new Set(places.map((place) => place.ref));
  return [...refs].flatMap((ref) => report.sources.get(ref) ?? []);
}
