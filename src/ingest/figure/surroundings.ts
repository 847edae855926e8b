import type { Figure } from '../../source-text/figures/figure.js';
import type { Surroundings } from './phrase.js';

/** Marks that end a clause; a comma in a number is none. */
const CLAUSE = /[，；：。！？（]|[,;:](?=\s)|\((?=\D)/gu;

/** Counters whose noun may follow. */
const COUNTER = /^(?:[家个条台项户套件所座间处次种类款场只栋名位人艘架张辆枚批]|人次)$/u;

/** The words round a figure: from the end of the clause or figure before, to the end of its own clause or the next figure. */
export function surroundingsOf(
  text: string,
  figure: Figure,
  all: readonly Figure[],
  rangeStart: Figure | undefined,
  dates: readonly Figure[],
): Surroundings {
  const first = rangeStart ?? figure;
  const before = leadingFrom(text, first, all);
  const clause = [...withoutAsides(text.slice(0, first.start)).matchAll(CLAUSE)].at(-1);
  const from = Math.max(before?.end ?? 0, clause ? clause.index + clause[0].length : 0);
  const next = all.find(({ start }) => start >= figure.end)?.start ?? text.length;
  // A bracket right behind a figure is passed over: 为期四天（9月25日至28日）的连假.
  const aside = /^（[^（）]*）/u.exec(text.slice(figure.end))?.[0].length ?? 0;
  const behind = figure.end + aside;
  const end = behind + (text.slice(behind).search(CLAUSE) + 1 || text.length + 1) - 1;
  const dated = withoutDates(withoutAsides(text.slice(0, first.start)), from, first.start, dates);
  const own = /^\s*at\s*$/.test(dated) && clause !== undefined ? `${clauseBefore(text, from)}${dated}` : dated;
  const lead = figure.kind === 'rank' ? withoutPlace(own, text.slice(clause ? clause.index + 1 : 0, from)) : own;
  return {
    lead: lead.replaceAll(BLANK, ''),
    tail: text.slice(behind, Math.max(behind, Math.min(next, end))),
    part: /(?:其中|当中|of which|including)[，：,:]?\s?$/iu.test(text.slice(0, from)),
    counts:
      figure.kind === 'quantity' &&
      (COUNTER.test(figure.unit) ||
        (figure.unit === '' && figure.meanings.length === 0 && !/\d\.\d/.test(figure.text))),
    adjoins: before !== undefined && from === before.end && COUNTER.test(before.unit),
    ranks: figure.kind === 'rank',
    money: figure.meanings.some(({ dimension }) => /^(?:cny|usd|eur|hkd)$/.test(dimension)),
  };
}

/** The figure that the words of one begin behind: not a limit that its own noun begins with, as in 逾期90天以上贷款与不良贷款之比. */
function leadingFrom(text: string, { start }: Figure, all: readonly Figure[]): Figure | undefined {
  const ahead = all.filter(({ end }) => end <= start);
  const last = ahead.at(-1);
  const limits =
    last !== undefined && /^(?:及|或)?(?:以上|以下|以内|以外)的?[^，；。、：（）]*$/u.test(text.slice(last.end, start));
  const passed =
    last !== undefined &&
    /[超逾]$/u.test(text.slice(0, last.start)) &&
    /^的[^，；。、：（）]+$/u.test(text.slice(last.end, start));
  if (last?.unit === '岁' && /^\p{Script=Han}{2,}$/u.test(text.slice(last.end, start))) {
    // 0—14岁人口: an age belongs to the people of it, with both its ends.
    const low = ahead.at(-2);
    return low !== undefined && /^[-—–~至到]$/u.test(text.slice(low.end, last.start)) ? ahead.at(-3) : low;
  }
  return limits || passed ? ahead.at(-2) : last;
}

/** 居第二位 of 总量在全省14个市州中稳居第二位: what is ranked stands before the place that it is ranked in. */
function withoutPlace(lead: string, ahead: string): string {
  const [, held] = /^[^，；、]{1,8}?[中里内]((?:稳|仍|继续|持续)?(?:位居|位列|居|列|排))/u.exec(lead) ?? [];
  const named = /^(.*)在[^，；]*$/u.exec(ahead)?.[1];
  return held === undefined || named === undefined ? lead : `${named}${held}`;
}

/** 上升9位: how far something moved in an order. */
export function isRankChange({ unit, start, end }: Figure, text: string): boolean {
  return (
    /^[位名]$/u.test(unit) &&
    /(?:[上提晋跃]升|升|前移|前进|进|[下后]降|下滑|退|后移)(?:了|约|近)?$/u.test(text.slice(0, start)) &&
    !/^\p{Script=Han}{2}/u.test(text.slice(end))
  );
}

/** The clause before one that says only “at”: the unemployment rate, at 4.2 percent. */
function clauseBefore(text: string, from: number): string {
  return text
    .slice(0, from)
    .replace(/[,;:]\s?$/, '')
    .split(/[,;:]\s/)
    .at(-1)!
    .replace(/^.*\d\S*\s/, '');
}

/** Stands for what is left out of a text whose places are kept. */
const BLANK = '\uFFFC';

/** What stands in brackets that are closed says nothing about figures behind them: 固定资产投资（不含农户）. */
function withoutAsides(text: string): string {
  return text.replace(/（[^（）]*）|\([^()]*\)/gu, (aside) => BLANK.repeat(aside.length));
}

/** A part of a text without its dates, but those that something is compared with: 较一季度. */
function withoutDates(text: string, from: number, to: number, dates: readonly Figure[]): string {
  let part = '';
  let at = from;
  for (const date of dates) {
    if (date.start < at || date.end > to) continue;
    const compared =
      /(?:较|比|与|同|于|恢复[至到]|than|with|from|over)\s?$/u.test(text.slice(0, date.start)) ||
      (/[是为]$/u.test(text.slice(0, date.start)) && text[date.end] === '的');
    part += text.slice(at, compared ? date.end : date.start);
    at = date.end;
    // 到2030年, 7月1日起: the words that stand with a time go with it.
    if (!compared && /^(?:到|至|自|从|在|截至)?$/u.test(part.replaceAll(BLANK, ''))) {
      part = '';
      at += /^(?:起|以来|以后|之后|当[日天晚])(?!\p{Script=Han}?码)/u.exec(text.slice(at, to))?.[0].length ?? 0;
    }
  }
  return part + text.slice(at, to);
}
