import type { Origin } from '../base/diagnostic.js';
import type { FigureSpan, Run } from '../scene/text.js';

/** Runs as one text, with the classes of its figures and the way back. */
export interface RunsText {
  readonly text: string;
  readonly figures: readonly FigureSpan[];
  readonly origin?: Origin;
  readonly at: (offset: number) => Origin | undefined;
  /** Note marks, which are no part of the text. */
  readonly marks: readonly Run[];
}

/** The text of runs without their note marks. Neighbouring runs of one figure are one stretch. */
export function textOfRuns(all: readonly Run[]): RunsText {
  const runs = all.filter((run) => !isMark(run));
  const starts: number[] = [];
  const figures: FigureSpan[] = [];
  let text = '';
  for (const run of runs) {
    const start = text.length;
    starts.push(start);
    text += run.text;
    if (!run.figure) continue;
    const last = figures.at(-1);
    const span = { start, end: text.length, figure: run.figure, ...(run.origin && { origin: run.origin }) };
    if (last && last.end === start && last.figure === run.figure)
      figures[figures.length - 1] = { ...last, end: span.end };
    else figures.push(span);
  }
  const origin = runs.find((run) => run.origin)?.origin;
  const at = (offset: number): Origin | undefined => {
    const index = starts.findLastIndex((start) => start <= offset);
    return runs[index]?.origin ?? origin;
  };
  return { text, figures, ...(origin && { origin }), at, marks: all.filter(isMark) };
}

/** A raised number of a note: it stands behind a word and is not of it. */
function isMark({ position, figure }: Run): boolean {
  return position === 'superscript' && figure?.kind === 'ordinal';
}
