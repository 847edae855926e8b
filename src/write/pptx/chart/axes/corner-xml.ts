import type { Rect } from '../../../../base/geometry.js';
import type { Xml } from '../../xml/markup.js';
import { element } from '../../xml/markup.js';

/** `c:layout` of a title or legend (21.2.2.95): only its corner is said, as its size follows its text, which a reader may change. */
export function cornerXml({ x, y }: Pick<Rect, 'x' | 'y'>): Xml {
  const manual = element(
    'c:manualLayout',
    {},
    element('c:xMode', { val: 'edge' }),
    element('c:yMode', { val: 'edge' }),
    element('c:x', { val: x }),
    element('c:y', { val: y }),
  );
  return element('c:layout', {}, manual);
}
