import type { Run } from '../../scene/text.js';
import type { Fact, SourcePlace } from '../../validate/report.js';
import type { ResolveState } from '../resolve-state.js';
import { formulaRuns } from './formula-runs.js';
import { placeRuns } from './place-runs.js';
import { factLabel } from './report-text.js';
import { sourcesOfInputs } from './sources-of-inputs.js';

/** What can be told about the origin of a figure: where it is read, or how it was worked out. */
interface Provenance extends Pick<Fact, 'status' | 'formula' | 'inputs' | 'source'> {
  readonly label: string;
}

/** Runs that say where a fact comes from: its label, then its place in the source or its formula in words. */
export function factProvenance(fact: Fact, state: ResolveState): readonly Run[] {
  return provenanceRuns({ ...fact, label: factLabel(state.report, state.language, fact.id) }, state);
}

/** As `factProvenance`, for any figure with a label: facts and table cells. */
export function provenanceRuns(provenance: Provenance, state: ResolveState): readonly Run[] {
  const { wording } = state;
  const label: Run = { text: provenance.label, figure: { kind: 'name' } };
  const inferred: readonly Run[] = provenance.status === 'inferred' ? [{ text: wording.inferred }] : [];
  const origin = whence(provenance, state);
  const dash: readonly Run[] = origin.length > 0 ? [{ text: wording.dash }] : [];
  return [label, ...dash, ...origin, ...inferred];
}

function whence(provenance: Provenance, state: ResolveState): readonly Run[] {
  const { wording } = state;
  if (provenance.formula !== undefined && provenance.inputs.length > 0) {
    const basis = sourcesOfInputs(provenance.inputs, state.report);
    const formula = [{ text: wording.derivedLead }, ...formulaRuns(provenance.formula, state)];
    const places = basis.length === 0 ? [] : [{ text: wording.semicolon }, ...sourceOf(basis, state)];
    return [...formula, ...places];
  }
  return provenance.source ? sourceOf([provenance.source], state) : [];
}

function sourceOf(places: readonly SourcePlace[], state: ResolveState): readonly Run[] {
  return [{ text: state.wording.sourceLead }, ...placeRuns(places, state)];
}
