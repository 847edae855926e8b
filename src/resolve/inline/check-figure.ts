import type { Diagnostic } from '../../base/diagnostic.js';
import { errorOf } from '../../base/diagnostic.js';
import { suggest } from '../../base/did-you-mean.js';
import type { FigureInline } from '../../document/inline.js';
import { cellAddresses, cellAt } from '../provenance/cell-at.js';
import type { ResolveState } from '../resolve-state.js';

/** An error where a figure names a fact or a cell that the report does not have; undefined where it holds. */
export function checkFigure(figure: FigureInline, state: ResolveState): Diagnostic | undefined {
  const { report } = state;
  if (figure.figure.kind === 'fact' && !report.facts.has(figure.figure.id)) {
    const { id } = figure.figure;
    const hint = suggest(id, report.facts.keys());
    return errorOf('resolve/unknown-fact', `The report has no fact “${id}”`, figure.origin, hint);
  }
  if (figure.figure.kind === 'cell' && !cellAt(report, figure.figure.address)) {
    const { address } = figure.figure;
    const hint = suggest(address, cellAddresses(report));
    return errorOf('resolve/unknown-cell', `The report has no cell “${address}”`, figure.origin, hint);
  }
  return undefined;
}
