/** A time that something else is compared with: higher than in the same months of 2025, less than it forecast in June. */
export function isOfComparison(ahead: string): boolean {
  return /\bthan\b[^,;.]{0,40}\s(?:in|for|of|on|at|during)\s(?:the\s)?$/i.test(ahead);
}

/** A time right behind its figure: 3.6 percent in 2027, 6.1 percent last October. */
export function isRightBehind(between: string): boolean {
  return /^\s(?:(?:in|for|of|over|during)\s(?:the\s)?|last\s)$/.test(between);
}

/** Whether a time behind a figure is rather of another that stands between: to €1.6 billion from €2.1 billion in September 2025. */
export function isOfAnother(between: string): boolean {
  return /^[^\p{Script=Han}]*$/u.test(between) && /\d/.test(between);
}

/** Whether a time is only of what another figure comes from: from €2.1 billion in September, against 3% in 2024. */
export function isOfStart(ahead: string): boolean {
  return /\b(?:from|against|compared with|compared to|versus)\s[^,;]{1,40}\s(?:in|for|of|at|on|last)\s(?:the\s)?$/i.test(
    ahead,
  );
}

/** Whether a state at the end of a time is meant: 118 ships at the end of December. */
export function isAtEnd(ahead: string): boolean {
  return /\bat the end of\s(?:the\s)?$|\bend-$/i.test(ahead);
}

/** Whether the words behind a figure, up to the next one, put it a year before the sentence's time. */
export function isYearAgo(behind: string): boolean {
  return /^(?:(?!\bto\b|\bfrom\b|[;.]\s).){0,45}?\b(?:a year (?:ago|earlier|before)|the (?:year before|previous year))\b/i.test(
    behind,
  );
}

/** Whether a figure is of the year that the article is written in: 3.6 percent this year. */
export function isThisYear(behind: string): boolean {
  return /^(?:\s[a-z]+){0,3}\sthis year\b/.test(behind);
}
