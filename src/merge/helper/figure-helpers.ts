import { suggest } from '../../base/did-you-mean.js';
import type { Fact } from '../../validate/report.js';
import type { HelperCall, HelperSpec, OptionSpec } from '../render/renderer.js';
import { NOTHING, type Value } from '../render/value.js';
import { factLabel, factRecord } from './fact-record.js';
import { cellValue, FORMS, factValue, placeValue, unitOptions } from './figure-pieces.js';
import { columnsOf, findCell } from './find-cell.js';

const FIGURE_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  form: { values: FORMS },
  sign: { values: ['true', 'false'] },
};
const FACT_ID = { name: 'id', takes: 'text' } as const;

/** Helpers that write figures and what belongs to them. */
export const FIGURE_HELPERS: Readonly<Record<string, HelperSpec>> = {
  fact: {
    about: 'A fact with its unit: `form` is full, short, number or unit; `sign=true` puts a plus before positive ones.',
    parameters: [FACT_ID],
    options: FIGURE_OPTIONS,
    run: (call) => withFact(call, (fact) => factValue(fact, unitOptions(call.options), call.renderer)),
  },
  cell: {
    about: 'A cell of a table, by table, key and column (in tidy tables: measure).',
    parameters: [
      { name: 'table', takes: 'text' },
      { name: 'key', takes: 'text' },
      { name: 'column', takes: 'text' },
    ],
    options: FIGURE_OPTIONS,
    run: runCell,
  },
  label: {
    about: 'What a fact is, in words: `facts.<id>` of the text file.',
    parameters: [FACT_ID],
    run: (call) => withFact(call, (fact) => factLabel(fact, call.renderer, call.origin)),
  },
  place: {
    about: 'Where in its source a fact stands.',
    parameters: [FACT_ID],
    run: (call) => withFact(call, (fact) => runPlace(fact, call)),
  },
  facts: {
    about: 'All facts in order: id, label, value, unit, period, status, place, formula (in words).',
    parameters: [],
    run: ({ renderer, scope }) => {
      const items = [...renderer.report.facts.values()].map((fact) => factRecord(fact, scope, renderer));
      return { kind: 'list', items };
    },
  },
};

function withFact(call: HelperCall, run: (fact: Fact) => Value): Value {
  const { facts } = call.renderer.report;
  const id = call.texts[0]!;
  const fact = facts.get(id);
  if (fact) return run(fact);
  call.renderer.error('merge/unknown-fact', `there is no fact “${id}”`, call.origins[0]!, suggest(id, facts.keys()));
  return NOTHING;
}

function runCell(call: HelperCall): Value {
  const { renderer, origins } = call;
  const [tableId, key, column] = call.texts as [string, string, string];
  const { tables } = renderer.report;
  const table = tables.get(tableId);
  if (!table) {
    const hint = suggest(tableId, tables.keys());
    renderer.error('merge/unknown-table', `there is no table “${tableId}”`, origins[0]!, hint);
    return NOTHING;
  }
  if (!table.rows.some((record) => record.key === key)) {
    const hint = suggest(key, new Set(table.rows.map((record) => record.key)));
    renderer.error('merge/unknown-row', `the table “${tableId}” has no row “${key}”`, origins[1]!, hint);
    return NOTHING;
  }
  const found = findCell(table, key, column);
  if (found?.cell.kind === 'number') {
    return cellValue(found.cell, `${tableId}[${key}].${column}`, unitOptions(call.options), renderer);
  }
  const what = found ? `${tableId}[${key}].${column} is no number` : `${tableId}[${key}] has no column “${column}”`;
  const hint = found ? "print words by {{#each (rows '…')}}" : suggest(column, columnsOf(table, key));
  renderer.error('merge/unknown-column', what, origins[2]!, hint);
  return NOTHING;
}

function runPlace(fact: Fact, { renderer, origins }: HelperCall): Value {
  if (fact.source) return placeValue(fact.source, renderer);
  const hint = 'derived facts have a formula instead; ask {{#if place}} in {{#each (facts)}}';
  renderer.error('merge/no-source', `the fact “${fact.id}” has no place in a source`, origins[0]!, hint);
  return NOTHING;
}
