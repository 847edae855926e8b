import type { Origin } from '../../base/diagnostic.js';
import { quotedWords } from '../../locale/traditional/quoted-words.js';
import type { Fact } from '../../validate/report.js';
import { wordsAt } from '../context/words.js';
import { renderProse } from '../prose/render-prose.js';
import { elementPieces, escapedPiece, type Piece } from '../render/piece.js';
import type { Renderer } from '../render/renderer.js';
import type { Scope } from '../render/scope.js';
import { type MadeValue, type MapValue, NOTHING, scalar, type Value, WRONG } from '../render/value.js';
import { calculation } from './calculation.js';
import { elementValue, factValue, placeValue, plainValue } from './figure-pieces.js';
import { addMissingWords, plainWords } from './table-words.js';

/** The label of a fact, `facts.<id>` of the text file, as a text; where it is missing that is reported. */
export function factLabel(fact: Fact, renderer: Renderer, origin: Origin): Value {
  const keys = ['facts', fact.id];
  const node = wordsAt(renderer.words.report, keys);
  if (node?.kind === 'text') return { kind: 'text', text: node.text, at: node.at, path: keys.join('.') };
  addMissingWords(keys, renderer, origin);
  return WRONG;
}

/**
 * A fact for `{{#each (facts)}}`. `id`, `status` and `source` are data; the rest is printed by the language: `label`,
 * `value`, `unit`, `period`, `region`, `note` (of its status, in brackets), `place`, `words` (of the source), `formula` (in words), `calculation` (with the
 * figures). What a fact does not have is absent
 * and may be asked for by `{{#if place}}`.
 */
export function factRecord(fact: Fact, scope: Scope, renderer: Renderer): MapValue {
  const unit = renderer.locale.formatUnit(fact.value, fact.places, fact.unit, { form: 'unit' });
  const entries = new Map<string, Value>([
    ['id', scalar(fact.id)],
    ['label', labelValue(fact, scope, renderer)],
    ['value', factValue(fact, {}, renderer)],
    ['unit', plainValue(unit)],
    ['period', periodValue(fact.period, renderer)],
    ['region', regionValue(fact.region, renderer)],
    ['status', scalar(fact.status)],
    ['note', noteValue(fact.status, renderer)],
    ['source', fact.source ? scalar(fact.source.ref) : NOTHING],
    ['place', fact.source ? placeValue(fact.source, renderer) : NOTHING],
    ['words', fact.source ? wordsValue(fact.source.words, renderer) : NOTHING],
    ['formula', fact.formula === undefined ? NOTHING : formulaValue(fact.id, fact.formula, scope, renderer)],
    ['calculation', fact.formula === undefined ? NOTHING : calculationValue(fact, fact.formula, renderer)],
  ]);
  return { kind: 'map', entries };
}

function labelValue(fact: Fact, scope: Scope, renderer: Renderer): MadeValue {
  return lazyValue(fact.id, (origin) => {
    const label = factLabel(fact, renderer, origin);
    return label.kind === 'text' ? renderProse(label, 'inline', scope, renderer, origin) : [];
  });
}

/** A time of ISO 8601 in the language's short form; nothing where it is absent. */
export function periodValue(period: string | undefined, { locale }: Renderer): Value {
  const text = period === undefined ? undefined : locale.formatDate(period, 'short');
  return text === undefined ? NOTHING : elementValue('date', {}, text);
}

/** The name of a region, `regions.<key>` of the text file; validation reports those without one. */
function regionValue(region: string | undefined, renderer: Renderer): Value {
  const node = region === undefined ? undefined : wordsAt(renderer.words.report, ['regions', region]);
  return node?.kind === 'text' ? plainValue(node.text) : NOTHING;
}

/** ` (preliminary)`: what is to be said of a figure that is neither simply reported nor derived. */
function noteValue(status: Fact['status'], { locale }: Renderer): Value {
  if (status === 'reported' || status === 'derived') return NOTHING;
  return plainValue(locale.phrase('in-parentheses', '', locale.phrase(status)));
}

/** The words of a source are Chinese (the contract's rule for `words`), whatever the document's language. */
function wordsValue(words: string, { language }: Renderer): MadeValue {
  return lazyValue(words, (origin) => {
    const quoted = quotedWords(words, language);
    const own = [escapedPiece(quoted.text, origin)];
    const content = quoted.language === undefined ? own : elementPieces('span', { lang: quoted.language }, own, origin);
    return elementPieces('literal', { reason: 'words of the source' }, content, origin);
  });
}

function calculationValue({ id, unit }: Fact, formula: string, renderer: Renderer): MadeValue {
  return elementValue('formula', { of: id }, calculation(formula, unit, renderer));
}

function formulaValue(id: string, formula: string, scope: Scope, renderer: Renderer): MadeValue {
  return lazyValue(formula, (origin) => {
    const words = renderer.locale.formulaInWords(formula, (reference) => {
      return referenceWords(reference, scope, renderer, origin);
    });
    return elementValue('formula', { of: id }, words).print({ origin });
  });
}

/** What `va-growth` or `capacity[coking].capacity` is called: the fact’s label, or the words of row and column. */
function referenceWords(reference: string, scope: Scope, renderer: Renderer, origin: Origin): string {
  const address = /^([^[]+)\[([^\]]+)\]\.(.+)$/.exec(reference);
  if (!address) return wordsOrMissing(['facts', reference], scope, renderer, origin);
  const [, tableId, key, column] = address as unknown as [string, string, string, string];
  const keyColumn = renderer.report.tables.get(tableId)?.columns.find(({ type }) => type === 'key')?.name ?? 'key';
  const row = plainWords(['tables', tableId, 'labels', keyColumn, key], scope, renderer, origin) ?? key;
  const measure =
    plainWords(['tables', tableId, 'columns', column], scope, renderer, origin) ??
    plainWords(['tables', tableId, 'labels', 'measure', column], scope, renderer, origin) ??
    wordsOrMissing(['tables', tableId, 'columns', column], scope, renderer, origin);
  return /^zh\b/.test(renderer.language) ? `${row}${measure}` : `${row} ${measure}`;
}

function wordsOrMissing(keys: readonly string[], scope: Scope, renderer: Renderer, origin: Origin): string {
  const words = plainWords(keys, scope, renderer, origin);
  if (words === undefined) addMissingWords(keys, renderer, origin);
  return words ?? '';
}

/** A value that is made, and whose missing words are reported, only when it is printed. */
function lazyValue(raw: string, print: (origin: Origin) => readonly Piece[]): MadeValue {
  return { kind: 'made', raw, print: ({ origin }) => print(origin) };
}
