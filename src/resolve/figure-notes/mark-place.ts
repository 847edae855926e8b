import type { Run } from '../../scene/text.js';

/** Where the words end that a number counts: at a mark that parts clauses, or before a bracket or a dash. */
const CLAUSE_END = /[,;:.!?)](?=\s|$)|\s+[(—–]/;

/**
 * The run behind a bare number parted at the end of what the number counts, in the two pieces that a mark goes between: `11 landmark
 * chains[1], …`, not `11[1] landmark chains`. Undefined where the mark goes right behind the number: it has its unit with it,
 * or no word follows, or the words go on in further runs.
 */
export function partedBehindWords(
  number: Run,
  next: Run | undefined,
  isLast: boolean,
): readonly [Run, Run?] | undefined {
  if (!/\d$/.test(number.text) || !next || next.figure || next.link) return undefined;
  if (!/^[ \u00A0]\p{Script=Latin}/u.test(next.text)) return undefined;
  const end = CLAUSE_END.exec(next.text)?.index;
  if (end !== undefined)
    return [
      { ...next, text: next.text.slice(0, end) },
      { ...next, text: next.text.slice(end) },
    ];
  return isLast ? [next] : undefined;
}
