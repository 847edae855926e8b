import type { SlideTransition } from '../../../scene/slide/slide-transition.js';
import type { Xml } from '../xml/markup.js';
import { element } from '../xml/markup.js';

/**
 * `p:transition` (ECMA-376 part 1, 19.3.1.50), which stands behind `p:clrMapOvr`; undefined for none. What moves comes from the right,
 * as the next page does.
 */
export function transitionXml(transition: SlideTransition | undefined): Xml | undefined {
  if (transition === undefined || transition === 'none') return undefined;
  const direction = transition === 'push' || transition === 'wipe' ? { dir: 'l' } : {};
  return element('p:transition', { spd: 'med' }, element(`p:${transition}`, direction));
}
