import { parseExpression } from 'vega';
import type { ChartSource } from '../../../base/chart-source.js';
import { type Diagnostic, errorOf } from '../../../base/diagnostic.js';
import { type JsonPath, walkJson } from '../json-path.js';

/** Keys whose string is an expression of Vega's language (Vega-Lite 6 docs: transforms, conditions, axes, `expr`). */
const EXPRESSION_KEYS = new Set(['calculate', 'filter', 'test', 'expr', 'labelExpr']);

const LANGUAGE = 'expressions are Vega’s: datum.column or datum["a column"], arithmetic, comparison, functions';

/** An error at its own place for every expression that cannot be read; Vega would name neither place nor expression. */
export function checkExpressions(source: ChartSource): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  walkJson(source.spec, (value, path) => {
    if (typeof value !== 'string' || !EXPRESSION_KEYS.has(String(path.at(-1)))) return;
    if (/\bnow\s*\(/.test(value)) diagnostics.push(dependsOnTheDay(value, path, source));
    const problem = problemOf(value);
    if (problem !== undefined) diagnostics.push(unreadable(value, problem, path, source));
  });
  return diagnostics;
}

function problemOf(expression: string): string | undefined {
  try {
    (parseExpression as (text: string) => unknown)(expression);
    return undefined;
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}

function dependsOnTheDay(expression: string, path: JsonPath, source: ChartSource): Diagnostic {
  const message = `The expression “${expression}” asks for the time of the day: the chart would be another one tomorrow.`;
  return errorOf('chart/expression', message, source.at(path), 'write the date that is meant: datetime(2023, 6, 5)');
}

function unreadable(expression: string, problem: string, path: JsonPath, source: ChartSource): Diagnostic {
  const reason = problem.charAt(0).toLowerCase() + problem.slice(1);
  const message = `The expression “${expression}” cannot be read: ${reason}.`;
  return errorOf('chart/expression', message, source.at(path), LANGUAGE);
}
