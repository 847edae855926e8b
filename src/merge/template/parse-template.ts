import Handlebars from 'handlebars';
import { type Diagnostic, errorOf, type Outcome } from '../../base/diagnostic.js';
import { convertProgram } from './convert-program.js';
import { explainSyntax } from './explain-syntax.js';
import { lineStarts, type SourceText } from './source-text.js';
import type { Template } from './template-node.js';

/**
 * A template as a tree with exact offsets, or undefined (with everything that is wrong) where it cannot be read.
 * Handlebars parses it and strips white space; why positions are taken before it strips stands in ../NOTES.md.
 */
export function parseTemplate(source: SourceText): Outcome<Template | undefined> {
  const plain = plainTemplate(source);
  if (plain) return { value: plain, diagnostics: [] };
  let tree: hbs.AST.Program;
  try {
    tree = Handlebars.parseWithoutProcessing(source.text);
  } catch (error) {
    return { value: undefined, diagnostics: explainSyntax(source, error) };
  }
  const starts = lineStarts(source.text);
  const offsetOf = ({ line, column }: hbs.AST.Position) => starts[line - 1]! + column;
  const contents = new Map<hbs.AST.ContentStatement, ContentPlace>();
  noteContents(tree, (node) => contents.set(node, { text: node.value, start: offsetOf(node.loc.start) }));
  // Given a tree, `parse` only strips white space, in place.
  const stripped = Handlebars.parse(tree as unknown as string);
  const diagnostics: Diagnostic[] = [];
  const report = (code: Diagnostic['code'], message: string, start: number, hint: string, length = 1) => {
    const origin = source.at(start);
    diagnostics.push(errorOf(code, message, length > 1 ? { ...origin, length } : origin, hint));
  };
  const program = convertProgram(stripped, { source, offsetOf, startOf: (node) => startOf(node, contents), report });
  return { value: { source, program }, diagnostics };
}

/** A text without braces is content and nothing else; most texts of a report are such. */
function plainTemplate(source: SourceText): Template | undefined {
  const { text } = source;
  if (text.includes('{{')) return undefined;
  const nodes = text === '' ? [] : [{ kind: 'content' as const, text, start: 0 }];
  return { source, program: { source, nodes, blockParams: [] } };
}

/** Text of a content node before white space was stripped, and its offset. */
interface ContentPlace {
  readonly text: string;
  readonly start: number;
}

/** Calls `note` for every content node under `node`, whatever holds it. */
function noteContents(node: unknown, note: (content: hbs.AST.ContentStatement) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const item of node) noteContents(item, note);
    return;
  }
  const { type, body, program, inverse } = node as Record<string, unknown>;
  if (type === 'ContentStatement') note(node as hbs.AST.ContentStatement);
  noteContents(body, note);
  noteContents(program, note);
  noteContents(inverse, note);
}

/** Only white space is stripped, at both ends, so the first word that is left tells how much went before it. */
function startOf(
  node: hbs.AST.ContentStatement,
  contents: ReadonlyMap<hbs.AST.ContentStatement, ContentPlace>,
): number {
  const before = contents.get(node)!;
  const word = node.value.search(/\S/);
  if (word >= 0) return before.start + before.text.search(/\S/) - word;
  return before.start + before.text.length - node.value.length;
}
