import type { GlyphRun } from '../../../../scene/text.js';

/**
 * A hyphen that setting added is copied as a soft hyphen (ISO 32000-1, 14.8.2.2.3): readers drop it and join the word,
 * which they cannot do where it is copied as nothing.
 */
const SOFT_HYPHEN = '\u00AD';

/** Stands for glyphs that say nothing themselves: zero width space, since PDF/A forbids empty mappings. */
const NOTHING = '\u200B';

/** What a glyph is copied as. */
export interface GlyphText {
  /** For ToUnicode, which every reader knows. Never empty: PDF/A forbids it. */
  readonly mapped: string;
  /** For ActualText, where several glyphs can only say their text together. */
  readonly copied: string;
  /** True where the text is said by this glyph and the one before together. */
  readonly joins: boolean;
}

/** The text of each glyph of a run, by its clusters or by the text that the run says to be copied instead. */
export function glyphTexts(run: GlyphRun): GlyphText[] {
  if (run.actualText !== undefined) return replacedTexts(run, run.actualText || SOFT_HYPHEN);
  const starts = [...new Set(run.glyphs.map((glyph) => glyph.cluster))].sort((a, b) => a - b);
  const textOf = new Map(starts.map((start, index) => [start, clusterText(run.text.slice(start, starts[index + 1]))]));
  const counts = new Map<number, number>();
  for (const { cluster } of run.glyphs) counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
  const seen = new Map<number, number>();
  return run.glyphs.map(({ cluster }) => {
    const nth = seen.get(cluster) ?? 0;
    seen.set(cluster, nth + 1);
    return clusterMeaning(textOf.get(cluster)!, nth, counts.get(cluster)!);
  });
}

/** Without spaces that a line dropped at its end, unless there is nothing else. */
function clusterText(text: string): string {
  return text.trimEnd() || text;
}

/** The nth of `count` glyphs of one cluster: one to one where the cluster has as many characters, else all on the first. */
function clusterMeaning(text: string, nth: number, count: number): GlyphText {
  const characters = [...text];
  if (count === 1 && text !== '') return { mapped: text, copied: text, joins: false };
  if (characters.length === count) return { mapped: characters[nth]!, copied: characters[nth]!, joins: false };
  const own = nth === 0 && text !== '' ? text : NOTHING;
  return { mapped: own, copied: nth === 0 ? text : '', joins: nth > 0 || text === '' };
}

function replacedTexts(run: GlyphRun, actual: string): GlyphText[] {
  const characters = [...actual];
  if (characters.length === run.glyphs.length) {
    return characters.map((character) => ({ mapped: character, copied: character, joins: false }));
  }
  return run.glyphs.map((_, index) => {
    const own = index === 0 ? actual : '';
    return { mapped: own || NOTHING, copied: own, joins: index > 0 };
  });
}
