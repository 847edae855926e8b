import type { ChartSource } from './base/chart-source.js';
import { type Diagnostic, errorOf, hasErrors, type Outcome, warningOf } from './base/diagnostic.js';
import { suggest } from './base/did-you-mean.js';
import type { Workspace } from './base/workspace.js';
import { type DrawnChart, drawChart } from './chart/draw-chart.js';
import { layOutChart } from './layout/lay-out-chart.js';
import { layOutChartSlide } from './layout/lay-out-chart-slide.js';
import { knownLanguages, type Locale, localeOf } from './locale/locale.js';
import { type DataFile, readChartFile } from './merge/read-chart-file.js';
import type { Drawing } from './scene/drawing.js';
import type { NotNative } from './scene/item.js';
import type { Attachment, Scene } from './scene/scene.js';
import { openFonts } from './text/open-fonts.js';
import type { Theme } from './theme/theme.js';
import { validateTheme } from './validate/validate-theme.js';

export const CHART_FORMATS = ['pdf', 'svg', 'png', 'pptx'] as const;

export type ChartFormat = (typeof CHART_FORMATS)[number];

export interface CompileChartInput {
  readonly name: string;
  /** The spec's file as diagnostics name it, and its text. */
  readonly file: string;
  readonly text: string;
  readonly data: readonly DataFile[];
  readonly localFile?: ChartSource['localFile'];
  /** Where the theme and its fonts are; nothing else of it is read. */
  readonly workspace: Workspace;
  /** BCP 47 tag; where absent `zh-Hans` if spec or data have Han characters, else `en`. */
  readonly language?: string | undefined;
  /** Size of the picture in points; the spec's own where absent. A slide's chart fills its frame instead. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Pixels an inch of PNGs. */
  readonly dpi: number;
  readonly formats: readonly ChartFormat[];
  readonly generator: string;
}

/** The chart as one file. */
export interface ChartFile {
  readonly format: ChartFormat;
  readonly bytes: Uint8Array;
  /** Size of picture or slide in points. */
  readonly width: number;
  readonly height: number;
  /** Decks: why the chart is a picture; absent where it is native. */
  readonly notNative?: NotNative;
}

export interface CompiledChart {
  readonly language: string;
  /** One for each format, in the order asked for; empty where there is an error. */
  readonly files: readonly ChartFile[];
}

/** One chart by itself, in the formats asked for, with all that its spec and data are to be told. */
export async function compileChart(input: CompileChartInput): Promise<Outcome<CompiledChart>> {
  const source = readChartFile(input);
  const theme = validateTheme(input.workspace);
  const language = input.language ?? languageOf(input);
  const locale = localeOf(language);
  const diagnostics: Diagnostic[] = [...source.diagnostics, ...theme.diagnostics.filter(isFatal)];
  if (!locale) diagnostics.push(noLocale(language));
  if (!source.value || !theme.value || !locale || hasErrors(diagnostics))
    return { value: { language, files: [] }, diagnostics };
  const job: Job = { ...input, source: source.value, theme: theme.value, language, locale };
  const files: ChartFile[] = [];
  let brief: Made | undefined;
  let drawn: DrawnChart | undefined;
  for (const format of input.formats) {
    const made = format === 'pptx' ? slideOf(job, diagnostics) : (brief ??= pageOf(job, diagnostics));
    drawn = made?.drawn ?? drawn;
    if (!made || hasErrors(diagnostics)) continue;
    files.push(await writeFile(format, made, input));
  }
  diagnostics.push(...unusedData(job, drawn));
  return { value: { language, files: hasErrors(diagnostics) ? [] : files }, diagnostics: once(diagnostics, job) };
}

interface Job extends CompileChartInput {
  readonly source: ChartSource;
  readonly theme: Theme;
  readonly language: string;
  readonly locale: Locale;
}

/** A chart laid out. */
interface Made {
  readonly scene: Scene;
  readonly drawn: DrawnChart;
}

