import { getNodePath, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Diagnostic, errorOf, type Outcome } from '../../base/diagnostic.js';
import { type SourceText, stretchOrigin } from '../template/source-text.js';

export type { Node as JsonNode } from 'jsonc-parser';

/** The tree of a strict JSON text (RFC 8259) with offsets, or undefined; comments and trailing commas are mistakes. */
export function parseJson(source: SourceText): Outcome<Node | undefined> {
  if (source.text.trim() === '') return emptyFile(source);
  const errors: ParseError[] = [];
  const root = parseTree(source.text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first) return { value: undefined, diagnostics: [asDiagnostic(first, source)] };
  // Text that is not empty and has no mistake has a root.
  if (!root) throw new Error('JSON without mistakes has no root');
  return { value: root, diagnostics: repeatedKeys(root, source) };
}

function emptyFile(source: SourceText): Outcome<undefined> {
  const diagnostic = errorOf('merge/json', 'this file is empty', source.at(0), 'write a Vega-Lite spec: { … }');
  return { value: undefined, diagnostics: [diagnostic] };
}

const MESSAGES: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  InvalidSymbol: ['this is no JSON value', 'put texts in double quotation marks: "…"'],
  InvalidNumberFormat: ['this is no JSON number', 'write it as 0.5 or -2'],
  PropertyNameExpected: ['a key in double quotation marks belongs here', 'is there a comma too many?'],
  ValueExpected: ['a value belongs here', 'is there a comma too many?'],
  ColonExpected: ['a colon belongs here', 'write "key": value'],
  CommaExpected: ['a comma or a closing bracket belongs here', 'put commas between entries, and close what is open'],
  CloseBraceExpected: ['a “}” belongs here', 'close the object that is open'],
  CloseBracketExpected: ['a “]” belongs here', 'close the list that is open'],
  EndOfFileExpected: ['the JSON text ends before this', 'is there a bracket too many?'],
  InvalidCommentToken: ['JSON has no comments', 'take it out; "description" may hold remarks'],
  UnexpectedEndOfComment: ['JSON has no comments', 'take it out; "description" may hold remarks'],
  UnexpectedEndOfString: ['this text is never closed', 'add " at its end'],
  UnexpectedEndOfNumber: ['this number is not finished', 'write it as 0.5 or -2'],
  InvalidUnicode: ['this is no \\u escape', 'write \\u and four hexadecimal digits'],
  InvalidEscapeCharacter: ['this is no escape', 'write \\\\ for a backslash'],
  InvalidCharacter: ['this character cannot stand in a JSON text', 'write a line break as \\n, a tab as \\t'],
};

/** Only the first mistake is told: the others follow from it. */
function asDiagnostic({ error, offset, length }: ParseError, source: SourceText): Diagnostic {
  const [message, hint] = MESSAGES[printParseErrorCode(error)] ?? [
    'this is no JSON',
    'see json.org for how it is written',
  ];
  return errorOf('merge/json', message, stretchOrigin(source, offset, offset + Math.max(1, length)), hint);
}

function repeatedKeys(node: Node, source: SourceText): readonly Diagnostic[] {
  const own: Diagnostic[] = [];
  const seen = new Set<string>();
  for (const property of node.type === 'object' ? (node.children ?? []) : []) {
    const key = property.children![0]!;
    if (seen.has(key.value)) {
      const origin = stretchOrigin(source, key.offset, key.offset + key.length);
      own.push(errorOf('merge/json', `the key “${key.value}” stands twice in ${placeName(node)}`, origin, 'keep one'));
    }
    seen.add(key.value);
  }
  return [...own, ...(node.children ?? []).flatMap((child) => repeatedKeys(child, source))];
}

function placeName(node: Node): string {
  const path = getNodePath(node);
  return path.length === 0 ? 'the outermost object' : `“${path.join('.')}”`;
}
