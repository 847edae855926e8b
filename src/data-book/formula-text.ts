import { cellAt } from '../resolve/provenance/cell-at.js';
import { factLabel } from '../resolve/provenance/report-text.js';
import type { BookContext } from './book-context.js';
import { cellName } from './cell-name.js';

/** A formula in words, each figure by its name and as the documents write it: “Growth” (6.3%) minus “Lead” (0.4 percentage points). */
export function formulaText(formula: string, context: BookContext): string {
  return context.locale.formulaInWords(formula, (reference) => named(reference, context));
}

function named(reference: string, context: BookContext): string {
  const { report, locale } = context;
  const fact = report.facts.get(reference);
  const located = fact ? undefined : cellAt(report, reference);
  const figure = fact ?? located?.cell;
  if (!figure) return reference;
  const label = fact ? factLabel(report, locale.language, fact.id) : cellName(located!, context);
  const { open, close, innerOpen, innerClose } = locale.quotes;
  const quotable = label.replaceAll(open, innerOpen).replaceAll(close, innerClose);
  const shown = locale.formatUnit(figure.value, figure.places, figure.unit);
  return locale.phrase('in-parentheses', `${open}${quotable}${close}`, shown);
}
