import type { Colour, ColourSlot } from '../../../base/colour.js';
import type { Xml } from '../xml/markup.js';
import { element } from '../xml/markup.js';

/** Names that shapes use for the slots that a master's colour map turns round (ECMA-376 part 1, 19.3.1.6 clrMap). */
const MAPPED: Partial<Record<ColourSlot, string>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' };

/** The name of a slot as shapes, text and charts write it: `dk1` is `tx1`. */
export function schemeName(slot: ColourSlot): string {
  return MAPPED[slot] ?? slot;
}

/** `a:schemeClr` where the colour has a slot, else `a:srgbClr`. */
export function colourXml(colour: Colour): Xml {
  const alpha = colour.alpha;
  const opacity =
    alpha !== undefined && alpha < 1 && element('a:alpha', { val: Math.round(Math.max(0, alpha) * 100_000) });
  return colour.slot
    ? element('a:schemeClr', { val: schemeName(colour.slot) }, opacity)
    : element('a:srgbClr', { val: colour.hex.toUpperCase() }, opacity);
}

/** A solid fill, or none where there is no colour. */
export function fillXml(colour: Colour | undefined): Xml {
  return colour ? element('a:solidFill', {}, colourXml(colour)) : element('a:noFill');
}

/** True when both show the same and follow the theme in the same way. */
export function sameColour(first: Colour, second: Colour): boolean {
  return (
    (first.slot ?? first.hex) === (second.slot ?? second.hex) &&
    first.slot === second.slot &&
    (first.alpha ?? 1) === (second.alpha ?? 1)
  );
}
