/** What is said of any figure, and tells none from another: measures, movement, calculation. */
const COMMON_HAN =
  /同比|环比|名义|实际|累计|增速|增长率?|增幅|涨幅|降幅|跌幅|速度|比重|占比|比例|份额|变动|的|了|下降|上升|上涨|提高|提升|加快|放缓|达到?|约为|分别|其中|推算|公布/gu;

const COMMON_LATIN = new Set(
  (
    'the and for and with from that this than then its their his her our was were been being are has have had will would could should may ' +
    'can not but also only into over under after before between about above below more less most least while when where which who what ' +
    'how year years month months quarter quarters growth grew grow rise rose fall fell rate rates share change level total number amount ' +
    'out off per all each both other others one two three same such very just still now new low high end first second third fourth last ' +
    'next lead'
  ).split(' '),
);

/** Endings that a word has in one place and not in another: cuts, cut; relocates, relocated; mills, milling. */
const ENDING = /(?:ings?|ers?|ed|es|s|e)$/;

/** From so many letters on a word is told by what is left without its ending. */
const LONG = 5;

/**
 * The words by which a label or a sentence names what a figure is of: pairs of neighbouring Han characters, and words of three and more
 * letters without their endings. What is said of any figure (增速, “growth”) is left out; of calls only what `{{name}}` and `{{literal}}`
 * print counts.
 */
export function namingWords(text: string): ReadonlySet<string> {
  const plain = text
    .replace(/\{\{\s*(?:name|literal)\s+(['"])(.*?)\1[^}]*\}\}/g, '$2')
    .replace(/\{\{.*?\}\}/gs, ' ')
    .replace(COMMON_HAN, ' ');
  const words = new Set<string>();
  for (const [run] of plain.matchAll(/\p{Script=Han}+/gu))
    for (let at = 0; at + 1 < run.length; at++) words.add(run.slice(at, at + 2));
  for (const [word] of plain.toLowerCase().matchAll(/[a-z][a-z’']{2,}/g))
    if (!COMMON_LATIN.has(word)) words.add(word.length >= LONG ? word.replace(ENDING, '') : word);
  return words;
}
