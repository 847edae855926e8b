import type { Diagnostic } from '../../base/diagnostic.js';
import { errorOf } from '../../base/diagnostic.js';
import type { ResolvedSlide } from '../resolved-document.js';

/** An error for each slide whose title an earlier slide has: screen readers and links tell slides apart by title. */
export function checkTitles(slides: readonly ResolvedSlide[]): readonly Diagnostic[] {
  const first = new Map<string, ResolvedSlide>();
  return slides.flatMap((slide) => {
    const earlier = first.get(slide.plainTitle);
    if (!earlier || slide.plainTitle === '') {
      first.set(slide.plainTitle, slide);
      return [];
    }
    const message = `Slides “${earlier.id}” and “${slide.id}” have the same title “${slide.plainTitle}”`;
    return [errorOf('resolve/duplicate-title', message, slide.origin, 'say in each title what only this slide says')];
  });
}
