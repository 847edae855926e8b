import { chartFiles } from './base/chart-files.js';
import { type Diagnostic, warningOf } from './base/diagnostic.js';
import type { Workspace } from './base/workspace.js';
import type { Document } from './document/document.js';
import { accountCaptions } from './ledger/account-captions.js';
import { accountFormulas } from './ledger/account-formulas.js';
import { accountScene } from './ledger/account-scene.js';
import type { ComparedText } from './ledger/comparison/compared-text.js';
import { comparedTexts, comparisonContext } from './ledger/comparison/compared-texts.js';
import { comparisonFindings } from './ledger/comparison/comparison-findings.js';
import { diagnoseLedgers, sumLedgers } from './ledger/diagnose-ledgers.js';
import type { FigureKind, Ledger } from './ledger/ledger.js';
import { differingLanguages, type LanguageParts } from './ledger/languages/differing-languages.js';
import { differingWords } from './ledger/languages/differing-words.js';
import { shownFigures } from './ledger/languages/shown-figures.js';
import { misnamedFacts } from './ledger/naming/misnamed-facts.js';
import { mistimedFacts } from './ledger/times/mistimed-facts.js';
import type { LedgerArtifact } from './ledger/read-text.js';
import { readTexts } from './ledger/read-texts.js';
import type { Locale } from './locale/locale.js';
import type { Scene } from './scene/scene.js';
import type { Report } from './validate/report.js';

/** Whether numbers are accounted for: not at all; all problems in one warning; each problem for itself, as an error. */
export type LedgerMode = 'off' | 'warn' | 'error';

/** Numbers of a report's documents that have a source, by class. */
export type LedgerSum = readonly (readonly [kind: FigureKind, count: number])[];

/** The ledgers of a report's documents, filled one after the other. */
export interface LedgerBook {
  /** Accounts for a finished document; nothing where ledgers are off. */
  readonly enter: (scene: Scene, locale: Locale, artifact: LedgerArtifact) => void;
  /** Notes which facts each part of a document shows: in all languages they are the same. */
  readonly compare: (document: Document) => void;
  readonly diagnostics: () => readonly Diagnostic[];
  readonly sum: () => LedgerSum;
}

/** An empty book for a report. */
export function openLedgerBook(workspace: Workspace, report: Report, mode: LedgerMode): LedgerBook {
  const ledgers: Ledger[] = mode === 'off' ? [] : [accountFormulas({ report, texts: workspace.texts })];
  const languages: LanguageParts[] = [];
  const compared = new Map<string, ComparedText[]>();
  const captioned = new Set<string>();
  const { texts } = workspace;
  const charts = chartFiles(workspace);
  return {
    enter: (scene, locale, artifact) => {
      if (mode === 'off') return;
      const context = { report, locale, texts, chartFiles: charts };
      if (!captioned.has(locale.language)) ledgers.push(accountCaptions(context));
      captioned.add(locale.language);
      ledgers.push(accountScene(scene, context, artifact));
      // A handout has the words of its deck.
      if (artifact === 'handout') return;
      const read = comparedTexts(readTexts(scene, artifact), report);
      compared.set(locale.language, [...(compared.get(locale.language) ?? []), ...read]);
    },
    compare: (document) => {
      if (mode === 'off') return;
      const { language } = document;
      languages.push({ language, parts: shownFigures(document, report) });
    },
    diagnostics: () => {
      const found = diagnoseLedgers(ledgers);
      const read = [...new Set(languages.map(({ language }) => language))];
      const comparisons = [...compared].flatMap(([language, sentences]) =>
        comparisonFindings(sentences, comparisonContext(report, language)),
      );
      return [
        ...(mode === 'warn' ? inOneLine(found, report) : found),
        ...comparisons,
        ...differingLanguages(languages, report),
        ...differingWords(report, read),
        ...misnamedFacts(report, read),
        ...mistimedFacts(report, read),
      ];
    },
    sum: () => sumLedgers(ledgers),
  };
}

/** What a build says of numbers without a source: how many, and the first of them. */
function inOneLine(found: readonly Diagnostic[], { id }: Report): readonly Diagnostic[] {
  const wrong = found.filter(({ severity }) => severity === 'error');
  const [first] = wrong;
  if (!first) return [];
  const count = wrong.length === 1 ? 'One number does' : `${wrong.length} numbers do`;
  const message = `${count} not stand on a fact, a cell or a stated reason: ${first.message}`;
  const hint = wrong.length === 1 ? first.hint : `run “briefdeck check ${id}” to see each of them`;
  return [warningOf('ledger/unaccounted', message, first.origin, hint)];
}
