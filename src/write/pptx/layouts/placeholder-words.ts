import type { PlaceholderWords } from '../../../scene/slide/placeholder-words.js';
import type { Scene } from '../../../scene/scene.js';

const ENGLISH: PlaceholderWords = {
  names: {
    title: 'Title Placeholder',
    ctrTitle: 'Title Placeholder',
    subTitle: 'Subtitle Placeholder',
    body: 'Text Placeholder',
    chart: 'Chart Placeholder',
    tbl: 'Table Placeholder',
    pic: 'Picture Placeholder',
    dt: 'Date Placeholder',
    ftr: 'Footer Placeholder',
    sldNum: 'Slide Number Placeholder',
  },
  title: 'Click to edit the title',
  levels: ['Click to edit text', 'List', 'Second level', 'Third level', 'Fourth level'],
  notes: 'Notes Placeholder',
  slideImage: 'Slide Image Placeholder',
  header: 'Header Placeholder',
};

/** The words of a deck's placeholders: those that the scene brings along, else English ones. */
export function placeholderWords(scene: Pick<Scene, 'meta'>): PlaceholderWords {
  return scene.meta.placeholderWords ?? ENGLISH;
}
