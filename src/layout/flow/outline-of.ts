import type { OutlineEntry } from '../../scene/scene.js';

/** A heading where it came to stand. */
export interface PlacedHeading {
  readonly level: number;
  readonly title: string;
  readonly page: number;
  readonly y: number;
  /** From 0; 0 outside of columns, too. */
  readonly column: number;
}

/** Bookmarks nested by heading level; a level that is skipped does not leave a gap. */
export function outlineOf(headings: readonly PlacedHeading[]): readonly OutlineEntry[] {
  const [first] = headings;
  if (!first) return [];
  const level = Math.min(...headings.map((heading) => heading.level));
  const starts = headings.flatMap((heading, index) => (heading.level === level || index === 0 ? [index] : []));
  return starts.map((start, at) => {
    const { title, page, y } = headings[start]!;
    const children = outlineOf(headings.slice(start + 1, starts[at + 1] ?? headings.length));
    return { title, page, y, children };
  });
}
