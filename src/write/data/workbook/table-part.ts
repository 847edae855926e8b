import { officeString } from '../../pptx/chart/data/cell-text.js';
import { columnLetter } from '../../pptx/chart/data/references.js';
import type { Part } from '../../pptx/package/part.js';
import { xmlPart } from '../../pptx/package/part.js';
import { element } from '../../pptx/xml/markup.js';
import type { Grid } from './grid.js';
import { SPREADSHEET, WORKBOOK_TYPE } from './spreadsheet.js';

/** The rows of a sheet as an Excel table without filter buttons: formulas name its columns, programs find its heads (18.5.1.2). */
export function tablePart(grid: Grid, table: NonNullable<Grid['table']>, number: number): Part {
  const { name, headRow, rows, columns } = table;
  const heads = grid.rows[headRow]!.map(({ content }) => (content.kind === 'text' ? content.text : ' '));
  const root = element(
    'table',
    {
      xmlns: SPREADSHEET,
      id: number,
      name,
      displayName: name,
      ref: `A${headRow + 1}:${columnLetter(columns - 1)}${headRow + 1 + rows}`,
      totalsRowShown: 0,
    },
    element(
      'tableColumns',
      { count: columns },
      ...heads.map((head, index) =>
        element('tableColumn', { id: index + 1, name: officeString(head).replace(/\n/g, '_x000a_') }),
      ),
    ),
    element('tableStyleInfo', { showFirstColumn: 0, showLastColumn: 0, showRowStripes: 0, showColumnStripes: 0 }),
  );
  return xmlPart(`/xl/tables/table${number}.xml`, WORKBOOK_TYPE.table, root);
}

/** Names of tables: letters, digits and underscores, none like another or like a cell (18.5.1.2, displayName). */
export function tableNames(names: readonly string[]): readonly string[] {
  const taken = new Set(['contents']);
  return names.map((name) => {
    const base = `data_${name.replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^_|_$/g, '')}`;
    let free = base;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${base}_${number}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
