import type { PlaceholderType } from '../../../scene/slide/slide-layout.js';
import type { Xml } from '../xml/markup.js';
import { element } from '../xml/markup.js';

/** `p:ph`: titles are found by type alone, all others by index (19.3.1.36). */
export function placeholderXml(type: PlaceholderType, index: number, prompt = false): Xml {
  return element('p:ph', {
    type,
    sz: type === 'dt' || type === 'sldNum' ? 'half' : type === 'ftr' ? 'quarter' : undefined,
    idx: index > 0 ? index : undefined,
    hasCustomPrompt: prompt ? 1 : undefined,
  });
}
