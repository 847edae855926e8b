import type { FigureSpan } from '../scene/text.js';
import type { ReadText } from './read-text.js';

/** A running head that was too long ends so. */
const CUT = '…';

/**
 * Texts with the classes of the same words elsewhere in the document, where they have none of their own: a bookmark repeats a heading,
 * a native chart the labels of its drawing. A text that was cut short takes over what stands in the part that is left; one that holds
 * another (“Title (handout)”) what stands in that.
 */
export function inheritFigures(texts: readonly ReadText[]): readonly ReadText[] {
  const known = new Map<string, ReadText>();
  for (const text of texts) {
    if (text.figures.length > 0 && !known.has(keyOf(text.text))) known.set(keyOf(text.text), text);
  }
  return texts.map((text) =>
    text.figures.length > 0 || !/\p{N}|[一二三四五六七八九十]/u.test(text.text) ? text : heir(text, known),
  );
}

function heir(text: ReadText, known: ReadonlyMap<string, ReadText>): ReadText {
  const key = keyOf(text.text);
  const same = known.get(key);
  if (same) return inherit(text, same);
  if (key.endsWith(CUT)) {
    const whole = [...known.values()].find((other) => keyOf(other.text).startsWith(key.slice(0, -1)));
    return whole ? inherit(text, whole) : text;
  }
  if (text.place !== 'bookmark' && text.place !== 'title') return text;
  const part = [...known.values()].find((other) => text.text.startsWith(other.text));
  return part ? inherit(text, part) : text;
}

/** Line breaks are spaces in plain strings: both are one unit long. */
function keyOf(text: string): string {
  return text.replaceAll('\n', ' ');
}

function inherit(text: ReadText, { figures, at }: ReadText): ReadText {
  const end = text.text.length;
  const left = figures.filter(({ start }) => start < end);
  return { ...text, figures: left.map((span): FigureSpan => ({ ...span, end: Math.min(span.end, end) })), at };
}
