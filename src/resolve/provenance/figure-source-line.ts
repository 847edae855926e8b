import { FLAGGED_STATUSES } from '../../base/fact-status.js';
import { isCellPosition, isSentencePosition } from '../../base/position.js';
import type { Run } from '../../scene/text.js';
import type { Report, SourcePlace } from '../../validate/report.js';
import { groundOf } from '../figure-notes/figure-notes.js';
import type { ResolveState } from '../resolve-state.js';
import type { Uses } from '../resolved-document.js';
import { chartCells } from './chart-cells.js';
import { figureText } from './figure-text.js';
import { sourceRuns } from './source-runs.js';
import { figureMeant, sourcesOfInputs } from './sources-of-inputs.js';
import { sourcesOfPlaces } from './sources-of-uses.js';

/**
 * Where the figures of a slide come from, in one line: each source with its date and the places, then which figures are preliminary,
 * estimated, revised, derived or inferred. Empty for a slide that shows none with a source.
 */
export function figureSourceLine(uses: Uses, state: ResolveState): readonly Run[] {
  const { report, wording } = state;
  const figures = shownFigures(uses, state);
  const places = sourcesOfInputs(figures, report);
  const sources = sourcesOfPlaces(places, report);
  if (sources.length === 0) return [];
  const listed = sources.map((source): readonly Run[] => {
    const own = places.filter(({ ref }) => ref === source.id);
    return [...sourceRuns(source, state), { text: wording.comma }, ...placesRuns(own, state)];
  });
  const parts = [...listed, ...statusParts(figures, state)];
  return [
    { text: wording.sources(sources.length) },
    ...parts.flatMap((part, index) => [...(index === 0 ? [] : [{ text: wording.semicolon }]), ...part]),
    ...(wording.fullStop === '' ? [] : [{ text: wording.fullStop }]),
  ];
}

/** Facts, cells and what charts draw, each once; a cell that only repeats a figure counts as that. */
function shownFigures(uses: Uses, state: ResolveState): readonly string[] {
  const charted = uses.charts.flatMap((name) => chartCells(name, state)).map(({ address }) => address);
  const named = [...uses.facts, ...uses.cells].map(({ of }) => of);
  return [...new Set([...named, ...charted].map((of) => figureMeant(of, state.report)))];
}

/** “第1段第2句；第2段第3、5句；表2”: the sentences of a paragraph together, in order, then tables, one of whose cells is named where it is the only one. */
function placesRuns(places: readonly SourcePlace[], state: ResolveState): readonly Run[] {
  const { wording } = state;
  const byParagraph = new Map<number, Set<number>>();
  for (const { paragraph, sentence } of places.filter(isSentencePosition)) {
    byParagraph.set(paragraph, new Set([...(byParagraph.get(paragraph) ?? []), sentence]));
  }
  const texts = [...byParagraph]
    .sort(([one], [other]) => one - other)
    .map(([paragraph, sentences]) => wording.places(paragraph, ranges([...sentences].sort((a, b) => a - b))));
  return [{ text: [...texts, ...tableTexts(places, state)].join(wording.semicolon), figure: { kind: 'ordinal' } }];
}

function tableTexts(places: readonly SourcePlace[], { wording }: ResolveState): readonly string[] {
  const cells = places.filter(isCellPosition);
  const tables = [...new Set(cells.map(({ table }) => table))].sort((one, other) => one - other);
  return tables.map((table) => {
    const [only, ...more] = cells.filter((cell) => cell.table === table);
    return more.length === 0 ? wording.place(only!) : wording.tablePlace(table);
  });
}

/** Numbers in order as `3`, `5–7`. */
function ranges(numbers: readonly number[]): readonly string[] {
  const found: { readonly from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last?.to === number - 1) last.to = number;
    else found.push({ from: number, to: number });
  }
  return found.flatMap(({ from, to }) => {
    if (to - from > 1) return [`${from}–${to}`];
    return from === to ? [`${from}`] : [`${from}`, `${to}`];
  });
}

/** More figures of a status than these are counted, not listed: each has its line in the notes. */
const MOST_LISTED = 6;

/** “推算：5.9%、3.6%”, and the same for what is not final and what was inferred. */
function statusParts(figures: readonly string[], state: ResolveState): readonly (readonly Run[])[] {
  return [...FLAGGED_STATUSES, 'derived' as const, 'inferred' as const].flatMap((status) => {
    const of = figures.filter((figure) => statusOf(figure, state.report) === status);
    if (of.length === 0) return [];
    const told = of.length > MOST_LISTED ? countRuns(of.length, figures.length, state) : valueRuns(of, state);
    return [[{ text: state.wording.statusWord(status) }, { text: state.wording.colon }, ...told]];
  });
}

function valueRuns(figures: readonly string[], state: ResolveState): readonly Run[] {
  return figures.flatMap((of, index): readonly Run[] => {
    const { text, figure } = figureText(of, state);
    return [...(index === 0 ? [] : [{ text: state.wording.listComma }]), { text, figure }];
  });
}

function countRuns(count: number, all: number, { wording }: ResolveState): readonly Run[] {
  return [{ text: count === all ? wording.allFigures : wording.figureCount(count), figure: { kind: 'ordinal' } }];
}

function statusOf(of: string, report: Report): string | undefined {
  const ground = groundOf(of, report);
  return ground?.formula === undefined ? ground?.status : 'derived';
}
