import type { IngestedArticle, IngestedParagraph } from '../ingested-article.js';

/** A heading that notes, a company's portrait or a way to reach somebody stand under. */
const HEADING =
  /^(?:附?注(?:释|记|解)?|备注|(?:指标|数据|名词|编者)?(?:说明|解释)|notes?(?: to .*)?|footnotes?|about \S.*|conference call|contacts?|media contacts?|technical notes?|forward-looking statements?)[：:]?$/i;

/** How a note begins: by saying so, or by a number. */
const BEGINS =
  /^[（(]?(?:附?注(?:释)?[\d一二三四五]?[)）：:、.．]|备注|(?:资料|数据)来源|指标解释|说明[：:]|notes?\b[:.]?|sources?:)/i;
const NUMBERED = /^[（(]?[\d①-⑨][)）.．、]?\s*(?!\d)\p{L}/u;

/** What only notes say: what a term means, how it is counted or rounded, what a rate was for converting. */
const DEFINES =
  /^(?:[（(]?\d+[)）.．、]\s*)?本(?:公报|报告|通报|表|文)(?:中|的|所)|是指|统计范围|统计口径|四舍五入|指标解释|(?:指数|天数|率|量|额|差|企业|业)(?:（[^）]*）)?[为指][^，。]{2,30}(?:除以|的天数|的企业|的工业法人)|按[^，。]{2,24}计算|特此公告|not a (?:financial )?measure|^converted at|census update/iu;

/** The article without the notes at its end; as it is where nothing else holds a figure. */
export function withoutNotes(article: IngestedArticle): IngestedArticle {
  const { paragraphs } = article;
  const headed = paragraphs.findIndex(
    ({ heading }, index) => index > 0 && heading !== undefined && HEADING.test(heading.trim()),
  );
  let end = headed > 0 && endsWithNotes(paragraphs.slice(headed)) ? headed : paragraphs.length;
  while (end > 1 && isNote(paragraphs[end - 1]!)) end--;
  const kept = paragraphs.slice(0, end);
  const numbers = new Set(kept.map(({ number }) => number));
  const figures = article.figures.filter(({ paragraph }) => numbers.has(paragraph));
  return figures.length === 0 ? article : { ...article, paragraphs: kept, figures };
}

/** Behind a heading of notes nothing else begins. */
function endsWithNotes(paragraphs: readonly IngestedParagraph[]): boolean {
  return paragraphs.every(({ heading }) => heading === undefined || HEADING.test(heading.trim()));
}

function isNote({ heading, sentences }: IngestedParagraph): boolean {
  const text = sentences.map((sentence) => sentence.text).join('');
  if (heading !== undefined && HEADING.test(heading.trim())) return true;
  return BEGINS.test(text) || (DEFINES.test(text) && (sentences.length === 1 || NUMBERED.test(text)));
}
