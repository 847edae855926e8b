import type { Phrase, Surroundings } from '../phrase.js';
import { directionOf, isReached } from './direction-of.js';
import { modifierOf, nounAfter, nounOfAmount, nounOfPart } from './noun-after.js';
import { isBareProperty } from './property.js';
import { sharedItems } from './shared-items.js';
import { splitDone, splitPredicate, splitRank } from './split-predicate.js';
import { stripOpening } from './strip-opening.js';
import { tidySubject } from './tidy-subject.js';

/** What an amount is counted for: 每人每月, 折合每亩, 每500克. */
const EACH =
  /(?:折合|约合|合)?((?:每(?:[百千万]?(?:平方公里|平方米|立方米|千瓦时|公里|公顷|公斤|小时|亩|斤|吨|人|户|晚|天|月|年|生|股|位|间|件)|\d+\p{Script=Han}))+)$/u;

/** Averages and peaks that belong to the subject before: 日均63.2万人次, 单日最高35万人次. */
const SERIES = /^(?:[日月年季周人户场亩]均|(?:单[日月季])?最[高低多少大]|峰值)$/u;

/** Reads the words round a figure of a Chinese sentence. */
export function chinesePhrase({ lead, tail, counts, ranks, money, part: within, adjoins }: Surroundings): Phrase {
  const part = within || /其中|当中/u.test(lead);
  const behind = adjoins === true ? lead.replace(/^\p{Script=Han}{1,12}[、和与及](?=\p{Script=Han}{2})/u, '') : lead;
  const plain = behind.replace(/人民币$/u, '');
  const each = EACH.exec(plain)?.[1];
  const words = each === undefined ? plain : plain.replace(EACH, '');
  const done = splitDone(words);
  const opened = done ? '' : stripOpening(words);
  const { subject: found, predicate, base } = done ?? (ranks ? splitRank(opened) : splitPredicate(opened));
  const items = /分别/u.test(predicate) ? sharedItems(found) : undefined;
  const eachAhead =
    each === undefined && predicate !== '' && /\p{Script=Han}{2}每/u.test(found) ? EACH.exec(found)?.[1] : undefined;
  const named = tidySubject(eachAhead === undefined ? found : found.replace(EACH, ''), money === true);
  const amount = money && isBareProperty(named) ? nounOfAmount(tail) : undefined;
  const own = amount === undefined ? named : `${amount}${named}`;
  const after = counts ? nounAfter(tail) : own === '' && !done ? nounOfPart(opened, predicate, tail) : undefined;
  const apart = adjoins === true || /[、和与及]$/u.test(lead);
  const subject = after === undefined ? own : `${apart ? '' : modifierOf(own, predicate)}${after}`;
  const limit = /^(以上|以下|以内)(?:[，。；、]|$)/u.exec(tail)?.[1];
  const property = /(?:[增涨升降跌]幅|增速|(?<!自然)增长率)$/u.exec(own)?.[0] ?? '';
  const change = directionOf(`${property}${predicate}`);
  const partIs = part && own === '' && after !== undefined && /^(?:左右)?[为是]/u.test(tail);
  return {
    ...(subject !== '' && { subject }),
    bare: isBareProperty(subject),
    series: SERIES.test(subject),
    part,
    ...(items && { shared: items }),
    predicate: partIs ? '占比' : predicate,
    ...(base !== undefined && { base }),
    ...(change && !isReached(predicate) && { change }),
    share: partIs || /占(?!地(?![区方]))|比重|占比|份额/u.test(`${own}${predicate}`),
    ...(limit !== undefined && { limit }),
    threshold: limit === undefined && /^(?:及|或)?(?:以上|以下|以内)/u.test(tail),
    ...((each ?? eachAhead) !== undefined && { each: (each ?? eachAhead)! }),
    aside: isAside(lead, tail, counts),
  };
}

/** Whether a figure stands aside of what its sentence speaks of: 在全省14个市州中, 受汽油价格下降6.7%影响. */
function isAside(lead: string, tail: string, counts: boolean): boolean {
  if (/^[^，]{0,6}(?:影响|所致|拖累|带动)/u.test(tail) && /(?:受|因|由于)\p{Script=Han}+$/u.test(lead)) return true;
  return counts && /在\p{Script=Han}{0,8}$/u.test(lead) && /^\p{Script=Han}{1,8}[中里内]/u.test(tail);
}
