import type { SceneFact } from '../../scene/scene.js';
import type { Run } from '../../scene/text.js';
import type { Fact, Report } from '../../validate/report.js';
import { plainRuns } from '../inline/plain-text.js';
import type { ResolveState } from '../resolve-state.js';
import { type LocatedCell, numberCells } from './cell-at.js';
import { originRuns, provenanceOf } from './fact-provenance.js';
import { locatedLabel } from './figure-text.js';
import { cellOrigin } from './provenance-notes.js';
import { factLabel } from './report-text.js';

/** Every fact of a report, then every number cell of its tables that is not itself a reference or formula. */
export function sceneFacts(state: ResolveState): readonly SceneFact[] {
  const { report } = state;
  const cells = [...report.tables.values()].flatMap(numberCells).filter(({ cell }) => cell.formula === undefined);
  return [
    ...[...report.facts.values()].map((fact) => factEntry(fact, state)),
    ...cells.map((cell) => cellEntry(cell, state)),
  ];
}

function factEntry(fact: Fact, state: ResolveState): SceneFact {
  const label = factLabel(state.report, state.language, fact.id);
  return {
    id: fact.id,
    label,
    value: fact.value.toFixed(Math.max(0, fact.places)),
    unit: fact.unit,
    ...(fact.period !== undefined && { period: fact.period }),
    ...(fact.region !== undefined && { region: fact.region }),
    status: fact.status,
    ...(fact.formula !== undefined && { formula: fact.formula }),
    ...sourceText(originRuns(provenanceOf(fact, state), state)),
  };
}

function cellEntry(located: LocatedCell, state: ResolveState): SceneFact {
  const { cell, address } = located;
  const period = periodOf(located, state.report);
  return {
    id: address,
    label: locatedLabel(located, state),
    value: cell.value.toFixed(Math.max(0, cell.places)),
    unit: cell.unit,
    ...(period !== undefined && { period }),
    status: 'reported',
    ...sourceText(cellOrigin(located, state)),
  };
}

function periodOf(located: LocatedCell, report: Report): string | undefined {
  return report.tables.get(located.table.id)?.columns.find((column) => column.name === located.column)?.period;
}

function sourceText(said: readonly Run[]): { readonly source?: string } {
  const source = plainRuns(said);
  return source === '' ? {} : { source };
}
