import { styleName } from '../../resolve/style-name.js';
import type { TextStyle } from '../../scene/text-style.js';
import type { HandoutFormat } from './handout-format.js';

/** Names of the styles of a handout's own text. */
export const TALK = 'handout';
export const TALK_LIST = 'handout-list';
export const SOURCES_HEAD = 'handout-sources';
export const SOURCES_LIST = 'handout-source';
export const LABEL = 'handout-label';

/** Notes in a narrow column are this much smaller than a brief's text. */
const NARROW = 0.9;

/** Space above the sources of a slide's figures, in points; a short rule stands in it. */
export const ABOVE_SOURCES = 15;

/** A brief's styles with those that a handout makes of them: the text of notes in the brief's body, sources in its small print. */
export function handoutStyles(
  brief: ReadonlyMap<string, TextStyle>,
  { below }: HandoutFormat,
  language: string,
): Map<string, TextStyle> {
  const of = (name: string): TextStyle => brief.get(styleName(brief, name))!;
  const scale = below ? 1 : NARROW;
  // Words of an alphabet leave holes when a narrow column is justified; Han characters do not.
  const justified = below || /^(zh|ja)\b/.test(language);
  const set = (name: string, like: TextStyle, more: Partial<TextStyle> = {}): [string, TextStyle] => [
    name,
    { ...like, name, ...more },
  ];
  const talk = scaled(of('body'), scale);
  const align = talk.align === 'justify' && !justified ? 'start' : talk.align;
  const list = of('list');
  const source = scaled(of('source'), below ? 1 : 0.96);
  const plain = { spaceBefore: 0, spaceAfter: 0, firstLineIndentEm: 0, align: 'start' } as const;
  const label = of('h3');
  return new Map([
    ...brief,
    set(TALK, talk, { align, spaceAfter: talk.firstLineIndentEm === 0 ? Math.max(talk.spaceAfter, 5) : 2 }),
    set(TALK_LIST, talk, { align, firstLineIndentEm: 0, spaceAfter: Math.min(list.spaceAfter, 3) }),
    set(SOURCES_HEAD, source, { ...plain, spaceBefore: ABOVE_SOURCES, spaceAfter: 1.5 }),
    set(SOURCES_LIST, source, plain),
    set(LABEL, scaled(label, 9 / label.size), { ...plain, tracking: 0 }),
  ]);
}

/** Sizes in quarters of a point, leadings in halves. */
function scaled(style: TextStyle, scale: number): TextStyle {
  return { ...style, size: Math.round(style.size * scale * 4) / 4, leading: Math.round(style.leading * scale * 2) / 2 };
}
