import type { Rect } from '../../../base/geometry.js';
import type { Xml } from '../xml/markup.js';
import { element } from '../xml/markup.js';
import { identityXml, type ShapeIdentity, transformXml } from './shape-xml.js';

export interface GraphicFrame {
  readonly identity: ShapeIdentity;
  readonly rect: Rect;
  /** `p:ph` where the frame fills a placeholder. */
  readonly placeholder: Xml | undefined;
  /** What `content` is, as its namespace. */
  readonly uri: string;
  readonly content: Xml;
}

/** A frame that shows what is not a shape: a chart or a table (ISO/IEC 29500-1, 19.3.1.21). */
export function graphicFrame({ identity, rect, placeholder, uri, content }: GraphicFrame): Xml {
  return element(
    'p:graphicFrame',
    {},
    element(
      'p:nvGraphicFramePr',
      {},
      identityXml(identity),
      element('p:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noGrp: 1 })),
      element('p:nvPr', {}, placeholder),
    ),
    transformXml('p:xfrm', rect),
    element('a:graphic', {}, element('a:graphicData', { uri }, content)),
  );
}
