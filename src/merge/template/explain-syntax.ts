import Handlebars from 'handlebars';
import { type Diagnostic, errorOf } from '../../base/diagnostic.js';
import { scanTags, type Tag } from './scan-tags.js';
import { type SourceText, stretchOrigin } from './source-text.js';

/**
 * What is wrong in a template that Handlebars cannot parse. Handlebars tells one place, after the mistake and in its
 * grammar's words; so the tags are looked at one by one: unclosed ones, quotation marks, blocks that do not pair.
 */
export function explainSyntax(source: SourceText, error: unknown): readonly Diagnostic[] {
  const tags = scanTags(source.text);
  const broken = tags.flatMap((tag) => brokenTag(tag, source));
  // Tags that are cut short make blocks look unpaired that are not.
  const found = broken.length > 0 ? broken : unpairedBlocks(tags, source);
  return found.length > 0 ? found : [asHandlebarsSays(error, source)];
}

function brokenTag(tag: Tag, source: SourceText): readonly Diagnostic[] {
  if (tag.trouble) {
    const { offset, length, message, hint } = tag.trouble;
    return [errorOf('merge/syntax', message, stretchOrigin(source, offset, offset + length), hint)];
  }
  if (tag.kind === 'comment') return [];
  const origin = stretchOrigin(source, tag.start, tag.end);
  const written = source.text.slice(tag.start, tag.end);
  if (tag.inner === '' && tag.kind !== 'else') {
    return [errorOf('merge/syntax', `${written} says nothing`, origin, 'name a value or a helper, or take it out')];
  }
  if (tag.kind === 'close' || tag.kind === 'else' || readsAlone(tag.inner)) return [];
  return [errorOf('merge/syntax', `${written} cannot be read`, origin, hintFor(tag.inner))];
}

function readsAlone(inner: string): boolean {
  try {
    Handlebars.parseWithoutProcessing(`{{#${inner}}}{{/${/^[^\s}=|()]*/.exec(inner)![0]}}}`);
    return true;
  } catch {
    return readsAsOutput(inner);
  }
}

function readsAsOutput(inner: string): boolean {
  try {
    Handlebars.parseWithoutProcessing(`{{${inner}}}`);
    return true;
  } catch {
    return false;
  }
}

function hintFor(inner: string): string {
  if (/=\s*(?:[)}]|$)/.test(inner)) return 'an option has no value: write key=value';
  if (/=\s+\S/.test(inner) || /\S\s+=/.test(inner)) return 'write key=value without spaces around “=”';
  const open = inner.split('(').length;
  const close = inner.split(')').length;
  if (open !== close) return open > close ? 'a “)” is missing' : 'there is a “)” too many';
  if (/\w=\S+\s+[^\s=]+(?:\s|$)/.test(inner)) return "arguments come first, then options: {{fact 'id' form='short'}}";
  return "write a path, or a helper with its arguments: {{fact 'id' form='short'}}";
}

function unpairedBlocks(tags: readonly Tag[], source: SourceText): readonly Diagnostic[] {
  const open: Tag[] = [];
  const diagnostics: Diagnostic[] = [];
  const add = (tag: Tag, message: string, hint: string) => {
    diagnostics.push(errorOf('merge/syntax', message, stretchOrigin(source, tag.start, tag.end), hint));
  };
  for (const tag of tags) {
    if (tag.kind === 'open') open.push(tag);
    if (tag.kind === 'else' && open.length === 0) add(tag, '{{else}} stands in no block', 'take it out');
    if (tag.kind === 'close') closeBlock(tag, open, add, source);
  }
  for (const tag of open) add(tag, `{{#${tag.name}}} is never closed`, `add {{/${tag.name}}}`);
  return diagnostics;
}

function closeBlock(
  tag: Tag,
  open: Tag[],
  add: (tag: Tag, message: string, hint: string) => void,
  source: SourceText,
): void {
  const innermost = open.at(-1);
  if (innermost === undefined) {
    add(tag, `{{/${tag.name}}} closes nothing`, 'take it out, or open the block before it');
    return;
  }
  if (innermost.name === tag.name) {
    open.pop();
    return;
  }
  const { line } = source.at(innermost.start);
  if (open.some((other) => other.name === tag.name)) {
    add(innermost, `{{#${innermost.name}}} is not closed before {{/${tag.name}}}`, `add {{/${innermost.name}}}`);
    while (open.pop()!.name !== tag.name);
    return;
  }
  const message = `{{/${tag.name}}} closes {{#${innermost.name}}} of line ${line}`;
  add(tag, message, `write {{/${innermost.name}}}`);
  open.pop();
}

function asHandlebarsSays(error: unknown, source: SourceText): Diagnostic {
  const line = /^Parse error on line (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  const starts = [0, ...[...source.text.matchAll(/\r\n?|\n/g)].map((match) => match.index + match[0].length)];
  const origin = source.at(starts[Number(line ?? 1) - 1] ?? 0);
  return errorOf('merge/syntax', 'this template cannot be read', origin, 'look for braces that do not pair');
}
