import type { IngestedFigure } from '../../ingested-article.js';
import { chineseLabel } from './chinese-label.js';
import { englishLabel } from './english-label.js';

/** What a figure is, as a noun phrase for `facts.<id>`: 规模以上工业增加值同比增速, revenue growth, year on year. */
export function labelOf(figure: IngestedFigure, language: 'zh-Hans' | 'en'): string {
  return language === 'en' ? englishLabel(figure) : chineseLabel(figure);
}
