import type { ChartStory } from './chart-words.js';
import { ENGLISH } from './en.js';
import { SIMPLIFIED_CHINESE } from './zh-hans.js';

const LANGUAGES = [SIMPLIFIED_CHINESE, ENGLISH];

/**
 * One or two sentences on what a chart shows, in the language (English where it has no words yet): kind, measure, count,
 * extremes, and the change where the categories are times.
 */
export function describeChart(story: ChartStory, language: string): string {
  const words = LANGUAGES.find((each) => language.toLowerCase().startsWith(each.language)) ?? ENGLISH;
  return words.describe(story);
}
