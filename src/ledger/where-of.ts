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

type Spot = Pick<ReadText, 'artifact' | 'language' | 'page' | 'slide' | 'place' | 'chart'>;

/** Document, language, page and place of a text: `deck in en, slide 4 “growth”, speaker notes`. */
export function whereOf({ artifact, language, page, slide, place, chart }: Spot): string {
  const stands = slide === undefined ? `page ${page}` : `slide ${page} “${slide}”`;
  const what =
    place === 'alternative' && chart !== undefined ? `alternative text of the chart “${chart}”` : PLACES[place];
  const named = place === 'chart' ? `chart “${chart ?? ''}”` : what;
  return [`${artifact} in ${language}`, ...(page > 0 ? [stands] : []), ...(named === '' ? [] : [named])].join(', ');
}

/** Characters that are shown on each side of a number: Han, and letters. */
const AROUND = { han: 14, letters: 28 };

/** The words round a number, with dots where the text goes on; words of letters are not cut. */
export function excerptOf(
  { text }: Pick<ReadText, 'text'>,
  { start, end }: Pick<NumberToken, 'start' | 'end'>,
): string {
  const near = text.slice(Math.max(0, start - AROUND.han), end + AROUND.han);
  const size = /\p{Script=Han}/u.test(near) ? AROUND.han : AROUND.letters;
  const before = text.slice(Math.max(0, start - size), start);
  const behind = text.slice(end, end + size);
  const [head, tail] = [start > size, end + size < text.length];
  const lead = head && size === AROUND.letters ? before.replace(/^\S*\s/, '') : before;
  const rest = tail && size === AROUND.letters ? behind.replace(/\s\S*$/, '') : behind;
  const shown = `${lead}${text.slice(start, end)}${rest}`.replaceAll('\n', ' ').trim();
  return `${head ? '…' : ''}${shown}${tail ? '…' : ''}`;
}
