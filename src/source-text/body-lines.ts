import { type CleanText, joinClean } from './clean-text.js';

/** A line of a page; `indented` where white space stood before it, `afterGap` where an empty line did. */
export interface PageLine {
  readonly clean: CleanText;
  readonly indented: boolean;
  readonly afterGap: boolean;
}

/** Ends of sentences, behind which closing marks may stand. */
const ENDED = /(?:[。！？…]|[.!?])[”’」』）)"']*$/;

/** Lines that are never an article's own, whatever they say. */
const FURNITURE =
  /^(?:版权声明|版权所有|免责声明|特别声明|责任编辑|责编|当前位置|您的位置|上一[篇条]|下一[篇条]|扫码|扫一扫|网站地图|Copyright\b|©|All rights reserved)|ICP备|公网安备/i;

/** Labels that begin a line about the article: `来源：…`, and counters such as `点击：1024次`. */
const LABEL =
  /^[【[（(]?(?:来源|信息来源|文章来源|日期|发布日期|发布时间|时间|点击|点击量|点击数|浏览|浏览次数|浏览量|阅读|阅读量|阅读次数|访问量|作者|编辑|记者|审核|字体|字号|分享|分享到|打印|关键词|标签|Source|Date|Published|Author|By|Views?|Tags?|Share|Keywords?)[】\]）)]?\s*[：:(（]/i;

/** Headings of what pages put below an article. */
const BELOW =
  /^(?:相关(?:阅读|新闻|链接|文章|推荐|信息)|推荐阅读|延伸阅读|热门(?:文章|新闻|推荐)|猜你喜欢|网友评论|发表评论|附件|上一[篇条]|下一[篇条]|免责声明|版权声明|版权所有|Related (?:articles|stories|news)|Read more|See also)/i;

const han = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;
const words = (text: string): number => text.match(/[A-Za-z][A-Za-z'’-]+/g)?.length ?? 0;

/**
 * The paragraphs of the article's body: from the first line of prose to the last, without navigation, lines about the article,
 * counters, headings, and what stands below it. Lines that were broken at a width are joined first.
 */
export function bodyLines(page: readonly PageLine[]): readonly CleanText[] {
  const lines = isWrapped(page) ? unwrap(page) : page.map(({ clean }) => clean);
  const first = lines.findIndex(isProse);
  if (first < 0) return [];
  const below = lines.findIndex(
    (line, index) => index > first && isBelow(line, lines.slice(first, index), lines.slice(index)),
  );
  const body = lines.slice(first, below < 0 ? lines.length : below);
  const last = body.findLastIndex(isProse);
  return body.slice(0, last + 1).filter(isBody);
}

function isFurniture({ text }: CleanText): boolean {
  return FURNITURE.test(text) || LABEL.test(text) || (/^[-•·*>»|]/.test(text) && !isLong(text));
}

function isLong(text: string): boolean {
  return han(text) >= 12 || words(text) >= 8;
}

/** At least a sentence, of a length that no menu entry has. */
function isProse(line: CleanText): boolean {
  return isLong(line.text) && /[。！？]|[.!?](?:\s|$)/.test(line.text) && !isFurniture(line);
}

/** Between the first and the last prose: short sentences and long lines without an end count, headings do not. */
function isBody(line: CleanText): boolean {
  if (isFurniture(line)) return false;
  return isProse(line) || (ENDED.test(line.text) && han(line.text) + words(line.text) >= 3) || han(line.text) >= 40;
}

/** A heading of other matter, where most of the prose stands above it. */
function isBelow(line: CleanText, above: readonly CleanText[], rest: readonly CleanText[]): boolean {
  if (!BELOW.test(line.text)) return false;
  const amount = (lines: readonly CleanText[]): number =>
    lines.filter(isProse).reduce((sum, { text }) => sum + han(text) + words(text), 0);
  return amount(above) >= amount(rest);
}

/** True where most lines of prose end in the middle of a sentence: they were broken at a width. */
function isWrapped(page: readonly PageLine[]): boolean {
  const prose = page.filter(({ clean }) => isLong(clean.text) && !isFurniture(clean));
  const broken = prose.filter(({ clean }) => !ENDED.test(clean.text));
  const ends = page.some(({ clean }) => ENDED.test(clean.text));
  return ends && prose.length >= 3 && broken.length * 2 > prose.length;
}

/** Joins broken lines: a paragraph begins after an empty line, with an indent, or after a short line that ends a sentence. */
function unwrap(page: readonly PageLine[]): readonly CleanText[] {
  const width = Math.max(...page.map(({ clean }) => cells(clean.text)));
  const joined: CleanText[] = [];
  let before: string | undefined;
  for (const { clean, indented, afterGap } of page) {
    const ended = before === undefined || (ENDED.test(before) && cells(before) < width * 0.9);
    const alone = isFurniture(clean) || (before !== undefined && cells(before) < width * 0.6);
    if (ended || alone || indented || afterGap) joined.push(clean);
    else joined.push(joinClean(joined.pop()!, clean, /\w$/.test(before!) && /^\w/.test(clean.text) ? ' ' : ''));
    before = clean.text;
  }
  return joined;
}

/** Columns of a terminal, near enough: a Chinese character takes two. */
function cells(text: string): number {
  return text.length + (text.match(/[\u2e80-\u9fff\uff00-\uffef]/g)?.length ?? 0);
}
