import { toEmu } from '../../../base/units.js';
import type { TableCell, TableItem, TableRule } from '../../../scene/item.js';
import type { Paragraph } from '../../../scene/text.js';
import { paragraphsXml } from '../text/paragraph-xml.js';
import type { TextContext } from '../text/text-context.js';
import { colourXml, fillXml } from '../theme/colour-xml.js';
import type { Attributes, Xml } from '../xml/markup.js';
import { element } from '../xml/markup.js';

const ANCHOR = { top: 't', middle: 'ctr', bottom: 'b' } as const;

/** `a:tc` of a cell at its own place: its text, margins, rules and fill. */
export function cellXml(item: TableItem, cell: TableCell, context: TextContext): Xml {
  const spans: Attributes = {
    rowSpan: cell.rowSpan > 1 ? cell.rowSpan : undefined,
    gridSpan: cell.columnSpan > 1 ? cell.columnSpan : undefined,
  };
  const paragraphs = cell.paragraphs.length > 0 ? cell.paragraphs : [emptyParagraph(item, context)];
  return tc(spans, paragraphs, propertiesXml(item, cell, cell), context);
}

/** A place that a merged cell covers: its borders are the cell's, as Office draws each side from the place it lies at. */
export function coveredCellXml(
  item: TableItem,
  cell: TableCell,
  row: number,
  column: number,
  context: TextContext,
): Xml {
  const merged: Attributes = {
    rowSpan: row === cell.row && cell.rowSpan > 1 ? cell.rowSpan : undefined,
    gridSpan: column === cell.column && cell.columnSpan > 1 ? cell.columnSpan : undefined,
    hMerge: column > cell.column ? 1 : undefined,
    vMerge: row > cell.row ? 1 : undefined,
  };
  const place = { row, column, rowSpan: 1, columnSpan: 1 };
  return tc(merged, [emptyParagraph(item, context)], propertiesXml(item, cell, place), context);
}

/** A place that no cell covers. */
export function emptyCellXml(item: TableItem, row: number, column: number, context: TextContext): Xml {
  const place = { row, column, rowSpan: 1, columnSpan: 1 };
  return tc({}, [emptyParagraph(item, context)], propertiesXml(item, undefined, place), context);
}

function tc(attributes: Attributes, paragraphs: readonly Paragraph[], properties: Xml, context: TextContext): Xml {
  const body = element(
    'a:txBody',
    {},
    element('a:bodyPr'),
    element('a:lstStyle'),
    ...paragraphsXml(paragraphs, { context }),
  );
  return element('a:tc', attributes, body, properties);
}

/** An empty paragraph in a style of the table: in Office's own 18 points it would stretch the row. */
function emptyParagraph(item: TableItem, context: TextContext): Paragraph {
  const model = item.cells.flatMap((cell) => cell.paragraphs)[0];
  const style = model?.style ?? context.styles.keys().next().value!;
  return { style, language: model?.language ?? context.language, runs: [] };
}

type Place = Pick<TableCell, 'row' | 'column' | 'rowSpan' | 'columnSpan'>;

/** `a:tcPr`; children in the order of 21.1.3.17. Sides without a rule say so, or the table style would draw one. */
function propertiesXml(item: TableItem, cell: TableCell | undefined, place: Place): Xml {
  const above = ruleAt(item.rules, place.row, place);
  const below = ruleAt(item.rules, place.row + place.rowSpan, place);
  return element(
    'a:tcPr',
    {
      marL: toEmu(cell?.insets.left ?? 0),
      marR: toEmu(cell?.insets.right ?? 0),
      marT: toEmu(cell?.insets.top ?? 0),
      marB: toEmu(cell?.insets.bottom ?? 0),
      anchor: ANCHOR[cell?.anchor ?? 'top'],
    },
    borderXml('a:lnL', undefined),
    borderXml('a:lnR', undefined),
    borderXml('a:lnT', above),
    borderXml('a:lnB', below),
    fillXml(cell?.fill),
  );
}

/** The rule that lies on a row boundary over the whole of a cell; the last one drawn wins. */
function ruleAt(rules: readonly TableRule[], boundary: number, place: Place): TableRule | undefined {
  return rules.findLast(
    (rule) =>
      rule.row === boundary && rule.fromColumn <= place.column && place.column < rule.toColumn && rule.width > 0,
  );
}

function borderXml(name: string, rule: TableRule | undefined): Xml {
  if (!rule) return element(name, { w: 0 }, element('a:noFill'));
  return element(
    name,
    { w: toEmu(rule.width), cap: 'flat', cmpd: 'sng', algn: 'ctr' },
    element('a:solidFill', {}, colourXml(rule.colour)),
    element('a:prstDash', { val: 'solid' }),
  );
}
