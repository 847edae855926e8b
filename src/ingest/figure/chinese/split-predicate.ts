import { stripVerbs } from './strip-verbs.js';

/** Where a rank is held: 居全国, 位列中部地区. */
const RANKED = /(?:稳居|位居|跃居|居|位列|列|排名|排在|排)([^，；\d]{0,10}?)$/u;

/** A comparison that ends where the predicate begins: 较一季度, 比上年同期, 与全国平均水平相比. */
const COMPARED = /(?:较|(?<![环同占])比|与|(?<![上去前])同(?!期)|相比)((?!重|例|率)[^，；较比]{1,16}?)(?:相比|水平)?$/u;

/** What a multiple or a part is of: 是上年同期的1.3倍, 恢复至疫情前的八成, 恢复至2019年同期约九成. */
const MULTIPLE_OF = /(?:(?:是|为|相当于|恢复[至到])([^，；是为]{2,14}?)的|恢复[至到]([^，；是为]{2,14}?)的?[约近]?)$/u;

/** What is done of a plan: 完成年度预算的56.3%. */
const DONE_OF = /^(?:已|均|约|共|累计)*完成了?([^，；]{2,14}?)的[约近超逾]?$/u;

/** Growth in one word with its base: 年增9.4%, 月减1.3%. */
const IN_ONE: readonly (readonly [words: RegExp, base: string])[] = [
  [/年(?=[增减升降])/u, '同比'],
  [/月(?=[增减升降])/u, '上月'],
  [/季(?=[增减升降])/u, '上季'],
];

/** A comparison whose verb stands before: 高于全国, 快于规上工业. */
const ABOVE =
  /(?:高于|低于|快于|慢于|多于|少于|高出|好于|优于|强于|超过|领先|(?<=\p{Script=Han})超(?![过商市额长]))([^，；\d]{1,16}?)(?:平均水平|平均)?$/u;

const SHARE = /占(?!地(?:面积)?$)[^，；]{0,18}?(?:的)?(?:比重|比例|份额|总量|总额|一半)?$/u;

/** The words before a figure, cut in what it is of, and what is said of it. */
export interface Split {
  readonly subject: string;
  readonly predicate: string;
  /** What it is compared with. */
  readonly base?: string;
}

/** 经济总量居全国第11位: what is ranked, and among whom. */
export function splitRank(text: string): Split {
  const held = RANKED.exec(text);
  if (!held) return splitPredicate(text);
  const base = held[1] === '' ? {} : { base: held[1]! };
  const subject = stripVerbs(text.slice(0, held.index).replace(/[稳仍]$/u, '')).replace(
    /^按(?=\p{Script=Han}{2})/u,
    '',
  );
  return { subject, predicate: text.slice(held.index), ...base };
}

/** A figure that says how much of something is done; undefined for all others. */
export function splitDone(lead: string): Split | undefined {
  const of = DONE_OF.exec(lead)?.[1];
  return of === undefined ? undefined : { subject: '', predicate: lead, base: of };
}

/** Takes verbs, adverbs and comparisons off the end, until a noun is left. */
export function splitPredicate(text: string): Split {
  let rest = text.trim();
  const multiple = MULTIPLE_OF.exec(rest);
  if (multiple)
    return {
      ...splitVerbs(rest.slice(0, multiple.index), rest.slice(multiple.index)),
      base: multiple[1] ?? multiple[2]!,
    };
  let base: string | undefined;
  for (let before = ''; before !== rest;) {
    before = rest;
    const verbs = stripVerbs(rest);
    const compared = verbs.length < rest.length || rest === text ? COMPARED.exec(verbs) : undefined;
    const above = compared ? undefined : ABOVE.exec(rest);
    const share = compared || above ? undefined : SHARE.exec(verbs);
    if (compared) [base, rest] = [base ?? nounOf(compared[1]!), verbs.slice(0, compared.index)];
    else if (above) [base, rest] = [base ?? above[1], rest.slice(0, above.index)];
    else if (share) rest = verbs.slice(0, share.index);
    else rest = verbs;
  }
  const predicate = text.slice(rest.length);
  const year = /同比|环比|按[年月季]/u.exec(predicate)?.[0] ?? IN_ONE.find(([words]) => words.test(predicate))?.[1];
  const named = base ?? year;
  return { subject: rest, predicate, ...(named !== undefined && { base: named }) };
}

/** What stands before a multiple, without its verbs. */
function splitVerbs(text: string, behind: string): Split {
  const { subject, predicate } = splitPredicate(text);
  return { subject, predicate: `${predicate}${behind}` };
}

/** 去年同期 of 比去年同期多开; 上年末 of 比上年末净增. */
function nounOf(base: string): string {
  const noun = base.replace(/(?:净增|新增|压减|每\p{Script=Han}{1,3}?(?:[增减]产|贵|便宜)?)$/u, '');
  return noun.replace(/(?<!平日|假日)(?:多|少|高|低|快|慢)\p{Script=Han}{0,2}$/u, '') || noun;
}
