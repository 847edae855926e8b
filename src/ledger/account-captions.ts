import { Decimal } from 'decimal.js';
import { type Origin, warningOf } from '../base/diagnostic.js';
import { UNITS, type UnitDefinition } from '../base/unit-table.js';
import type { Locale } from '../locale/locale.js';
import { findFigures } from '../source-text/figures/find-figures.js';
import { type UnitWord, unitWordsWith } from '../source-text/figures/unit-words.js';
import type { Report, TextNode } from '../validate/report.js';
import { textUnder } from '../validate/report/texts/text-paths.js';
import type { LedgerContext } from './ledger-context.js';
import type { Ledger, LedgerProblem } from './ledger.js';
import { MEASURED } from './value/measured.js';
import { unitOf } from './value/known-figures.js';
import { MAKES_VALUES } from './value/unsourced-values.js';

/** Marks that a unit stands between in a caption: “Revenue by quarter, $ million”, “技改投资（%）”. */
const MARKS = /[,;:，；：（）()、·—\n]| in (?=[$€£¥%\w])/g;

/** A chart that works its values out may show them in a unit of its own. */
const WORKS_OUT = /"calculate"\s*:\s*"[^"\n]*[*/]/;

/**
 * Units that the words of a chart or a key figure name, against those of the numbers shown: “$ billion” over a chart of millions has no number
 * that could be wrong. Read are the texts under `charts.NAME` and those of entries that have a `fact:`.
 */
export function accountCaptions({ report, locale, texts, chartFiles }: LedgerContext): Ledger {
  const root = report.texts.get(locale.language);
  if (!root) return { accounted: {}, problems: [] };
  const charts = [...(chartFiles ?? [])].map(([name, file]) => {
    return { path: ['charts', name], what: `the chart “${name}”`, units: unitsOfChart(texts?.get(file) ?? '', report) };
  });
  const problems = [...charts, ...factEntries(report)].flatMap(({ path, what, units }) => {
    const node = textUnder(root, path);
    return node && units.length > 0
      ? textsIn(node).flatMap((text) => problemsOf(text, what, units, report, locale))
      : [];
  });
  return { accounted: {}, problems };
}

interface Captioned {
  readonly path: readonly string[];
  readonly what: string;
  /** Of the numbers shown, by id. */
  readonly units: readonly string[];
}

/** Units of all numbers in the tables that a chart reads; none where it works out values. */
function unitsOfChart(spec: string, { tables }: Report): readonly string[] {
  if (MAKES_VALUES.test(spec.replace(/"stack":\s*(?:null|false|"zero"|true)/g, '')) || WORKS_OUT.test(spec)) return [];
  const names = [...spec.matchAll(/"name"\s*:\s*"([^"]+)"/g)].map(([, name]) => name!);
  return names.flatMap((name) =>
    (tables.get(name)?.rows ?? []).flatMap(({ cells }) =>
      [...cells.values()].flatMap((cell) => (cell.kind === 'number' ? [cell.unit] : [])),
    ),
  );
}

/** Entries of lists that show one fact: `key-figures: [{ id: growth, fact: va-growth }]`. */
function factEntries({ structure, facts }: Report): readonly Captioned[] {
  if (structure.kind !== 'map') return [];
  return [...structure.entries].flatMap(([key, list]) =>
    list.kind !== 'list'
      ? []
      : list.items.flatMap((item): readonly Captioned[] => {
          const wordAt = (name: string): string => {
            const value = item.kind === 'map' ? item.entries.get(name) : undefined;
            return value?.kind === 'scalar' ? String(value.value) : '';
          };
          const fact = facts.get(wordAt('fact'));
          const what = `the fact “${wordAt('fact')}”`;
          return fact ? [{ path: [key, wordAt('id')], what, units: [fact.unit] }] : [];
        }),
  );
}

type Leaf = Extract<TextNode, { readonly kind: 'text' }>;

/** Longer texts are prose, whose numbers have units of their own. */
function textsIn(node: TextNode): readonly Leaf[] {
  if (node.kind === 'text') return [node];
  return (node.kind === 'list' ? node.items : [...node.entries.values()]).flatMap(textsIn);
}

