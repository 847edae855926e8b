import { createHash } from 'node:crypto';

/** Length of a run that counts as taken over from the article, in Han characters. */
export const SHINGLE_LENGTH = 14;

/** Names and titles that anyone writing about the article must spell as it does; they are cut out before comparing. */
export const EXEMPT_NAMES: readonly string[] = [
  '国家先进制造业集群培育提升三年行动方案',
  '中小企业特色产业集群能级提升行动',
  '产业基础共性技术中心',
  '国家制造业创新中心',
  '省级制造业创新中心',
  '未来产业发展行动计划',
  '先进制造业投融资三年行动',
  '山东半岛工业互联网示范区',
  '工业互联网进园区、进集群、进基地',
  '制造业数字化转型行动',
  '标志性产业链突破工程',
  '产业集群培优培强工程',
  '省级特色产业集群',
  '万项技改、万企转型',
  '省工业和信息化厅党组成员、副厅长',
];

/**
 * Hashes of all runs of `SHINGLE_LENGTH` Han characters in a Simplified Chinese text. Expressions in braces, digits, letters,
 * punctuation and white space are dropped first, so that rewording the figures or commas of a sentence does not hide it.
 * Names in `EXEMPT_NAMES` end a run. Ten hexadecimal digits of SHA-256 each: nothing can be read back from them.
 */
export function hanShingles(text: string): ReadonlyMap<string, string> {
  const plain = text.replace(/\{\{[^}]*\}\}/gu, '');
  const parts = EXEMPT_NAMES.reduce<readonly string[]>(
    (pieces, name) => pieces.flatMap((piece) => piece.split(name)),
    [plain],
  );
  return new Map(parts.flatMap((part) => shinglesOfRun(part.replace(/[^\p{Script=Han}]/gu, ''))));
}

/** Hash and characters of each run. */
function shinglesOfRun(run: string): [string, string][] {
  const characters = [...run];
  const starts = characters.slice(SHINGLE_LENGTH - 1).map((_, index) => index);
  return starts.map((start) => {
    const shingle = characters.slice(start, start + SHINGLE_LENGTH).join('');
    return [createHash('sha256').update(shingle).digest('hex').slice(0, 10), shingle];
  });
}
