import { isSentencePosition } from '../../src/base/position.js';
import type { Workspace } from '../../src/base/workspace.js';
import { validateReport } from '../../src/validate/validate-report.js';
import { claimsOf } from '../../src/verify/claims-of.js';

/**
 * A page that says what a report claims, each phrase in its paragraph and sentence, in sentences that mean nothing else: for
 * reports whose article is not in this repository.
 */
export function standIn(workspace: Workspace): string {
  const claims = claimsOf(validateReport(workspace).value!);
  const places = claims.map(({ place }) => place).filter(isSentencePosition);
  const paragraphs = Array.from({ length: Math.max(...places.map(({ paragraph }) => paragraph)) }, (_, index) => {
    const own = places.filter(({ paragraph }) => paragraph === index + 1);
    const sentences = Array.from({ length: Math.max(2, ...own.map(({ sentence }) => sentence)) }, (_, at) =>
      sentenceOf(own.filter(({ sentence }) => sentence === at + 1).map(({ words }) => words)),
    );
    return sentences.join('');
  });
  return ['首頁 > 新聞 >', '替代的文章', '來源:某處 日期:2023-07-05 點擊:次', ...paragraphs].join('\n');
}

/** One that names each phrase once, leaving out what another phrase holds. */
function sentenceOf(words: readonly string[]): string {
  const phrases = [...new Set(words)].filter((one) => !words.some((other) => other !== one && other.includes(one)));
  return `会上对这一方面的情况作了说明${phrases.map((phrase) => `，${phrase}`).join('')}。`;
}
