/** An English phrase that begins or ends where no name of a thing does: “From a downwardly”, “Surplus for”, “Year on year but”. */
const TORN =
  /^(?:after|and|at|before|but|by|compared|converted|despite|excluding|following|for|from|in|of|on|or|over|taking|than|to|under|while|with|year)\b|\b(?:a|an|and|but|by|downwardly|for|from|of|or|than|that|the|to|upwardly|which|with)$/i;

/** True where a figure's subject can stand as the name of something, at the head of a slide or beside a bar. */
export function isName(subject: string): boolean {
  return !TORN.test(subject.trim());
}
