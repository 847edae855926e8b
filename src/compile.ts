import type { ChartSource } from './base/chart-source.js';
import { type Diagnostic, errorOf, hasErrors, type Outcome } from './base/diagnostic.js';
import { suggest } from './base/did-you-mean.js';
import { loadResvg, type ResvgClass } from './base/load-resvg.js';
import type { Workspace } from './base/workspace.js';
import { drawChart } from './chart/draw-chart.js';
import { shownData } from './chart/shown-data.js';
import { compileData, type CompileDataInput } from './compile-data.js';
import { compileHandout } from './compile-handout.js';
import { type LedgerMode, type LedgerSum, openLedgerBook } from './compile-ledger.js';
import type { LaidOutDocument } from './data-book/data-book-input.js';
import { chartNames } from './document/chart-names.js';
import type { Document } from './document/document.js';
import { imageNames } from './document/image-names.js';
import { parseDocument } from './document/parse-document.js';
import { readPictures } from './image/read-pictures.js';
import { type SlideFit, slideFits } from './layout/fit/slide-fits.js';
import { layoutDocument } from './layout/layout-document.js';
import { knownLanguages, type Locale, localeOf } from './locale/locale.js';
import { type AskedTexts, noTextsAsked } from './merge/context/asked-texts.js';
import { mergeChart } from './merge/merge-chart.js';
import { mergeTemplate } from './merge/merge-template.js';
import { unusedTexts } from './merge/unused-texts.js';
import { resolveDocument } from './resolve/resolve-document.js';
import type { Scene } from './scene/scene.js';
import { type ShownChart, shownCharts } from './scene/shown-charts.js';
import type { FontSet } from './text/fonts/font-set.js';
import { openFonts } from './text/open-fonts.js';
import type { HandoutChoice } from './theme/handout-choice.js';
import type { Theme } from './theme/theme.js';
import type { Report } from './validate/report.js';
import { validateReport } from './validate/validate-report.js';
import { validateTheme } from './validate/validate-theme.js';
import { parseYaml } from './validate/yaml/parse-yaml.js';

export { HANDOUT_CHOICES, type HandoutChoice } from './theme/handout-choice.js';

/** What can be asked for: a document, or the files of data that the documents together give. */
export type ArtifactKind = DocumentKind | 'data';

type DocumentKind = 'brief' | 'deck';

export interface CompileInput {
  readonly workspace: Workspace;
  /** Languages to make, of those the report has; all where absent. */
  readonly languages?: readonly string[];
  /** All where absent; a deck brings its handout along. */
  readonly artifacts?: readonly ArtifactKind[];
  /** Slides a page of the handout; what the theme says where absent. */
  readonly handout?: HandoutChoice;
  /** Program and version, for the producer fields of the files. */
  readonly generator: string;
  /** Stops before the files are written: for `check`. */
  readonly scenesOnly?: boolean;
  /** Whether every number of the documents is accounted for; off where absent. */
  readonly ledger?: LedgerMode;
  /** Told at the end how many numbers have a source, by class, where they are accounted for. */
  readonly onLedger?: (sum: LedgerSum) => void;
  readonly onProgress?: (artifact: Artifact) => void;
  /** Told of every deck how its slides came to fit, also of one with errors. */
  readonly onFit?: (fit: FitReport) => void;
}

/** How the slides of the deck in one language came to fit. */
export interface FitReport {
  readonly language: string;
  readonly slides: readonly SlideFit[];
}

/** One finished file. */
export interface Artifact {
  readonly language: string;
  readonly kind: DocumentKind | 'handout' | 'facts' | 'workbook';
  /** `brief.pdf`, `deck.pptx`, `handout.pdf`, `facts.csv` or `data.xlsx`. */
  readonly name: string;
  /** Pages, slides, facts or sheets. */
  readonly pages: number;
  /** The charts of a deck, native or not. */
  readonly charts: readonly ShownChart[];
  /** Empty where only scenes were asked for. */
  readonly bytes: Uint8Array;
}

/**
 * Every artifact of a report, with all that its sources and templates are to be told. With an error among the
 * diagnostics the artifacts are not to be kept: a report is written whole or not at all.
 */
