import type { FigureClass } from '../../scene/text.js';
import type { ResolveState } from '../resolve-state.js';
import { cellAt, type LocatedCell } from './cell-at.js';
import { cellLabel, columnLabel, factLabel } from './report-text.js';

/** A figure as the document's readers see it, with its label and its class. */
export interface FigureText {
  readonly label: string;
  readonly text: string;
  readonly figure: FigureClass;
}

/** The label and formatted value of a fact id or a cell address; the name itself where the report has no such figure. */
export function figureText(of: string, state: ResolveState, form: 'full' | 'short' = 'full'): FigureText {
  const { report, language, wording } = state;
  const fact = report.facts.get(of);
  if (fact) {
    const text = wording.value(fact.value, fact.places, fact.unit, form);
    return { label: factLabel(report, language, of), text, figure: { kind: 'fact', id: of } };
  }
  const located = cellAt(report, of);
  if (!located) return { label: of, text: of, figure: { kind: 'cell', address: of } };
  const { cell } = located;
  const text = wording.value(cell.value, cell.places, cell.unit, form);
  return { label: locatedLabel(located, state), text, figure: { kind: 'cell', address: located.address } };
}

/** What a table cell is about: the words of its row, then those of its column or measure. */
export function locatedLabel(located: LocatedCell, state: ResolveState): string {
  const { report, language, wording } = state;
  const { table, row } = located;
  const names = table.columns
    .filter((column) => column.type === 'key')
    .map((column) => cellLabel(report, language, table.id, column.name, row.key));
  const measure = columnLabel(report, language, table.id, row.measure ?? located.column);
  return [names[0] ?? row.key, ...(measure === undefined ? [] : [measure])].join(wording.comma);
}
