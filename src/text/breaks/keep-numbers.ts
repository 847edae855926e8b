import { BREAK, type Breaks } from './break-kind.js';

const CURRENCY = '[¥$€£￥＄]';
const SIGN = `[+\\-−±≈~＋－<>≤≥]?(?:${CURRENCY}|[№#])?`;
const DIGITS = '\\d[\\d,.:/]*(?<![,.:/])';
/** Connectors between the two numbers of a range. */
const RANGE = `(?:\\s?[-–—~～至到×/]\\s?${SIGN}${DIGITS}[%％‰]?)*`;
/** Sign before or after the figure that belongs to it in every language. */
const PERCENT = '(?:\\s?[%％‰°℃℉‱])?';

/** Magnitudes and units that follow a figure in Chinese, Simplified and Traditional; the longest first. */
const CHINESE_UNIT = [
  '月\\d{1,2}[日号號]',
  '[个個]百分[点點]|百分[点點]|[个個][单單]位',
  '平方公里|平方千米|平方米|平方公尺|立方米|立方公尺|公里|千米|厘米|毫米|微米|[纳納]米|公[顷頃]|公斤|千克|毫克|微克|英里|英尺|海里|公尺|公分|公[吨噸]',
  '千瓦[时時]|千瓦|兆瓦|吉瓦|瓦[时時]|伏特|安培|[标標]准煤|[标標]準煤|[吨噸][标標]煤|[吨噸][标標]准煤|[吨噸][标標]準煤|度[电電]',
  '[个個]月|季度|世[纪紀]|年代|年度|月份|[周週]年|[周週][岁歲]|小[时時]|分[钟鐘]|秒[钟鐘]|[点點][钟鐘]',
  '美元|[欧歐]元|日元|日圓|港元|英[镑鎊]|元人民[币幣]|人民[币幣]|新[台臺][币幣]|元',
  '人次|架次|[车車]次|班次|件套|[户戶]次',
  '[年月日号號时時分秒周週天旬季岁歲代届屆期版章节節条條款项項段句页頁行册冊卷篇幅图圖表例级級类類种種批次轮輪名位人户戶口家个個只隻件套台臺辆輛艘架座栋棟间間栏欄处處所根块塊片张張支枚粒颗顆头頭匹株亩畝吨噸斤克升米里尺寸度倍成折点點元角分镇鎮县縣市省区區村校园園链鏈强強]',
].join('|');
const CHINESE = `(?:余|餘|多|几|幾)?(?:[十百千万萬亿億兆]{1,3})?(?:余|餘|多)?(?:${CHINESE_UNIT})?`;

/** Units of the SI and those used with it (SI Brochure 9, tables 2, 4, 7, 8), of data, sound and finance, with their prefixes. */
const SYMBOL =
  '(?:[afpnuµmcdhkKMGTPE]i?)?(?:mol|cd|Hz|Pa|Wh|eV|lm|lx|Bq|ha|tce|bit|dB(?:\\(A\\))?|[gmsANJWCVFSTHKLltBbΩ])[²³]?|pp|bp|min|[°º][CF]|rpm|rpx|px|pt|IOPS|fps';
/** A unit as it is written: products and quotients of symbols, `kg/m³`, `kJ/(kg·K)`. */
const UNIT = `(?:${SYMBOL})(?:[·/](?:\\(?(?:${SYMBOL}|[℃])\\)?|\\((?:${SYMBOL})·(?:${SYMBOL}|℃)\\)))?(?![A-Za-z])`;

const NUMBER_WORD = 'million|billion|trillion|thousand|hundred|dozen';
const UNIT_WORD =
  'per cent|percent|percentage points?|(?:kilo|centi|milli)?metres?|kilomet(?:re|er)s?|tonnes?|litres?|knots|nautical miles|years?|months?|weeks?|days?|hours?|minutes?|seconds?|points?';
const TIME = 'January|February|March|April|May|June|July|August|September|October|November|December|a\\.m\\.|p\\.m\\.';

/** Units and number words of other languages after one space (SI Brochure 9, 5.4.3). */
const WESTERN_UNIT = `(?:[ \u00A0](?:${UNIT}|(?:(?:${NUMBER_WORD})[ \u00A0])?(?:${UNIT_WORD}|${TIME})(?![A-Za-z])|(?:${NUMBER_WORD})(?![A-Za-z])))`;

/** Words that count only with the number after them (第3期, 图1, Figure 2). */
const PREFIX =
  '(?:(?:第|[图圖]|表|附件|附[录錄]|公式|注|註)|(?:Figure|Fig\\.|Table|Chart|No\\.|p\\.|pp\\.|para\\.|Section|Q)[ \u00A0])?';

const FIGURE = new RegExp(
  `${PREFIX}${SIGN}${DIGITS}${PERCENT}${RANGE}${PERCENT}(?:${WESTERN_UNIT}|[ \u00A0]?${CHINESE})`,
  'gu',
);

/** Words that their author tied to a figure by spaces that do not break: `13,049\u00A0projects`, `5\u00A0million\u00A0yuan`. */
const TIED_WORDS = /\d(?:\u00A0[\p{Script=Latin}’.-]+)+/gu;

/** A unit in two words of which the first is an amount: `$ million`. */
const AMOUNT = new RegExp(`${CURRENCY}[ \u00A0](?:${NUMBER_WORD})(?![A-Za-z])`, 'gu');

/** A date reads better whole, but is too long to forbid a break in: one between year and month is only a poor one. */
const YEAR_AND_MONTH = /\d年(?=\d{1,2}月)/g;

/** Stretches of a text that stay whole: figures with their sign, range, unit and counter, in `[from, to)`. */
export function figureSpans(text: string): readonly (readonly [from: number, to: number])[] {
  if (!/[\d$€£¥￥＄]/.test(text)) return [];
  return [FIGURE, TIED_WORDS, AMOUNT].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].trimEnd().length] as const),
  );
}

/** CLREQ 3.1.5.2, UAX #14 LB25: a figure stays with its sign, range, unit and counter, and its words take no hyphen; `text` is the stand-in text. */
export function keepNumbers(breaks: Breaks, text: string): void {
  for (const [from, to] of figureSpans(text)) {
    for (let at = from + 1; at < to; at++) if (breaks[at] !== BREAK.forced) breaks[at] = BREAK.none;
  }
  for (const match of text.matchAll(YEAR_AND_MONTH)) {
    const at = match.index + match[0].length;
    if (breaks[at] === BREAK.allowed) breaks[at] = BREAK.poor;
  }
}