function problemsOf(
  { text, at }: Leaf,
  what: string,
  own: readonly string[],
  report: Report,
  locale: Locale,
): readonly LedgerProblem[] {
  const shown = own.map((id) => unitOf(id, report)).filter((unit) => unit !== undefined);
  const known = unitWordsWith(report.units ?? new Map(), new Map([...UNITS, ...(report.units ?? [])]));
  // A number printed there keeps the words behind it from standing alone.
  const plain = text.replace(/\{\{.*?\}\}/g, (call) => '0'.repeat(call.length));
  return segmentsOf(plain).flatMap(({ words, start }): readonly LedgerProblem[] => {
    const named = unitNamed(words, known);
    if (!named || shown.some((unit) => isShownIn(named, unit, locale))) return [];
    const { word } = named;
    const is = [...new Set(shown.map((unit) => wordOf(unit, locale)))].join(', ');
    const message = `“${word}” in “${quoted(text)}” is not the unit of ${what}: that is ${is}`;
    const origin: Origin = { ...at(start), length: word.length };
    const hint = "mend the unit, or let {{fact '…' form='unit'}} write it";
    return [{ ...warningOf('ledger/caption-unit', message, origin, hint), where: `text in ${locale.language}` }];
  });
}

/** Characters of a caption that are quoted. */
const SHOWN = 60;

/** A caption without what helpers print. */
function quoted(text: string): string {
  const plain = text.replace(/\{\{.*?\}\}/g, '…').trim();
  return plain.length > SHOWN ? `${plain.slice(0, SHOWN - 1)}…` : plain;
}

function segmentsOf(text: string): readonly { readonly words: string; readonly start: number }[] {
  const starts = [0, ...[...text.matchAll(MARKS)].map(({ index, 0: mark }) => index + mark.length)];
  return starts.map((from, index) => {
    const segment = text.slice(from, index + 1 < starts.length ? starts[index + 1]! : text.length);
    const lead = segment.length - segment.trimStart().length;
    return { words: segment.trim().replace(/[,;:，；：（）()、·—。.]$| in$/u, ''), start: from + lead };
  });
}

/** A unit that a segment begins with (in letters), or is (in Han), read as if a number stood with it. */
function unitNamed(words: string, units: readonly UnitWord[]): Named | undefined {
  const [, sign = '', rest = ''] = /^((?:US|HK)?[$€£¥￥])?(.*)$/su.exec(words.replace(/^[个個]/, '')) ?? [];
  const space = /^[\p{L}]/u.test(rest) && !/^\p{Script=Han}/u.test(rest) ? ' ' : '';
  const read = `${sign}1${space}${rest.trimStart() === rest ? rest : rest.trimStart().replace(/^/, ' ')}`;
  const figure = findFigures(read, units).find(({ start }) => start <= sign.length);
  const meanings = figure?.meanings.filter(({ dimension }) => MEASURED.has(dimension)) ?? [];
  if (!figure || meanings.length === 0 || meanings.length < figure.meanings.length) return undefined;
  if (/\p{Script=Han}/u.test(figure.unit) && figure.end < read.length) return undefined;
  const sizes = meanings.map(({ dimension, power }) => ({ dimension, size: power + figure.scale }));
  const length = figure.end - 1 - space.length + (words.length - words.replace(/^[个個]/, '').length);
  return { word: words.slice(0, Math.max(1, length)).trim(), sizes };
}

interface Named {
  readonly word: string;
  readonly sizes: readonly { readonly dimension: string; readonly size: number }[];
}

function wordOf({ id }: UnitDefinition, locale: Locale): string {
  return locale.formatUnit(new Decimal(1), 0, id, { form: 'unit' }).replaceAll('\u00A0', ' ').trim();
}

/** Of one dimension, and of one size as the language shows it. */
function isShownIn({ sizes }: Named, { id, dimension, power }: UnitDefinition, locale: Locale): boolean {
  return sizes.some((named) => named.dimension === dimension && named.size === power - locale.scaleFor(id));
}
