import type { Origin } from '../../base/diagnostic.js';
import { errorOf } from '../../base/diagnostic.js';
import { suggest } from '../../base/did-you-mean.js';
import type { Run } from '../../scene/text.js';
import { factProvenance } from '../provenance/fact-provenance.js';
import { sourceRuns } from '../provenance/source-runs.js';
import type { ResolveState } from '../resolve-state.js';

/** The text of `<note ref="…"/>`: a source of the report in full, or where a fact comes from. */
export function refNoteRuns(ref: string, origin: Origin, state: ResolveState): readonly Run[] {
  const source = state.report.sources.get(ref);
  if (source) return sourceRuns(source, state);
  const fact = state.report.facts.get(ref);
  if (fact) return factProvenance(fact, state);
  const hint = suggest(ref, [...state.report.sources.keys(), ...state.report.facts.keys()]);
  state.diagnostics.push(
    errorOf('resolve/unknown-note', `No source and no fact of the report is called “${ref}”`, origin, hint),
  );
  return [{ text: '?', origin }];
}
