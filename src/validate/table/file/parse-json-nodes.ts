import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Diagnostic, errorOf, type Origin } from '../../../base/diagnostic.js';
import type { YamlEntry, YamlNode } from '../../yaml/yaml-node.js';

/** The tree of a JSON file (RFC 8259) with places, in the form that YAML has; undefined, with a diagnostic, where it is none. */
export function parseJsonNodes(file: string, source: string, diagnostics: Diagnostic[]): YamlNode | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(source, errors, { disallowComments: true, allowTrailingComma: false });
  const lineStarts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const context: Context = { file, source, lineStarts, diagnostics };
  const [first] = errors;
  if (first) {
    const message = PROBLEMS[printParseErrorCode(first.error)] ?? 'this is not JSON';
    const hint = 'texts and keys stand between "…", entries are separated by commas, and there are no comments';
    diagnostics.push(
      errorOf('validate/json', message, originAt(first.offset, Math.max(1, first.length), context), hint),
    );
    return undefined;
  }
  return root && nodeOf(root, context);
}

/** jsonc-parser's names of what may be wrong, in plain words. */
const PROBLEMS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this word is no JSON: texts stand between quotation marks',
  InvalidNumberFormat: 'this is no number of JSON',
  PropertyNameExpected: 'a key between quotation marks is missing here',
  ValueExpected: 'a value is missing here',
  ColonExpected: 'a colon is missing here',
  CommaExpected: 'a comma is missing here',
  CloseBraceExpected: 'a “{” is not closed',
  CloseBracketExpected: 'a “[” is not closed',
  EndOfFileExpected: 'something stands behind the end of the table',
  InvalidCommentToken: 'there are no comments in JSON',
  UnexpectedEndOfString: 'a quotation mark that was opened is never closed',
  InvalidEscapeCharacter: 'a backslash begins an escape, and there is none of this kind',
};

interface Context {
  readonly file: string;
  readonly source: string;
  readonly lineStarts: readonly number[];
  readonly diagnostics: Diagnostic[];
}

function originAt(offset: number, length: number, { file, lineStarts }: Context): Origin {
  const line = lineStarts.findLastIndex((start) => start <= offset);
  return { file, line: line + 1, column: offset - lineStarts[line]! + 1, ...(length > 1 && { length }) };
}

function nodeOf(node: Node, context: Context): YamlNode {
  const firstLine = context.source.slice(node.offset, node.offset + node.length).split(/\r?\n/)[0]!;
  const origin = originAt(node.offset, firstLine.length, context);
  if (node.type === 'array') {
    return { kind: 'list', items: (node.children ?? []).map((child) => nodeOf(child, context)), origin };
  }
  if (node.type === 'object') return { kind: 'map', entries: entriesOf(node, context), origin };
  const written = context.source.slice(node.offset, node.offset + node.length);
  const value = node.value as string | number | boolean | null;
  // A number keeps its own digits: 23.80.
  const text = node.type === 'string' ? (value as string) : value === null ? '' : written;
  const lead = node.type === 'string' ? 1 : 0;
  const at = (offset: number): Origin => originAt(node.offset + lead + offset, 1, context);
  return { kind: 'scalar', text, value, plain: node.type !== 'string', origin, at };
}

function entriesOf(node: Node, context: Context): ReadonlyMap<string, YamlEntry> {
  const entries = new Map<string, YamlEntry>();
  for (const { children } of node.children ?? []) {
    const [keyNode, valueNode] = children ?? [];
    if (keyNode === undefined || valueNode === undefined) continue;
    const key = String(keyNode.value);
    const keyOrigin = originAt(keyNode.offset, keyNode.length, context);
    if (entries.has(key)) {
      const message = `the key “${key}” stands twice in the same map`;
      const hint = 'remove or rename one of the two';
      context.diagnostics.push(errorOf('validate/duplicate-key', message, keyOrigin, hint));
    }
    entries.set(key, { key, keyOrigin, node: nodeOf(valueNode, context) });
  }
  return entries;
}
