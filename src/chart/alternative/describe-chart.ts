import type { ChartStory } from '../../locale/chart-sentences/chart-story.js';
import { localeOf } from '../../locale/locale.js';

/** One or two sentences on what a chart shows, in the language (English where it has no locale). */
export function describeChart(story: ChartStory, language: string): string {
  return (localeOf(language) ?? localeOf('en')!).describeChart(story);
}
