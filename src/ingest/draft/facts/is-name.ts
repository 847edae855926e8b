/** An English phrase that begins or ends where no name of a thing does: “From a downwardly”, “Surplus for”, “Year on year but”. */
const TORN =
  /\s{2}|^(?:after|and|at|before|but|by|compared|converted|despite|excluding|following|for|from|in|of|on|or|over|taking|than|to|under|while|with|year)\b|\b(?:a|an|and|but|by|downwardly|for|from|of|or|than|that|the|to|upwardly|which|with)$/i;

/** A Chinese one that is a clause or lacks its end: 主要受汽油价格, 缩小到, 按月则因暑假结束而. */
const TORN_CHINESE = /^(?:主要|由于|因为?|受(?!理)|以及|则)|(?:到|至|则|而|于|为|按|由|因|与|及|和|每人每[年月])$/u;

/** True where a figure's subject can stand as the name of something, at the head of a slide or beside a bar. */
export function isName(subject: string): boolean {
  return !TORN.test(subject.trim()) && !TORN_CHINESE.test(subject.trim());
}
