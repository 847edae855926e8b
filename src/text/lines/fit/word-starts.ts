import type { Galley } from '../galley.js';

/** Chinese words by ICU's dictionary; the locale is given, so the machine's own does not matter. Made when first needed: it takes 40 ms. */
let chineseWords: Intl.Segmenter | undefined;

/** Cluster indices that a word of the text begins at. */
export function wordStarts(galley: Galley): ReadonlySet<number> {
  chineseWords ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const offsets = new Set<number>();
  for (const { index } of chineseWords.segment(galley.text)) offsets.add(index);
  const starts = new Set<number>();
  for (const [index, cluster] of galley.clusters.entries()) if (offsets.has(cluster.start)) starts.add(index);
  return starts;
}
