import type { Block } from '../../src/document/block.js';
import type { BriefDocument, DeckDocument } from '../../src/document/document.js';
import type { Inline } from '../../src/document/inline.js';
import { parseDocument } from '../../src/document/parse-document.js';

/** Markup as if a template without any expression had rendered to it: offsets are places in `t.hbs`. */
export function parsed(text: string, language = 'en') {
  const at = (offset: number) => {
    const before = text.slice(0, offset).split('\n');
    return { file: 't.hbs', line: before.length, column: before.at(-1)!.length + 1 };
  };
  const { value, diagnostics } = parseDocument({ text, file: 't.hbs', at }, language);
  const problems = diagnostics.map(({ origin, code, message, hint }) => {
    return `${origin!.line}:${origin!.column} ${code.replace('document/', '')}: ${message}${hint ? ` (${hint})` : ''}`;
  });
  return { value, problems };
}

/** The blocks of a brief without mistakes. */
export function blocksOf(content: string, language = 'en'): readonly Block[] {
  const { value, problems } = parsed(`<brief>${content}</brief>`, language);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return (value as BriefDocument).blocks;
}

/** The slides of a deck without mistakes. */
export function slidesOf(content: string): DeckDocument['slides'] {
  const { value, problems } = parsed(`<deck>${content}</deck>`);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return (value as DeckDocument).slides;
}

/** Anything of the tree without its origins, so that tests show what they mean. */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'origin')
      .map(([key, child]) => [key, bare(child)]),
  );
}

/** Inline content as a short notation: `a [strong: b] c`. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map(inlineWord).join('');
}

function inlineWord(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'span':
      return `[${inline.look}${inline.language ? ` ${inline.language}` : ''}: ${inlineText(inline.children)}]`;
    case 'link':
      return `[${inline.href ?? `#${inline.to}`}: ${inlineText(inline.children)}]`;
    case 'figure': {
      const { kind, ...rest } = inline.figure;
      return `[${[kind, ...Object.values(rest)].join(' ')}: ${inlineText(inline.children)}]`;
    }
    case 'reference':
      return `[ref ${inline.to}]`;
    case 'note':
      return inline.ref === undefined ? `[note: ${inlineText(inline.children)}]` : `[note ${inline.ref}]`;
    case 'figure-sources':
      return `[sources: ${inlineText(inline.children)}]`;
    default:
      return '⏎';
  }
}
