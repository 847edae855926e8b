import type { FontResource } from '../../scene/font.js';
import type { Definitions } from './definitions.js';

/** What drawing an SVG picture needs besides the thing drawn. */
export interface SvgContext {
  /** Throws where the scene has no font of that id. */
  readonly fontOf: (id: string) => FontResource;
  readonly definitions: Definitions;
  /** By how much everything around enlarges what is drawn: coordinates get as many digits as it takes. */
  readonly scale: number;
}
