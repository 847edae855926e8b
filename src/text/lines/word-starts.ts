import type { Galley } from './galley.js';

/** Chinese words by ICU's dictionary; the locale is given, so the machine's own does not matter. */
const CHINESE_WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** Cluster indices that a word of the text begins at. */
export function wordStarts(galley: Galley): ReadonlySet<number> {
  const offsets = new Set<number>();
  for (const { index } of CHINESE_WORDS.segment(galley.text)) offsets.add(index);
  const starts = new Set<number>();
  for (const [index, cluster] of galley.clusters.entries()) if (offsets.has(cluster.start)) starts.add(index);
  return starts;
}
