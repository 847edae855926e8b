/**
 * Radicals of the CJK Radicals Supplement, each followed by the character that it is the radical of (EquivalentUnifiedIdeograph.txt of
 * the Unicode Character Database; those that a simplified text shows).
 */
const RADICALS =
  '⺁厂⺄乙⺅亻⺈刀⺉刂⺊卜⺍小⺓幺⺗心⺘扌⺙攵⺛无⺝月⺟母⺠民⺡氵⺣灬⺤爫⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱网⺲罒⺵网⺷羊⺹老⺼肉⺾艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻐钅⻑長⻒镸⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟';

let table: ReadonlyMap<string, string> | undefined;

/**
 * A character in place of a radical that looks the same. PDFs name a glyph that serves both by either code point: Chromium writes
 * 千⽡ (U+2F61) for 千瓦.
 */
export function unradical(character: string): string {
  const code = character.codePointAt(0)!;
  // Kangxi Radicals have compatibility mappings of their own.
  if (code >= 0x2f00 && code <= 0x2fdf) return character.normalize('NFKC');
  table ??= new Map(Array.from({ length: RADICALS.length / 2 }, (_, at) => [RADICALS[2 * at]!, RADICALS[2 * at + 1]!]));
  return table.get(character) ?? character;
}
