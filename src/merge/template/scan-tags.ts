/** A `{{…}}` as a person sees it, found without Handlebars' parser: what is wrong in a template that it cannot read. */
export interface Tag {
  readonly start: number;
  /** Offset after the closing braces, or of the place where the tag was given up. */
  readonly end: number;
  readonly kind: 'open' | 'close' | 'else' | 'output' | 'comment';
  /** First word: `each` of `{{#each items}}`. */
  readonly name: string;
  /** What stands between the braces, without `#`, `/`, `>`, `~` and their like. */
  readonly inner: string;
  readonly trouble?: TagTrouble;
}

export interface TagTrouble {
  readonly offset: number;
  readonly length: number;
  readonly message: string;
  readonly hint: string;
}

/** All tags of `text` in order. */
export function scanTags(text: string): readonly Tag[] {
  const tags: Tag[] = [];
  let at = 0;
  for (;;) {
    const start = text.indexOf('{{', at);
    if (start < 0) return tags;
    const escaped = text[start - 1] === '\\' && text[start - 2] !== '\\';
    const tag = escaped ? undefined : scanTag(text, start);
    if (tag) tags.push(tag);
    at = tag ? Math.max(tag.end, start + 2) : start + 2;
  }
}

function scanTag(text: string, start: number): Tag {
  const comment = /^\{\{~?!(--)?/.exec(text.slice(start, start + 6));
  if (comment) return scanComment(text, start, comment[1] !== undefined);
  const braces = /^\{+/.exec(text.slice(start, start + 4))![0].length;
  const { end, trouble } = findEnd(text, start, braces);
  const inside = text.slice(start + braces, end).replace(/~?\}*$/, '');
  const [, sigil = '', inner = ''] = /^~?(#>|#\*|#|\/|\^|>|&|\*)?\s*([\s\S]*)$/.exec(inside)!;
  const name = /^[^\s}=|()]*/.exec(inner)![0];
  return { start, end, kind: kindOf(sigil, inner), name, inner: inner.trim(), ...(trouble && { trouble }) };
}

function kindOf(sigil: string, inner: string): Tag['kind'] {
  if (sigil.startsWith('#') || (sigil === '^' && inner.trim() !== '')) return 'open';
  if (sigil === '/') return 'close';
  if (sigil === '^' || /^else\b/.test(inner)) return 'else';
  return 'output';
}

function scanComment(text: string, start: number, long: boolean): Tag {
  const closer = long ? '--' : '}}';
  const found = text.indexOf(closer, start + (long ? 5 : 3));
  const close = found < 0 ? -1 : text.indexOf('}}', found);
  const base = { start, kind: 'comment', name: '!', inner: '' } as const;
  if (close >= 0) return { ...base, end: close + 2 };
  const hint = long ? 'add --}}' : 'add }}';
  const trouble = { offset: start, length: 3, message: 'this comment is never closed', hint };
  return { ...base, end: text.length, trouble };
}

function findEnd(text: string, start: number, braces: number): { end: number; trouble?: TagTrouble } {
  let at = start + braces;
  while (at < text.length) {
    const character = text[at]!;
    if (text.startsWith('}}', at)) return { end: at + closingBraces(text, at, braces) };
    if (character === '"' || character === "'") {
      const close = text.indexOf(character, at + 1);
      const lineEnd = text.slice(at + 1).search(/[\r\n]|\}\}/);
      if (close < 0 || (lineEnd >= 0 && close > at + 1 + lineEnd && !closesLater(text, at, character))) {
        return { end: endAfter(text, at), trouble: openQuote(at, character) };
      }
      at = close + 1;
      continue;
    }
    if (/[“”‘’]/.test(character)) return { end: endAfter(text, at), trouble: curlyQuote(at, character) };
    if (text.startsWith('{{', at) || character === '<' || (character === '}' && text[at + 1] !== '}')) break;
    at++;
  }
  const shown = '{'.repeat(braces);
  const single = text[at] === '}';
  const message = single ? `“${shown}” is closed by only one “}”` : `“${shown}” is never closed`;
  const trouble = { offset: start, length: braces, message, hint: `close it with ${'}'.repeat(braces)}` };
  return { end: single ? at + 1 : at, trouble };
}

function closingBraces(text: string, at: number, braces: number): number {
  return /^\}+/.exec(text.slice(at, at + Math.max(2, braces)))![0].length;
}

/** A quotation mark that ends in the same tag, though a line break or `}}` stands between. */
function closesLater(text: string, at: number, quote: string): boolean {
  const close = text.indexOf(quote, at + 1);
  const nextTag = text.indexOf('{{', at + 1);
  const inside = text.slice(at + 1, close);
  return !/[\r\n]/.test(inside) && (nextTag < 0 || close < nextTag);
}

function endAfter(text: string, at: number): number {
  const close = text.indexOf('}}', at);
  return close < 0 ? text.length : close + 2;
}

function openQuote(offset: number, quote: string): TagTrouble {
  return { offset, length: 1, message: `this ${quote} is never closed`, hint: `add ${quote} at the end of the text` };
}

function curlyQuote(offset: number, quote: string): TagTrouble {
  const message = `“{{…}}” takes straight quotation marks, not ${quote}`;
  return { offset, length: 1, message, hint: `write '…' or "…"` };
}
