import { BREAK, type Breaks } from './break-kind.js';

const SIGN = '[+\\-−±≈~＋－<>≤≥]?[¥$€£￥＄№#]?';
const DIGITS = '\\d[\\d,.:/]*(?<![,.:/])';
/** Connectors between the two numbers of a range. */
const RANGE = `(?:\\s?[-–—~～至到×/]\\s?${SIGN}${DIGITS}[%％‰]?)*`;
/** Sign before or after the figure that belongs to it in every language. */
const PERCENT = '(?:\\s?[%％‰°℃℉‱])?';

/** Magnitudes and units that follow a figure in Chinese; the longest first. */
const CHINESE_UNIT = [
  '月\\d{1,2}[日号]',
  '个百分点|百分点|个单位',
  '平方公里|平方千米|平方米|立方米|公里|千米|厘米|毫米|微米|纳米|公顷|公斤|千克|毫克|微克|英里|英尺|海里',
  '千瓦时|千瓦|兆瓦|吉瓦|瓦时|伏特|安培|标准煤|吨标煤|吨标准煤',
  '个月|季度|世纪|年代|年度|月份|周年|周岁|小时|分钟|秒钟|点钟',
  '美元|欧元|日元|港元|英镑|人民币|元',
  '人次|架次|车次|班次|件套|户次',
  '[年月日号时分秒周天旬季岁代届期版章节条款项段句页行册卷篇幅图表例级类种批次轮届名位人户口家个只件套台辆艘架座栋间栏处所条根块片张支枚粒颗头匹株亩吨斤克升米里尺寸度倍成折点元角分镇县市省区村校园链强]',
].join('|');
const CHINESE = `(?:余|多|几)?(?:[十百千万亿兆]{1,3})?(?:余|多)?(?:${CHINESE_UNIT})?`;

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
  '(?:(?:第|图|表|附件|附录|公式|注)|(?:Figure|Fig\\.|Table|Chart|No\\.|p\\.|pp\\.|para\\.|Section|Q)[ \u00A0])?';

const FIGURE = new RegExp(
  `${PREFIX}${SIGN}${DIGITS}${PERCENT}${RANGE}${PERCENT}(?:${WESTERN_UNIT}|[ \u00A0]?${CHINESE})`,
  'gu',
);

/** A date reads better whole, but is too long to forbid a break in: one between year and month is only a poor one. */
const YEAR_AND_MONTH = /\d年(?=\d{1,2}月)/g;

/** CLREQ 3.1.5.2, UAX #14 LB25: a figure stays with its sign, range, unit and counter; `text` is the stand-in text. */
export function keepNumbers(breaks: Breaks, text: string): void {
  if (!/\d/.test(text)) return;
  for (const match of text.matchAll(FIGURE)) {
    const end = match.index + match[0].trimEnd().length;
    for (let at = match.index + 1; at < end; at++) if (breaks[at] !== BREAK.forced) breaks[at] = BREAK.none;
  }
  for (const match of text.matchAll(YEAR_AND_MONTH)) {
    const at = match.index + match[0].length;
    if (breaks[at] === BREAK.allowed) breaks[at] = BREAK.poor;
  }
}
