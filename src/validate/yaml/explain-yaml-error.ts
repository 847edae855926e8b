import type { YAMLError } from 'yaml';

/** What is wrong and what to do about it, in the words of someone who does not know YAML's grammar. */
export interface Explanation {
  readonly message: string;
  readonly hint: string;
}

const INDENT =
  'entries of one map begin in the same column; what belongs to an entry stands further right, with spaces';
const COLON =
  'put the text between quotation marks: a plain text must not hold “: ” (colon and space) nor go on less indented';
const QUOTE = 'put the whole text between quotation marks: "…"';

/** Explanations by the parser's code; those that need the source are made in `explainYamlError`. */
const EXPLANATIONS: Readonly<Record<string, Explanation>> = {
  BAD_INDENT: { message: 'this line is not indented like its neighbours', hint: INDENT },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'there is a second “: ” in this line, or a deeper line under a finished value',
    hint: COLON,
  },
  MULTILINE_IMPLICIT_KEY: { message: 'a key must stand on one line', hint: COLON },
  TAB_AS_INDENT: { message: 'this line is indented with a tab', hint: 'indent with spaces' },
  BAD_SCALAR_START: { message: 'a text must not begin with this character', hint: QUOTE },
  BAD_DQ_ESCAPE: {
    message: 'a backslash in a text between " " begins an escape, and there is none of this kind',
    hint: "write \\\\ for a backslash, or use '…' in which backslashes are ordinary",
  },
  BLOCK_IN_FLOW: {
    message: 'something is wrong inside { } or [ ]',
    hint: 'separate the entries by commas: { a: 1, b: 2 }',
  },
  MULTIPLE_DOCS: {
    message: 'a line of --- begins a second document',
    hint: 'remove the line: a file holds one document',
  },
  KEY_OVER_1024_CHARS: { message: 'a key is longer than 1024 characters', hint: COLON },
  TAG_RESOLVE_FAILED: { message: 'a value begins with “!”', hint: QUOTE },
  BAD_DIRECTIVE: { message: 'a line begins with “%”', hint: 'remove the line, or quote the text' },
  BAD_ALIAS: { message: 'a value begins with “*” but is no alias of an anchor “&” before it', hint: QUOTE },
};

/** The parser's complaint in plain English; `source` is the whole file. */
export function explainYamlError(error: YAMLError, source: string): Explanation {
  const rest = source.slice(error.pos[0], error.pos[0] + 40).split('\n')[0]!;
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^["']?([^"':]+)/.exec(rest)?.[1] ?? rest;
    return { message: `the key “${key}” stands twice in the same map`, hint: 'remove or rename one of the two' };
  }
  if (error.code === 'MISSING_CHAR') return explainMissing(error);
  if (error.code === 'UNEXPECTED_TOKEN') return explainUnexpected(rest);
  return EXPLANATIONS[error.code] ?? { message: `this is not YAML: ${error.message}`, hint: QUOTE };
}

function explainMissing(error: YAMLError): Explanation {
  if (/quote/.test(error.message)) {
    return { message: 'a quotation mark that was opened is never closed', hint: 'close it at the end of the text' };
  }
  if (/implicit map keys/i.test(error.message)) {
    return { message: 'a key has no colon behind it', hint: 'write “key: value”, with a space behind the colon' };
  }
  return {
    message: 'a bracket or a comma is missing',
    hint: 'close every { with } and every [ with ], and separate entries by commas',
  };
}

function explainUnexpected(rest: string): Explanation {
  if (rest.startsWith('- ') || rest === '-') {
    return { message: 'a list must not begin on the line of its key', hint: 'put “- …” on the next line, indented' };
  }
  return {
    message: `“${rest.trim()}” stands where nothing is expected`,
    hint: "close quotation marks and brackets before it; write a ' inside '…' twice: ''",
  };
}
