import type { SlideMeta } from '../../scene/scene.js';
import type { Line, Paragraph } from '../../scene/text.js';
import type { LayoutState } from '../layout-state.js';
import { type Column, setColumn } from '../text/set-column.js';
import type { HandoutFormat } from './handout-format.js';
import { SOURCES_HEAD, SOURCES_LIST, TALK, TALK_LIST } from './handout-styles.js';
import { withHandoutLinks } from './slide-group.js';

/** The notes of a slide set to the width that a handout gives them. */
export interface NoteColumn extends Column {
  readonly paragraphs: readonly Paragraph[];
  /** Index of the first line that says where figures come from; undefined where none does. */
  readonly sources?: number;
  /** Whether a page may end before the line of an index; the end of the notes is always allowed. */
  readonly mayBreak: (line: number) => boolean;
}

/** Notes as a handout sets them: what to say as text, where the figures come from as small print. */
export function noteColumn(slide: SlideMeta, { notes, runIn }: HandoutFormat, state: LayoutState): NoteColumn {
  const talk = slide.talk ?? slide.notes.length;
  const styled = slide.notes.map((paragraph, index) => {
    const style = index < talk ? (paragraph.list ? TALK_LIST : TALK) : paragraph.list ? SOURCES_LIST : SOURCES_HEAD;
    return withHandoutLinks({ ...paragraph, style });
  });
  const paragraphs = runIn ? withSourcesRunIn(styled, state) : styled;
  const column = setColumn(paragraphs, notes.width, state);
  const sources = column.lines.findIndex(({ paragraph }) => paragraph >= talk);
  return {
    ...column,
    paragraphs,
    ...(sources >= 0 && { sources }),
    mayBreak: (line) => mayBreak(column.lines, line) && column.lines[line - 1]?.paragraph !== headOf(talk, paragraphs),
  };
}

/** The list of sources as one paragraph, its items parted by semicolons: a third less high. */
function withSourcesRunIn(paragraphs: readonly Paragraph[], { locale, language }: LayoutState): readonly Paragraph[] {
  const entries = paragraphs.filter(({ style }) => style === SOURCES_LIST);
  const [first] = entries;
  if (!first) return paragraphs;
  const separator = locale.phrase('semicolon', '', '');
  const runs = entries.flatMap((entry, index) => [
    ...(index > 0 ? [{ text: separator, language }] : []),
    ...entry.runs,
  ]);
  const { list: _list, ...rest } = first;
  return [...paragraphs.filter((paragraph) => !entries.includes(paragraph)), { ...rest, runs }];
}

/** Two lines of a paragraph at least at the foot and at the head of a page. */
function mayBreak(lines: readonly Line[], at: number): boolean {
  const paragraph = lines[at]?.paragraph;
  if (paragraph === undefined || lines[at - 1]?.paragraph !== paragraph) return true;
  const first = lines.findIndex((line) => line.paragraph === paragraph);
  const last = lines.findLastIndex((line) => line.paragraph === paragraph);
  return at - first >= 2 && last - at >= 1;
}

/** The paragraph that heads the list of sources: it stays with the first of them. */
function headOf(talk: number, paragraphs: readonly Paragraph[]): number | undefined {
  return talk < paragraphs.length && !paragraphs[talk]!.list ? talk : undefined;
}
