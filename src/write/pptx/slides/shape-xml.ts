import type { Rect } from '../../../base/geometry.js';
import { toEmu } from '../../../base/units.js';
import { guidOf } from '../xml/guid.js';
import type { Child, Xml } from '../xml/markup.js';
import { element } from '../xml/markup.js';
import { NAMESPACE } from '../xml/namespaces.js';

/** What the selection pane shows of a shape, and what a screen reader reads. */
export interface ShapeIdentity {
  /** Unique on its slide. */
  readonly id: number;
  readonly name: string;
  /** Alternative text. */
  readonly description?: string;
  /** Skipped by screen readers that know the mark. */
  readonly decorative?: boolean;
  /** Made into a creation id, by which a later edition finds the shape again. */
  readonly key: string;
}

/** `p:cNvPr` with Office's extensions for creation id and decoration. */
export function identityXml({ id, name, description, decorative, key }: ShapeIdentity): Xml {
  return element(
    'p:cNvPr',
    { id, name, descr: description ?? (decorative ? '' : undefined) },
    element(
      'a:extLst',
      {},
      element(
        'a:ext',
        { uri: '{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}' },
        element('a16:creationId', { 'xmlns:a16': NAMESPACE.a16, id: guidOf(`shape ${key}`) }),
      ),
      decorative &&
        element(
          'a:ext',
          { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
          element('adec:decorative', { 'xmlns:adec': NAMESPACE.adec, val: 1 }),
        ),
    ),
  );
}

/** Offset and extent in EMU; `name` is `a:xfrm` in shapes and `p:xfrm` in graphic frames. */
export function transformXml(name: 'a:xfrm' | 'p:xfrm', rect: Rect): Xml {
  return element(name, {}, ...boxXml('', rect));
}

/** `a:off` and `a:ext`, or with the prefix `ch` those of a group's inside. Corners are rounded, so that neighbours stay neighbours. */
export function boxXml(prefix: '' | 'ch', rect: Rect): Xml[] {
  const [x, y] = [toEmu(rect.x), toEmu(rect.y)];
  return [
    element(prefix ? 'a:chOff' : 'a:off', { x, y }),
    element(prefix ? 'a:chExt' : 'a:ext', {
      cx: Math.max(0, toEmu(rect.x + rect.width) - x),
      cy: Math.max(0, toEmu(rect.y + rect.height) - y),
    }),
  ];
}

/** The shape tree of a slide, layout or master: its own empty group first, then the shapes. */
export function shapeTree(...shapes: readonly Child[]): Xml {
  const nothing = { x: 0, y: 0, width: 0, height: 0 };
  return element(
    'p:spTree',
    {},
    element('p:nvGrpSpPr', {}, element('p:cNvPr', { id: 1, name: '' }), element('p:cNvGrpSpPr'), element('p:nvPr')),
    element('p:grpSpPr', {}, element('a:xfrm', {}, ...boxXml('', nothing), ...boxXml('ch', nothing))),
    ...shapes,
  );
}

/** `a:prstGeom` of a preset shape without adjustments. */
export function presetGeometry(preset: 'rect' | 'ellipse' | 'line'): Xml {
  return element('a:prstGeom', { prst: preset }, element('a:avLst'));
}
