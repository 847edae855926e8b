import { withoutMarks } from '../base/plain-prose.js';
import type { FigureClass, FigureSpan } from '../scene/text.js';
import type { TextNode } from '../validate/report.js';
import type { LedgerContext } from './ledger-context.js';
import type { NumberToken } from './numbers/number-token.js';

/** Calls that print a number or a name, as `reportText` and attributes reduce them to words. */
const CALL = /\{\{\s*(fact|literal|name|date)\s+(['"])(.*?)\2([^}]*)\}\}/g;

/** Letters round the figures from which on a text is told from others by its words. */
const TELLING = 4;

interface Entry {
  readonly text: string;
  readonly figures: readonly FigureSpan[];
}

/**
 * The class of a number in words that were made plain on their way (names of a deck's sections, labels of facts): that which the text
 * file of the language gives it in the same words. Undefined where no text of the file holds the number so.
 */
export function textFigures(
  language: string,
  context: LedgerContext,
): (text: string, number: NumberToken) => FigureClass | undefined {
  const entries = entriesIn(context.report.texts.get(language), context);
  return (text, { start, end }) => {
    for (const entry of entries) {
      for (let at = text.indexOf(entry.text); at >= 0; at = text.indexOf(entry.text, at + 1)) {
        const span = entry.figures.find((each) => at + each.start <= start && end <= at + each.end);
        if (span) return span.figure;
      }
    }
    return undefined;
  };
}

function entriesIn(node: TextNode | undefined, context: LedgerContext): readonly Entry[] {
  if (!node) return [];
  if (node.kind === 'list') return node.items.flatMap((item) => entriesIn(item, context));
  if (node.kind === 'map') return [...node.entries.values()].flatMap((item) => entriesIn(item, context));
  const entry = plainEntry(node.text, context);
  return entry ? [entry] : [];
}

/** A text with its calls printed; undefined where it has none, or too few words of its own to be told by. */
function plainEntry(source: string, context: LedgerContext): Entry | undefined {
  const figures: FigureSpan[] = [];
  let text = '';
  let from = 0;
  for (const call of source.matchAll(CALL)) {
    const [all, helper = '', , argument = '', options = ''] = call;
    text += withoutMarks(source.slice(from, call.index));
    const printed = printedBy(helper, argument, options, context);
    if (printed === undefined) return undefined;
    figures.push({ start: text.length, end: text.length + printed.text.length, figure: printed.figure });
    text += printed.text;
    from = call.index + all.length;
  }
  text += withoutMarks(source.slice(from));
  // A name or a date with a letter in it, 1Q24, tells itself.
  const untold = figures.filter(({ start, end, figure: { kind } }) => {
    return !((kind === 'name' || kind === 'date') && /\p{L}/u.test(text.slice(start, end)));
  });
  const own = text.length - untold.reduce((sum, { start, end }) => sum + end - start, 0);
  return figures.length === 0 || (untold.length > 0 && own < TELLING) || text.includes('{{')
    ? undefined
    : { text, figures };
}

function printedBy(
  helper: string,
  argument: string,
  options: string,
  { report, locale }: LedgerContext,
): { readonly text: string; readonly figure: FigureClass } | undefined {
  if (helper === 'name') return { text: argument, figure: { kind: 'name' } };
  if (helper === 'literal') {
    const reason = /reason\s*=\s*(['"])(.*?)\1/.exec(options)?.[2] ?? '';
    return { text: argument, figure: { kind: 'literal', reason } };
  }
  if (helper === 'date') {
    const form = /^form=(['"])(long|short)\1$/.exec(options.trim())?.[2] as 'long' | 'short' | undefined;
    const text = locale.formatDate(argument, form);
    return text === undefined || (options.trim() !== '' && form === undefined)
      ? undefined
      : { text, figure: { kind: 'date' } };
  }
  const fact = report.facts.get(argument);
  if (!fact || options.trim() !== '') return undefined;
  return { text: locale.formatUnit(fact.value, fact.places, fact.unit), figure: { kind: 'fact', id: argument } };
}
