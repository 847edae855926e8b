import type { Origin } from '../../base/diagnostic.js';
import { suggest } from '../../base/did-you-mean.js';
import { callHelper } from '../helper/call-helper.js';
import { type SourceText, stretchOrigin } from '../template/source-text.js';
import type { CallExpression, Expression } from '../template/template-node.js';
import { entryOf, lookUp } from './look-up.js';
import type { Absence, Renderer } from './renderer.js';
import type { Scope } from './scope.js';
import { NOTHING, scalar, type Value, WRONG } from './value.js';

/** The value of an expression of `source`; what is wrong in it is reported, and gives nothing. */
export function evaluate(
  expression: Expression,
  source: SourceText,
  scope: Scope,
  renderer: Renderer,
  absence: Absence = 'error',
): Value {
  const origin = stretchOrigin(source, expression.start, expression.end);
  if (expression.kind === 'literal') return expression.value === undefined ? NOTHING : scalar(expression.value);
  if (expression.kind === 'path') return lookUp(expression, scope, renderer, origin, absence);
  return evaluateCall(expression, source, scope, renderer, absence);
}

/** A name with arguments or in parentheses is a helper; a lone name is data first, then a helper. */
function evaluateCall(
  call: CallExpression,
  source: SourceText,
  scope: Scope,
  renderer: Renderer,
  absence: Absence,
): Value {
  const { path } = call;
  const origin = stretchOrigin(source, path.start, path.end);
  const name = path.original;
  const bare = call.parameters.length === 0 && call.options.length === 0 && !call.nested;
  const helper = path.data || path.depth > 0 || path.scoped ? undefined : renderer.helpers.get(name);
  if (bare && (!helper || isData(name, scope))) return lookUp(path, scope, renderer, origin, absence);
  if (!helper) {
    addUnknownHelper(call, scope, renderer, origin);
    return WRONG;
  }
  return callHelper(helper, call, { source, scope, renderer, origin, absence, evaluate });
}

function isData(name: string, scope: Scope): boolean {
  return scope.blockParams.has(name) || entryOf(scope.contexts[0]!, name) !== undefined;
}

function addUnknownHelper(call: CallExpression, scope: Scope, renderer: Renderer, origin: Origin): void {
  const name = call.path.original;
  const isPath = isData(name, scope) || call.path.parts.length > 1;
  const hint = isPath ? `“${name}” is data and takes no arguments` : suggest(name, renderer.helpers.keys());
  renderer.error('merge/unknown-helper', `there is no helper “${name}”`, origin, hint);
}
