import type { Draft } from '../draft.js';
import type { DraftedChart } from '../charts/drafted-chart.js';
import type { DraftedSection } from '../drafted-section.js';
import { keyForm } from './key-form.js';
import { tableTextLines } from './table-lines.js';
import type { Todo } from './todo.js';
import { todoComments } from './todos-of.js';
import { DRAFT_WORDS } from '../words/words.js';
import { yamlEntry, yamlScalar } from './yaml-text.js';

/** text/<language>.yaml of a draft. */
export function writeTextFile(draft: Draft, todos: readonly Todo[]): string {
  const { language, sections } = draft;
  const file = `text/${language}.yaml`;
  const charts = sections.flatMap((section) => section.charts);
  const comments = (key: string, indent = 0): readonly string[] => todoComments(todos, file, key, indent);
  const words = DRAFT_WORDS[language];
  const publisher = draft.publisher ?? words.unknownPublisher;
  const lines = [
    '# The words of the report. Figures are those of report.yaml, by their ids.',
    'publisher:',
    ...comments('publisher.article', 2),
    yamlEntry('article', publisher, 2),
    'article:',
    ...comments('article.title', 2),
    yamlEntry('title', draft.articleTitle, 2),
    '',
    ...comments('title'),
    yamlEntry('title', draft.title, 0),
    yamlEntry('kicker', words.kicker, 0),
    yamlEntry('message', draft.message, 0),
    yamlEntry('byline', words.byline(publisher, draft.date), 0),
    yamlEntry('summary-title', draft.summaryTitle, 0),
    '',
    'facts:',
    ...draft.sections
      .flatMap(({ facts, derived }) => [...facts, ...derived])
      .map(({ id, label }) => yamlEntry(id, label, 2)),
    ...draft.tables.flatMap(({ facts }) => facts.map(({ id, label }) => yamlEntry(id, label, 2))),
    ...regionLines(draft),
    ...(charts.length + draft.tables.length > 0 ? ['', 'tables:'] : []),
    ...charts.flatMap(tableLines),
    ...draft.tables.flatMap(tableTextLines),
    '',
    'key-figures:',
    ...draft.keyFacts.flatMap((fact) => [
      `  ${fact.id}:`,
      yamlEntry(
        'label',
        keyForm(fact) === 'short'
          ? timeless(fact.label)
          : `${timeless(fact.label)}${words.comma}{{fact '${fact.id}' form='unit'}}`,
        4,
      ),
      yamlEntry('note', words.keyNote(fact), 4),
    ]),
    ...(charts.length > 0 ? ['', 'charts:', ...charts.flatMap(chartLines)] : []),
    '',
    'sections:',
    ...sections.flatMap((section) => [...comments(`sections.${section.id}`, 2), ...sectionLines(section)]),
    ...draft.tables.flatMap(({ id, title }) => [`  ${id}:`, yamlEntry('title', title, 4)]),
    ...otherLines(draft),
  ];
  return `${lines.join('\n')}\n`;
}

/** A label without the time that tells it from others: a key figure has that in its note. */
function timeless(label: string): string {
  return label.replace(/^\{\{date '[^']*' form='short'\}\}|, \{\{date '[^']*' form='short'\}\}$/g, '');
}

function regionLines({ regions }: Draft): readonly string[] {
  if (regions.size === 0) return [];
  return ['', 'regions:', ...[...regions].map(([key, name]) => yamlEntry(key, name, 2))];
}

function tableLines({ table, shape, rows, measure }: DraftedChart): readonly string[] {
  const key = shape === 'line' ? 'period' : 'subject';
  const heads = {
    subject: /\p{Script=Han}/u.test(measure) ? '指标' : 'Measure',
    period: /\p{Script=Han}/u.test(measure) ? '时期' : 'Period',
  };
  return [
    `  ${table}:`,
    `    columns: { ${key}: ${heads[key]}, value: ${yamlScalar(measure)} }`,
    '    labels:',
    `      ${key}:`,
    ...rows.map((row) => yamlEntry(row.key, row.label, 8)),
  ];
}

function chartLines({ id, title, subtitle, alt, note }: DraftedChart): readonly string[] {
  return [
    `  ${id}:`,
    yamlEntry('title', title, 4),
    yamlEntry('subtitle', subtitle, 4),
    ...(note === undefined ? [] : [yamlEntry('note', note, 4)]),
    yamlEntry('alt', alt, 4),
  ];
}

function sectionLines({ id, title, headline, text, figures, talk }: DraftedSection): readonly string[] {
  return [
    `  ${id}:`,
    yamlEntry('title', title, 4),
    yamlEntry('headline', headline, 4),
    yamlEntry('text', text, 4),
    ...labelLines(figures),
    yamlEntry('talk', talk, 4),
  ];
}

/** What figures are called where their times stand below: without these. */
function labelLines(figures: DraftedSection['figures']): readonly string[] {
  const timed = figures.filter(({ label }) => timeless(label) !== label);
  return timed.length === 0 ? [] : ['    labels:', ...timed.map(({ id, label }) => yamlEntry(id, timeless(label), 6))];
}

function otherLines({ others, language }: Draft): readonly string[] {
  if (others.length === 0) return [];
  const words = DRAFT_WORDS[language];
  return [
    '  other:',
    yamlEntry('title', words.otherTitle, 4),
    yamlEntry('headline', words.otherHeadline, 4),
    yamlEntry('text', `${others.map((other) => `- ${other}`).join('\n')}\n`.trimEnd(), 4),
  ];
}
