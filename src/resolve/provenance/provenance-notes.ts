import type { Paragraph, Run } from '../../scene/text.js';
import { cellSource } from '../../validate/find-cell.js';
import type { Source } from '../../validate/report.js';
import { runsParagraph } from '../block/paragraph-of.js';
import type { ResolveState } from '../resolve-state.js';
import type { UsedFigure, Uses } from '../resolved-document.js';
import { cellAt, type LocatedCell } from './cell-at.js';
import { chartCells } from './chart-cells.js';
import { originRuns, type Provenance, type ProvenanceList, provenanceOf, provenanceRuns } from './fact-provenance.js';
import { figureText, locatedLabel } from './figure-text.js';
import { sourceNames } from './source-names.js';
import { sourceListRuns } from './source-runs.js';
import { figureMeant } from './sources-of-inputs.js';
import { sourcesOfUses } from './sources-of-uses.js';

/**
 * The part of speaker notes that says where each number of a slide comes from: a heading with the sources, then one list
 * item for each fact, cell and charted cell. Empty for a slide without figures.
 */
export function provenanceNotes(uses: Uses, state: ResolveState): readonly Paragraph[] {
  const figures = figuresOf(uses, state);
  const sources = sourcesOfUses(uses, state);
  const list: ProvenanceList = { told: new Set(figures.map(({ of }) => of)), sourceName: sourceNames(sources, state) };
  const entries = figures.flatMap((figure) => entryOf(figure, state, list));
  if (entries.length === 0) return [];
  return [headingOf(sources, state), ...entries.map((runs, index) => bulleted(runs, index + 1, state))];
}

function headingOf(sources: readonly Source[], state: ResolveState): Paragraph {
  const { wording } = state;
  const colon = sources.length > 0 ? wording.colon : '';
  const heading: Run = { text: `${wording.provenanceHeading}${colon}`, strong: true };
  return runsParagraph([heading, ...sourceListRuns(sources, state)], 'notes', state);
}

/** Facts and cells of the slide, then those that its charts draw; a cell that only repeats a figure counts as that. */
function figuresOf(uses: Uses, state: ResolveState): readonly UsedFigure[] {
  const charted = uses.charts
    .flatMap((name) => chartCells(name, state))
    .map(({ address }) => ({ of: address, text: '' }));
  const byName = new Map<string, UsedFigure>();
  for (const figure of [...uses.facts, ...uses.cells, ...charted]) {
    const of = figureMeant(figure.of, state.report);
    if (!byName.has(of)) byName.set(of, { of, text: figure.text });
  }
  return [...byName.values()];
}

function entryOf(figure: UsedFigure, state: ResolveState, list: ProvenanceList): readonly (readonly Run[])[] {
  const fact = state.report.facts.get(figure.of);
  const located = fact ? undefined : cellAt(state.report, figure.of);
  if (!fact && !located) return [];
  const shown = figureText(figure.of, state);
  const value: Run = { text: figure.text || shown.text, strong: true, figure: shown.figure };
  const provenance = fact ? provenanceOf(fact, state) : cellProvenance(located!, state);
  return [[value, { text: state.wording.colon }, ...provenanceRuns(provenance, state, list)]];
}

/** Where a table cell comes from, without its label: the place its row names, or the formula it holds. */
export function cellOrigin(located: LocatedCell, state: ResolveState): readonly Run[] {
  return originRuns(cellProvenance(located, state), state);
}

function cellProvenance(located: LocatedCell, state: ResolveState): Provenance {
  const { cell, row } = located;
  const source = cellSource(row, cell);
  return {
    label: locatedLabel(located, state),
    status: cell.formula === undefined ? 'reported' : 'derived',
    ...(cell.formula !== undefined && { formula: cell.formula }),
    inputs: cell.inputs,
    ...(source && { source }),
  };
}

function bulleted(runs: readonly Run[], ordinal: number, state: ResolveState): Paragraph {
  const marker = state.wording.bullets[0]!;
  return { ...runsParagraph(runs, 'notes', state), list: { level: 0, ordered: false, ordinal, marker } };
}
