import type { DataNumber } from '../../../scene/data-book.js';

/**
 * The format (18.8.31) that shows a number as the documents do: with its places, thousands set off where they are there, the same minus,
 * and what stands before and behind it.
 */
export function numberFormat({ digits, written, grouped, before = '', behind = '' }: DataNumber): string {
  const places = digits.split('.')[1]?.length ?? 0;
  const number = `${grouped ? '#,##0' : '0'}${places > 0 ? `.${'0'.repeat(places)}` : ''}`;
  const positive = `${literal(before)}${number}${literal(behind)}`;
  const minus = digits.startsWith('-') ? written[0]! : '−';
  return `${positive};${literal(before)}${literal(minus)}${number}${literal(behind)}`;
}

/** Text in a format: between quotation marks, which it may not have itself; a backslash takes one character as it is. */
function literal(text: string): string {
  if (text === '') return '';
  return text
    .split('"')
    .map((part) => (part === '' ? '' : `"${part}"`))
    .join('\\"');
}
