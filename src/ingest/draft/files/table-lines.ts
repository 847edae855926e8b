import type { DraftedSection } from '../drafted-section.js';
import type { DraftedTable } from '../tables/drafted-table.js';
import { yamlEntry, yamlScalar } from './yaml-text.js';

/** A table of the article under `tables:` of report.yaml: its file, and for each column unit and column there. */
export function articleTableLines({ id, columns }: DraftedTable): readonly string[] {
  const specs = columns.map(({ id: name, unit, period, column }) => {
    // Cells that refer to facts have their unit, time and place from them.
    if (unit === undefined) return `      ${name}: { type: number }`;
    const when = period === undefined ? '' : `period: ${period}, `;
    return `      ${name}: { unit: ${unit}, ${when}column: ${column} }`;
  });
  return [`  ${id}:`, `    file: ${id}.csv`, '    columns:', ...specs];
}

/** The facts that a table's cells refer to. */
export function tableFactLines({ number, columns, facts }: DraftedTable): readonly string[] {
  return facts.map(({ id, value, places, unit, row, column }) => {
    const period = columns.find((each) => each.column === column)?.period;
    const when = period === undefined ? '' : `period: ${period}, `;
    const source = `source: { table: ${number}, row: ${row}, column: ${column} }`;
    return `  ${id}: { value: ${value.toFixed(places)}, unit: ${unit}, ${when}${source} }`;
  });
}

/** Its words, under `tables:` of the text file. */
export function tableTextLines({ id, corner, columns, rows }: DraftedTable): readonly string[] {
  const heads = [['key', corner], ...columns.map(({ id: name, head }) => [name, head])];
  return [
    `  ${id}:`,
    `    columns: { ${heads.map(([name, head]) => `${name}: ${yamlScalar(head!)}`).join(', ')} }`,
    '    labels:',
    '      key:',
    ...rows.map(({ key, label }) => yamlEntry(key, label, 8)),
  ];
}

/**
 * A section for each table that stands in the article behind the first figure of `section` and before that of the next; without a
 * section those that stand before all. A table too large for a slide stands in the brief alone.
 */
export function tableSections(
  tables: readonly DraftedTable[],
  sections: readonly DraftedSection[],
  section: DraftedSection | undefined,
): readonly string[] {
  const start = ({ facts }: DraftedSection): number => Math.min(...facts.map(({ figure }) => figure.paragraph));
  return tables
    .filter(({ after }) => sections.findLast((each) => start(each) <= after) === section)
    .map(({ id, onSlide }) => `  - { id: ${id}, ${onSlide ? 'table' : 'brief-table'}: ${id} }`);
}
