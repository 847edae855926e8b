import { TOLERANCE } from './fit-text.js';

/** A line of text or a row of a table, for dividing between slides. Heights in points from the top of the whole. */
export interface DividedStrip {
  readonly top: number;
  readonly bottom: number;
  /** How well a slide may end before it: between paragraphs or rows, inside of one, only where nothing else helps, or not. */
  readonly before: 'good' | 'allowed' | 'avoid' | 'never';
}

/** Rounds of halving that find the lowest height for equal parts to a hundredth of a point on any slide. */
const ROUNDS = 16;

/**
 * Where each part begins, when strips go on over frames: `firstRoom` high for the first, `room` for all others; undefined where a
 * strip is higher than its frame. Parts are as few as can be and then as equal as can be; ends are good ones, unless allowed ones save a
 * slide or nothing else helps.
 */
export function divideStrips(
  strips: readonly DividedStrip[],
  firstRoom: number,
  room: number,
): readonly number[] | undefined {
  const good = greedy(strips, firstRoom, room, ['good']);
  const allowed = greedy(strips, firstRoom, room, ['good', 'allowed']);
  const any = good || allowed ? undefined : greedy(strips, firstRoom, room, ['good', 'allowed', 'avoid']);
  const best = good && (!allowed || good.length <= allowed.length) ? good : (allowed ?? any);
  if (!best || best.length < 2 || firstRoom !== room) return best;
  const ends: readonly DividedStrip['before'][] =
    best === good ? ['good'] : best === allowed ? ['good', 'allowed'] : ['good', 'allowed', 'avoid'];
  return evened(strips, room, ends, best);
}

/** As many strips on each slide as it holds. */
function greedy(
  strips: readonly DividedStrip[],
  firstRoom: number,
  room: number,
  ends: readonly DividedStrip['before'][],
): readonly number[] | undefined {
  const starts = [0];
  let start = 0;
  for (;;) {
    const limit = strips[start]!.top + (starts.length === 1 ? firstRoom : room) + TOLERANCE;
    let end = start;
    while (end < strips.length && strips[end]!.bottom <= limit) end++;
    if (end === strips.length) return starts;
    while (end > start && !ends.includes(strips[end]!.before)) end--;
    if (end === start) return undefined;
    start = end;
    starts.push(start);
  }
}

/** The same number of parts with the lowest highest one. */
function evened(
  strips: readonly DividedStrip[],
  room: number,
  ends: readonly DividedStrip['before'][],
  found: readonly number[],
): readonly number[] {
  let best = found;
  let low = 0;
  let high = room;
  for (let round = 0; round < ROUNDS; round++) {
    const middle = (low + high) / 2;
    const tried = greedy(strips, middle, middle, ends);
    if (tried && tried.length === found.length) {
      best = tried;
      high = middle;
    } else low = middle;
  }
  return best;
}
