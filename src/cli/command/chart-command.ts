import path from 'node:path';
import { type Diagnostic, errorOf, hasErrors } from '../../base/diagnostic.js';
import { CHART_FORMATS, type ChartFormat, type CompiledChart, compileChart } from '../../compile-chart.js';
import { loadTheme } from '../../load/load-theme.js';
import { filesBelow, loadNamedFile, type NamedFile } from '../../load/named-file.js';
import { writeFiles } from '../output/write-files.js';
import { type ChartSummary, printChartSummary } from '../print/print-chart-summary.js';
import { asStrict } from '../print/strict.js';
import { generator } from '../program.js';
import { lengthInPoints } from './length.js';

export interface ChartOptions {
  readonly output?: readonly string[];
  /** `NAME=FILE`. */
  readonly data?: readonly string[];
  readonly theme?: string;
  readonly lang?: string;
  readonly width?: string;
  readonly height?: string;
  readonly dpi?: string;
  readonly strict: boolean;
  readonly json: boolean;
}

/** Draws one chart into the files named and prints what happened; returns the exit code: 0, or 1 with any error. */
export async function chartCommand(spec: string, options: ChartOptions): Promise<number> {
  const diagnostics: Diagnostic[] = [];
  const summary = await drawAndWrite(spec, options, diagnostics);
  return printChartSummary({ root: process.cwd(), ...options, ...summary, diagnostics });
}

type Made = Pick<ChartSummary, 'files' | 'chart'>;

async function drawAndWrite(spec: string, options: ChartOptions, diagnostics: Diagnostic[]): Promise<Made> {
  const nothing: Made = { files: [], chart: undefined };
  const wanted = readOptions(options, diagnostics);
  const loaded = loadAll(spec, options, diagnostics);
  if (!loaded || hasErrors(diagnostics)) return nothing;
  const { value: chart, diagnostics: found } = await compileChart({ ...loaded, ...wanted, generator });
  diagnostics.push(...asStrict(named(found, loaded), options.strict));
  if (hasErrors(diagnostics)) return nothing;
  const files = wanted.outputs.map(({ path: to, format }) => ({ path: to, bytes: bytesOf(chart, format) }));
  const written = writeFiles(files);
  diagnostics.push(...written.diagnostics);
  return { files: written.value, chart };
}

function bytesOf(chart: CompiledChart, format: ChartFormat): Uint8Array {
  return chart.files.find((file) => file.format === format)!.bytes;
}

/** Pixels an inch of a PNG: what print asks for. */
const DEFAULT_DPI = 300;

function readOptions(options: ChartOptions, diagnostics: Diagnostic[]) {
  const outputs = [...new Set(options.output)].flatMap((to) => {
    const format = formatOf(to, diagnostics);
    return format ? [{ path: to, format }] : [];
  });
  if (!options.output?.length)
    diagnostics.push(
      errorOf('cli/no-output', 'No file to write is named.', undefined, 'add -o chart.pdf, .svg, .png or .pptx'),
    );
  const length = (name: 'width' | 'height'): number | undefined => {
    const text = options[name];
    const points = text === undefined ? undefined : lengthInPoints(text);
    if (text !== undefined && points === undefined) diagnostics.push(noLength(name, text));
    return points;
  };
  const dpi = options.dpi === undefined ? DEFAULT_DPI : Number(options.dpi);
  if (!(dpi >= 1 && dpi <= 2400))
    diagnostics.push(errorOf('cli/dpi', `--dpi: “${options.dpi}” is no resolution.`, undefined, 'write 1 to 2400'));
  return {
    outputs,
    formats: [...new Set(outputs.map(({ format }) => format))],
    width: length('width'),
    height: length('height'),
    dpi,
    language: options.lang,
  };
}

function formatOf(to: string, diagnostics: Diagnostic[]): ChartFormat | undefined {
  const ending = path.extname(to).slice(1).toLowerCase();
  const format = CHART_FORMATS.find((known) => known === ending);
  if (!format) {
    const hint = `a chart is written as ${CHART_FORMATS.map((known) => `.${known}`).join(', ')}`;
    diagnostics.push(
      errorOf('cli/unknown-format', `“${to}” has no ending that a chart can be written as.`, undefined, hint),
    );
  }
  return format;
}

function noLength(name: string, text: string): Diagnostic {
  const hint = 'write a length above 0 with pt, mm, cm, in or px: 480pt, 170mm, 6.5in, 640px';
  return errorOf('cli/length', `--${name}: “${text}” is no length.`, undefined, hint);
}

function loadAll(spec: string, options: ChartOptions, diagnostics: Diagnostic[]) {
  const root = process.cwd();
  const read = (file: string): NamedFile | undefined => {
    const loaded = loadNamedFile(root, file);
    diagnostics.push(...loaded.diagnostics);
    return loaded.value;
  };
  const file = read(spec);
  const data = (options.data ?? []).flatMap((pair) => {
    const [, name, from] = /^([^=]+)=(.+)$/s.exec(pair) ?? [];
    if (name === undefined || from === undefined) {
      const hint = 'write --data NAME=FILE, the name as the spec has it';
      diagnostics.push(errorOf('cli/data', `--data: “${pair}” names no table and file.`, undefined, hint));
      return [];
    }
    const loaded = read(from);
    return loaded ? [{ name, ...loaded }] : [];
  });
  const theme = loadTheme(root, options.theme);
  diagnostics.push(...theme.diagnostics);
  if (!file || !theme.value) return undefined;
  const name = path.basename(spec).replace(/(\.vl)?\.json$/i, '');
  const localFile = filesBelow(path.dirname(path.resolve(root, spec)));
  return { name, ...file, data, localFile, workspace: theme.value.workspace, themeFile: theme.value.file };
}

/** The theme is read as the `theme.yaml` of its folder; what is said of it names the file it is. */
function named(
  diagnostics: readonly Diagnostic[],
  { workspace, themeFile }: NonNullable<ReturnType<typeof loadAll>>,
): readonly Diagnostic[] {
  const assumed = `${workspace.templateFolder}/theme.yaml`;
  return diagnostics.map((one) =>
    one.origin?.file === assumed ? { ...one, origin: { ...one.origin, file: themeFile } } : one,
  );
}
