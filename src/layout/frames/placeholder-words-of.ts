import type { Locale } from '../../locale/locale.js';
import type { PlaceholderWords } from '../../scene/slide/placeholder-words.js';

/** What Office would write into the placeholders of an empty deck, in the words of the locale. */
export function placeholderWordsOf({ phrase }: Locale): PlaceholderWords {
  const text = phrase('placeholder-text');
  const title = phrase('placeholder-title');
  return {
    names: {
      title,
      ctrTitle: title,
      subTitle: phrase('placeholder-subtitle'),
      body: text,
      chart: phrase('placeholder-chart'),
      tbl: phrase('placeholder-table'),
      pic: phrase('placeholder-picture'),
      dt: phrase('placeholder-date'),
      ftr: phrase('placeholder-footer'),
      sldNum: phrase('placeholder-number'),
    },
    title: phrase('master-title'),
    levels: phrase('master-levels').split('\n'),
    notes: phrase('placeholder-notes'),
    slideImage: phrase('placeholder-slide'),
    header: phrase('placeholder-header'),
  };
}
