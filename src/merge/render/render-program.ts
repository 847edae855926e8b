import { stretchOrigin } from '../template/source-text.js';
import type { ContentNode, OutputNode, Program } from '../template/template-node.js';
import { evaluate } from './evaluate.js';
import type { Piece } from './piece.js';
import { printValue } from './print-value.js';
import { renderBlock } from './render-block.js';
import { renderPartial } from './render-partial.js';
import type { Renderer } from './renderer.js';
import type { Scope } from './scope.js';

/** The output of a program in a scope. */
export function renderProgram(program: Program, scope: Scope, renderer: Renderer): readonly Piece[] {
  const inner = withInlinePartials(program, scope);
  return program.nodes.flatMap((node): readonly Piece[] => {
    switch (node.kind) {
      case 'content':
        checkSingleBraces(node, program, renderer);
        return [contentPiece(node, program)];
      case 'output':
        return renderOutput(node, program, inner, renderer);
      case 'block':
        return renderBlock(node, program.source, inner, renderer);
      case 'partial':
        return renderPartial(node, program.source, inner, renderer);
      default:
        return [];
    }
  });
}

function contentPiece(node: ContentNode, { source }: Program): Piece {
  return { kind: 'content', text: node.text, plain: node.text, at: (offset) => source.at(node.start + offset) };
}

/** `{fact 'growth'}`: a helper's name with its argument, between one brace where there are to be two. */
function checkSingleBraces({ text, start }: ContentNode, { source }: Program, renderer: Renderer): void {
  for (const { 0: call, 1: name, index } of text.matchAll(/(?<!\{)\{([\w-]+)\s+['"‘“][^{}\n]*\}(?!\})/g)) {
    if (!renderer.helpers.has(name!)) continue;
    const origin = stretchOrigin(source, start + index, start + index + call.length);
    renderer.error('merge/single-brace', `“${call}” would be printed as it stands`, origin, `write {${call}}`);
  }
}

function renderOutput(node: OutputNode, program: Program, scope: Scope, renderer: Renderer): readonly Piece[] {
  const { source } = program;
  const value = evaluate(node.expression, source, scope, renderer);
  return printValue(value, scope, renderer, stretchOrigin(source, node.start, node.end));
}

/** Inline partials are known in the whole program that defines them, before and after their place (as in Handlebars). */
function withInlinePartials(program: Program, scope: Scope): Scope {
  const own = program.nodes.filter((node) => node.kind === 'inline-partial');
  if (own.length === 0) return scope;
  const inlinePartials = new Map(scope.inlinePartials);
  const inner: Scope = { ...scope, inlinePartials };
  for (const node of own) inlinePartials.set(node.name, { program: node.program, scope: inner });
  return inner;
}
