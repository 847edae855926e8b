import { createHash } from 'node:crypto';
import type { Page } from '../../../scene/scene.js';

/** The ids that Office accepts begin here, and end far above the range used (19.7.13 ST_SlideId). */
const FIRST = 256;
const RANGE = 2 ** 28;

/**
 * The id of each slide in `p:sldIdLst`, made from the slide's own id: a slide keeps it when others come before it, so that sections,
 * links of other programs and a later edition find it. Of two that fall on one number the later slide takes the next.
 */
export function slideIds(pages: readonly Page[]): readonly number[] {
  const taken = new Set<number>();
  return pages.map(({ slide, label }) => {
    const hash = createHash('sha256')
      .update(slide?.id ?? label)
      .digest();
    let id = FIRST + (hash.readUInt32BE() % RANGE);
    while (taken.has(id)) id++;
    taken.add(id);
    return id;
  });
}
