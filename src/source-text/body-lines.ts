import { withoutPinyin } from './clean/clean-line.js';
import { type CleanText, joinClean, sliceClean } from './clean/clean-text.js';

/** A line of a page; `indented` where white space stood before it, `afterGap` where an empty line did. */
export interface PageLine {
  readonly clean: CleanText;
  readonly indented: boolean;
  readonly afterGap: boolean;
  /** What the file says that it is; absent where that has to be found out. */
  readonly kind?: BodyLine['kind'];
  readonly level?: number;
}

/** A paragraph, list item or heading of an article's body. */
export interface BodyLine {
  readonly kind: 'paragraph' | 'item' | 'heading';
  /** Headings: 1 for the highest. */
  readonly level: number;
  readonly clean: CleanText;
}

/** A page in three parts. */
export interface PageParts {
  /** What stands before the body: navigation, title, lines about the article. */
  readonly above: readonly CleanText[];
  readonly body: readonly BodyLine[];
  readonly below: readonly CleanText[];
}

/** Ends of sentences, behind which closing marks may stand. */
const ENDED = /(?:[。！？…]|[.!?])[”’」』）)"']*$/;

/** Ends of parts of a list in Chinese, or of what leads to one. */
const GOES_ON = /[；：]$/;

/** Lines that are never an article's own, whatever they say. */
const FURNITURE =
  /^(?:版权声明|版权所有|免责声明|特别声明|责任编辑|责编|当前位置|您的位置|您现在的位置|上一[篇条]|下一[篇条]|扫码|扫一扫|网站地图|主办(?:单位)?：|承办(?:单位)?：|[【[](?:打印|关闭|字体|返回|我要纠错)|网站标识码|抄送：|Copyright\b|©|All rights reserved)|ICP备|公网安备/i;

/** Greetings, rows of links, and captions of pictures, though they may end like sentences. */
const ASIDE =
  /^(?:欢迎(?:光临|访问|来到|您)|今天是\d{4}年)|^[^。]*(?:[|｜][^|｜。]+){3,}$|^(?:图为|[上下左右]图为?[：，])|^[▲△▼▽◤]|^(?:Press office|Media (?:contact|enquir|inquir)|Contact)\b|（(?:资料图片?|[^（）]{0,12}摄影?|[^（）]{1,16}(?:提供|供图|翻摄))）$/;

/** Labels that begin a line about the article: `来源：…`, and counters such as `点击：1024次`. */
const LABEL =
  /^[【[（(]?(?:来源|信息来源|文章来源|稿源|日期|发布日期|发布时间|发稿时间|更新时间|时间|点击|点击量|点击数|浏览|浏览次数|浏览量|阅读|阅读量|阅读次数|访问量|作者|编辑|记者|审核|校对|字体|字号|分享|分享到|打印|关键词|标签|发布机构|信息索引号?|索引号|Source|Date|Published|Updated|Author|By|Views?|Tags?|Share|Keywords?|热门(?:关键词|搜索|标签)|热搜词?|搜索热词|证券代码|股票代码|公告编号|Release no\.?|For (?:immediate )?release|Embargo(?:ed)?(?: until)?)[】\]）)]?\s*[：:(（]|^(?:Release no\.|For (?:immediate )?release\b|Embargoed\b)|^※/i;

/** Headings of what pages put below an article. */
const BELOW =
  /^(?:相关(?:阅读|新闻|链接|文章|推荐|信息)|推荐阅读|延伸阅读|热门(?:文章|新闻|推荐)|猜你喜欢|网友评论|发表评论|附件|上一[篇条]|下一[篇条]|免责声明|版权声明|版权所有|Related (?:articles|stories|news)|Read more|See also)/i;

/** A list item's mark. */
const BULLET = /^(?:[•·●■◆▪◦‣]\s*|[-–*](?:\s+|(?=\p{Script=Han})))/u;

/** Headings as official documents number them (GB/T 9704-2012, 7.3.3): 一、 then （一） then 1. */
const NUMBERED: readonly RegExp[] = [
  /^第?[一二三四五六七八九十]+[章节部、．]/,
  /^（[一二三四五六七八九十]+）/,
  /^\d+[.．、]/,
];

const han = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;
const words = (text: string): number => text.match(/[A-Za-z][A-Za-z'’-]+/g)?.length ?? 0;

/**
 * An article's body on a page: from the first line of prose to the last, without navigation, lines about the article, counters,
 * and what stands below it. Lines that were broken at a width are joined first.
 */
export function bodyLines(page: readonly PageLine[]): PageParts {
  const lines = isWrapped(page) ? unwrap(page) : page;
  const first = lines.findIndex(isProse);
  if (first < 0) return { above: lines.map(({ clean }) => clean), body: [], below: [] };
  const below = lines.findIndex(
    (line, index) => index > first && isBelow(line, lines.slice(first, index), lines.slice(index)),
  );
  const rest = lines.slice(first, below < 0 ? lines.length : below);
  const last = first + rest.findLastIndex(isProse) + 1;
  const start = firstHeading(lines, first);
  return {
    above: lines.slice(0, start).map(({ clean }) => clean),
    body: lines.slice(start, last).flatMap((line) => bodyLineOf(line) ?? []),
    below: lines.slice(last).map(({ clean }) => clean),
  };
}

/** Headings right before the first prose are the body's where they are numbered or below the highest; another may be the title. Points of a list are. */
function firstHeading(lines: readonly PageLine[], first: number): number {
  let start = first;
  const isOwn = ({ clean, kind, level = 1 }: PageLine): boolean =>
    NUMBERED.some((pattern) => pattern.test(clean.text)) ||
    (kind === 'heading' && level > 1) ||
    (kind === 'item' && isPoint(clean.text));
  while (start > 0 && isOwn(lines[start - 1]!)) start--;
  return start;
}

function bodyLineOf(line: PageLine): BodyLine | undefined {
  if (line.kind === 'heading') return { kind: 'heading', level: line.level ?? 2, clean: line.clean };
  if (isBody(line)) {
    const bullet = BULLET.exec(line.clean.text)?.[0].length ?? 0;
    const kind = line.kind ?? (bullet > 0 ? 'item' : 'paragraph');
    return { kind, level: 0, clean: sliceClean(line.clean, bullet) };
  }
  const { text } = line.clean;
  if (
    isFurniture(line) ||
    line.kind === 'item' ||
    /@|https?:/.test(text) ||
    /[，；：,;:]$/.test(text) ||
    han(text) + words(text) < 2
  )
    return undefined;
  const level = NUMBERED.findIndex((pattern) => pattern.test(text));
  return { kind: 'heading', level: level < 0 ? 1 : level + 1, clean: line.clean };
}

/** True for a line that is about the page or the article, and no part of it. */
export function isFurnitureText(text: string): boolean {
  return FURNITURE.test(text) || ASIDE.test(text) || LABEL.test(text);
}

function isFurniture({ clean: { text } }: PageLine): boolean {
  return isFurnitureText(text) || (/^[-•·*>»|]/.test(text) && !isLong(text));
}

function isLong(text: string): boolean {
  return han(text) >= 12 || words(text) >= 8;
}

/** At least a sentence, of a length that no menu entry has. */
function isProse(line: PageLine): boolean {
  const { text } = line.clean;
  return line.kind !== 'heading' && isLong(text) && /[。！？]|[.!?](?:\s|$)/.test(text) && !isFurniture(line);
}

/** A point with a figure, of a list of the file, which ends without a full stop: `Revenue of $402.6 million, up 12%`. */
function isPoint(text: string): boolean {
  return /\d/.test(text) && (words(text) >= 4 || han(text) >= 6) && !isFurnitureText(text);
}

/** Between the first and the last prose: short sentences, parts of lists and long lines without an end count. */
function isBody(line: PageLine): boolean {
  const { text } = line.clean;
  if (isFurniture(line)) return false;
  if (line.kind === 'item' && isPoint(text)) return true;
  if (isProse(line) || (ENDED.test(text) && han(text) + words(text) >= 3)) return true;
  return han(text) >= 40 || words(text) >= 25 || (GOES_ON.test(text) && isLong(text));
}

/** A heading of other matter, where most of the prose stands above it. */
function isBelow(line: PageLine, above: readonly PageLine[], rest: readonly PageLine[]): boolean {
  if (!BELOW.test(line.clean.text)) return false;
  const amount = (lines: readonly PageLine[]): number =>
    lines.filter(isProse).reduce((sum, { clean: { text } }) => sum + han(text) + words(text), 0);
  return amount(above) >= amount(rest);
}

/** True where most lines of prose end in the middle of a sentence: they were broken at a width. */
function isWrapped(page: readonly PageLine[]): boolean {
  const prose = page.filter((line) => line.kind === undefined && isLong(line.clean.text) && !isFurniture(line));
  const broken = prose.filter(({ clean }) => !ENDED.test(clean.text));
  const ends = page.some(({ clean }) => ENDED.test(clean.text));
  return ends && prose.length >= 3 && broken.length * 2 > prose.length;
}

/** Joins broken lines: a paragraph begins after an empty line, with an indent, or after a short line that ends a sentence. */
function unwrap(page: readonly PageLine[]): readonly PageLine[] {
  const width = Math.max(...page.map(({ clean }) => cells(clean.text)));
  const joined: PageLine[] = [];
  let before: string | undefined;
  for (const line of page) {
    const { clean, indented, afterGap } = line;
    const broken = before !== undefined && /\d\.?$/.test(before) && /^[.\d]/.test(clean.text);
    const ended = before === undefined || (ENDED.test(before) && cells(before) < width * 0.9 && !broken);
    const alone = line.kind !== undefined || isFurniture(line) || (before !== undefined && cells(before) < width * 0.6);
    if (ended || alone || indented || afterGap) joined.push(line);
    else {
      const head = joined.pop()!;
      const number = broken && /\p{Script=Han}/u.test(before!);
      const between = /\w$/.test(before!) && /^\w/.test(clean.text) && !number ? ' ' : '';
      joined.push({ ...head, clean: withoutPinyin(joinClean(head.clean, clean, between)) });
    }
    before = clean.text;
  }
  return joined;
}

/** Columns of a terminal, near enough: a Chinese character takes two. */
function cells(text: string): number {
  return text.length + (text.match(/[\u2e80-\u9fff\uff00-\uffef]/g)?.length ?? 0);
}
