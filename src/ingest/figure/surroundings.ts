import type { Figure } from '../../source-text/figures/figure.js';
import type { Surroundings } from './phrase.js';

/** Marks that end a clause; a comma in a number is none. */
const CLAUSE = /[，；：。！？（]|[,;:](?=\s)|\((?=\D)/gu;

/** Counters whose noun may follow. */
const COUNTER = /^(?:[家个条台项户套件所座间处次种类款场只栋名位人艘架张辆枚批]|人次)$/u;

/** Numbers that count or measure nothing: numbers of documents, telephones, lists, pages, times, ratings. */
const LABEL_BEFORE =
  /(?:第|〔|电话[:：]?|热线|致电|拨打|邮编[:：]?|编号|No\.\s?|(?:passcode|dial|PIN|code|ext\.|extension|ID|pages?)[:：]?\s\+?|Note\s|Table\s|Figure\s|Item\s|Form\s|Rule\s|Section\s)$/u;
const LABEL_BEHIND = /^(?:号(?!召)|〕|届|\s?[.)、]\s?(?=[\p{Lu}\p{Script=Han}])|-(?!square)[\dA-Za-z])/u;

/** True for what an article reports: quantities and ranks, but no numbers of lists, documents or telephones. */
export function isCounted(figure: Figure, text: string): boolean {
  if (figure.kind === 'rank')
    return !/届|次会议|期$/u.test(figure.text) && /^[位名]|^\s|^$|^[，。,.]/u.test(text.slice(figure.end));
  if (figure.kind !== 'quantity' || isPer(figure, text)) return false;
  if (figure.unit !== '' || figure.meanings.length > 0) return !isTimeOfEvent(figure, text);
  const [before, behind] = [text.slice(0, figure.start), text.slice(figure.end)];
  if (LABEL_BEFORE.test(before) || LABEL_BEHIND.test(behind)) return false;
  if (/\d[-‑ ]$/.test(before) || /^[-‑]?\d|^\)?\s?\(?\d{3}/.test(behind)) return false;
  // The second half of a ratio (1∶7.8), and an hour of the day (晚8点).
  if (
    /\d\s?[:：∶]$/u.test(before) ||
    /^\s?[:：∶]\s?\d/u.test(behind) ||
    (/^点/u.test(behind) && /(?:[早晚夜]|[上下中]午|凌晨|傍晚)$/u.test(before))
  )
    return false;
  // A day in brackets: 昨（28）日.
  if (/（$/.test(before) && /^）[日月年]/u.test(behind)) return false;
  return before.trim() !== '' || figure.scale > 0;
}

/** What something is counted for each of: 每500克, 每10股. */
function isPer({ start }: Figure, text: string): boolean {
  return /每$/u.test(text.slice(0, start));
}

/** 五年来, 30日内: a time, and no figure that anyone reports. */
function isTimeOfEvent({ unit, end }: Figure, text: string): boolean {
  return (
    /^[届期]$/u.test(unit) ||
    (/^(?:年|个月|月|天|日|周)$/u.test(unit) &&
      /^(?:[来间内]|以来|之内|规划|行动|计划|累计|平均)/u.test(text.slice(end)))
  );
}

/** The words round a figure: from the end of the clause or figure before, to the end of its own clause or the next figure. */
export function surroundingsOf(
  text: string,
  figure: Figure,
  all: readonly Figure[],
  rangeStart: Figure | undefined,
  dates: readonly Figure[],
): Surroundings {
  const first = rangeStart ?? figure;
  const before = all.filter(({ end }) => end <= first.start).at(-1);
  const clause = [...withoutAsides(text.slice(0, first.start)).matchAll(CLAUSE)].at(-1);
  const from = Math.max(before?.end ?? 0, clause ? clause.index + clause[0].length : 0);
  const next = all.find(({ start }) => start >= figure.end)?.start ?? text.length;
  // A bracket right behind a figure is passed over: 为期四天（9月25日至28日）的连假.
  const aside = /^（[^（）]*）/u.exec(text.slice(figure.end))?.[0].length ?? 0;
  const behind = figure.end + aside;
  const end = behind + (text.slice(behind).search(CLAUSE) + 1 || text.length + 1) - 1;
  const dated = withoutDates(withoutAsides(text.slice(0, first.start)), from, first.start, dates);
  const lead = /^\s*at\s*$/.test(dated) && clause !== undefined ? `${clauseBefore(text, from)}${dated}` : dated;
  return {
    lead: lead.replaceAll(BLANK, ''),
    tail: text.slice(behind, Math.max(behind, Math.min(next, end))),
    part: /(?:其中|of which|including)[，：,:]?\s?$/iu.test(text.slice(0, from)),
    counts:
      figure.kind === 'quantity' && (COUNTER.test(figure.unit) || (figure.unit === '' && figure.meanings.length === 0)),
    ranks: figure.kind === 'rank',
  };
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
      /(?:较|比|与|同|于|than|with|from|over)\s?$/u.test(text.slice(0, date.start)) ||
      (/[是为]$/u.test(text.slice(0, date.start)) && text[date.end] === '的');
    part += text.slice(at, compared ? date.end : date.start);
    at = date.end;
  }
  return part + text.slice(at, to);
}
