import type { NumberToken } from './numbers/number-token.js';
import type { ReadText } from './read-text.js';

const PLACES: Readonly<Record<ReadText['place'], string>> = {
  text: '',
  cell: 'a table',
  notes: 'speaker notes',
  chart: 'chart',
  alternative: 'alternative text',
  mark: 'a mark',
  furniture: 'running head or foot',
  bookmark: 'a bookmark',
  title: 'the title of the file',
  attachment: 'an attachment',
};

/** Characters of a text that are shown on each side of a number. */
const AROUND = 14;

type Spot = Pick<ReadText, 'artifact' | 'language' | 'page' | 'slide' | 'place' | 'chart'>;

/** Document, language, page and place of a text: `deck in en, slide 4 “growth”, speaker notes`. */
export function whereOf({ artifact, language, page, slide, place, chart }: Spot): string {
  const stands = slide === undefined ? `page ${page}` : `slide ${page} “${slide}”`;
  const what =
    place === 'alternative' && chart !== undefined ? `alternative text of the chart “${chart}”` : PLACES[place];
  const named = place === 'chart' ? `chart “${chart ?? ''}”` : what;
  return [`${artifact} in ${language}`, ...(page > 0 ? [stands] : []), ...(named === '' ? [] : [named])].join(', ');
}

/** The words round a number, with dots where the text goes on. */
export function excerptOf(
  { text }: Pick<ReadText, 'text'>,
  { start, end }: Pick<NumberToken, 'start' | 'end'>,
): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const shown = text.slice(from, to).replaceAll('\n', ' ').trim();
  return `${from > 0 ? '…' : ''}${shown}${to < text.length ? '…' : ''}`;
}
