import { suggest } from '../../base/did-you-mean.js';
import { findCell } from '../../validate/find-cell.js';
import { hasFailed } from '../../validate/report/failed-names.js';
import type { Fact } from '../../validate/report.js';
import type { HelperCall, HelperSpec, OptionSpec } from '../render/renderer.js';
import { type Value, WRONG } from '../render/value.js';
import { columnsOf } from './columns-of.js';
import { factLabel, factRecord, periodValue } from './fact-record.js';
import {
  cellValue,
  FORMS,
  factValue,
  type NumberCell,
  numberValue,
  placeValue,
  signed,
  unitOptions,
} from './figure-pieces.js';

const FIGURE_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  form: { values: FORMS },
  sign: { values: ['true', 'false', 'none'] },
};
const FACT_ID = { name: 'id', takes: 'text' } as const;

/** Helpers that write figures and what belongs to them. */
export const FIGURE_HELPERS: Readonly<Record<string, HelperSpec>> = {
  fact: {
    about:
      'A fact with its unit: `form` is full, short, number or unit; `sign=true` puts a plus before positive ones, `sign="none"` leaves a minus to the verb before it.',
    parameters: [FACT_ID],
    options: FIGURE_OPTIONS,
    run: (call) =>
      withFact(call, (fact) => factValue(signed(fact, call.options), unitOptions(call.options), call.renderer)),
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
  number: {
    about: 'The bare decimal of a fact or cell in the language’s unit; in a chart spec, alone in its string, a number.',
    parameters: [
      { name: 'fact or table', takes: 'text' },
      { name: 'key and column', takes: 'text', many: true },
    ],
    run: runNumber,
  },
  place: {
    about: 'Where in its source a fact stands.',
    parameters: [FACT_ID],
    run: (call) => withFact(call, (fact) => runPlace(fact, call)),
  },
  period: {
    about: 'The time that a fact is of, in its short form; nothing where it has none.',
    parameters: [FACT_ID],
    run: (call) => withFact(call, (fact) => periodValue(fact.period, call.renderer)),
  },
  facts: {
    about:
      'All facts in order: id, label, value, unit, period, status, place, words, formula (in words), calculation (in figures).',
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
  if (hasFailed(call.renderer.report.failed, id)) return WRONG;
  call.renderer.error('merge/unknown-fact', `there is no fact “${id}”`, call.origins[0]!, suggest(id, facts.keys()));
  return WRONG;
}

function runCell(call: HelperCall): Value {
  return withCell(call, call.texts, (cell, address) => {
    return cellValue(signed(cell, call.options), address, unitOptions(call.options), call.renderer);
  });
}

/** The cell that three arguments name; what does not exist, or is no number, is reported at its argument. */
function withCell(
  { renderer, origins }: HelperCall,
  texts: readonly string[],
  run: (cell: NumberCell, address: string) => Value,
): Value {
  const [tableId, key, column] = texts as [string, string, string];
  const { tables, failed } = renderer.report;
  const table = tables.get(tableId);
  if (hasFailed(failed, `${tableId}[${key}].${column}`)) return WRONG;
  if (!table) {
    const hint = suggest(tableId, tables.keys());
    renderer.error('merge/unknown-table', `there is no table “${tableId}”`, origins[0]!, hint);
    return WRONG;
  }
  if (!table.rows.some((record) => record.key === key)) {
    const hint = suggest(key, new Set(table.rows.map((record) => record.key)));
    renderer.error('merge/unknown-row', `the table “${tableId}” has no row “${key}”`, origins[1]!, hint);
    return WRONG;
  }
  const found = findCell(table, key, column);
  if (found?.cell.kind === 'number') {
    return run(found.cell, `${tableId}[${key}].${column}`);
  }
  const what = found ? `${tableId}[${key}].${column} is no number` : `${tableId}[${key}] has no column “${column}”`;
  const hint = found ? "print words by {{#each (rows '…')}}" : suggest(column, columnsOf(table, key));
  renderer.error('merge/unknown-column', what, origins[2]!, hint);
  return WRONG;
}

function runNumber(call: HelperCall): Value {
  if (call.texts.length === 1)
    return withFact(call, (fact) => numberValue(fact, 'fact', { id: fact.id }, call.renderer));
  if (call.texts.length === 3) {
    return withCell(call, call.texts, (cell, of) => numberValue(cell, 'cell', { of }, call.renderer));
  }
  const hint = "write {{number 'fact'}} or {{number 'table' 'key' 'column'}}";
  call.renderer.error('merge/arguments', `number takes 1 or 3 arguments, not ${call.texts.length}`, call.origin, hint);
  return WRONG;
}

function runPlace(fact: Fact, { renderer, origins }: HelperCall): Value {
  if (fact.source) return placeValue(fact.source, renderer);
  const hint = 'derived facts have a formula instead; ask {{#if place}} in {{#each (facts)}}';
  renderer.error('merge/no-source', `the fact “${fact.id}” has no place in a source`, origins[0]!, hint);
  return WRONG;
}
