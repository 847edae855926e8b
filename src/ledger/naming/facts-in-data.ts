import type { Origin } from '../../base/diagnostic.js';
import { formulaTokens, onlyReference } from '../../base/formula-tokens.js';
import type { Report, StructureValue, Table, TableRecord, TextNode } from '../../validate/report.js';
import { textUnder } from '../../validate/report/texts/text-paths.js';
import { scalarOf, structureEntries } from '../report/structure-entries.js';
import { factMeant } from './fact-meant.js';
import type { NamedFact } from './named-fact.js';
import { namingWords } from './naming-words.js';

/** A fact that report.yaml takes for a thing which the texts call otherwise. */
export interface MisnamedInData {
  readonly own: NamedFact;
  readonly meant: NamedFact;
  /** What takes it: `the formula of “va-growth-q1”`. */
  readonly taker: string;
  /** Its words in the language. */
  readonly words: string;
  readonly origin: Origin;
}

type Facts = ReadonlyMap<string, NamedFact>;

const NONE: ReadonlySet<string> = new Set();

/**
 * Facts that are inputs of sums and differences, stand in rows of tables, or behind an entry of the structure (`fact: va-growth`), where
 * the words of the fact worked out, of the row, or of the entry name another.
 */
export function factsMisnamedInData(report: Report, texts: TextNode, facts: Facts): readonly MisnamedInData[] {
  return [
    ...[...facts.values()].flatMap((fact) => inputsOf(fact, facts)),
    ...[...report.tables.values()].flatMap((table) => table.rows.flatMap((row) => cellsOf(table, row, texts, facts))),
    ...entriesOf(report.structure, texts, facts),
  ];
}

/** The words of a formula are the label of what it gives and those of its other inputs: points “over the nation” go with the growth of both. */
function inputsOf({ fact, words, label }: NamedFact, facts: Facts): readonly MisnamedInData[] {
  const tokens = formulaTokens(fact.formula ?? '');
  if (tokens.some((token) => token.kind === 'operator' && /[*/]/.test(token.operator))) return [];
  const inputs = tokens.flatMap((token) => (token.kind === 'reference' ? (facts.get(token.reference) ?? []) : []));
  const shown = new Set([fact.id, ...inputs.map((input) => input.fact.id)]);
  // What is worked out from this fact cannot be its input.
  const possible = [...facts.values()].filter((other) => !other.fact.inputs.includes(fact.id));
  return inputs.flatMap((own) => {
    const others = inputs.filter((input) => input !== own).flatMap((input) => [...input.words]);
    const near = new Set([...words, ...others]);
    const meant = factMeant(own, { near, wide: near, shown }, possible);
    return meant ? [{ own, meant, taker: `the formula of “${fact.id}”`, words: label, origin: fact.origin }] : [];
  });
}

function cellsOf(table: Table, row: TableRecord, texts: TextNode, facts: Facts): readonly MisnamedInData[] {
  const wordAt = (...path: readonly string[]): string => textAt(texts, ['tables', table.id, ...path]);
  const key = table.columns.find(({ type }) => type === 'key')?.name ?? '';
  const named = [...row.cells].flatMap(([column, cell]) =>
    cell.kind === 'text' ? wordAt('labels', column, cell.text) : [],
  );
  const words = [...new Set([wordAt('labels', key, row.key), ...named])].filter((word) => word !== '');
  return [...row.cells].flatMap(([column, cell]): readonly MisnamedInData[] => {
    const own = cell.kind === 'number' ? facts.get(onlyReference(cell.formula) ?? '') : undefined;
    const near = namingWords([...words, wordAt('columns', column)].join('，'));
    const meant = own && factMeant(own, { near, wide: near, shown: NONE }, facts.values());
    if (!own || !meant) return [];
    const taker = `the row “${row.key}” of the table “${table.id}”`;
    return [{ own, meant, taker, words: words.join(', '), origin: cell.origin }];
  });
}

/** Keys of the text that names an entry, the first that there is. */
const NAMES = ['label', 'title', 'name'];

function entriesOf(structure: StructureValue, texts: TextNode, facts: Facts): readonly MisnamedInData[] {
  return structureEntries(structure).flatMap(({ path, entries }): readonly MisnamedInData[] => {
    const value = entries.get('fact');
    const own = facts.get(scalarOf(value) ?? '');
    const entry = textUnder(texts, path);
    if (!own || !value || entry?.kind !== 'map') return [];
    const words = NAMES.map((name) => textAt(entry, [name])).find((text) => text !== '') ?? '';
    const all = [...entry.entries.keys()].map((key) => textAt(entry, [key])).join('\n');
    const naming = { near: namingWords(words), wide: namingWords(all), shown: NONE };
    const meant = factMeant(own, naming, facts.values());
    return meant ? [{ own, meant, taker: `“${path.join('.')}”`, words, origin: value.origin }] : [];
  });
}

function textAt(root: TextNode, path: readonly string[]): string {
  const node = textUnder(root, path);
  return node?.kind === 'text' ? node.text : '';
}
