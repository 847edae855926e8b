import type { Fact, Report } from '../../validate/report.js';

/** Facts by the address of the cell that they are, for each report. */
const known = new WeakMap<Report, ReadonlyMap<string, Fact>>();

/** The fact that a cell is (`cell:` of report.yaml), which knows its status, period and source; undefined for any other cell. */
export function factOfCell(report: Report, address: string): Fact | undefined {
  const facts = known.get(report) ?? factsByCell(report);
  known.set(report, facts);
  return facts.get(address);
}

/** A fact without a formula stands on a cell only where it is that cell. */
function factsByCell({ facts }: Report): ReadonlyMap<string, Fact> {
  const named = [...facts.values()].filter(({ formula, inputs }) => formula === undefined && inputs.length === 1);
  return new Map(named.map((fact) => [fact.inputs[0]!, fact]));
}
