import { toEmu } from '../../../base/units.js';
import type { TextStyle } from '../../../scene/text-style.js';
import { characterStyle, listIndent, paragraphStyle } from '../text/style-xml.js';
import type { Attributes, Xml } from '../xml/markup.js';
import { element } from '../xml/markup.js';

/**
 * Attributes that every level of an Office master carries: tabs at an inch, East Asian breaking. Punctuation does not hang: lines
 * are measured without, and a comma in the margin stands outside of its frame.
 */
const COMMON: Attributes = { defTabSz: 914_400, rtl: 0, eaLnBrk: 1, latinLnBrk: 0, hangingPunct: 0 };

/** One level in which nothing is a list: titles, footers, prompts of charts. */
export function plainLevels(style: TextStyle): Xml[] {
  return [levelXml(1, style, element('a:buNone'))];
}

/** A look of its own for each level, none of them a list: a figure, what it counts, a remark. */
export function ownLevels(styles: readonly TextStyle[]): Xml[] {
  return styles.map((style, index) => levelXml(index + 1, style, element('a:buNone')));
}

/** Nine levels: the first is plain text, the others are bulleted lists, each deeper by one indent. */
export function listLevels(style: TextStyle): Xml[] {
  const lists = [0, 1, 2, 3, 4, 5, 6, 7].map((level) => {
    const { left, hanging } = listIndent(style, level);
    const bullet = [element('a:buFont', { typeface: 'Arial' }), element('a:buChar', { char: '•' })];
    return levelXml(level + 2, { ...style, indent: left, firstLineIndentEm: -hanging / style.size }, ...bullet);
  });
  return [levelXml(1, style, element('a:buNone')), ...lists];
}

/** The same look on all nine levels (presentation defaults, other text). */
export function evenLevels(style: TextStyle): Xml[] {
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) =>
    levelXml(level, { ...style, indent: style.indent + (level - 1) * 36 }),
  );
}

function levelXml(level: number, style: TextStyle, ...bullet: readonly Xml[]): Xml {
  const paragraph = paragraphStyle(style, style.align);
  const character = characterStyle(style, {});
  return element(
    `a:lvl${level}pPr`,
    { marL: toEmu(style.indent), ...paragraph.attributes, ...COMMON },
    ...paragraph.children,
    ...bullet,
    element('a:defRPr', { ...character.attributes, kern: 1200 }, ...character.children),
  );
}