export async function compileReport(input: CompileInput): Promise<Outcome<readonly Artifact[]>> {
  const report = validateReport(input.workspace);
  const theme = validateTheme(input.workspace);
  const diagnostics: Diagnostic[] = [...report.diagnostics, ...theme.diagnostics];
  const svg = usesSvg(input.workspace) ? await loadResvg() : undefined;
  const artifacts: Artifact[] = [];
  if (!report.value || !theme.value) return { value: artifacts, diagnostics };
  const languages = pickLanguages(input, report.value);
  diagnostics.push(...languages.diagnostics);
  const book = openLedgerBook(input.workspace, report.value, input.ledger ?? 'off');
  const add = (artifact: Artifact): void => {
    artifacts.push(artifact);
    input.onProgress?.(artifact);
  };
  const keep = async (job: Job, kind: SceneKind, scene: Scene): Promise<void> => {
    book.enter(scene, job.locale, kind);
    add(await writeArtifact(job, kind, scene));
  };
  const wanted = input.artifacts ?? (['brief', 'deck', 'data'] as const);
  for (const locale of languages.value) {
    const fontsOf = fontsByArtifact(input.workspace, theme.value, locale);
    const documents: CompiledDocument[] = [];
    const asked = noTextsAsked();
    for (const kind of documentsFor(wanted)) {
      const job: Job = {
        ...input,
        report: report.value,
        theme: theme.value,
        locale,
        kind,
        asked,
        fontsOf,
        ...(svg && { svg }),
      };
      const document = compileDocument(job);
      diagnostics.push(...document.diagnostics);
      if (!document.value || hasErrors(diagnostics)) continue;
      documents.push(document.value);
      if (!wanted.includes(kind)) continue;
      const { scene } = document.value;
      book.compare(document.value.document);
      await keep(job, kind, scene);
      if (kind === 'brief') continue;
      const handout = compileHandout(scene, { ...job, fonts: () => fontsOf('brief') });
      diagnostics.push(...handout.diagnostics);
      if (handout.value && !hasErrors(diagnostics)) await keep(job, 'handout', handout.value);
    }
    if (documents.length === 2) diagnostics.push(...unusedTexts(report.value, locale.language, asked));
    const [first] = documents;
    if (!first || !wanted.includes('data') || input.scenesOnly || hasErrors(diagnostics)) continue;
    const data = { ...first, report: report.value, theme: theme.value, locale, documents };
    for (const artifact of await dataArtifacts(data)) add(artifact);
  }
  input.onLedger?.(book.sum());
  return { value: artifacts, diagnostics: withoutEchoes(withoutRepeats([...diagnostics, ...book.diagnostics()])) };
}

/** Files of data tell of all that the documents show: they need both, written or not. */
function documentsFor(wanted: readonly ArtifactKind[]): readonly DocumentKind[] {
  return (['brief', 'deck'] as const).filter((kind) => wanted.includes('data') || wanted.includes(kind));
}

async function dataArtifacts(input: CompileDataInput): Promise<readonly Artifact[]> {
  const { language } = input.locale;
  return (await compileData(input)).map(({ count, ...file }) => ({ ...file, language, pages: count, charts: [] }));
}

type FontsOf = (artifact: DocumentKind) => Outcome<FontSet | undefined>;

/** The fonts of each document in one language, opened once: the handout is set with those of the brief. */
function fontsByArtifact({ font }: Workspace, theme: Theme, { language }: Locale): FontsOf {
  return remembered((artifact: DocumentKind) => openFonts({ theme, artifact, language, font }));
}

interface Job extends CompileInput {
  readonly report: Report;
  readonly theme: Theme;
  readonly locale: Locale;
  readonly kind: DocumentKind;
  /** Notes which texts the templates ask for. */
  readonly asked?: AskedTexts;
  /** Opens them anew where absent. */
  readonly fontsOf?: FontsOf;
  /** Reads SVG images: needed where the workspace has any. */
  readonly svg?: ResvgClass;
}

/** The whole way from data to a laid out document; undefined where a stage has nothing to hand on. */
export function compileScene(job: Job): Outcome<Scene | undefined> {
  const { value, diagnostics } = compileDocument(job);
  return { value: value?.scene, diagnostics };
}

/** A laid out document, with the tree that it was made of, and what else the files of data are made of. */
interface CompiledDocument extends LaidOutDocument, Pick<CompileDataInput, 'charts' | 'shownIn'> {
  readonly document: Document;
}

