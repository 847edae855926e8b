import { toEmu } from '../../../base/units.js';
import type { TextAlign, TextStyle } from '../../../scene/text-style.js';
import { fillXml, sameColour } from '../theme/colour-xml.js';
import type { Attributes, Xml } from '../xml/markup.js';
import { element, fragment } from '../xml/markup.js';

/** Attributes and children of a properties element. */
export interface Properties {
  readonly attributes: Attributes;
  readonly children: readonly Xml[];
}

const ALIGN: Readonly<Record<TextAlign, string>> = { start: 'l', center: 'ctr', end: 'r', justify: 'just' };

/**
 * How a paragraph of `style` differs from what it inherits; all of it where nothing is known of that. Leading is an exact
 * distance (a:spcPts), which no substitute face can change.
 */
export function paragraphStyle(style: TextStyle, align: TextAlign, inherited?: TextStyle): Properties {
  const differs = (key: 'leading' | 'spaceBefore' | 'spaceAfter') => inherited?.[key] !== style[key];
  const indents = !inherited || inherited.indent !== style.indent || firstIndent(inherited) !== firstIndent(style);
  return {
    attributes: {
      marL: indents ? toEmu(style.indent) : undefined,
      indent: indents ? toEmu(firstIndent(style)) : undefined,
      algn: inherited?.align === align ? undefined : ALIGN[align],
    },
    children: [
      ...(differs('leading') ? [element('a:lnSpc', {}, points(style.leading))] : []),
      ...(differs('spaceBefore') ? [element('a:spcBef', {}, points(style.spaceBefore))] : []),
      ...(differs('spaceAfter') ? [element('a:spcAft', {}, points(style.spaceAfter))] : []),
    ],
  };
}

/** What a run's own look changes in its style. */
export interface RunLook {
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly colour?: TextStyle['colour'];
  readonly scale?: number;
  /** True where the East Asian face sets Latin text too: marks that both scripts share. */
  readonly eastAsian?: boolean;
  /** The run's language and region, where it may have a Han typeface of its own (`TextStyle.eastAsianTypefaces`). */
  readonly region?: string | undefined;
}

/** How a run of `style` with `look` differs from what it inherits; all of it where nothing is known of that. */
export function characterStyle(style: TextStyle, look: RunLook, inherited?: TextStyle): Properties {
  const size = Math.max(1, style.size * (look.scale ?? 1));
  const bold = look.strong || isBold(style);
  const italic = look.emphasis || style.italic;
  const spacing = spacingOf(style, size);
  const colour = look.colour ?? style.colour;
  const han = look.region === undefined ? undefined : style.eastAsianTypefaces?.[look.region];
  return {
    attributes: {
      sz: inherited?.size === size ? undefined : Math.round(size * 100),
      b: inherited && isBold(inherited) === bold ? undefined : Number(bold),
      i: inherited?.italic === italic ? undefined : Number(italic),
      spc: (inherited ? spacingOf(inherited, inherited.size) : 0) === spacing ? undefined : spacing,
    },
    children: [
      ...(inherited && sameColour(inherited.colour, colour) ? [] : [fillXml(colour)]),
      ...(inherited?.slot === style.slot && !look.eastAsian && han === undefined
        ? []
        : [fontsXml(style.slot, { ...look, han, latin: style.typeface })]),
    ],
  };
}

/** What differs from the faces of a slot. */
interface SlotFaces {
  /** The East Asian face sets Latin text too. */
  readonly eastAsian?: boolean;
  /** Typefaces in place of the theme's. */
  readonly han?: string | undefined;
  readonly latin?: string | undefined;
}

/** The theme's faces for a slot, by script: `+mj-lt` and `+mj-ea`, or `+mn-lt` and `+mn-ea` (20.1.4.1.16); code names its own. */
export function fontsXml(slot: TextStyle['slot'], { eastAsian = false, han, latin }: SlotFaces = {}): Xml {
  const prefix = slot === 'heading' ? '+mj' : '+mn';
  const ea = han ?? `${prefix}-ea`;
  return fragment([
    element('a:latin', { typeface: eastAsian ? ea : (latin ?? `${prefix}-lt`) }),
    element('a:ea', { typeface: ea }),
    element('a:cs', { typeface: latin ?? `${prefix}-cs` }),
  ]);
}

/** Office knows bold or not: semibold is bold, medium is not. */
export function isBold(style: TextStyle): boolean {
  return style.weight === 'bold' || style.weight === 'semibold';
}

/** Left margin and first-line indent in points of a list item of `level` from 0: the marker hangs 1.5 em left of its text, as text is set. */
export function listIndent(style: TextStyle, level: number): { readonly left: number; readonly hanging: number } {
  const hanging = style.size * 1.5;
  return { left: style.indent + (level + 1) * hanging, hanging };
}

function firstIndent(style: TextStyle): number {
  return style.firstLineIndentEm * style.size;
}

/** Letter spacing in hundredths of a point (21.1.2.3.9, spc) from thousandths of an em. */
function spacingOf(style: TextStyle, size: number): number {
  return Math.round((style.tracking / 1000) * size * 100);
}

function points(value: number): Xml {
  return element('a:spcPts', { val: Math.round(Math.max(0, value) * 100) });
}
