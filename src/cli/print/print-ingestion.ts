import path from 'node:path';
import { type Diagnostic, hasErrors } from '../../base/diagnostic.js';
import type { Ingestion } from '../../compile-ingest.js';
import { paintFor } from './paint.js';
import { formatDiagnostics } from './print-diagnostics.js';
import { shellWord } from './shell-word.js';

export interface IngestionSummary {
  readonly root: string;
  readonly folder: string;
  readonly json: boolean;
  /** Paths as written; empty where nothing was. */
  readonly files: readonly string[];
  readonly ingestion?: Ingestion;
  readonly diagnostics: readonly Diagnostic[];
}

/** Prints what was drafted and what is left to decide, as lines or one JSON object; returns the exit code. */
export function printIngestion(summary: IngestionSummary): number {
  const { root, files, ingestion, diagnostics, json } = summary;
  const failed = hasErrors(diagnostics);
  if (json) {
    process.stdout.write(`${JSON.stringify({ ok: !failed, ...jsonOf(summary) }, null, 2)}\n`);
    return failed ? 1 : 0;
  }
  const errors = paintFor(process.stderr, process.env['NO_COLOR']);
  if (diagnostics.length > 0) process.stderr.write(`${formatDiagnostics(diagnostics, root, errors)}\n`);
  if (ingestion && files.length > 0) process.stderr.write(`${closing(summary, ingestion)}\n`);
  for (const file of files) process.stdout.write(`${path.relative(root, path.resolve(root, file))}\n`);
  return failed ? 1 : 0;
}

function closing({ folder }: IngestionSummary, { article, report }: Ingestion): string {
  const { draft, todos } = report;
  const charts = draft.sections.flatMap((section) => section.charts).length;
  const from = [article.title, article.publisher, article.date].filter((part) => part !== undefined).join(' · ');
  const head = `${from || article.name}\n${counted(draft.facts.length, 'fact')}, ${counted(charts, 'chart')}, ${counted(draft.sections.length, 'section')}`;
  const lines = todos.map(({ file, key, message }) => `  todo ${file} ${key}: ${message}`);
  return [head, ...lines, `next: npx briefdeck build ${shellWord(path.basename(folder))}`].join('\n');
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

function jsonOf({ files, folder, ingestion, diagnostics }: IngestionSummary): object {
  const article = ingestion?.article;
  return {
    report: path.basename(folder),
    ...(article && {
      article: {
        ...(article.title !== undefined && { title: article.title }),
        ...(article.publisher !== undefined && { publisher: article.publisher }),
        ...(article.date !== undefined && { date: article.date }),
        language: article.language,
        paragraphs: article.paragraphs.length,
      },
      facts: ingestion.report.draft.facts.map(({ id, figure, unit, words, label }) => ({
        id,
        value: figure.value.toFixed(figure.places),
        unit,
        kind: figure.kind,
        label,
        ...(figure.period !== undefined && { period: figure.period }),
        ...(figure.base !== undefined && { base: figure.base }),
        ...(figure.region !== undefined && { region: figure.region }),
        paragraph: figure.paragraph,
        sentence: figure.sentence,
        words,
      })),
    }),
    todo: ingestion?.report.todos ?? [],
    files,
    diagnostics,
  };
}
