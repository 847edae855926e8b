import type { Diagnostic, Origin } from '../../base/diagnostic.js';
import { elementPieces, escapeMarkup, madePiece, type Piece } from '../render/piece.js';
import { ATOM, type ProseSource } from './prose-source.js';

/** Reports a mistake in prose at an offset. */
export type ReportProse = (code: Diagnostic['code'], message: string, origin: Origin, hint: string) => void;

interface Prose {
  readonly source: ProseSource;
  readonly report: ReportProse;
}

/** Marks that open and close a look, longest first. */
const MARKS = [
  { mark: '**', element: 'strong' },
  { mark: '*', element: 'em' },
  { mark: '^', element: 'sup' },
] as const;

/** The stretch of `source` from `start` to `end` as inline markup: strong, emphasis, superscript, links, references, escapes. */
export function proseInline(source: ProseSource, start: number, end: number, report: ReportProse): readonly Piece[] {
  return inlineStretch({ source, report }, start, end);
}

function inlineStretch(prose: Prose, start: number, end: number): readonly Piece[] {
  const { text } = prose.source;
  const pieces: Piece[] = [];
  let at = start;
  let plainStart = start;
  const endPlain = () => {
    if (plainStart < at) pieces.push(plainPiece(prose.source, plainStart, at));
  };
  while (at < end) {
    const step = specialAt(prose, at, end, text);
    if (!step) {
      at++;
      continue;
    }
    endPlain();
    pieces.push(...step.pieces);
    at = step.end;
    plainStart = at;
  }
  endPlain();
  return pieces;
}

interface Step {
  readonly pieces: readonly Piece[];
  readonly end: number;
}

function specialAt(prose: Prose, at: number, end: number, text: string): Step | undefined {
  const character = text[at]!;
  if (character === ATOM) return { pieces: [prose.source.atom(at)], end: at + 1 };
  if (character === '\\' && at + 1 < end && /[!-/:-@[-`{-~]/.test(text[at + 1]!)) {
    return { pieces: [plainPiece(prose.source, at + 1, at + 2)], end: at + 2 };
  }
  if (character === '[') return linkAt(prose, at, end);
  if ('&<>"\'`='.includes(character)) return { pieces: [plainPiece(prose.source, at, at + 1)], end: at + 1 };
  const found = MARKS.find(({ mark }) => at + mark.length <= end && text.startsWith(mark, at));
  return found && markedAt(prose, at, end, found.mark, found.element);
}

function markedAt(prose: Prose, at: number, end: number, mark: string, element: string): Step | undefined {
  const { source, report } = prose;
  const from = at + mark.length;
  // A star with space around it is a star.
  if (from >= end || /\s/.test(source.text[from]!)) {
    if (at > 0 && !/\s/.test(source.text[at - 1] ?? ' ')) addUnclosed(mark, source.at(at), report);
    return { pieces: [plainPiece(source, at, from)], end: from };
  }
  const close = closeOf(source.text, from, end, mark);
  if (close === undefined) {
    addUnclosed(mark, source.at(at), report);
    return { pieces: [plainPiece(source, at, from)], end: from };
  }
  const content = inlineStretch(prose, from, close);
  return { pieces: elementPieces(element, {}, content, source.at(at)), end: close + mark.length };
}

function addUnclosed(mark: string, origin: Origin, report: ReportProse): void {
  const escaped = mark.replace(/./g, '\\$&');
  report('merge/prose', `“${mark}” is not paired`, origin, `pair it, or write ${escaped} for the character itself`);
}

/** Offset of the mark that closes; it follows no space, and `*` is no half of `**`. */
function closeOf(text: string, from: number, end: number, mark: string): number | undefined {
  let at = from;
  while (at < end) {
    if (text[at] === '\\') at += 2;
    else if (mark === '*' && at + 2 <= end && text.startsWith('**', at)) {
      const inner = closeOf(text, at + 2, end, '**');
      at = inner === undefined ? at + 2 : inner + 2;
    } else if (at + mark.length <= end && text.startsWith(mark, at) && at > from && !/\s/.test(text[at - 1]!)) {
      // Of three stars the last two close the strong text, the first an emphasis inside of it.
      return mark === '**' && at + 2 < end && text[at + 2] === '*' ? at + 1 : at;
    } else at++;
  }
  return undefined;
}

function linkAt(prose: Prose, at: number, end: number): Step | undefined {
  const { source, report } = prose;
  const { text } = source;
  const close = closingBracket(text, at + 1, end);
  if (close === undefined || text[close + 1] !== '(') return undefined;
  const targetEnd = text.indexOf(')', close + 2);
  if (targetEnd < 0 || targetEnd >= end) {
    report('merge/prose', 'this link’s target is not closed', source.at(close + 1), 'add )');
    return undefined;
  }
  const target = text.slice(close + 2, targetEnd);
  const attributes = linkAttributes(target);
  const content = inlineStretch(prose, at + 1, close);
  if (!attributes) {
    const hint =
      'write [words](https://…), [words](#id) for a place in the document, or [](#id) for its name (Figure 1)';
    report('merge/prose', `“${target.replaceAll(ATOM, '…')}” is no target of a link`, source.at(close + 2), hint);
    return { pieces: content, end: targetEnd + 1 };
  }
  // A link without words of its own takes those of its target: “图1”, a section's title.
  const element = content.length === 0 && attributes.to !== undefined ? 'ref' : 'a';
  return { pieces: elementPieces(element, attributes, content, source.at(at)), end: targetEnd + 1 };
}

function closingBracket(text: string, from: number, end: number): number | undefined {
  let depth = 1;
  for (let at = from; at < end; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '[') depth++;
    else if (text[at] === ']' && --depth === 0) return at;
  }
  return undefined;
}

function linkAttributes(target: string): Readonly<Record<string, string>> | undefined {
  if (target.includes(ATOM) || /\s/.test(target)) return undefined;
  if (/^#.+/.test(target)) return { to: target.slice(1) };
  return /^(https?:\/\/[^/]|mailto:.+@)/i.test(target) ? { href: target } : undefined;
}

/** Characters that mean nothing in prose, escaped for markup; one character or a stretch without any to escape. */
function plainPiece(source: ProseSource, start: number, end: number): Piece {
  const plain = source.text.slice(start, end);
  const text = escapeMarkup(plain);
  if (text !== plain) return madePiece(text, plain, source.at(start));
  return { kind: 'made', text, plain, at: (offset) => source.at(start + offset) };
}
