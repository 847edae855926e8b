import { regionKey } from '../../figure/region.js';
import type { Draft } from '../draft.js';
import type { DraftedChart } from '../charts/drafted-chart.js';
import { isPair } from '../charts/is-pair.js';
import type { DraftedFact } from '../facts/drafted-fact.js';
import type { DraftedSection } from '../drafted-section.js';
import { keyForm } from './key-form.js';
import { articleTableLines, tableFactLines, tableSections } from './table-lines.js';
import type { Todo } from './todo.js';
import { todoComments } from './todos-of.js';

const FILE = 'report.yaml';

/** report.yaml of a draft: facts, tables and structure; what a person must decide stands above it as `# todo:`. */
export function writeReportFile(draft: Draft, todos: readonly Todo[]): string {
  const charts = draft.sections.flatMap((section) => section.charts);
  const lines = [
    `# Drafted by rules from ${draft.sourceFile}: every figure with its place in it. Look for “todo:” before you publish.`,
    `template: ${draft.template}`,
    `languages: [${draft.language}]`,
    ...todoComments(todos, FILE, 'date'),
    `date: ${draft.date}`,
    '',
    'sources:',
    `  article: { publisher: publisher.article, title: article.title, ${draft.site ? `site: ${draft.site}, ` : ''}date: ${draft.date}, file: ${draft.sourceFile} }`,
    ...unitLines(draft),
    '',
    ...todoComments(todos, FILE, 'facts'),
    'facts:',
    ...factLines(draft, todos),
    ...draft.tables
      .filter(({ facts }) => facts.length > 0)
      .flatMap((table) => ['', `  # ${table.id}`, ...tableFactLines(table)]),
    ...(charts.length + draft.tables.length > 0 ? ['', 'tables:'] : []),
    ...(charts.length > 0
      ? ['  # Of charts: every number is a reference to a fact.', ...charts.flatMap(tableLines)]
      : []),
    ...draft.tables.flatMap((table) => [
      `  # table ${table.number} of the article`,
      ...todoComments(todos, FILE, `tables.${table.id}`, 2),
      ...articleTableLines(table),
    ]),
    '',
    ...structureLines(draft, charts),
  ];
  return `${lines.join('\n')}\n`;
}

function unitLines({ units, language }: Draft): readonly string[] {
  if (units.length === 0) return [];
  return [
    '',
    'units:',
    ...units.map(({ id, dimension, power, word }) => {
      const scale = dimension === undefined ? '' : `dimension: ${dimension}, power: ${power}, `;
      return `  ${id}: { ${scale}words: { ${language}: ${language === 'en' ? ` ${word}`.trim() : word} } }`;
    }),
  ];
}

function factLines({ facts, sections }: Draft, todos: readonly Todo[]): readonly string[] {
  const width = Math.max(...facts.map(({ id }) => id.length)) + 1;
  const line = (fact: DraftedFact): readonly string[] => [
    ...todoComments(todos, FILE, `facts.${fact.id}`, 2),
    `  ${`${fact.id}:`.padEnd(Math.min(width, 32))} ${factMap(fact)}`,
  ];
  return sections.flatMap(({ id, facts: own, derived }, index) => [
    ...(index > 0 ? [''] : []),
    `  # ${id}`,
    ...own.flatMap(line),
    ...derived.flatMap(line),
  ]);
}

function factMap({ figure, unit, words, formula }: DraftedFact): string {
  const region = figure.region === undefined ? undefined : regionKey(figure.region);
  const where = [
    ...(figure.period === undefined ? [] : [`period: ${figure.period}`]),
    ...(region === undefined ? [] : [`region: ${region}`]),
  ];
  if (formula !== undefined) return `{ ${[`formula: "${formula}"`, `unit: ${unit}`, ...where].join(', ')} }`;
  const parts = [
    `value: ${figure.value.toFixed(figure.places)}`,
    `unit: ${unit}`,
    ...where,
    ...(figure.preliminary ? ['status: preliminary'] : []),
    `source: { paragraph: ${figure.paragraph}, sentence: ${figure.sentence}, words: ${JSON.stringify(words)} }`,
  ];
  return `{ ${parts.join(', ')} }`;
}

function tableLines({ table, shape, unit, rows }: DraftedChart): readonly string[] {
  const key = shape === 'line' ? 'period' : 'subject';
  return [
    `  ${table}:`,
    `    columns: { ${key}: key, value: ${unit} }`,
    '    rows:',
    ...rows.map((row) => `      - { ${key}: ${row.key}, value: "[${row.fact.id}]" }`),
  ];
}

function structureLines(
  { keyFacts, sections, summary, others, tables }: Draft,
  charts: readonly DraftedChart[],
): readonly string[] {
  return [
    'key-figures:',
    ...keyFacts.map((fact) => `  - { id: ${fact.id}, fact: ${fact.id}, form: ${keyForm(fact)} }`),
    ...(charts.length > 0
      ? [
          '',
          'charts:',
          ...charts.map(
            ({ id, table, shape, accent }) =>
              `  - { id: ${id}, table: ${table}, form: ${shape === 'line' ? 'line' : 'bar'}, accent: ${accent} }`,
          ),
        ]
      : []),
    ...(summary.length > 0
      ? ['', '# Sections whose headlines stand below the key figures.', `summary-sections: [${idsOf(summary)}]`]
      : []),
    '',
    '# Brief and deck, in this order; sources and figures with their places come last by themselves.',
    'sections:',
    ...tableSections(tables, sections, undefined),
    ...sections.flatMap((section) => [sectionLine(section), ...tableSections(tables, sections, section)]),
    ...(others.length > 0 ? ['  - { id: other }'] : []),
  ];
}

/** A section: its charts, side by side where they are small, and the figures that its slide shows besides. */
function sectionLine({ id, charts, figures }: DraftedSection): string {
  const drawn = charts.length > 0 ? [`${isPair(charts) ? 'pair' : 'charts'}: [${idsOf(charts)}]`] : [];
  const shown = figures.length > 0 ? [`figures: [${idsOf(figures)}]`] : [];
  return `  - { ${[`id: ${id}`, ...drawn, ...shown].join(', ')} }`;
}

function idsOf(list: readonly { readonly id: string }[]): string {
  return list.map(({ id }) => id).join(', ');
}
