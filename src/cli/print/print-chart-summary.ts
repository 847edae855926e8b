import path from 'node:path';
import { type Diagnostic, hasErrors } from '../../base/diagnostic.js';
import type { ChartFile, CompiledChart } from '../../compile-chart.js';
import { type Paint, paintFor } from './paint.js';
import { countLine, formatDiagnostics } from './print-diagnostics.js';

export interface ChartSummary {
  readonly root: string;
  readonly json: boolean;
  readonly strict: boolean;
  /** Paths as written. */
  readonly files: readonly string[];
  /** Absent where nothing was written. */
  readonly chart: CompiledChart | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Prints the end of `chart` as `printSummary` does that of `build`; returns the exit code. */
export function printChartSummary(summary: ChartSummary): number {
  const { json, root, diagnostics, files, chart } = summary;
  if (json) process.stdout.write(`${JSON.stringify(jsonOf(summary), null, 2)}\n`);
  else {
    const paint = paintFor(process.stderr, process.env['NO_COLOR']);
    if (diagnostics.length > 0) process.stderr.write(`${formatDiagnostics(diagnostics, root, paint)}\n`);
    const deck = files.length > 0 ? chart?.files.find(({ format }) => format === 'pptx') : undefined;
    if (deck) process.stderr.write(`${nativeLine(deck, paint)}\n`);
    for (const file of files) process.stdout.write(`${path.relative(root, path.resolve(root, file))}\n`);
    process.stderr.write(`${closingLine(summary)}\n`);
  }
  return hasErrors(diagnostics) ? 1 : 0;
}

function nativeLine({ notNative }: ChartFile, paint: Paint): string {
  if (!notNative) return 'chart in the deck: native';
  const { why, change, origin } = notNative;
  const place = origin ? ` ${paint.dim(`(${origin.file}:${origin.line}:${origin.column})`)}` : '';
  return `chart in the deck: a picture, since ${why}\n  ${paint.green('to make it native:')} ${change}${place}`;
}

function closingLine({ files, diagnostics, strict }: ChartSummary): string {
  const counts = countLine(diagnostics);
  const warnings = strict && hasErrors(diagnostics) ? '; with --strict, warnings are errors' : '';
  return `${files.length} ${files.length === 1 ? 'file' : 'files'} written${counts ? ` (${counts}${warnings})` : ''}`;
}

function jsonOf({ files, chart, diagnostics }: ChartSummary): object {
  const deck = files.length > 0 ? chart?.files.find(({ format }) => format === 'pptx') : undefined;
  const made = files.map((file) => {
    const format = path.extname(file).slice(1).toLowerCase();
    const { bytes, width, height } = chart!.files.find((each) => each.format === format)!;
    return { file, format, bytes: bytes.length, width, height };
  });
  return {
    ok: !hasErrors(diagnostics),
    ...(chart && { language: chart.language }),
    files: made,
    ...(deck && {
      native: deck.notNative === undefined,
      ...(deck.notNative && {
        reason: deck.notNative.why,
        hint: deck.notNative.change,
        ...(deck.notNative.origin && { origin: deck.notNative.origin }),
      }),
    }),
    diagnostics,
  };
}
