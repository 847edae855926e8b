import { readDecimal } from '../report/decimal-text.js';
import type { Formula, Operator } from './formula.js';

/** A formula, or what is wrong with its text and where. */
export type ParsedFormula =
  | { readonly ok: true; readonly formula: Formula }
  | { readonly ok: false; readonly message: string; readonly offset: number };

interface Token {
  readonly kind: 'number' | 'reference' | 'operator' | 'open' | 'close' | 'unknown' | 'end';
  readonly text: string;
  readonly offset: number;
}

/** Brackets may stand in a reference once more, as in `[capacity[coking].capacity]`. Signs − × ÷ are accepted for - * /. */
const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|(\[(?:[^[\]]|\[[^[\]]*\])*\])|([-−+*×/÷])|(\()|(\))|(\S))/gy;

/** Parentheses deeper than any formula needs; stops a hostile file from exhausting the stack. */
const DEEPEST = 50;

/** Parses `[a] - ([b] + 2) * 1.5`: decimals, references in brackets, `+ - * /` with the usual precedence, parentheses. */
export function parseFormula(text: string): ParsedFormula {
  const reader: Reader = { tokens: tokensOf(text), at: 0, depth: 0 };
  try {
    const formula = readSum(reader);
    const rest = peek(reader);
    if (rest.kind !== 'end') throw unexpected(rest);
    return { ok: true, formula };
  } catch (problem) {
    if (!(problem instanceof FormulaProblem)) throw problem;
    return { ok: false, message: problem.message, offset: problem.offset };
  }
}

/** Whether a text is meant as a formula: it holds a reference. */
export function looksLikeFormula(text: string): boolean {
  return text.includes('[');
}

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
  depth: number;
}

class FormulaProblem extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

function tokensOf(text: string): readonly Token[] {
  const kinds = ['number', 'reference', 'operator', 'open', 'close', 'unknown'] as const;
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const index = match.slice(1).findIndex((group) => group !== undefined);
    const found = match[index + 1]!;
    tokens.push({ kind: kinds[index]!, text: found, offset: match.index + match[0].length - found.length });
  }
  return [...tokens, { kind: 'end', text: '', offset: text.length }];
}

function peek(reader: Reader): Token {
  return reader.tokens[reader.at]!;
}

function readSum(reader: Reader): Formula {
  return readChain(reader, ['+', '-'], readProduct);
}

function readProduct(reader: Reader): Formula {
  return readChain(reader, ['*', '/'], readFactor);
}

/** Operators of one precedence, from left to right. */
function readChain(reader: Reader, operators: readonly Operator[], readPart: (reader: Reader) => Formula): Formula {
  let left = readPart(reader);
  for (;;) {
    const token = peek(reader);
    const operator = operators.find((known) => token.kind === 'operator' && known === plainOperator(token.text));
    if (operator === undefined) return left;
    reader.at += 1;
    left = { kind: 'binary', operator, left, right: readPart(reader), offset: token.offset };
  }
}

function readFactor(reader: Reader): Formula {
  const token = peek(reader);
  reader.at += 1;
  if (token.kind === 'number') return { kind: 'number', ...readDecimal(token.text)!, offset: token.offset };
  if (token.kind === 'reference') {
    return { kind: 'reference', to: token.text.slice(1, -1).trim(), offset: token.offset };
  }
  reader.depth += 1;
  if (reader.depth > DEEPEST) throw new FormulaProblem('the formula is nested too deeply', token.offset);
  if (token.kind === 'operator' && plainOperator(token.text) === '-') {
    return { kind: 'negative', of: readFactor(reader), offset: token.offset };
  }
  if (token.kind !== 'open') throw unexpected(token);
  const inner = readSum(reader);
  const close = peek(reader);
  if (close.kind !== 'close') throw new FormulaProblem('a “(” is not closed', token.offset);
  reader.at += 1;
  reader.depth -= 1;
  return inner;
}

function plainOperator(text: string): string {
  return { '−': '-', '×': '*', '÷': '/' }[text] ?? text;
}

function unexpected(token: Token): FormulaProblem {
  if (token.kind === 'end') return new FormulaProblem('the formula ends too early', token.offset);
  if (token.text === '[') return new FormulaProblem('a “[” is not closed', token.offset);
  return new FormulaProblem(`“${token.text}” is not expected here`, token.offset);
}
