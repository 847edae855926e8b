import type { HelperSpec } from '../render/renderer.js';
import { FIGURE_HELPERS } from './figure-helpers.js';
import { OTHER_HELPERS } from './other-helpers.js';
import { TABLE_HELPERS } from './table-helpers.js';
import { TEXT_HELPERS } from './text-helpers.js';

/** All helpers by name; the blocks `if unless each with lang` are not among them. */
export const HELPERS: ReadonlyMap<string, HelperSpec> = new Map(
  Object.entries({ ...FIGURE_HELPERS, ...TABLE_HELPERS, ...TEXT_HELPERS, ...OTHER_HELPERS }),
);
