import type { Figure } from '../../source-text/figures/figure.js';
import type { IngestedFigure } from '../ingested-article.js';
import type { Phrase } from './phrase.js';

/**
 * What the figure before said of the same subject, where this one is a change of that, or the same again: 增速 of 增长6.7%，比上半年加快0.3个百分点;
 * the share of 占全国8.9%，提高1.2个百分点 and of 占比由38.1%提高到57.3%.
 */
export function measureOf(
  phrase: Phrase,
  subject: string | undefined,
  before: IngestedFigure | undefined,
  { unit }: Figure,
): string | undefined {
  const shared = phrase.bare && /^其?(?:占比|比重|比例|比率|份额)$/u.test(phrase.subject ?? '');
  const same =
    phrase.subject === undefined ? before?.subject === subject : shared && subject?.startsWith(before?.subject ?? '?');
  if (before === undefined || !same || (phrase.share && !shared)) return undefined;
  const said =
    before.measure ??
    (before.kind === 'share' ? before.predicate : before.kind === 'growth' ? grownIn(before, phrase) : undefined);
  const points = /百分点|基点|^(?:bp|BP)$/u.test(unit);
  if (said === undefined || (shared && /[增涨降][速幅]/u.test(said))) return undefined;
  if (points) return said;
  const again = /保持在|稳定在|维持在|[到至]$|达到?$|突破$/u.test(phrase.predicate) && phrase.change === undefined;
  return again && !/^[增涨降][速幅]$/u.test(said) && /%|成|百分/u.test(unit) ? said : undefined;
}

/** 降幅 of 下降2.6%，比上月收窄0.4个百分点; 增速 where nothing says that it widened or narrowed. */
function grownIn({ value }: IngestedFigure, { predicate }: Phrase): string {
  if (!/收窄|扩大|缩小|加深/u.test(predicate)) return '增速';
  return value.isNegative() ? '降幅' : '涨幅';
}
