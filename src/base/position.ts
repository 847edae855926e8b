/** A place in an article: a sentence of its body, or a cell of one of its tables. */
export type Position = SentencePosition | CellPosition;

/** Paragraph of the body, and sentence in it, from 1. */
export interface SentencePosition {
  readonly paragraph: number;
  readonly sentence: number;
}

/**
 * Table of the article, in the order in which they stand, and row and column of it, all from 1. The first row is the topmost, whether it
 * names columns or not; of merged cells each place is the whole cell.
 */
export interface CellPosition {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** True for a place in a table. */
export function isCellPosition<T extends Position>(position: T): position is T & CellPosition {
  return 'table' in position;
}

/** True for a place in the body's sentences. */
export function isSentencePosition<T extends Position>(position: T): position is T & SentencePosition {
  return !isCellPosition(position);
}

/** A place that is in a table; undefined for any other, and for none. */
export function cellOf(position: Position | undefined): CellPosition | undefined {
  return position && isCellPosition(position) ? position : undefined;
}

/** A place that is in a sentence; undefined for any other, and for none. */
export function sentenceOf(position: Position | undefined): SentencePosition | undefined {
  return position && isSentencePosition(position) ? position : undefined;
}

/** The place alone, without what else is known of it. */
export function bare(position: Position): Position {
  if (!isCellPosition(position)) return { paragraph: position.paragraph, sentence: position.sentence };
  const { table, row, column } = position;
  return { table, row, column };
}

/** `2/3` for a sentence, `table 2/3/4` for a cell: equal for equal places. */
export function positionKey(position: Position): string {
  if (!isCellPosition(position)) return `${position.paragraph}/${position.sentence}`;
  return `table ${position.table}/${position.row}/${position.column}`;
}
