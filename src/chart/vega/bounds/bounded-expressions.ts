import { expressionInterpreter } from 'vega-interpreter';
import { boundedFunctions, type Functions } from './bounded-functions.js';
import { bound, LIMITS, type WorkBudget } from './work-budget.js';

interface Context {
  functions: Functions & { [BOUNDED]?: true };
}
type Evaluate = (...inputs: readonly unknown[]) => unknown;
type Visitor = (context: Context, expression: unknown) => Evaluate;

/**
 * Vega's expression interpreter (no `eval`) with its work counted: each evaluation costs as much as its expression has nodes,
 * and functions that handle lists and patterns pay for their length. A run that asks for more fails with a plain message.
 */
export function boundedExpressions(budget: WorkBudget): Record<string, Visitor> {
  const bounded = Object.entries(expressionInterpreter as unknown as Record<string, Visitor>).map(
    ([name, visit]): [string, Visitor] => [
      name,
      (context, expression) => {
        boundFunctions(context, budget);
        const cost = nodesIn(expression);
        const evaluate = visit(context, expression);
        return (...inputs) => {
          budget.spend(cost);
          const value = evaluate(...inputs);
          if (typeof value === 'string') bound(value.length, LIMITS.characters, 'characters in a text');
          return value;
        };
      },
    ],
  );
  return Object.fromEntries(bounded);
}

const BOUNDED = Symbol('bounded');

/** `functions` belongs to one parsed view (its prototype is Vega's shared table, which stays as it is). */
function boundFunctions({ functions }: Context, budget: WorkBudget): void {
  if (functions[BOUNDED]) return;
  const own = Object.fromEntries(['sequence', 'timeSequence', 'utcSequence'].map((name) => [name, functions[name]]));
  Object.assign(functions, boundedFunctions(own, budget), { [BOUNDED]: true });
}

/** Objects in a parsed expression: about its nodes. */
function nodesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, child) => sum + nodesIn(child), 1);
}
