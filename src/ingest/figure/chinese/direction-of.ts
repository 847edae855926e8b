import type { Phrase } from '../phrase.js';

const DOWN =
  /下降|衰退|缩短|压缩|下跌|减少|降低|回落|下滑|放缓|减缓|收窄|缩小|萎缩|负增长|压减|压降|精简|[降减跌]$|降幅|跌幅|低于|慢于|(?<!最)[低慢少]$/u;
const UP =
  /增长|成长|增加|上升|上涨|提高|提升|回升|扩大|加快|攀升|增速|增幅|升幅|涨幅|增长率|净增|多增|[增涨升]$|快于|高于|高出|(?<!最)[高快多]$/u;
const TO = /(?<!达)[到至]$/u;

/** Up or down, by the words before a figure; a fall that grows smaller goes up, and how much a fall grew is no direction. */
export function directionOf(all: string): Phrase['change'] {
  const words = all.replace(/不(?:低于|少于|高于|多于|超过)/gu, '');
  if (/[降跌]幅.*(?:收窄|缩小|放缓|减少)/u.test(words)) return 'up';
  if (/[降跌]幅.*(?:扩大|加深|增加)/u.test(words)) return undefined;
  if (DOWN.test(words)) return 'down';
  return UP.test(words) ? 'up' : undefined;
}

/** 提高到, 增至: what follows is where it stands now, not by how much it changed. */
export function isReached(predicate: string): boolean {
  return TO.test(predicate);
}
