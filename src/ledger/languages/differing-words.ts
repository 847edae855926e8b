import { type Diagnostic, type Origin, warningOf } from '../../base/diagnostic.js';
import { parseChineseNumeral } from '../../locale/parse/chinese-numeral.js';
import type { Report, TextNode } from '../../validate/report.js';
import { findDigits } from '../numbers/find-digits.js';
import { findNumberWords } from '../numbers/find-number-words.js';

/** Dates, and numbers that are no facts: what a text file may write for itself. */
type Kind = 'date' | 'literal' | 'name';

/** One of them in a text file. */
interface Written {
  readonly kind: Kind;
  /** The same in every language: `2023-07-04`, `5` for 五 and “five”. */
  readonly value: string;
  /** As it is written. */
  readonly text: string;
  readonly origin: Origin;
  /** Keys to its text. */
  readonly path: string;
}

const CALL = /\{\{\s*(date|literal|name)\s+(['"])(.*?)\2/g;

/**
 * Warnings (`ledger/languages-differ`) for texts of one entry (`sections.remove`) that give another date, or another number in `{{literal}}`
 * or `{{name}}`, in one language than in another: one for one, all others being the same. What only one language says is its own way to
 * say it.
 */
export function differingWords({ texts }: Pick<Report, 'texts'>, languages: readonly string[]): readonly Diagnostic[] {
  const sides = languages.flatMap((language) => {
    const root = texts.get(language);
    return root ? [{ language, entries: entriesOf(root) }] : [];
  });
  // Traditional texts that are made from Simplified ones stand in the same file.
  const seen = new Set<string>();
  const isNew = ({ origin }: Diagnostic): boolean => {
    const place = `${origin?.file}:${origin?.line}:${origin?.column}`;
    return seen.size < seen.add(place).size;
  };
  const found = sides.flatMap((one, index) =>
    sides.slice(index + 1).flatMap((other) =>
      [...one.entries].flatMap(([key, mine]) => {
        const theirs = other.entries.get(key) ?? [];
        return (['date', 'literal', 'name'] as const).flatMap((kind) => {
          const pair = onlyPair(mine, theirs, kind) ?? (kind === 'date' ? undefined : unlike(mine, theirs, kind));
          return pair ? [differ(key, { ...one, ...pair.mine }, { ...other, ...pair.theirs })] : [];
        });
      }),
    ),
  );
  return found.filter(isNew);
}

interface Pair {
  readonly mine: Written;
  readonly theirs: Written;
}

/** One text in two languages that has as many numbers in both, of which all but one are the same. */
function unlike(mine: readonly Written[], theirs: readonly Written[], kind: Kind): Pair | undefined {
  for (const key of new Set(mine.map(({ path }) => path))) {
    const of = (all: readonly Written[]): Written[] => all.filter((each) => each.path === key && each.kind === kind);
    const [own, others] = [of(mine), of(theirs)];
    if (own.length !== others.length) continue;
    const left = [...others];
    const extra = own.filter(({ value }) => {
      const at = left.findIndex((each) => each.value === value);
      return at < 0 || !left.splice(at, 1);
    });
    if (extra.length === 1) return { mine: extra[0]!, theirs: left[0]! };
  }
  return undefined;
}

/** The one that the other side lacks, on both sides; undefined where more or less than that is different. */
function onlyPair(mine: readonly Written[], theirs: readonly Written[], kind: Kind): Pair | undefined {
  const lacks = (own: readonly Written[], others: readonly Written[]): readonly Written[] => {
    const known = new Set(others.filter((each) => each.kind === kind).map(({ value }) => value));
    const missing = own.filter((each) => each.kind === kind && !known.has(each.value));
    return [...new Map(missing.map((each) => [each.value, each])).values()];
  };
  const [first, ...more] = lacks(mine, theirs);
  const [second, ...others] = lacks(theirs, mine);
  if (!first || !second || more.length + others.length > 0) return undefined;
  return kind === 'date' && isPartOf(first.value, second.value) ? undefined : { mine: first, theirs: second };
}

/** “By 4 July 2023” and 4 July 2023, January to May 2023 and 2023: the same time, told with more or less care. */
function isPartOf(one: string, other: string): boolean {
  const ends = (date: string): readonly string[] => date.split('/').filter((end) => end !== '..');
  const fits = (end: string, each: string): boolean => end.startsWith(each) || each.startsWith(end);
  const [mine, theirs] = [ends(one), ends(other)];
  if (mine.length === theirs.length) return mine.every((end, index) => fits(end, theirs[index]!));
  return mine.some((end) => theirs.some((each) => fits(end, each)));
}

type Side = Written & { readonly language: string };

function differ(key: string, one: Side, other: Side): Diagnostic {
  const said = ({ text, language }: Side): string => `“${text}” in ${language}`;
  const message = `“${key}” says ${said(one)}, but ${said(other)}`;
  const hint = `mend the one that is wrong; the other stands in ${other.origin.file}:${other.origin.line}`;
  return warningOf('ledger/languages-differ', message, one.origin, hint);
}

/** What is written under each entry: the keys to a text without the last, and without places in lists. */
function entriesOf(root: TextNode): ReadonlyMap<string, readonly Written[]> {
  const entries = new Map<string, Written[]>();
  const visit = (node: TextNode, path: readonly string[]): void => {
    if (node.kind === 'map') for (const [key, child] of node.entries) visit(child, [...path, key]);
    if (node.kind === 'list') for (const child of node.items) visit(child, path);
    if (node.kind !== 'text') return;
    const key = (path.length > 1 ? path.slice(0, -1) : path).join('.');
    entries.set(key, [...(entries.get(key) ?? []), ...writtenIn(node, path.join('.'))]);
  };
  visit(root, []);
  return entries;
}

function writtenIn({ text, at }: Extract<TextNode, { readonly kind: 'text' }>, path: string): readonly Written[] {
  return [...text.matchAll(CALL)].flatMap(({ index, 0: call, 1: helper, 3: argument = '' }): readonly Written[] => {
    const origin = at(index + call.length - argument.length - 1);
    if (helper === 'date') return [{ kind: 'date', value: argument, text: argument, origin, path }];
    return numbersIn(argument).map((value): Written => ({
      kind: helper as 'literal' | 'name',
      value,
      text: argument,
      origin,
      path,
    }));
  });
}

/** Numbers of a name or literal, in digits, Chinese numerals or English words. */
function numbersIn(text: string): readonly string[] {
  // A number word counts before a noun.
  const values = [...findDigits(text), ...findNumberWords(`${text} things`)].flatMap(
    ({ value }) => value?.toFixed() ?? [],
  );
  const numerals = [...text.matchAll(/[一二三四五六七八九十百千万两兩萬]+/g)].flatMap(([run]) => numeralOf(run) ?? []);
  return [...new Set([...values, ...numerals])];
}

/** 万 alone is ten thousand: 万项技改. 一 is an article more often than a number. */
function numeralOf(run: string): string | undefined {
  if (run === '一') return undefined;
  const value = parseChineseNumeral(run) ?? parseChineseNumeral(`一${run}`);
  return value?.value.toFixed();
}
