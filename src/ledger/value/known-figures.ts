import type { Decimal } from 'decimal.js';
import { UNITS, type UnitDefinition } from '../../base/unit-table.js';
import type { FigureClass } from '../../scene/text.js';
import { cellAddress, cellAt } from '../../validate/find-cell.js';
import type { Report } from '../../validate/report.js';

/** A fact or a number of a table. */
export interface KnownFigure {
  readonly kind: 'fact' | 'cell';
  /** Id of a fact, address of a cell. */
  readonly id: string;
  readonly value: Decimal;
  readonly places: number;
  readonly unit: string;
}

/** All facts, then all number cells that are not themselves a reference or a formula. */
export function knownFigures(report: Report): readonly KnownFigure[] {
  const facts = [...report.facts.values()].map(({ id, value, places, unit }): KnownFigure => {
    return { kind: 'fact', id, value, places, unit };
  });
  const cells = [...report.tables.values()].flatMap((table) =>
    table.rows.flatMap((row) =>
      [...row.cells].flatMap(([column, cell]): readonly KnownFigure[] => {
        if (cell.kind !== 'number' || cell.formula !== undefined) return [];
        const { value, places, unit } = cell;
        return [{ kind: 'cell', id: cellAddress(table.id, row, column), value, places, unit }];
      }),
    ),
  );
  return [...facts, ...cells];
}

/** The fact or cell that a class names; undefined for other classes and for names that the report does not have. */
export function figureOf(figure: FigureClass, report: Report): KnownFigure | undefined {
  if (figure.kind === 'fact') {
    const fact = report.facts.get(figure.id);
    return fact && { kind: 'fact', id: fact.id, value: fact.value, places: fact.places, unit: fact.unit };
  }
  if (figure.kind !== 'cell') return undefined;
  const cell = cellAt(report, figure.address)?.cell;
  if (cell?.kind !== 'number') return undefined;
  return { kind: 'cell', id: figure.address, value: cell.value, places: cell.places, unit: cell.unit };
}

/** A unit of the report or of every report. */
export function unitOf(id: string, report: Report): UnitDefinition | undefined {
  return report.units?.get(id) ?? UNITS.get(id);
}

/** The value in the base unit of its dimension, for comparing across units. */
export function baseValue(value: Decimal, { power, ratio }: UnitDefinition): Decimal {
  const [numerator, denominator] = ratio ?? [1, 1];
  return value.times(`1e${power}`).times(numerator).dividedBy(denominator);
}
