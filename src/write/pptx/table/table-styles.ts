import { CONTENT_TYPE } from '../package/content-types.js';
import type { Part } from '../package/part.js';
import { xmlPart } from '../package/part.js';
import { guidOf } from '../xml/guid.js';
import type { Xml } from '../xml/markup.js';
import { element } from '../xml/markup.js';
import { NAMESPACE } from '../xml/namespaces.js';

/** GUID of the table style that briefdeck's tables name. */
export const TABLE_STYLE = guidOf('briefdeck table style');

/**
 * The list of table styles, with ours as the default: ink on nothing, a hairline under each row, a bold header between two rules. What a
 * table of a report shows is written in its cells; the style makes tables that a presenter adds look like them.
 */
export function tableStylesPart(name: string, label: string): Part {
  const root = element(
    'a:tblStyleLst',
    { 'xmlns:a': NAMESPACE.a, def: TABLE_STYLE },
    element(
      'a:tblStyle',
      { styleId: TABLE_STYLE, styleName: label },
      element('a:wholeTbl', {}, text('off'), cells({ top: 1, bottom: 1, insideH: 0.5 })),
      element('a:firstCol', {}, text('off'), cells({})),
      element('a:lastRow', {}, text('on'), cells({ top: 1 })),
      element('a:firstRow', {}, text('on'), cells({ bottom: 1 })),
    ),
  );
  return xmlPart(name, CONTENT_TYPE.tableStyles, root);
}

function text(bold: 'on' | 'off'): Xml {
  return element(
    'a:tcTxStyle',
    { b: bold },
    element('a:fontRef', { idx: 'minor' }, element('a:schemeClr', { val: 'tx1' })),
    element('a:schemeClr', { val: 'tx1' }),
  );
}

/** Border widths in points by side (20.1.4.2.3 tcBdr), drawn in the text colour. */
function cells(widths: Readonly<Partial<Record<'top' | 'bottom' | 'insideH', number>>>): Xml {
  const borders = (['top', 'bottom', 'insideH'] as const)
    .filter((side) => widths[side] !== undefined)
    .map((side) =>
      element(
        `a:${side}`,
        {},
        element(
          'a:ln',
          { w: Math.round(widths[side]! * 12_700), cmpd: 'sng' },
          element('a:solidFill', {}, element('a:schemeClr', { val: 'tx1' })),
        ),
      ),
    );
  return element('a:tcStyle', {}, element('a:tcBdr', {}, ...borders), element('a:fill', {}, element('a:noFill')));
}
