import { isBareProperty } from './chinese/property.js';
import { stripOpening } from './chinese/strip-opening.js';
import type { Phrase } from './phrase.js';
import type { Standing } from './standing.js';

/** The clause before a figure's own, where it holds no figure. */
function clauseAhead({ index, text, figure, quantities }: Standing): string | undefined {
  const clauses = text.slice(quantities[index - 1]?.end ?? 0, figure.start).split(/[，；：]/u);
  return clauses.length < 2 || (clauses.length === 2 && index > 0 && clauses[0] === '') ? undefined : clauses.at(-2);
}

/** How something did, behind its name: 净利润创单季新高，达到11.9亿元; 鲜果集中上市，价格下降2.5%. */
const STATE =
  /^(\p{Script=Han}{2,14}?)(?:(?:已?于|在)[^，；]{2,12}?)?(?:表现|增势|走势|势头|创|保持|继续|持续|稳步|集中上市|大量上市|需求|供应|呈现?|迎来|延续|运行|[降跌涨增升]幅最|增速最|增长最|更是|(?:正式|建成)?(?:投产|竣工|开工|通车|落成|开业|投用|上线)$)/u;

/** What the clause before names for this figure: 人气最旺的是海水浴场，涌入48万人次; 游乐区受大雨影响，只有6万人次. */
export function subjectAhead({ base, change, bare }: Phrase, standing: Standing): string | undefined {
  const clause = clauseAhead(standing) ?? '';
  const state = STATE.exec(stripOpening(clause))?.[1];
  if (state !== undefined && !isBareProperty(state) && !/[比较与同]/u.test(state)) return state;
  if (bare || base !== undefined || change !== undefined) return undefined;
  return (
    /(?:最\p{Script=Han}{1,3}的是|其次[是为]|依次[是为]|分别[是为])(\p{Script=Han}{2,14})$/u.exec(clause)?.[1] ??
    /^(\p{Script=Han}{2,12}?)受\p{Script=Han}+影响$/u.exec(clause)?.[1]
  );
}

/** What an English sentence begins with, up to its first mark: The number of long-term unemployed, those jobless …, edged down by 64k. */
function sentenceHead(ahead: string): string | undefined {
  const [head = ''] = ahead.replace(/^(?:the|both|a|an|our|nearly|about)\s/i, '').split(/[,;:]\s/);
  return /^[A-Za-z][A-Za-z\s-]{3,50}$/.test(head) && !/\b(?:in|on|for|of) \w+$/.test(head.replace(/^number of .*/, ''))
    ? head.trim()
    : undefined;
}

/** Where nothing else is named: what the clause before ends with, behind its verb: 建议派发中期现金股利，每10股1.75元; 公司坚持创新，营业收入…. */
export function objectAhead(standing: Standing): string | undefined {
  if (!/\p{Script=Han}/u.test(standing.text)) return sentenceHead(standing.text.slice(0, standing.figure.start));
  return /^.*(?:派发|发放|分配|实施|开展|推进|安排|建议|的)(?:\d{4}年)?(\p{Script=Han}{2,12})$/u.exec(
    clauseAhead(standing) ?? '',
  )?.[1];
}
