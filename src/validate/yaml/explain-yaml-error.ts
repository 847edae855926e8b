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
  TAB_AS_INDENT: { message: 'this line is indented with a tab', hint: 'indent with spaces' },
  BAD_SCALAR_START: { message: 'a text must not begin with this character', hint: QUOTE },
  BAD_DQ_ESCAPE: {
    message: 'a backslash in a text between " " begins an escape, and there is none of this kind',
    hint: "write \\\\ for a backslash, or use '…' in which backslashes are ordinary",
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
  const at = error.pos[0];
  const rest = source.slice(at, at + 200).split(/\r?\n/)[0]!;
  const line = source.slice(source.lastIndexOf('\n', at - 1) + 1, at) + rest;
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return explainDuplicate(rest, line, source.slice(0, at));
    case 'BAD_INDENT':
      return isUnclosed(error) ? UNCLOSED : EXPLANATIONS.BAD_INDENT!;
    case 'MISSING_CHAR':
      return explainMissing(error);
    case 'UNEXPECTED_TOKEN':
      return explainUnexpected(rest, line);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return explainSecondColon(rest);
    case 'MULTILINE_IMPLICIT_KEY':
      return explainNoColon(line);
    case 'BLOCK_IN_FLOW':
      return explainFlow(line);
    default:
      return EXPLANATIONS[error.code] ?? { message: `this is not YAML: ${error.message}`, hint: QUOTE };
  }
}

/** `before` is the file up to the second of the two; the first is sought above, at the same indent. */
function explainDuplicate(rest: string, line: string, before: string): Explanation {
  const key = /^["']?([^"':]+)/.exec(rest)?.[1] ?? rest;
  const start = line.slice(0, line.length - rest.length);
  const lines = before.split('\n').slice(0, -1);
  const first = /^ *$/.test(start) ? lines.findLastIndex((above) => above.startsWith(`${start}${key}:`)) : -1;
  const where = first < 0 ? '' : `, first in line ${first + 1}`;
  return { message: `the key “${key}” stands twice in the same map${where}`, hint: 'remove or rename one of the two' };
}

const UNCLOSED: Explanation = {
  message: 'a { or [ that was opened above is not closed before this line',
  hint: 'close { with } and [ with ]; what stands between them may go on over lines only further right than its key',
};

/** Whether something that was opened before is never closed: a quotation mark or a bracket. */
export function isUnclosed({ code, message }: YAMLError): boolean {
  return (
    (code === 'BAD_INDENT' && /end with a [\]}]/.test(message)) || (code === 'MISSING_CHAR' && /closing/.test(message))
  );
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

function explainUnexpected(rest: string, line: string): Explanation {
  if (rest.startsWith('- ') || rest === '-') {
    return { message: 'a list must not begin on the line of its key', hint: 'put “- …” on the next line, indented' };
  }
  const message = `“${rest.trim()}” stands where nothing is expected`;
  if (/[:-] \{\{/.test(line))
    return { message, hint: 'a text that begins with “{{” must stand between quotation marks' };
  const hint = `a text that goes on behind its closing mark is no YAML: inside "…" write \\" for a mark, inside '…' write ''`;
  return { message, hint };
}

/** The parser finds a key inside a value: on the value's own line, or on a line under it that is too far right. */
function explainSecondColon(rest: string): Explanation {
  if (/:(\s|$)/.test(rest)) return { message: 'there is a second “: ” in this line', hint: COLON };
  const under = /^\s|^- /.test(rest) ? 'this line is' : 'the line under this one is';
  return { message: `${under} not indented like its neighbours`, hint: INDENT };
}

function explainNoColon(line: string): Explanation {
  if (line.includes('：')) {
    return {
      message: 'a full-width colon stands behind a key',
      hint: 'write “: ” (an ASCII colon and a space) for “：”',
    };
  }
  if (/^\s*[^\s:]+:\S/.test(line)) {
    return { message: 'there is no space behind the colon of a key', hint: 'write “key: value”' };
  }
  return {
    message: 'a key has no colon behind it',
    hint: `write “key: value”; or, if this line goes on a text: ${COLON}`,
  };
}

function explainFlow(line: string): Explanation {
  const message = 'something is wrong inside { } or [ ]';
  if (line.includes('，')) return { message, hint: 'separate the entries by ASCII commas “, ”, not by “，”' };
  return { message, hint: 'separate the entries by commas: { a: 1, b: 2 }' };
}
