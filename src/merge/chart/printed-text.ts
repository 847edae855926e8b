import type { PrintedText } from '../../base/chart-source.js';
import type { FigureClass, FigureSpan } from '../../base/figure-class.js';
import { madePiece, type Piece } from '../render/piece.js';

/** Private-use characters that stand where a figure begins and ends while white space is folded. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];

/** The start tag of an element that says what the figures in it are. */
const START = /^<(fact|cell|literal|name|date|ordinal)\b([^>]*)>$/;

/**
 * The text that pieces make, with the classes of the figures that helpers wrote into it; undefined where they wrote none. `fold` makes
 * the text of them: the same that the chart is given.
 */
export function printedText(
  pieces: readonly Piece[],
  fold: (pieces: readonly Piece[]) => string,
): PrintedText | undefined {
  const classes: FigureClass[] = [];
  const origins: ReturnType<Piece['at']>[] = [];
  const marked = pieces.map((piece) => {
    const [, element, attributes = ''] = START.exec(piece.text) ?? [];
    if (element !== undefined && piece.kind === 'made') {
      classes.push(classOf(element, attributes));
      origins.push(piece.at(0));
      return madePiece(piece.text, OPEN!, piece.at(0));
    }
    const ends = /^<\/(?:fact|cell|literal|name|date|ordinal)>$/.test(piece.text) && piece.kind === 'made';
    return ends ? madePiece(piece.text, CLOSE!, piece.at(0)) : piece;
  });
  if (classes.length === 0) return undefined;
  const figures: FigureSpan[] = [];
  let text = '';
  let start = 0;
  for (const character of fold(marked)) {
    if (character === OPEN) start = text.length;
    else if (character === CLOSE) {
      const index = figures.length;
      figures.push({ start, end: text.length, figure: classes[index]!, origin: origins[index]! });
    } else text += character;
  }
  return text === fold(pieces) ? { text, figures } : undefined;
}

function classOf(element: string, attributes: string): FigureClass {
  const value = (name: string): string => unescaped(new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');
  switch (element) {
    case 'fact':
      return { kind: 'fact', id: value('id') };
    case 'cell':
      return { kind: 'cell', address: value('of') };
    case 'literal':
      return { kind: 'literal', reason: value('reason') };
    default:
      return { kind: element as 'name' | 'date' | 'ordinal' };
  }
}

/** The inverse of `escapeMarkup`. */
function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#x27|#x60|#x3D);/g, (_, name: string) => ENTITIES[name]!);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
  '#x60': '`',
  '#x3D': '=',
};
