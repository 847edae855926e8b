import type { Paragraph, Run } from '../../scene/text.js';
import type { Report } from '../../validate/report.js';
import { runsParagraph } from '../block/paragraph-of.js';
import type { ResolveState } from '../resolve-state.js';
import type { UsedFigure, Uses } from '../resolved-document.js';
import { cellAt, type LocatedCell } from './cell-at.js';
import { chartCells } from './chart-cells.js';
import { factProvenance, provenanceRuns } from './fact-provenance.js';
import { figureText, locatedLabel } from './figure-text.js';

/**
 * The part of speaker notes that says where each number of a slide comes from: a heading, then one list item for each
 * fact, cell and charted cell. Empty for a slide without figures.
 */
export function provenanceNotes(uses: Uses, state: ResolveState): readonly Paragraph[] {
  const entries = figuresOf(uses, state).flatMap((figure) => entryOf(figure, state));
  if (entries.length === 0) return [];
  const heading = runsParagraph([{ text: state.wording.provenanceHeading, strong: true }], 'notes', state);
  return [heading, ...entries.map((runs, index) => bulleted(runs, index + 1, state))];
}

/** Facts and cells of the slide, then those that its charts draw; a cell that only repeats a fact counts as the fact. */
function figuresOf(uses: Uses, state: ResolveState): readonly UsedFigure[] {
  const { report } = state;
  const charted = uses.charts.flatMap((name) => {
    const chart = state.charts.get(name);
    return chart ? chartCells(chart, report).map(({ address }) => ({ of: address, text: '' })) : [];
  });
  const byName = new Map<string, UsedFigure>();
  for (const figure of [...uses.facts, ...uses.cells, ...charted]) {
    const of = factBehind(figure.of, report) ?? figure.of;
    if (!byName.has(of)) byName.set(of, { of, text: figure.text });
  }
  return [...byName.values()];
}

function factBehind(of: string, report: Report): string | undefined {
  const formula = cellAt(report, of)?.cell.formula?.trim();
  const reference = formula && /^\[([^[\]]+)\]$/.exec(formula)?.[1];
  return reference && report.facts.has(reference) ? reference : undefined;
}

function entryOf(figure: UsedFigure, state: ResolveState): readonly (readonly Run[])[] {
  const fact = state.report.facts.get(figure.of);
  const located = fact ? undefined : cellAt(state.report, figure.of);
  if (!fact && !located) return [];
  const shown = figureText(figure.of, state);
  const value: Run = { text: figure.text || shown.text, strong: true, figure: shown.figure };
  const provenance = fact ? factProvenance(fact, state) : cellProvenance(located!, state);
  return [[value, { text: state.wording.colon }, ...provenance]];
}

/** Where a table cell comes from: the place its row names, or the formula it holds. */
export function cellProvenance(located: LocatedCell, state: ResolveState): readonly Run[] {
  const { cell, row } = located;
  const label = locatedLabel(located, state);
  const status = cell.formula === undefined ? 'reported' : 'derived';
  const formula = cell.formula === undefined ? {} : { formula: cell.formula };
  return provenanceRuns(
    { label, status, ...formula, inputs: cell.inputs, ...(row.source && { source: row.source }) },
    state,
  );
}

function bulleted(runs: readonly Run[], ordinal: number, state: ResolveState): Paragraph {
  const marker = state.wording.bullets[0]!;
  return { ...runsParagraph(runs, 'notes', state), list: { level: 0, ordered: false, ordinal, marker } };
}
