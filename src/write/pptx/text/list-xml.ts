import { toEmu } from '../../../base/units.js';
import type { ListMarker, Paragraph } from '../../../scene/text.js';
import type { TextStyle } from '../../../scene/text-style.js';
import type { Xml } from '../xml/markup.js';
import { element } from '../xml/markup.js';
import type { Properties } from './style-xml.js';
import { listIndent } from './style-xml.js';
import type { InheritedText } from './text-context.js';

/** Text levels run from 0 to 8 (21.1.2.1.1, ST_TextIndentLevelType). */
const DEEPEST = 8;

/** Marker shapes and the numbering schemes that draw them (20.1.10.61, ST_TextAutonumberScheme). */
const SCHEMES: readonly (readonly [RegExp, string])[] = [
  [/^\d+\.$/, 'arabicPeriod'],
  [/^\d+\)$/, 'arabicParenR'],
  [/^[（(]\d+[）)]$/, 'arabicParenBoth'],
  [/^[①-⑳]$/, 'circleNumDbPlain'],
  [/^[一二三四五六七八九十]+[、.]?$/, 'ea1ChsPeriod'],
  [/^[ivxlcdm]+\.$/, 'romanLcPeriod'],
  [/^[IVXLCDM]+\.$/, 'romanUcPeriod'],
  [/^[a-z]\.$/, 'alphaLcPeriod'],
  [/^[a-z]\)$/, 'alphaLcParenR'],
  [/^[A-Z]\.$/, 'alphaUcPeriod'],
  [/^\d+$/, 'arabicPlain'],
];

/** Where the layout set marker and text of a list item, in points from the left edge of the text. */
export interface SetIndent {
  readonly marker: number;
  readonly text: number;
}

/** Level, indents and bullet of a list item, as far as its placeholder's levels do not give them. */
export function listProperties(
  paragraphs: readonly Paragraph[],
  index: number,
  style: TextStyle,
  inherited: InheritedText | undefined,
  set: SetIndent | undefined,
): Properties {
  const list = paragraphs[index]!.list!;
  const level = Math.min(DEEPEST, list.level + (inherited?.listLevels ? 1 : 0));
  const wanted = unmarked(list, set ?? defaultIndent(style, list.level));
  const given = inherited?.listLevels && inherited.style ? defaultIndent(inherited.style, list.level) : undefined;
  const indents = !given || Math.abs(given.marker - wanted.marker) > 0.5 || Math.abs(given.text - wanted.text) > 0.5;
  const bulletGiven = inherited?.listLevels && !list.ordered && list.marker === '•';
  return {
    attributes: {
      marL: indents ? toEmu(wanted.text) : undefined,
      lvl: level > 0 ? level : undefined,
      indent: indents ? toEmu(wanted.marker - wanted.text) : undefined,
    },
    children: bulletGiven ? [] : markerXml(list, firstOrdinal(paragraphs, index)),
  };
}

/** A further paragraph of an item has no marker and starts where the item's text does. */
function unmarked(list: ListMarker, indent: SetIndent): SetIndent {
  return list.marker === '' ? { marker: indent.text, text: indent.text } : indent;
}

/** The bullet or number before a list item. Bullets are drawn in Arial, the one face that every reader has them in. */
export function markerXml(list: ListMarker, startAt: number): Xml[] {
  if (list.marker === '') return [element('a:buNone')];
  if (!list.ordered) {
    return [element('a:buFont', { typeface: 'Arial' }), element('a:buChar', { char: list.marker })];
  }
  const type = SCHEMES.find(([shape]) => shape.test(list.marker))?.[1] ?? 'arabicPeriod';
  // Numbers are set in the face of their text, where a placeholder's levels would have them in that of its bullets.
  return [element('a:buFontTx'), element('a:buAutoNum', { type, startAt: startAt > 1 ? startAt : undefined })];
}

function defaultIndent(style: TextStyle, level: number): SetIndent {
  const { left, hanging } = listIndent(style, level);
  return { marker: left - hanging, text: left };
}

/** The number that the run of items round this one begins with: Office counts on from it. */
function firstOrdinal(paragraphs: readonly Paragraph[], index: number): number {
  const own = paragraphs[index]!.list!;
  let first = own.ordinal;
  for (let at = index - 1; at >= 0; at--) {
    const list = paragraphs[at]!.list;
    if (!list || list.level < own.level) break;
    if (list.level > own.level || list.marker === '') continue;
    if (!list.ordered || list.ordinal !== first - 1) break;
    first = list.ordinal;
  }
  return first;
}
