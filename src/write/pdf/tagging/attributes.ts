import type { StructureNode } from '../../../scene/structure.js';
import type { PdfDictionary } from '../file/pdf-object.js';
import { pdfText } from '../file/pdf-object.js';

/** Where an item stands and what it says to those who do not see it. */
export interface ItemFacts {
  readonly alternative: string;
  readonly page: number;
  /** x1, y1, x2, y2 in the page's default space. */
  readonly box: readonly [number, number, number, number];
}

/** Attribute objects of an element (ISO 32000-1, 14.8.5): layout, list and table attributes. */
export function attributesOf(node: StructureNode, items: readonly ItemFacts[]): PdfDictionary[] {
  const attributes: PdfDictionary[] = [];
  const [first] = items;
  if (node.role === 'Figure' && first) attributes.push({ O: 'Layout', Placement: 'Block', BBox: figureBox(items) });
  if (node.role === 'L') attributes.push({ O: 'List', ListNumbering: node.numbering ?? 'None' });
  if (node.role === 'Table' && first?.alternative) attributes.push({ O: 'Table', Summary: pdfText(first.alternative) });
  if (node.role === 'TH' || node.role === 'TD') attributes.push(...cellAttributes(node));
  return attributes;
}

/** The box around all items that stand on the figure's first page. */
function figureBox(items: readonly ItemFacts[]): readonly number[] {
  const boxes = items.filter((item) => item.page === items[0]!.page).map((item) => item.box);
  const corner = (at: 0 | 1 | 2 | 3, pick: (...values: number[]) => number) =>
    Math.round(pick(...boxes.map((box) => box[at])) * 1000) / 1000;
  return [corner(0, Math.min), corner(1, Math.min), corner(2, Math.max), corner(3, Math.max)];
}

function cellAttributes(node: StructureNode): PdfDictionary[] {
  const { columnSpan = 1, rowSpan = 1 } = node;
  // A header cell without scope is one nobody can use (PDF/UA-1, 7.5): it then heads its column.
  const scope = node.role === 'TH' ? (node.scope ?? 'Column') : undefined;
  if (columnSpan === 1 && rowSpan === 1 && !scope) return [];
  return [
    {
      O: 'Table',
      ...(scope && { Scope: scope }),
      ...(columnSpan > 1 && { ColSpan: columnSpan }),
      ...(rowSpan > 1 && { RowSpan: rowSpan }),
    },
  ];
}
