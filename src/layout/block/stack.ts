import { heightOf, type Measured, type MeasuredPart, type Placed, type Spot, together, wholePart } from './measured.js';

/** Measured blocks one below the other, never parted: the inside of a callout, a column, a cell. */
export interface Stack {
  readonly height: number;
  readonly feet: readonly number[];
  readonly place: (at: Spot) => Placed;
}

/** Blocks stacked with their spaces between them; the first one's space before and the last one's after do not count. */
export function stack(measured: readonly Measured[]): Stack {
  const tops: number[] = [];
  let y = 0;
  measured.forEach((block, index) => {
    const above = measured[index - 1];
    if (above) y += Math.max(above.box.spaceAfter, block.box.spaceBefore);
    tops.push(y);
    y += heightOf(block);
  });
  const feet = measured.flatMap((block) => block.box.strips.flatMap((strip) => strip.feet));
  return {
    height: y,
    feet: [...new Set(feet)],
    place: (at) =>
      together(measured.map((block, index) => placePart(block, wholePart(block), { x: at.x, y: at.y + tops[index]! }))),
  };
}

/** A part of a block; the first one with the block's own mark. */
export function placePart(block: Measured, part: MeasuredPart, at: Spot): Placed {
  const placed = block.place(part, at);
  if (!block.mark || part.from > 0) return placed;
  return together([{ items: [], leaves: [], marks: [{ mark: block.mark, y: at.y }] }, placed]);
}
