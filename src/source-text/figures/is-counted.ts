import type { Figure } from './figure.js';

/** Numbers that count or measure nothing: numbers of documents, telephones, lists, pages, times, ratings. */
const LABEL_BEFORE =
  /(?:第|〔|电话[:：]?|热线|致电|拨打|邮编[:：]?|编号|No\.\s?|(?:passcode|dial|PIN|code|ext\.|extension|ID|pages?)[:：]?\s\+?|Note\s|Table\s|Figure\s|Item\s|Form\s|Rule\s|Section\s)$/u;
/** People aged 55 and over, ages 16 to 24: which people, not how many. */
const AGE_BEFORE = /\b[Aa]ge[ds]?\s(?:\d+\s?(?:to|and|[-–])\s?)?$/;
const LABEL_BEHIND = /^(?:号(?!召)|〕|届|\s?[.)、]\s?(?=[\p{Lu}\p{Script=Han}])|-(?!square)[\dA-Za-z])/u;

/** True for what an article reports: quantities and ranks, but no numbers of lists, documents or telephones. */
export function isCounted(figure: Figure, text: string): boolean {
  if (figure.kind === 'rank')
    return !/届|次会议|期$/u.test(figure.text) && /^[位名]|^\s|^$|^[，。,.]/u.test(text.slice(figure.end));
  if (figure.kind !== 'quantity' || isPer(figure, text)) return false;
  if (figure.unit !== '' || figure.meanings.length > 0) return !isTimeOfEvent(figure, text);
  const [before, behind] = [text.slice(0, figure.start), text.slice(figure.end)];
  if (LABEL_BEFORE.test(before) || LABEL_BEHIND.test(behind) || AGE_BEFORE.test(before)) return false;
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
  // A number that a sentence begins with is one of a list, unless it is in words: Seven of its nine members.
  return before.trim() !== '' || figure.scale > 0 || /^[A-Z][a-z]/.test(figure.text);
}

/** What something is counted for each of: 每500克, 每10股. */
function isPer({ start }: Figure, text: string): boolean {
  return /每$/u.test(text.slice(0, start));
}

/** 五年来, 30日内: a time, and no figure that anyone reports. */
function isTimeOfEvent({ unit, text: written, start, end }: Figure, text: string): boolean {
  return (
    /^[届期]$/u.test(unit) ||
    (/^(?:years?|months?|weeks?|days?|hours?)$/.test(unit) &&
      isEnglishTime(written, text.slice(0, start), text.slice(end))) ||
    (/^(?:年|个月|月|天|日|周)$/u.test(unit) &&
      /^(?:[来间内]|前(?!后|列|期)|以前|以来|之内|规划|行动|计划|累计|平均)/u.test(text.slice(end)))
  );
}

/** A five-year loan, two years ago, over the next 12 months: when something was, or of what kind it is. */
function isEnglishTime(written: string, ahead: string, behind: string): boolean {
  return (
    /-(?:year|month|week|day|hour)s?$/.test(written) ||
    /^\s(?:ago|earlier|before|later)\b/.test(behind) ||
    /\b(?:the|its)\s(?:next|past|last|prior|previous|first|coming|following|preceding|final)\s$/i.test(ahead)
  );
}
