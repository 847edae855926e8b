import type { IngestedFigure } from '../../ingested-article.js';

/** English names for counters that no unit stands for. */
const COUNTERS: Readonly<Record<string, string>> = {
  个: 'thing',
  项: 'entry',
  条: 'strand',
  头: 'head',
  株: 'plant',
  笔: 'transaction',
  座: 'structure',
  艘: 'ship',
  架: 'aircraft',
  件: 'piece',
  所: 'institution',
  处: 'site',
  次: 'occasion',
  种: 'kind',
  类: 'class',
  款: 'model',
  场: 'event',
  只: 'unit',
  栋: 'building',
  间: 'room',
  岁: 'year-of-age',
  批: 'batch',
  枚: 'medal',
  标准箱: 'teu',
  标箱: 'teu',
  桶: 'barrel',
  张: 'sheet',
  列: 'train',
  晚: 'night',
  班: 'service',
  班次: 'service-run',
  根: 'post',
  线: 'track',
  份: 'copy',
  单: 'order',
  '微克/立方米': 'microgram-per-cubic-metre',
  '毫克/升': 'milligram-per-litre',
  '克/千瓦时': 'gram-per-kilowatt-hour',
  分贝: 'decibel',
  weeks: 'weeks',
  cents: 'cents',
};

/** Names of units of the table that a multiple may be missing of. */
const MULTIPLES_OF: Readonly<Record<string, string>> = {
  套: 'set',
  台: 'machine',
  家: 'firm',
  户: 'household',
  ...COUNTERS,
};

/** A unit that the draft declares under `units:` of report.yaml. */
export interface OwnUnit {
  readonly id: string;
  /** Multiples convert into each other: power of ten to the dimension's base. */
  readonly dimension?: string;
  readonly power?: number;
  /** As the article writes it. */
  readonly word: string;
}

/** The unit for a figure's counter; undefined where it has none. */
export function ownUnit({ counter }: IngestedFigure): OwnUnit | undefined {
  if (counter === undefined) return undefined;
  const [, scale = '', word = ''] = /^([万亿]?)(.+)$/u.exec(counter)!;
  const known = (scale === '' ? COUNTERS : MULTIPLES_OF)[word] ?? `counter-${codeOf(word)}`;
  if (scale === '') return { id: known, word };
  const [prefix, power] = scale === '万' ? ['wan', 4] : ['yi', 8];
  return { id: `${prefix}-${known}`, dimension: known, power, word: counter };
}

/** An id for a word without a name here: its own letters, else its characters' code points. */
function codeOf(word: string): string {
  if (/^[A-Za-z][A-Za-z -]*$/.test(word)) return word.toLowerCase().replace(/[ -]+/g, '-');
  return [...word].map((character) => character.codePointAt(0)!.toString(16)).join('-');
}
