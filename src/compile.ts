import { type Diagnostic, hasErrors, type Outcome } from './base/diagnostic.js';
import { loadResvg } from './base/load-resvg.js';

import { compileData, type CompileDataInput } from './compile-data.js';
import {
  type CompiledDocument,
  compileDocument,
  type DocumentJob,
  type DocumentKind,
  type FitReport,
  fontsByArtifact,
  type FontsOf,
} from './compile-document.js';
import { toldOnce } from './compile-diagnostics.js';
import { compileHandout } from './compile-handout.js';
import { type LanguageChoice, pickLanguages } from './compile-languages.js';
import { type LedgerBook, type LedgerMode, type LedgerSum, openLedgerBook } from './compile-ledger.js';
import type { Workspace } from './base/workspace.js';
import type { Locale } from './locale/locale.js';
import { noTextsAsked } from './merge/context/asked-texts.js';
import { unusedTexts } from './merge/unused-texts.js';
import type { Scene } from './scene/scene.js';
import { type ShownChart, shownCharts } from './scene/shown-charts.js';
import type { HandoutChoice } from './theme/handout-choice.js';
import { validateReport } from './validate/validate-report.js';
import { validateTheme } from './validate/validate-theme.js';

export { type FitReport } from './compile-document.js';
export { HANDOUT_CHOICES, type HandoutChoice } from './theme/handout-choice.js';

/** What can be asked for: a document, or the files of data that the documents together give. */
export type ArtifactKind = DocumentKind | 'data';

export interface CompileInput extends LanguageChoice {
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
  const artifacts: Artifact[] = [];
  if (!report.value || !theme.value) return { value: artifacts, diagnostics };
  const languages = pickLanguages(input, report.value);
  diagnostics.push(...languages.diagnostics);
  const svg = usesSvg(input.workspace) && { svg: await loadResvg() };
  const book = openLedgerBook(input.workspace, report.value, input.ledger ?? 'off');
  const add = (artifact: Artifact): void => {
    artifacts.push(artifact);
    input.onProgress?.(artifact);
  };
  const run = { ...input, ...svg, report: report.value, theme: theme.value, book, add, diagnostics };
  // A language whose text file is missing or broken, which has been told of, would only be missed again with each of its texts.
  const written = languages.value.filter(({ language }) => run.report.texts.has(language));
  for (const locale of written) await compileLanguage(run, locale);
  input.onLedger?.(book.sum());
  return { value: artifacts, diagnostics: toldOnce([...diagnostics, ...book.diagnostics()]) };
}

/** A report under way. */
interface Run extends CompileInput, Omit<DocumentJob, 'locale' | 'kind'> {
  readonly book: LedgerBook;
  readonly add: (artifact: Artifact) => void;
  /** Of the whole run: after an error nothing more is written. */
  readonly diagnostics: Diagnostic[];
}

/** The documents of one language, then the files of data about them. */
async function compileLanguage(run: Run, locale: Locale): Promise<void> {
  const { workspace, report, theme, add, diagnostics } = run;
  const wanted = run.artifacts ?? (['brief', 'deck', 'data'] as const);
  const fontsOf = fontsByArtifact(workspace, theme, locale);
  const asked = noTextsAsked();
  const documents: CompiledDocument[] = [];
  for (const kind of documentsFor(wanted)) {
    const document = compileDocument({ ...run, locale, kind, asked, fontsOf });
    diagnostics.push(...document.diagnostics);
    if (!document.value || hasErrors(diagnostics)) continue;
    documents.push(document.value);
    if (wanted.includes(kind)) await keepDocument({ ...run, locale, fontsOf }, kind, document.value);
  }
  if (documents.length === 2) diagnostics.push(...unusedTexts(report, locale.language, asked));
  const [first] = documents;
  if (!first || !wanted.includes('data') || run.scenesOnly || hasErrors(diagnostics)) return;
  for (const artifact of await dataArtifacts({ ...first, report, theme, locale, documents })) add(artifact);
}

interface LanguageRun extends Run {
  readonly locale: Locale;
  readonly fontsOf: FontsOf;
}

/** Accounts for a document and writes it; a deck with its handout. */
async function keepDocument(
  run: LanguageRun,
  kind: DocumentKind,
  { scene, document }: CompiledDocument,
): Promise<void> {
  const { book, locale, fontsOf, add, diagnostics } = run;
  const keep = async (each: SceneKind, made: Scene): Promise<void> => {
    book.enter(made, locale, each);
    add(await writeArtifact(run, each, made));
  };
  book.compare(document);
  await keep(kind, scene);
  if (kind === 'brief') return;
  const handout = compileHandout(scene, { ...run, fonts: () => fontsOf('brief') });
  diagnostics.push(...handout.diagnostics);
  if (handout.value && !hasErrors(diagnostics)) await keep('handout', handout.value);
}

/** Files of data tell of all that the documents show: they need both, written or not. */
function documentsFor(wanted: readonly ArtifactKind[]): readonly DocumentKind[] {
  return (['brief', 'deck'] as const).filter((kind) => wanted.includes('data') || wanted.includes(kind));
}

async function dataArtifacts(input: CompileDataInput): Promise<readonly Artifact[]> {
  const { language } = input.locale;
  return (await compileData(input)).map(({ count, ...file }) => ({ ...file, language, pages: count, charts: [] }));
}

const NAMES = { brief: 'brief.pdf', deck: 'deck.pptx', handout: 'handout.pdf' } as const;

type SceneKind = keyof typeof NAMES;

async function writeArtifact({ locale, scenesOnly }: LanguageRun, kind: SceneKind, scene: Scene): Promise<Artifact> {
  const name = NAMES[kind];
  const bytes = scenesOnly ? new Uint8Array() : await writeScene(kind, scene);
  return { language: locale.language, kind, name, pages: scene.pages.length, charts: shownCharts(scene), bytes };
}

/** Writers are loaded when they are first needed: each brings a large library. */
async function writeScene(kind: SceneKind, scene: Scene): Promise<Uint8Array> {
  if (kind === 'deck') return (await import('./write/pptx/write-pptx.js')).writePptx(scene);
  return (await import('./write/pdf/write-pdf.js')).writePdf(scene);
}

/** True where an image may be an SVG: only then is their reader loaded. */
function usesSvg({ texts }: Workspace): boolean {
  return [...texts.keys()].some((path) => /\.svg$/i.test(path));
}
