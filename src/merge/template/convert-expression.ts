import type { CallExpression, Expression, LiteralExpression, Option, PathExpression } from './template-node.js';

/** How a line and column of Handlebars becomes an offset. */
export interface ExpressionContext {
  readonly offsetOf: (position: hbs.AST.Position) => number;
}

interface CallNode extends hbs.AST.Node {
  readonly path: hbs.AST.PathExpression;
  readonly params: readonly hbs.AST.Expression[];
  readonly hash?: hbs.AST.Hash;
}

/** A parameter: a literal, a path, or a call in parentheses. */
export function convertExpression(node: hbs.AST.Expression, context: ExpressionContext): Expression {
  if (node.type === 'SubExpression') return convertCall(node as hbs.AST.SubExpression, true, context);
  if (node.type === 'PathExpression') return convertPath(node as hbs.AST.PathExpression, context);
  return convertLiteral(node, context);
}

/** A helper with its arguments, or a lone path. */
export function convertCall(node: CallNode, nested: boolean, context: ExpressionContext): CallExpression {
  return {
    kind: 'call',
    path: convertPath(node.path, context),
    parameters: node.params.map((parameter) => convertExpression(parameter, context)),
    options: convertOptions(node.hash, context),
    nested,
    ...stretchOf(node, context),
  };
}

/** `key=value` pairs in order. */
export function convertOptions(hash: hbs.AST.Hash | undefined, context: ExpressionContext): readonly Option[] {
  return (hash?.pairs ?? []).map((pair) => ({
    name: pair.key,
    value: convertExpression(pair.value, context),
    ...stretchOf(pair, context),
  }));
}

function convertPath(node: hbs.AST.PathExpression, context: ExpressionContext): PathExpression {
  // A literal in the place of a helper's name, as in `{{#"if" x}}`, has no parts.
  const parts = node.parts ?? [String(node.original)];
  return {
    kind: 'path',
    original: String(node.original),
    data: node.data === true,
    depth: node.depth ?? 0,
    scoped: /^(?:\.|this\b)/.test(String(node.original)),
    parts,
    ...stretchOf(node, context),
  };
}

function convertLiteral(node: hbs.AST.Expression, context: ExpressionContext): LiteralExpression {
  const stretch = stretchOf(node, context);
  if (node.type === 'NullLiteral') return { kind: 'literal', value: null, ...stretch };
  if (node.type === 'UndefinedLiteral') return { kind: 'literal', value: undefined, ...stretch };
  const { value } = node as hbs.AST.StringLiteral | hbs.AST.NumberLiteral | hbs.AST.BooleanLiteral;
  return { kind: 'literal', value, ...stretch };
}

function stretchOf(node: hbs.AST.Node, context: ExpressionContext): { readonly start: number; readonly end: number } {
  return { start: context.offsetOf(node.loc.start), end: context.offsetOf(node.loc.end) };
}
