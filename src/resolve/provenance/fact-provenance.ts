import type { Run } from '../../scene/text.js';
import type { Fact, SourcePlace } from '../../validate/report.js';
import type { ResolveState } from '../resolve-state.js';
import { figureText } from './figure-text.js';
import { formulaRuns } from './formula-runs.js';
import { namedPlace, onePlace, placeRuns } from './place-runs.js';
import { factLabel } from './report-text.js';
import { figureMeant, readFigures, sourcesOfInputs } from './sources-of-inputs.js';

/** What can be told about the origin of a figure: where it is read, or how it was worked out. */
export interface Provenance extends Pick<Fact, 'status' | 'formula' | 'inputs' | 'source'> {
  readonly label: string;
}

/** A list that tells the provenance of several figures: what its lines need not say. */
export interface ProvenanceList {
  /** Facts and cells with a line of their own: where they were read is told there. */
  readonly told: ReadonlySet<string>;
  /** What stands before a place in the source of an id; empty where the list names its one source at its head. */
  readonly sourceName: (ref: string) => string;
}

/** Runs that say where a fact comes from: its label, then its place in the source or its formula in words. */
export function factProvenance(fact: Fact, state: ResolveState): readonly Run[] {
  return provenanceRuns(provenanceOf(fact, state), state);
}

/** What a fact tells of itself, with its label in the document's language. */
export function provenanceOf(fact: Fact, state: ResolveState): Provenance {
  return { ...fact, label: factLabel(state.report, state.language, fact.id) };
}

/** The label of a figure, then its origin; within a list where one is given. */
export function provenanceRuns(provenance: Provenance, state: ResolveState, list?: ProvenanceList): readonly Run[] {
  const label: Run = { text: provenance.label };
  const origin = whence(provenance, state, list);
  const dash: readonly Run[] = origin.length > 0 ? [{ text: state.wording.dash }] : [];
  return [label, ...dash, ...origin, ...statusRuns(provenance, state)];
}

/** The origin of a figure without its label; empty where nothing is known of it. */
export function originRuns(provenance: Provenance, state: ResolveState): readonly Run[] {
  return [...whence(provenance, state), ...statusRuns(provenance, state)];
}

function statusRuns({ status }: Provenance, { wording }: ResolveState): readonly Run[] {
  const text = wording.status(status);
  return text === '' ? [] : [{ text }];
}

function whence(provenance: Provenance, state: ResolveState, list?: ProvenanceList): readonly Run[] {
  const { formula, inputs, source } = provenance;
  if (formula === undefined || inputs.length === 0) return source ? sourceOf([source], state, list) : [];
  const lead: Run = { text: state.wording.derivedLead };
  const basis = list ? untoldInputs(provenance, state, list) : inputSources(inputs, state);
  return [lead, ...formulaRuns(formula, state), ...basis];
}

function sourceOf(places: readonly SourcePlace[], state: ResolveState, list?: ProvenanceList): readonly Run[] {
  if (list) return places.flatMap((place) => placeInList(place, state, list));
  return [{ text: state.wording.sourceLead }, ...placeRuns(places, state)];
}

function inputSources(inputs: readonly string[], state: ResolveState): readonly Run[] {
  const places = sourcesOfInputs(inputs, state.report);
  return places.length === 0 ? [] : [{ text: state.wording.semicolon }, ...sourceOf(places, state)];
}

/** “；28.9%见第2段第7句…” for every figure behind a formula that the list does not tell of in a line of its own. */
function untoldInputs({ inputs }: Provenance, state: ResolveState, list: ProvenanceList): readonly Run[] {
  const { wording, report } = state;
  const inFormula = new Set(inputs.map((input) => figureMeant(input, report)));
  return readFigures(inputs, report, list.told).flatMap(({ of, source }): readonly Run[] => {
    const { label, text, figure } = figureText(of, state);
    const value: Run = { text, figure };
    // A figure that stands behind an input is not in the formula: it needs its label.
    const named: readonly Run[] = inFormula.has(of) ? [value] : [{ text: label }, { text: wording.comma }, value];
    return [{ text: wording.semicolon }, ...named, { text: wording.placeGap }, ...placeInList(source, state, list)];
  });
}

function placeInList(place: SourcePlace, state: ResolveState, list: ProvenanceList): readonly Run[] {
  const name = list.sourceName(place.ref);
  return name === '' ? onePlace(place, state) : namedPlace(name, place, state);
}