function pageOf(job: Job, diagnostics: Diagnostic[]): Made | undefined {
  const { name, theme, language, generator, width, height, source } = job;
  const setting = settingOf(job, 'brief', diagnostics);
  if (!setting) return undefined;
  const size = sizeOf(source, width, height);
  const made = drawChart({ ...setting, width: within(size.width), height: within(size.height) });
  diagnostics.push(...made.diagnostics);
  if (!made.value) return undefined;
  const own = size.width === undefined && 'padding' in specOf(source);
  const drawn = own ? made.value : { ...made.value, drawing: padded(made.value.drawing) };
  const { fonts } = setting;
  const title = titleOf(job);
  const attachments = attachmentsOf(job);
  const scene = layOutChart({ name, title, drawn, theme, fonts, language, generator, attachments });
  return { scene, drawn };
}

/** Room round a picture, in points, as Vega leaves it; a spec may say its own, which counts for a picture of the spec's own size. */
const PADDING = 5;

/** What is left of a side between the padding; a picture has at least a point. */
function within(side: number | undefined): number | undefined {
  return side === undefined ? undefined : Math.max(1, side - 2 * PADDING);
}

function padded({ width, height, graphics }: Drawing): Drawing {
  const moved = { kind: 'group', transform: [1, 0, 0, 1, PADDING, PADDING], graphics } as const;
  return { width: width + 2 * PADDING, height: height + 2 * PADDING, graphics: [moved] };
}

/** A slide says the spec's title as its own: Office's chart would say it a second time. */
function slideOf(job: Job, diagnostics: Diagnostic[]): Made | undefined {
  const { theme, locale, language, generator, name } = job;
  const source = withoutTitle(job.source);
  const setting = settingOf({ ...job, source }, 'deck', diagnostics);
  if (!setting) return undefined;
  let drawn: DrawnChart | undefined;
  const draw: typeof drawChart = (input) => {
    const outcome = drawChart(input);
    drawn = outcome.value;
    return outcome;
  };
  const context = {
    theme,
    locale,
    generator,
    fonts: setting.fonts,
    images: new Map(),
    drawChart: (_: string, width: number, height: number | undefined, least?: number) =>
      draw({ ...setting, width, height, least }),
  };
  const laid = layOutChartSlide({ name, title: titleOf(job), language, origin: source.at([]), context });
  diagnostics.push(...laid.diagnostics);
  if (!laid.value) diagnostics.push(noChartLayout());
  return laid.value && drawn && { scene: laid.value, drawn };
}

/** What drawing the chart takes, but for its size; undefined where the theme's fonts cannot be opened. */
function settingOf(
  { source, theme, language, locale, workspace }: Job,
  artifact: 'brief' | 'deck',
  diagnostics: Diagnostic[],
) {
  const opened = openFonts({ theme, artifact, language, font: workspace.font });
  diagnostics.push(...opened.diagnostics);
  const styles = theme[artifact].styles(language);
  const style = styles.get('chart') ?? styles.get('body');
  return opened.value && style && { source, theme, artifact, style, fonts: opened.value, language, locale };
}

async function writeFile(format: ChartFormat, { scene, drawn }: Made, { dpi }: CompileChartInput): Promise<ChartFile> {
  const { size } = scene.pages[0]!;
  const about = { format, width: size.width, height: size.height };
  switch (format) {
    case 'pdf':
      return { ...about, bytes: await (await import('./write/pdf/write-pdf.js')).writePdf(scene) };
    case 'pptx': {
      const bytes = await (await import('./write/pptx/write-pptx.js')).writePptx(scene);
      return { ...about, bytes, ...(drawn.refusal && { notNative: drawn.refusal }) };
    }
    case 'svg':
      return { ...about, bytes: new TextEncoder().encode(await svgOf(scene, drawn)) };
    case 'png': {
      // A picture without a ground is unreadable on a dark one.
      const svg = await svgOf(scene, drawn, scene.theme.colours.lt1);
      const { writePng } = await import('./write/png/write-png.js');
      return { ...about, bytes: await writePng(svg, { size, dpi }) };
    }
  }
}

async function svgOf(
  { fonts, meta }: Scene,
  { drawing, alternative }: DrawnChart,
  background?: string,
): Promise<string> {
  const { writeSvg } = await import('./write/svg/write-svg.js');
  const about = { title: meta.title, description: alternative, language: meta.language };
  return writeSvg(drawing, { fonts, ...about, ...(background !== undefined && { background }) });
}

