import type { Rect } from '../../../base/geometry.js';
import { graphicFrame } from '../slides/graphic-frame.js';
import type { ShapeIdentity } from '../slides/shape-xml.js';
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
  const content = element('c:chart', { 'xmlns:c': NAMESPACE.c, 'r:id': relationship });
  return graphicFrame({ identity, rect, placeholder, uri: NAMESPACE.c, content });
}
