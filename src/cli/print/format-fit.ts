import type { FitReport } from '../../compile.js';
import type { FrameFit } from '../../scene/slide/frame-fit.js';
import type { Paint } from './paint.js';

/** The fit reports of decks for people: under each slide a line for each frame, with what had to be done. */
export function formatFits(fits: readonly FitReport[], paint: Paint): string {
  return fits.map((fit) => formatFit(fit, paint)).join('\n\n');
}

function formatFit({ language, slides }: FitReport, paint: Paint): string {
  const rows = slides.map(({ frames }) => frames.map(cellsOf));
  const widths = rows
    .flat()
    .reduce<number[]>((most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, cell.length)), []);
  const blocks = slides.map(({ number, title, layout, frames }, index) => {
    const lines = frames.map((frame, at) => {
      const line =
        `      ${rows[index]![at]!.map((cell, column) => padded(cell, widths[column]!, column)).join('  ')}`.trimEnd();
      return frame.action === 'as is' ? line : paint.bold(line);
    });
    return [`${String(number).padStart(4)}  ${title} ${paint.dim(`(${layout})`)}`, ...lines].join('\n');
  });
  return [paint.bold(`Fit of the deck, ${language}`), ...blocks].join('\n');
}

/** Frame, height used, lines, size, what was done. */
function cellsOf(fit: FrameFit): readonly string[] {
  const { frame, used, available, lines, size, themeSize } = fit;
  const height = `${Math.round(used)} of ${Math.round(available)} pt`;
  const sizes = size === undefined ? '' : size === themeSize ? `${size} pt` : `${size} pt (theme ${themeSize})`;
  const counted = lines === 0 ? '' : `${lines} ${lines === 1 ? 'line' : 'lines'}`;
  return [frame, height, counted, sizes, actionOf(fit)];
}

function actionOf({ action, part, beyondComfort }: FrameFit): string {
  const words = action === 'continued' && part ? `continued ${part.number}/${part.of}` : action;
  return beyondComfort === undefined ? words : `${words}, ${beyondComfort} pt beyond comfort`;
}

/** Figures stand under each other's ends. */
function padded(cell: string, width: number, column: number): string {
  return column === 1 || column === 2 ? cell.padStart(width) : cell.padEnd(width);
}
