import { noteAsked } from '../context/asked-texts.js';
import { suggest } from '../../base/did-you-mean.js';
import { textValue } from '../context/merge-context.js';
import { wordsAt } from '../context/words.js';
import { entryOf, itemWithId, keysOf } from '../render/look-up.js';
import type { HelperCall, HelperSpec } from '../render/renderer.js';
import { isTrue, NOTHING, rawText, scalar, type Value, WRONG } from '../render/value.js';
import { elementValue } from './figure-pieces.js';

const VALUES = { name: 'value', takes: 'condition', many: true } as const;

/** Helpers for dates, names, literal numbers, sources and conditions. */
export const OTHER_HELPERS: Readonly<Record<string, HelperSpec>> = {
  date: {
    about: 'A date, month, quarter, year or span in ISO 8601, written out; `form` is long, short or month.',
    parameters: [{ name: 'date', takes: 'text' }],
    options: { form: { values: ['long', 'short', 'month'] } },
    run: runDate,
  },
  name: {
    about: 'A name with a digit in it, such as 5G.',
    parameters: [{ name: 'name', takes: 'text' }],
    run: ({ texts }) => elementValue('name', {}, texts[0]!),
  },
  literal: {
    about: 'A number that is no fact, with the reason why it may stand.',
    parameters: [{ name: 'number', takes: 'text' }],
    options: { reason: { required: true } },
    run: ({ texts, options }) => elementValue('literal', { reason: options.get('reason')! }, texts[0]!),
  },
  sources: {
    about: 'All sources in order: id, publisher and title (words), site, url, date.',
    parameters: [],
    run: runSources,
  },
  lookup: {
    about: 'The entry of a map or list under a key that is data itself.',
    parameters: [
      { name: 'of', takes: 'value' },
      { name: 'key', takes: 'text' },
    ],
    run: runLookup,
  },
  find: {
    about: 'The entry with an `id` in a list of report.yaml: `{{#with (find "charts" chart)}}`.',
    parameters: [
      { name: 'list', takes: 'text' },
      { name: 'id', takes: 'text' },
    ],
    run: runFind,
  },
  eq: {
    about: 'Whether two values are the same characters.',
    parameters: [
      { name: 'one', takes: 'condition' },
      { name: 'other', takes: 'condition' },
    ],
    run: ({ values }) => scalar(rawText(values[0]!) === rawText(values[1]!)),
  },
  and: {
    about: 'The first value that is false, or the last one.',
    parameters: [VALUES],
    run: ({ values }) => values.find((value) => !isTrue(value)) ?? values.at(-1) ?? scalar(true),
  },
  or: {
    about: 'The first value that is true, or the last one.',
    parameters: [VALUES],
    run: ({ values }) => values.find(isTrue) ?? values.at(-1) ?? scalar(false),
  },
  not: {
    about: 'Whether a value is false, empty or absent.',
    parameters: [{ name: 'value', takes: 'condition' }],
    run: ({ values }) => scalar(!isTrue(values[0]!)),
  },
};

function runDate({ texts, options, origins, renderer }: HelperCall): Value {
  const iso = texts[0]!;
  const form = options.get('form') as 'long' | 'short' | 'month' | undefined;
  const text = renderer.locale.formatDate(iso, form);
  if (text !== undefined) return elementValue('date', {}, text);
  const hint = 'write 2023-07-05, 2023-07, 2023-Q2, 2023, or a span: 2023-01/2023-05';
  renderer.error('merge/date', `“${iso}” is no date`, origins[0]!, hint);
  return WRONG;
}

function runLookup({ values, texts, origins, absence, renderer }: HelperCall): Value {
  const [value] = values as [Value];
  const key = texts[1]!;
  const found = entryOf(value, key);
  if (found) noteAsked(renderer.asked, found);
  if (found || absence === 'allowed') return found ?? NOTHING;
  renderer.error('merge/unknown-path', `there is no “${key}” here`, origins[1]!, suggest(key, keysOf(value)));
  return WRONG;
}

function runFind({ texts, origins, absence, scope, renderer }: HelperCall): Value {
  const [path, id] = texts as [string, string];
  const root = scope.data.values.get('root')!;
  let list: Value | undefined = root;
  for (const key of path.split('.')) list = list && entryOf(list, key);
  if (list?.kind !== 'list') {
    if (!list && absence === 'allowed') return NOTHING;
    renderer.error('merge/unknown-path', `there is no list “${path}”`, origins[0]!, suggest(path, keysOf(root)));
    return WRONG;
  }
  const found = itemWithId(list.items, id);
  if (found || absence === 'allowed') return found ?? NOTHING;
  renderer.error('merge/unknown-path', `“${path}” has no entry “${id}”`, origins[1]!, suggest(id, keysOf(list)));
  return WRONG;
}

function runSources({ renderer }: HelperCall): Value {
  const items = [...renderer.report.sources.values()].map((source): Value => {
    const words = (path: string | undefined): Value => {
      const node = path === undefined ? undefined : wordsAt(renderer.words.report, path.split('.'));
      if (path === undefined) return NOTHING;
      return node ? textValue(node, path) : NOTHING;
    };
    // `title` is a key of the text files like `publisher`; reports that give none have none.
    const title = (source as { readonly title?: string }).title;
    const entries = new Map<string, Value>([
      ['id', scalar(source.id)],
      ['publisher', words(source.publisher)],
      ['title', words(title)],
      ['site', source.site === undefined ? NOTHING : elementValue('name', {}, source.site)],
      ['url', source.url === undefined ? NOTHING : scalar(source.url)],
      ['date', elementValue('date', {}, renderer.locale.formatDate(source.date, 'long') ?? source.date)],
    ]);
    return { kind: 'map', entries };
  });
  return { kind: 'list', items };
}
