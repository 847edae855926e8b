/** Words that say where a figure goes, in Chinese and English without spaces. */
const UP =
  /[增升涨]|提高|加快|扩大|rose|rise|rising|grew|grow|increas|gain|expand|improv|accelerat|higher|up(?:by|to|from)?$/giu;
const DOWN =
  /[降减跌]|回落|放缓|收窄|缩小|下滑|萎缩|fell|fall|declin|decreas|drop|contract|shr[aiu]nk|narrow|slow|lower|down(?:by|to|from)?$/giu;

/** Which way the words before a figure say that it goes, by the last of them that says so, else by the first of those behind. */
export function directionOf(ahead: string, behind: string): 'up' | 'down' | undefined {
  const last = (pattern: RegExp): number => [...ahead.matchAll(pattern)].at(-1)?.index ?? -1;
  const first = (pattern: RegExp): number => behind.search(new RegExp(pattern, 'iu'));
  const [up, down] = [last(UP), last(DOWN)];
  if (up !== down) return up > down ? 'up' : 'down';
  const [rise, fall] = [first(UP), first(DOWN)];
  if (rise === fall) return undefined;
  return fall < 0 || (rise >= 0 && rise < fall) ? 'up' : 'down';
}
