import type { Origin } from '../../base/diagnostic.js';
import { onlyReference } from '../../base/formula-tokens.js';
import type { Fact, Report, TextNode } from '../../validate/report.js';
import { textUnder } from '../../validate/report/texts/text-paths.js';
import { scalarOf, structureEntries } from '../report/structure-entries.js';
import { contradict, isAlike, timeSpan } from './time-span.js';

/** A time in the words of an entry that shows facts of another time. */
export interface MistimedEntry {
  /** `key-figures.growth` */
  readonly entry: string;
  readonly facts: readonly Fact[];
  /** ISO 8601, as the text has it. */
  readonly said: string;
  readonly origin: Origin;
}

const DATE = /\{\{\s*date\s+(['"])(.*?)\1/g;
const FACT = /\{\{\s*fact\s+(['"])(.*?)\1/g;

/** What a time is compared with, or begins at, is of another. */
const COMPARED =
  /(?:较|比|与|同|于|从|自|由|\b(?:than|from|since|after|before|over|with|to|against|versus)\s(?:the\s)?)$/iu;

/** Times of the news, not of its figures. */
const TOLD = /^.{0,12}(?:[发公]布|刊发|报道|修订|更新|出版|\b(?:published|revised|released|updated|reported)\b)/u;

/** Words of an entry that say of what time its figures are. */
const TIMED = ['label', 'subtitle', 'note'];

/**
 * Times in the label, subtitle and note of an entry of the structure (`fact: va-growth`, `table: growth`) that no fact behind it is of, and
 * none that the same text shows.
 */
export function timesInData(report: Report, texts: TextNode): readonly MistimedEntry[] {
  return structureEntries(report.structure).flatMap(({ path, entries }) => {
    const [fact, table] = ['fact', 'table'].map((key) => scalarOf(entries.get(key)) ?? '') as [string, string];
    const facts = [...(report.facts.has(fact) ? [report.facts.get(fact)!] : []), ...factsIn(report, table)];
    return TIMED.flatMap((key) => {
      const node = textUnder(texts, [...path, key]);
      return node?.kind === 'text' ? mistimed(path.join('.'), facts, node, report) : [];
    });
  });
}

function mistimed(
  entry: string,
  facts: readonly Fact[],
  node: Extract<TextNode, { readonly kind: 'text' }>,
  report: Report,
): readonly MistimedEntry[] {
  const shown = [...node.text.matchAll(FACT)].flatMap(([, , id = '']) => report.facts.get(id) ?? []);
  const spans = [...facts, ...shown].flatMap(({ period }) => (period === undefined ? [] : (timeSpan(period) ?? [])));
  if (facts.length === 0 || spans.length === 0) return [];
  return [...node.text.matchAll(DATE)].flatMap(({ 0: call, 2: said = '', index }): readonly MistimedEntry[] => {
    const span = timeSpan(said);
    if (!span || COMPARED.test(node.text.slice(0, index)) || TOLD.test(node.text.slice(index + call.length))) return [];
    if (!spans.every((own) => contradict(span, own)) || !spans.some((own) => isAlike(span, own))) return [];
    return [{ entry, facts, said, origin: { ...node.at(index + call.indexOf(said)), length: said.length } }];
  });
}

/** The facts that the rows of a table refer to; none where a cell is a number of its own, whose time its row says. */
function factsIn({ tables, facts }: Report, id: string): readonly Fact[] {
  const cells = (tables.get(id)?.rows ?? []).flatMap(({ cells }) => [...cells.values()]);
  const numbers = cells.flatMap((cell) => (cell.kind === 'number' ? [onlyReference(cell.formula)] : []));
  const referred = numbers.flatMap((reference) => facts.get(reference ?? '') ?? []);
  return referred.length === numbers.length ? referred : [];
}
