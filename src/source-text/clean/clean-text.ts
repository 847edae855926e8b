/** A text after cleaning, with the way back: `offsets[i]` is where UTF-16 unit `i` stood in the file, and the last entry where the text ended. */
export interface CleanText {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** The part of a file from `start` to `end`, as it stands. */
export function cleanTextOf(file: string, start: number, end: number): CleanText {
  const offsets = Array.from({ length: end - start + 1 }, (_, index) => start + index);
  return { text: file.slice(start, end), offsets };
}

/** A part of a clean text; `end` is its length where absent. */
export function sliceClean({ text, offsets }: CleanText, start: number, end: number = text.length): CleanText {
  return { text: text.slice(start, end), offsets: offsets.slice(start, end + 1) };
}

/** Two clean texts of one file, the later behind the earlier, with `between` in the gap. */
export function joinClean(before: CleanText, after: CleanText, between: string): CleanText {
  const gap = before.offsets.at(-1)!;
  return {
    text: before.text + between + after.text,
    offsets: [...before.offsets.slice(0, -1), ...Array.from(between, () => gap), ...after.offsets],
  };
}

/**
 * Every match of a global pattern replaced by what `replace` gives. A replacement as long as its match keeps each place; all
 * units of any other stand where the match began.
 */
export function rewrite(clean: CleanText, pattern: RegExp, replace: (match: RegExpMatchArray) => string): CleanText {
  let text = '';
  let from = 0;
  const offsets: number[] = [];
  for (const match of clean.text.matchAll(pattern)) {
    const put = replace(match);
    const [found] = match;
    text += clean.text.slice(from, match.index) + put;
    offsets.push(...clean.offsets.slice(from, match.index));
    for (let unit = 0; unit < put.length; unit++)
      offsets.push(clean.offsets[match.index! + (put.length === found.length ? unit : 0)]!);
    from = match.index! + found.length;
  }
  return { text: text + clean.text.slice(from), offsets: [...offsets, ...clean.offsets.slice(from)] };
}

/** Without white space at both ends. */
export function trimClean(clean: CleanText): CleanText {
  const start = clean.text.length - clean.text.trimStart().length;
  return sliceClean(clean, start, Math.max(start, clean.text.trimEnd().length));
}
