import type { Part } from '../../pptx/package/part.js';
import { xmlPart } from '../../pptx/package/part.js';
import { RELATIONSHIP } from '../../pptx/package/relationships.js';
import { element, textNode } from '../../pptx/xml/markup.js';
import { NAMESPACE } from '../../pptx/xml/namespaces.js';
import type { Grid } from './grid.js';
import { SHEET_DRAWING, WORKBOOK_TYPE } from './spreadsheet.js';

const EMU_PER_POINT = 12_700;

/** A sheet's picture at its size, its top left at a cell's, moving with the cell (20.5.2.24 oneCellAnchor); with its alternative text. */
export function drawingPart(picture: NonNullable<Grid['picture']>, media: string, number: number): Part {
  const { drawing, row, column, name, alternative } = picture;
  const extent = { cx: Math.round(drawing.width * EMU_PER_POINT), cy: Math.round(drawing.height * EMU_PER_POINT) };
  const place = (tag: string, value: number) => element(`xdr:${tag}`, {}, textNode(String(value)));
  const from = [place('col', column), place('colOff', 0), place('row', row), place('rowOff', 0)];
  const root = element(
    'xdr:wsDr',
    { 'xmlns:xdr': SHEET_DRAWING, 'xmlns:a': NAMESPACE.a, 'xmlns:r': NAMESPACE.r },
    element(
      'xdr:oneCellAnchor',
      {},
      element('xdr:from', {}, ...from),
      element('xdr:ext', extent),
      element(
        'xdr:pic',
        {},
        element(
          'xdr:nvPicPr',
          {},
          element('xdr:cNvPr', { id: 2, name, descr: alternative }),
          element('xdr:cNvPicPr', {}, element('a:picLocks', { noChangeAspect: 1 })),
        ),
        element(
          'xdr:blipFill',
          {},
          element('a:blip', { 'r:embed': 'rId1' }),
          element('a:stretch', {}, element('a:fillRect')),
        ),
        element(
          'xdr:spPr',
          {},
          element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', extent)),
          element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
        ),
      ),
      element('xdr:clientData'),
    ),
  );
  const image = { id: 'rId1', type: RELATIONSHIP.image, target: media };
  return xmlPart(`/xl/drawings/drawing${number}.xml`, WORKBOOK_TYPE.drawing, root, [image]);
}
