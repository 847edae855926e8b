import type { Rect } from '../../../base/geometry.js';
import type { Xml } from '../xml/markup.js';
import { element } from '../xml/markup.js';
import { NAMESPACE } from '../xml/namespaces.js';
import type { ShapeIdentity } from './shape-xml.js';
import { identityXml, presetGeometry, transformXml } from './shape-xml.js';

export interface VectorPicture {
  readonly identity: ShapeIdentity;
  readonly rect: Rect;
  /** Relationship ids of the two forms. */
  readonly svg: string;
  readonly png: string;
  /** `p:ph` where the picture fills a placeholder, and whether it takes that one's place. */
  readonly placeholder?: Xml | undefined;
  readonly inherits?: boolean;
}

/**
 * `p:pic` of an SVG with its PNG: the PNG is the picture proper (20.1.8.13 blip), the SVG an extension of it ([MS-ODRAWXML] 2.21,
 * svgBlip), which Office from 2016 on shows instead.
 */
export function pictureXml({ identity, rect, svg, png, placeholder, inherits }: VectorPicture): Xml {
  const locks = element('a:picLocks', { noGrp: placeholder && 1, noChangeAspect: 1 });
  const vector = element(
    'a:ext',
    { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' },
    element('asvg:svgBlip', { 'xmlns:asvg': NAMESPACE.asvg, 'r:embed': svg }),
  );
  return element(
    'p:pic',
    {},
    element(
      'p:nvPicPr',
      {},
      identityXml(identity),
      element('p:cNvPicPr', {}, locks),
      element('p:nvPr', {}, placeholder),
    ),
    element(
      'p:blipFill',
      {},
      element('a:blip', { 'r:embed': png }, element('a:extLst', {}, vector)),
      element('a:stretch', {}, element('a:fillRect')),
    ),
    inherits ? element('p:spPr') : element('p:spPr', {}, transformXml('a:xfrm', rect), presetGeometry('rect')),
  );
}
