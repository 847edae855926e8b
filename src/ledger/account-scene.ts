import { type Diagnostic, errorOf, infoOf, type Origin, warningOf } from '../base/diagnostic.js';
import type { Scene } from '../scene/scene.js';
import type { FigureSpan } from '../scene/text.js';
import { accountCharts } from './account-charts.js';
import type { LedgerContext } from './ledger-context.js';
import type { FigureKind, Ledger, LedgerProblem } from './ledger.js';
import { nearestFigures } from './hint/nearest-figures.js';
import { literalFact } from './hint/literal-fact.js';
import { findNumbers } from './numbers/find-numbers.js';
import type { NumberToken } from './numbers/number-token.js';
import { originOfNumber } from './origin-of-number.js';
import type { LedgerArtifact, ReadText } from './read-text.js';
import { readTexts } from './read-texts.js';
import { textFigures } from './text-figures.js';
import { saysOtherwise } from './value/says-otherwise.js';
import { unitBeside } from './value/unit-beside.js';
import { excerptOf, whereOf } from './where-of.js';

/**
 * The ledger of a finished document: every number that its reader will see, accounted for by the class that its maker gave it. Problems
 * are numbers without a class (`ledger/no-source`), figures that run into other digits (`ledger/run-on`), and figures that do not say
 * what their fact or cell says (`ledger/wrong-value`), or bear another unit or none (`ledger/wrong-unit`, `ledger/no-unit`), lengths that a chart makes up (`ledger/drawn-value`); `ledger/literal-is-fact` tells of a
 * literal that a fact could print.
 */
export function accountScene(scene: Scene, context: LedgerContext, artifact: LedgerArtifact = scene.kind): Ledger {
  const accounted: Partial<Record<FigureKind, number>> = {};
  const problems: LedgerProblem[] = [];
  const inTextFile = textFigures(scene.meta.language, context);
  for (const text of readTexts(scene, artifact)) {
    const numbers = findNumbers(text.text);
    for (const number of numbers) {
      const owner = ownerOf(number, text)?.figure ?? inTextFile(text.text, number);
      const problem = owner === undefined ? orphan(number, text, context) : undefined;
      if (owner) accounted[owner.kind] = (accounted[owner.kind] ?? 0) + 1;
      if (problem) problems.push(problem);
    }
    problems.push(...text.figures.flatMap((span) => spanProblems(span, text, context)));
  }
  problems.push(...accountCharts(scene, context, artifact));
  return { accounted, problems };
}

/** The stretch that all of a number stands in. */
function ownerOf({ start, end }: NumberToken, { figures }: ReadText): FigureSpan | undefined {
  return figures.find((span) => span.start <= start && end <= span.end) ?? touching(start, end, figures);
}

/** A number over several stretches that meet: 2023年 in a date, then a reference (图1). */
function touching(start: number, end: number, figures: readonly FigureSpan[]): FigureSpan | undefined {
  const parts = figures.filter((span) => span.start < end && start < span.end);
  const covered = parts.reduce((sum, span) => sum + Math.min(span.end, end) - Math.max(span.start, start), 0);
  return covered === end - start ? parts[0] : undefined;
}

function orphan(number: NumberToken, text: ReadText, context: LedgerContext): LedgerProblem {
  const origin = originOfNumber(number, text, context);
  const part = text.figures.find((span) => span.start < number.end && number.start < span.end);
  const excerpt = excerptOf(text, number);
  const where = whereOf(text);
  if (part) {
    const own = text.text.slice(part.start, part.end);
    const message = `“${number.text}” in “${excerpt}” is “${own}” with other digits run into it`;
    return { ...errorOf('ledger/run-on', message, origin, 'put a space or words between them'), where };
  }
  const message = `“${number.text}” in “${excerpt}” has no source`;
  return { ...errorOf('ledger/no-source', message, origin, nearestFigures(number, text, context)), where };
}

/** What is wrong with a stretch that has a class. */
function spanProblems(span: FigureSpan, text: ReadText, context: LedgerContext): readonly LedgerProblem[] {
  const problem = spanProblem(span, text, context);
  return problem ? [{ ...problem, where: whereOf(text) }] : [];
}

function spanProblem(span: FigureSpan, text: ReadText, context: LedgerContext): Diagnostic | undefined {
  const { figure, start, end } = span;
  const own = text.text.slice(start, end);
  const origin = span.origin ?? text.at(start) ?? text.origin;
  if (figure.kind === 'literal') {
    const fact = literalFact(own, figure.reason, context);
    if (fact === undefined) return undefined;
    const hint = `write {{fact '${fact}'}}, so that it changes with the fact`;
    return infoOf('ledger/literal-is-fact', `the literal “${own}” is the value of the fact “${fact}”`, origin, hint);
  }
  if (figure.kind !== 'fact' && figure.kind !== 'cell') return undefined;
  const said = saysOtherwise(own, figure, context);
  const name = figure.kind === 'fact' ? `the fact “${figure.id}”` : `the cell “${figure.address}”`;
  if (said === undefined) return unitProblem(span, name, text, context, origin);
  const hint = 'let {{fact}} or {{cell}} print it, or a column of the table in a chart';
  return errorOf('ledger/wrong-value', `“${own}” stands for ${name}, which is ${said}`, origin, hint);
}

/** A number whose unit is left to the words beside it. */
function unitProblem(
  span: FigureSpan,
  name: string,
  text: ReadText,
  context: LedgerContext,
  origin: Origin | undefined,
): Diagnostic | undefined {
  const beside = unitBeside(span, text, context);
  if (!beside) return undefined;
  const excerpt = excerptOf(text, span);
  if (beside.kind === 'wrong') {
    const message = `“${beside.said}” in “${excerpt}” stands for ${name}, which is ${beside.is}: the unit is another`;
    return errorOf(
      'ledger/wrong-unit',
      message,
      origin,
      "leave out form='number' and the unit: the helper writes both",
    );
  }
  // Lists of sources, which have no place, repeat figures as the slide shows them.
  if (origin === undefined) return undefined;
  const message = `“${beside.said}” in “${excerpt}” has no unit: ${name} is ${beside.is}`;
  return warningOf('ledger/no-unit', message, origin, "leave out form='number', or write the unit into the sentence");
}