type Spec = Readonly<Record<string, unknown>>;

function specOf({ spec }: ChartSource): Spec {
  return typeof spec === 'object' && spec !== null && !Array.isArray(spec) ? (spec as Spec) : {};
}

/** The spec's title, else its description where that is short, else its file's name. */
function titleOf({ source, name }: Job): string {
  const { title, description } = specOf(source);
  const text = typeof title === 'object' && title !== null && 'text' in title ? title.text : title;
  const words = Array.isArray(text) ? text.join(' ') : text;
  if (typeof words === 'string' && words.trim() !== '') return words.trim();
  return typeof description === 'string' && description.length <= 80 && description.trim() !== '' ? description : name;
}

function withoutTitle(source: ChartSource): ChartSource {
  const { title: _, ...spec } = specOf(source);
  return { ...source, spec };
}

/** With a height alone the width is in the spec's proportion to it, as far as the spec says one. */
function sizeOf(source: ChartSource, width: number | undefined, height: number | undefined) {
  if (width !== undefined || height === undefined) return { width, height };
  const own = specOf(source);
  const ratio = typeof own.width === 'number' && typeof own.height === 'number' ? own.width / own.height : 1 / 0.56;
  return { width: height * ratio, height };
}

function attachmentsOf({ file, text, data }: Job): readonly Attachment[] {
  const bytes = (content: string) => new TextEncoder().encode(content);
  const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
  const spec = { name: nameOf(file), mediaType: 'application/json', description: 'Vega-Lite', bytes: bytes(text) };
  const tables = data.map(({ name, file: path, text: rows }) => ({
    name: nameOf(path),
    mediaType: /\.json$/i.test(path) ? 'application/json' : 'text/csv',
    description: name,
    bytes: bytes(rows),
  }));
  const all = [spec, ...tables];
  return all.filter((one, index) => all.findIndex(({ name }) => name === one.name) === index);
}

function languageOf({ text, data }: CompileChartInput): string {
  return [text, ...data.map((one) => one.text)].some((words) => /\p{Script=Han}/u.test(words)) ? 'zh-Hans' : 'en';
}

function noLocale(language: string): Diagnostic {
  const message = `There is no locale for the language “${language}”.`;
  const hint = `there are locales for ${knownLanguages().join(', ')}`;
  return errorOf('compile/no-locale', message, undefined, hint);
}

function noChartLayout(): Diagnostic {
  const hint = 'add a layout with a title and a chart frame to the theme, or take another theme';
  return errorOf('compile/no-chart-layout', 'The theme has no slide layout that a chart fits into.', undefined, hint);
}

function unusedData({ data }: Job, drawn: DrawnChart | undefined): readonly Diagnostic[] {
  if (!drawn) return [];
  return data
    .filter(({ name }) => !drawn.tablesUsed.includes(name))
    .map(({ name, file }) => {
      const hint = `take --data ${name}=${file} away, or name it in the spec: "data": { "name": "${name}" }`;
      return warningOf('compile/unused-data', `The spec names no table “${name}”.`, undefined, hint);
    });
}

/** Errors of a theme, but for a logo that is not there: a chart shows none. */
function isFatal({ severity, code }: Diagnostic): boolean {
  return severity === 'error' && code !== 'theme/logo';
}

/** The same told of page and slide is told once; a table that is missing comes from a file here, not from a report. */
function once(diagnostics: readonly Diagnostic[], { data }: Job): readonly Diagnostic[] {
  const own = diagnostics.map((one) => (one.code === 'chart/unknown-table' ? missingTable(one, data) : one));
  return [...new Map(own.map((one) => [JSON.stringify([one.code, one.message, one.origin]), one])).values()];
}

function missingTable(diagnostic: Diagnostic, data: readonly DataFile[]): Diagnostic {
  const name = /“([^”]*)”/.exec(diagnostic.message)?.[1] ?? '…';
  const names = data.map((one) => one.name);
  const hint = `give its rows in a CSV or JSON file: --data ${name}=FILE`;
  const close = names.length > 0 ? suggest(name, names) : undefined;
  const message = `There is no table “${name}”.`;
  return { ...diagnostic, message, hint: close ? `${close}; or ${hint}` : hint };
}
