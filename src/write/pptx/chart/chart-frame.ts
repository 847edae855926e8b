import type { Rect } from '../../../base/geometry.js';
import type { ShapeIdentity } from '../slides/shape-xml.js';
import { identityXml, transformXml } from '../slides/shape-xml.js';
import type { Xml } from '../xml/markup.js';
import { element } from '../xml/markup.js';
import { NAMESPACE } from '../xml/namespaces.js';

/** The graphic frame that shows a chart part on a slide. */
export function chartFrame(
  identity: ShapeIdentity,
  rect: Rect,
  relationship: string,
  placeholder: Xml | undefined,
): Xml {
  const chart = element('c:chart', { 'xmlns:c': NAMESPACE.c, 'r:id': relationship });
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
    element('a:graphic', {}, element('a:graphicData', { uri: NAMESPACE.c }, chart)),
  );
}
