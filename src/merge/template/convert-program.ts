import type { Diagnostic } from '../../base/diagnostic.js';
import { convertCall, convertExpression, convertOptions, type ExpressionContext } from './convert-expression.js';
import type { SourceText } from './source-text.js';
import type { BlockNode, PartialNode, Program, TemplateNode } from './template-node.js';

/** What conversion needs: places, and where to report what is not allowed. */
export interface ConvertContext extends ExpressionContext {
  readonly source: SourceText;
  readonly startOf: (node: hbs.AST.ContentStatement) => number;
  readonly report: (code: Diagnostic['code'], message: string, start: number, hint: string, length?: number) => void;
}

/** Handlebars' tree as ours. What briefdeck does not allow is reported and left out. */
export function convertProgram(program: hbs.AST.Program, context: ConvertContext): Program {
  return {
    source: context.source,
    nodes: program.body.flatMap((statement) => convertStatement(statement, context)),
    blockParams: program.blockParams ?? [],
  };
}

function convertStatement(statement: hbs.AST.Statement, context: ConvertContext): readonly TemplateNode[] {
  switch (statement.type) {
    case 'ContentStatement': {
      const content = statement as hbs.AST.ContentStatement;
      return content.value === '' ? [] : [{ kind: 'content', text: content.value, start: context.startOf(content) }];
    }
    case 'MustacheStatement':
      return convertOutput(statement as hbs.AST.MustacheStatement, context);
    case 'BlockStatement':
      return convertBlock(statement as hbs.AST.BlockStatement, context);
    case 'PartialStatement':
      return convertPartial(statement as hbs.AST.PartialStatement, context);
    case 'PartialBlockStatement':
      return convertPartial(statement as hbs.AST.PartialBlockStatement, context);
    case 'CommentStatement':
      return [];
    default:
      return convertDecorator(statement as hbs.AST.DecoratorBlock, context);
  }
}

function convertOutput(node: hbs.AST.MustacheStatement, context: ConvertContext): readonly TemplateNode[] {
  const start = context.offsetOf(node.loc.start);
  const end = context.offsetOf(node.loc.end);
  if (!node.escaped) {
    const written = context.source.text.slice(start, end);
    const inner = written.replace(/^\{\{~?[{&]\s*|\s*\}?~?\}\}$/g, '').trim();
    const message = 'output without escaping is not allowed';
    context.report('merge/unescaped', message, start, `write {{${inner}}}`, written.split(/[\r\n]/)[0]!.length);
    return [];
  }
  return [{ kind: 'output', expression: convertCall(node as CallNode, false, context), start, end }];
}

type CallNode = Parameters<typeof convertCall>[0];

function convertBlock(node: hbs.AST.BlockStatement, context: ConvertContext): readonly BlockNode[] {
  const start = context.offsetOf(node.loc.start);
  if (context.source.text.startsWith('{{{{', start)) {
    const hint = 'write \\{{ for two braces that are text';
    context.report('merge/raw-block', 'raw blocks {{{{…}}}} are not allowed', start, hint, 4);
    return [];
  }
  const program = node.program && convertProgram(node.program, context);
  const inverse = node.inverse && convertProgram(node.inverse, context);
  return [{ kind: 'block', call: convertCall(node as CallNode, false, context), program, inverse }];
}

function convertPartial(
  node: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement,
  context: ConvertContext,
): readonly PartialNode[] {
  const { name } = node;
  if (node.params.length > 1) {
    const extra = node.params[1]!;
    const hint = 'pass more values by name: {{> card label=title}}';
    context.report('merge/arguments', 'a partial takes one context', context.offsetOf(extra.loc.start), hint);
  }
  const [first] = node.params;
  return [
    {
      kind: 'partial',
      name: name.type === 'SubExpression' ? convertExpression(name, context) : String(name.original),
      nameStart: context.offsetOf(name.loc.start),
      nameEnd: context.offsetOf(name.loc.end),
      context: first && convertExpression(first, context),
      options: convertOptions(node.hash, context),
      block: 'program' in node ? convertProgram(node.program, context) : undefined,
      indent: 'indent' in node ? (node.indent ?? '') : '',
      start: context.offsetOf(node.loc.start),
    },
  ];
}

function convertDecorator(node: hbs.AST.DecoratorBlock, context: ConvertContext): readonly TemplateNode[] {
  const start = context.offsetOf(node.loc.start);
  const { path, params, program } = node;
  const [name] = params;
  if (path.original === 'inline' && program && name?.type === 'StringLiteral') {
    const { value } = name as hbs.AST.StringLiteral;
    return [{ kind: 'inline-partial', name: value, program: convertProgram(program, context) }];
  }
  const hint = 'a partial inside a template is written {{#*inline "name"}}…{{/inline}}';
  context.report('merge/decorator', `{{*${path.original}}} is not known`, start, hint, 3);
  return [];
}
