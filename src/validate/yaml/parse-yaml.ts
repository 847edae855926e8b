import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { type Diagnostic, errorOf, type Origin, type Outcome } from '../../base/diagnostic.js';
import { explainYamlError, isUnclosed } from './explain-yaml-error.js';
import { type ScalarStyle, scalarOffsets } from './scalar-offsets.js';
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from './yaml-node.js';

/** More aliases than any report needs; each may repeat its anchor's content. */
const MOST_ALIASES = 1000;

/**
 * The tree of a YAML 1.2 file with places, or undefined where it is not YAML. An empty file is an empty map. Of several
 * complaints on one line only the first is kept, since the others follow from it.
 */
export function parseYaml(file: string, source: string): Outcome<YamlNode | undefined> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, strict: true, uniqueKeys: true });
  const context: Context = {
    file,
    source,
    lines,
    document,
    diagnostics: [],
    aliases: 0,
    inAlias: false,
    refusedAlias: false,
  };
  const complaints = [...document.errors, ...document.warnings];
  if (complaints.length > 0) return { value: undefined, diagnostics: explained(complaints, context) };
  const root = document.contents;
  const value: YamlNode = root
    ? nodeOf(root, context)
    : { kind: 'map', entries: new Map(), origin: originAt(0, context) };
  const diagnostics = context.diagnostics;
  return { value: diagnostics.length > 0 ? undefined : value, diagnostics };
}

interface Context {
  readonly file: string;
  readonly source: string;
  readonly lines: LineCounter;
  readonly document: Document.Parsed;
  readonly diagnostics: Diagnostic[];
  aliases: number;
  inAlias: boolean;
  /** Whether an alias was refused already. */
  refusedAlias: boolean;
}

function explained(complaints: readonly YAMLError[], context: Context): Diagnostic[] {
  const byLine = new Map<number, Diagnostic>();
  for (const complaint of complaints) {
    const { message, hint } = explainYamlError(complaint, context.source);
    const origin = originAt(complaint.pos[0], context);
    const code = complaint.code === 'DUPLICATE_KEY' ? 'validate/duplicate-key' : 'validate/yaml';
    if (!byLine.has(origin.line)) byLine.set(origin.line, errorOf(code, message, origin, hint));
    // Whatever stands behind what was never closed was read as part of it.
    if (isUnclosed(complaint)) break;
  }
  return [...byLine.values()];
}

function originAt(offset: number, context: Context, length = 1): Origin {
  const { line, col } = context.lines.linePos(offset);
  return { file: context.file, line, column: Math.max(1, col), ...(length > 1 && { length }) };
}

function originOf(node: Node, context: Context): Origin {
  const [start, end] = node.range ?? [0, 0];
  const firstLine = context.source.slice(start, end).split(/\r?\n/)[0]!.trimEnd();
  return originAt(start, context, firstLine.length);
}

function nodeOf(node: Node, context: Context): YamlNode {
  if (isAlias(node)) return aliasOf(node, context);
  if (isMap(node)) return mapOf(node, context);
  if (isSeq(node)) {
    const items = node.items.map((item) => childOf(item, node, context));
    return { kind: 'list', items, origin: originOf(node, context) };
  }
  return scalarOf(node as Scalar, context);
}

function childOf(item: unknown, parent: Node, context: Context): YamlNode {
  if (isNode(item)) return nodeOf(item, context);
  return emptyScalar(originOf(parent, context));
}

function emptyScalar(origin: Origin): YamlScalar {
  return { kind: 'scalar', text: '', value: null, plain: true, origin, at: () => origin };
}

function mapOf(node: YAMLMap, context: Context): YamlMap {
  const entries = new Map<string, YamlEntry>();
  for (const pair of node.items) {
    const entry = entryOf(pair, node, context);
    if (entry) entries.set(entry.key, entry);
  }
  return { kind: 'map', entries, origin: originOf(node, context) };
}

function entryOf(pair: Pair, map: YAMLMap, context: Context): YamlEntry | undefined {
  if (!isScalar(pair.key)) {
    const origin = isNode(pair.key) ? originOf(pair.key, context) : originOf(map, context);
    const hint = 'a text that begins with “{{” or “[” must stand between quotation marks';
    context.diagnostics.push(errorOf('validate/yaml', 'a key must be a word', origin, hint));
    return undefined;
  }
  const keyOrigin = originOf(pair.key, context);
  const key = pair.key.source ?? String(pair.key.value);
  const node = isNode(pair.value) ? nodeOf(pair.value, context) : emptyScalar(keyOrigin);
  return { key, keyOrigin, node };
}

/** What an alias stands for. An alias inside an anchored node is refused, so that no file can grow without bound. */
function aliasOf(alias: Alias, context: Context): YamlNode {
  const origin = originOf(alias, context);
  const target = alias.resolve(context.document);
  context.aliases += 1;
  // One such alias says it all: a file made to grow has thousands.
  if (context.refusedAlias) return emptyScalar(origin);
  if (!target || context.inAlias || context.aliases > MOST_ALIASES) {
    const message = target
      ? 'an anchor must not hold aliases, nor a file thousands of them'
      : 'this alias has no anchor before it';
    context.refusedAlias = target !== undefined;
    context.diagnostics.push(errorOf('validate/yaml', message, origin, 'write the value out'));
    return emptyScalar(origin);
  }
  context.inAlias = true;
  const node = nodeOf(target, context);
  context.inAlias = false;
  return node;
}

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_FOLDED: 'block',
  BLOCK_LITERAL: 'block',
};

function scalarOf(node: Scalar, context: Context): YamlScalar {
  const style = STYLES[node.type ?? ''] ?? 'plain';
  const value = scalarValue(node.value);
  const text = style === 'plain' ? (value === null ? '' : (node.source ?? String(value))) : String(node.value);
  const origin = originOf(node, context);
  let offsets: readonly number[] | undefined;
  const at = (offset: number): Origin => {
    offsets ??= offsetsOf(node, text, style, context);
    const place = offsets[Math.min(Math.max(0, offset), text.length)]!;
    return originAt(place, context);
  };
  return { kind: 'scalar', text, value, plain: style === 'plain', origin, at };
}

function scalarValue(value: unknown): string | number | boolean | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? null : String(value);
}

function offsetsOf(node: Scalar, text: string, style: ScalarStyle, context: Context): readonly number[] {
  const [start, end] = node.range ?? [0, 0];
  const from = contentStart(start, style, context.source);
  return scalarOffsets(text, context.source.slice(0, end), from, style);
}

/** Behind the opening quote, or behind the line of `|` or `>`. */
function contentStart(start: number, style: ScalarStyle, source: string): number {
  if (style === 'plain') return start;
  if (style === 'block') return source.indexOf('\n', start) + 1 || source.length;
  return start + 1;
}