function compileDocument(job: Job): Outcome<CompiledDocument | undefined> {
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
  if (!document || !fonts) return { value: undefined, diagnostics };
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
  const resolved = keep(resolveDocument(document, { report, theme, locale, charts, images, shownIn }));
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const draw = remembered((name: string, width: number, height: number | undefined, least?: number) =>
    drawChart({ source: charts.get(name)!, width, height, least, ...setting, fonts, locale }),
  );
  const { generator } = job;
  const scene = keep(layoutDocument(resolved, { theme, fonts, locale, images, generator, drawChart: draw }));
  if (kind === 'deck') job.onFit?.({ language, slides: slideFits(scene) });
  return { value: hasErrors(diagnostics) ? undefined : { scene, document, resolved, charts, shownIn }, diagnostics };
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

const NAMES = { brief: 'brief.pdf', deck: 'deck.pptx', handout: 'handout.pdf' } as const;

type SceneKind = keyof typeof NAMES;

async function writeArtifact({ locale, scenesOnly }: Job, kind: SceneKind, scene: Scene): Promise<Artifact> {
  const name = NAMES[kind];
  const bytes = scenesOnly ? new Uint8Array() : await writeScene(kind, scene);
  return { language: locale.language, kind, name, pages: scene.pages.length, charts: shownCharts(scene), bytes };
}

/** Writers are loaded when they are first needed: each brings a large library. */
async function writeScene(kind: SceneKind, scene: Scene): Promise<Uint8Array> {
  if (kind === 'deck') return (await import('./write/pptx/write-pptx.js')).writePptx(scene);
  return (await import('./write/pdf/write-pdf.js')).writePdf(scene);
}

/** All chart templates within reach; only those that the document shows may complain. */
function mergeCharts(job: Job, document: Document): Outcome<ReadonlyMap<string, ChartSource>> {
  const { workspace, report, locale, asked } = job;
  const shown = new Set(chartNames(document));
  const diagnostics: Diagnostic[] = [];
  const charts = new Map<string, ChartSource>();
  for (const name of chartFiles(workspace)) {
    const merged = mergeChart({ workspace, report, name, language: locale.language, locale, ...(asked && { asked }) });
    if (shown.has(name)) diagnostics.push(...merged.diagnostics);
    if (merged.value) charts.set(name, merged.value);
  }
  return { value: charts, diagnostics };
}

function chartFiles({ texts, reportFolder, templateFolder }: Workspace): ReadonlySet<string> {
  const folders = [`${reportFolder}/charts/`, `${templateFolder}/charts/`];
  const names = [...texts.keys()].flatMap((path) => {
    const folder = folders.find((start) => path.startsWith(start));
    return folder && path.endsWith('.vl.json') ? [path.slice(folder.length, -'.vl.json'.length)] : [];
  });
  return new Set(names.sort());
}

/** True where an image may be an SVG: only then is their reader loaded. */
function usesSvg({ texts }: Workspace): boolean {
  return [...texts.keys()].some((path) => /\.svg$/i.test(path));
}

function pickLanguages({ workspace, languages }: CompileInput, report: Report): Outcome<readonly Locale[]> {
  const diagnostics: Diagnostic[] = [];
  const locales: Locale[] = [];
  for (const language of languages ?? report.languages) {
    const locale = localeOf(language, report.units);
    if (!report.languages.includes(language)) diagnostics.push(unknownLanguage(report, language));
    else if (locale) locales.push(locale);
    else diagnostics.push(noLocale(workspace, language));
  }
  return { value: locales, diagnostics };
}

function unknownLanguage(report: Report, language: string): Diagnostic {
  const message = `The report “${report.id}” has no language “${language}”.`;
  return errorOf('compile/unknown-language', message, undefined, suggest(language, report.languages));
}

/** A report may declare any language; documents are made in those whose numbers, units and phrases briefdeck knows. */
function noLocale({ texts, reportFolder }: Workspace, language: string): Diagnostic {
  const file = `${reportFolder}/report.yaml`;
  const root = parseYaml(file, texts.get(file) ?? '').value;
  const declared = root?.kind === 'map' ? root.entries.get('languages')?.node : undefined;
  const item =
    declared?.kind === 'list'
      ? declared.items.find((each) => each.kind === 'scalar' && each.text === language)
      : undefined;
  const hint = `there are locales for ${knownLanguages().join(', ')}: take one of them, or add one to src/locale`;
  return errorOf('compile/no-locale', `There is no locale for the language “${language}”.`, item?.origin, hint);
}

/**
 * What only repeats another error is left out: words for an entry that is not there, which validation has reported; and, where anything
 * is wrong, that no font has U+FFFD, which is printed for a wrong value. Alone, that is news: the character stands in a text.
 */
function withoutEchoes(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const placeOf = ({ origin }: Diagnostic): string => `${origin?.file}:${origin?.line}:${origin?.column}`;
  const unknown = new Set(diagnostics.filter(({ code }) => code === 'validate/unknown-label').map(placeOf));
  const told = diagnostics.filter((each) => each.code !== 'merge/text-without-entry' || !unknown.has(placeOf(each)));
  const isMark = ({ code, message }: Diagnostic): boolean =>
    code === 'font/missing-character' && message.includes('(U+FFFD)');
  const others = told.filter((each) => !isMark(each));
  return hasErrors(others) ? others : told;
}

/** A mistake in data shows in each language and artifact: it is said once. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, message, origin }) => {
    const key = JSON.stringify([code, message, origin?.file, origin?.line, origin?.column]);
    return seen.size < seen.add(key).size;
  });
}
