import { expressionInterpreter } from 'vega-interpreter';
import { ROW_LIMIT, sequenceLength } from '../spec/check-data.js';

type Functions = Record<string, unknown> & { sequence?: (...range: number[]) => number[] };
interface Context {
  functions: Functions;
}
type Visitor = (context: Context, expression: unknown) => unknown;

/**
 * Vega's expression interpreter (no `eval`), with `sequence` bounded: it is the one function that makes a list of any
 * length out of two numbers. A run that asks for more fails with a plain message.
 */
export function boundedExpressions(): Record<string, Visitor> {
  const bounded = Object.entries(expressionInterpreter as unknown as Record<string, Visitor>).map(
    ([name, visit]): [string, Visitor] => [
      name,
      (context, expression) => {
        boundSequence(context.functions);
        return visit(context, expression);
      },
    ],
  );
  return Object.fromEntries(bounded);
}

const BOUNDED = Symbol('bounded');

/** `functions` belongs to one parsed view (its prototype is Vega's shared table, which stays as it is). */
function boundSequence(functions: Functions & { [BOUNDED]?: true }): void {
  if (functions[BOUNDED]) return;
  const { sequence } = functions;
  functions[BOUNDED] = true;
  if (!sequence) return;
  functions.sequence = (...range) => {
    const [start, stop, step] = range.length === 1 ? [0, range[0]!, 1] : [range[0]!, range[1]!, range[2] ?? 1];
    const length = sequenceLength(start, stop, step);
    if (length > ROW_LIMIT) throw new Error(`a sequence of ${length} numbers is too long; ${ROW_LIMIT} are the most`);
    return sequence(...range);
  };
}
