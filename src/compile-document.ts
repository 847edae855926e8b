import { chartFiles } from './base/chart-files.js';
import type { ChartSource } from './base/chart-source.js';
import { type Diagnostic, hasErrors, type Outcome } from './base/diagnostic.js';
import type { ResvgClass } from './base/load-resvg.js';
import type { Workspace } from './base/workspace.js';
import { drawChart } from './chart/draw-chart.js';
import { shownData } from './chart/shown-data.js';
import type { CompileDataInput } from './compile-data.js';
import type { LaidOutDocument } from './data-book/data-book-input.js';
import { chartNames } from './document/chart-names.js';
import type { Document } from './document/document.js';
import { imageNames } from './document/image-names.js';
import { parseDocument } from './document/parse-document.js';
import { readPictures } from './image/read-pictures.js';
import { type SlideFit, slideFits } from './layout/fit/slide-fits.js';
import { layoutDocument } from './layout/layout-document.js';
import type { Locale } from './locale/locale.js';
import type { AskedTexts } from './merge/context/asked-texts.js';
import { mergeChart } from './merge/merge-chart.js';
import { mergeTemplate } from './merge/merge-template.js';
import { resolveDocument } from './resolve/resolve-document.js';
import type { Scene } from './scene/scene.js';
import type { FontSet } from './text/fonts/font-set.js';
import { openFonts } from './text/open-fonts.js';
import type { Theme } from './theme/theme.js';
import type { Report } from './validate/report.js';

/** What a template makes of a report. */
export type DocumentKind = 'brief' | 'deck';

/** How the slides of the deck in one language came to fit. */
export interface FitReport {
  readonly language: string;
  readonly slides: readonly SlideFit[];
}

/** What to make a document of. */
export interface DocumentJob {
  readonly workspace: Workspace;
  readonly report: Report;
  readonly theme: Theme;
  readonly locale: Locale;
  readonly kind: DocumentKind;
  /** Program and version, for the producer fields of the files. */
  readonly generator: string;
  /** Notes which texts the templates ask for. */
  readonly asked?: AskedTexts;
  /** Opens them anew where absent. */
  readonly fontsOf?: FontsOf;
  /** Reads SVG images: needed where the workspace has any. */
  readonly svg?: ResvgClass;
  /** Told of every deck how its slides came to fit, also of one with errors. */
  readonly onFit?: (fit: FitReport) => void;
}

export type FontsOf = (artifact: DocumentKind) => Outcome<FontSet | undefined>;

/** The fonts of each document in one language, opened once: the handout is set with those of the brief. */
export function fontsByArtifact({ font }: Workspace, theme: Theme, { language }: Locale): FontsOf {
  return remembered((artifact: DocumentKind) => openFonts({ theme, artifact, language, font }));
}

/** The whole way from data to a laid out document; undefined where a stage has nothing to hand on. */
export function compileScene(job: DocumentJob): Outcome<Scene | undefined> {
  const { value, diagnostics } = compileDocument(job);
  return { value: value?.scene, diagnostics };
}

/** A laid out document, with the tree that it was made of, and what else the files of data are made of. */
export interface CompiledDocument extends LaidOutDocument, Pick<CompileDataInput, 'charts' | 'shownIn'> {
  readonly document: Document;
}

/** A document of a report in one language, from its data to its pages; undefined where a stage has nothing to hand on. */
export function compileDocument(job: DocumentJob): Outcome<CompiledDocument | undefined> {
  const { workspace, report, theme, locale, kind } = job;
  const asked = job.asked && { asked: job.asked };
  const { language } = locale;
  const diagnostics: Diagnostic[] = [];
  const keep = <T>(outcome: Outcome<T>): T => {
    diagnostics.push(...outcome.diagnostics);
    return outcome.value;
  };
  const markup = keep(mergeTemplate({ workspace, report, artifact: kind, language, locale, ...asked }));
  const document = markup && keep(parseDocument(markup, language));
  const fonts = keep((job.fontsOf ?? fontsByArtifact(workspace, theme, locale))(kind));
  // Charts and pages of wrong data would only say so again.
  if (!document || !fonts || report.failed) return { value: undefined, diagnostics };
  const charts = keep(mergeCharts(job, document));
  const style = theme[kind].styles(language).get('chart') ?? theme[kind].styles(language).get('body')!;
  const setting = { theme, artifact: kind, style, language };
  const shownIn = remembered((name: string) => shownData({ source: charts.get(name)!, ...setting }));
  const shown = new Map([
    ...imageNames(document),
    ...(theme.logo === undefined ? [] : [[theme.logo, undefined] as const]),
  ]);
  const svg = { engine: job.svg, fonts, style, language };
  const images = keep(readPictures({ workspace, shown, svg }));
  const resolved = keep(
    withoutBroken(resolveDocument(document, { report, theme, locale, charts, images, shownIn }), workspace, charts),
  );
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const draw = remembered((name: string, width: number, height: number | undefined, least?: number) =>
    drawChart({ source: charts.get(name)!, width, height, least, ...setting, fonts, locale }),
  );
  const { generator } = job;
  const scene = keep(layoutDocument(resolved, { theme, fonts, locale, images, generator, drawChart: draw }));
  if (kind === 'deck') job.onFit?.({ language, slides: slideFits(scene) });
  return { value: hasErrors(diagnostics) ? undefined : { scene, document, resolved, charts, shownIn }, diagnostics };
}

/** A chart whose file is there but could not be merged, which has been told of, is not missing. */
function withoutBroken<T>(
  { value, diagnostics }: Outcome<T>,
  workspace: Workspace,
  charts: ReadonlyMap<string, ChartSource>,
): Outcome<T> {
  const broken = [...chartFiles(workspace).keys()].filter((name) => !charts.has(name));
  const isEcho = ({ code, message }: Diagnostic): boolean =>
    code === 'resolve/unknown-chart' && broken.some((name) => message.includes(`“${name}”`));
  return { value, diagnostics: diagnostics.filter((each) => !isEcho(each)) };
}

/** All chart templates within reach; only those that the document shows may complain. */
function mergeCharts(job: DocumentJob, document: Document): Outcome<ReadonlyMap<string, ChartSource>> {
  const { workspace, report, locale, asked } = job;
  const shown = new Set(chartNames(document));
  const diagnostics: Diagnostic[] = [];
  const charts = new Map<string, ChartSource>();
  for (const name of [...chartFiles(workspace).keys()].sort()) {
    const merged = mergeChart({ workspace, report, name, language: locale.language, locale, ...(asked && { asked }) });
    if (shown.has(name)) diagnostics.push(...merged.diagnostics);
    if (merged.value) charts.set(name, merged.value);
  }
  return { value: charts, diagnostics };
}

/** The same function, which works out each answer once: charts are pure, and slow to draw. */
function remembered<Asked extends readonly (string | number | undefined)[], Answer>(
  answer: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (...asked) => {
    const key = JSON.stringify(asked);
    const found = known.get(key) ?? { answer: answer(...asked) };
    known.set(key, found);
    return found.answer;
  };
}
