import { type Diagnostic, errorOf, type Outcome } from '../../base/diagnostic.js';
import { regionKey } from '../figure/region.js';
import { shortestWords } from '../figure/shortest-words.js';
import type { IngestedArticle, IngestedFigure, IngestedSentence } from '../ingested-article.js';
import { plainProse, type ProseContext, titleProse } from './as-prose.js';
import type { Draft } from './draft.js';
import { draftSections } from './draft-sections.js';
import type { DraftedSection } from './drafted-section.js';
import type { DraftedFact } from './facts/drafted-fact.js';
import { factIds } from './facts/fact-ids.js';
import { labelOf } from './facts/label-of.js';
import { ownUnit } from './facts/own-units.js';
import { isName } from './facts/is-name.js';
import { differentFacts, rankFacts } from './facts/rank-facts.js';
import { fitsTitle } from './headline.js';
import { joinStatements } from './statement.js';
import type { Todo } from './files/todo.js';
import { todosOf } from './files/todos-of.js';
import { writeReportFile } from './files/write-report-file.js';
import { writeTableFile } from './files/write-table-file.js';
import { draftTables } from './tables/draft-tables.js';
import { chartSpec } from './charts/chart-spec.js';
import { withoutNotes } from './without-notes.js';
import { writeTextFile } from './files/write-text-file.js';
import { DRAFT_WORDS } from './words/words.js';

export interface DraftOptions {
  /** Name of the template that the report is for. */
  readonly template: string;
  /** ISO 8601, for an article that gives no date. */
  readonly today: string;
}

/** The files of a drafted report, by path in its folder, and what is left to decide. */
export interface DraftedReport {
  readonly files: ReadonlyMap<string, string>;
  readonly todos: readonly Todo[];
  readonly draft: Draft;
}

/** Figures of the deck's and the brief's head. */
const KEY_FIGURES = 4;

/** Paragraphs without figures that are quoted. */
const OTHERS = 6;

/** A first report of an article, which builds as it is. Undefined, with an error, where the article has no figure at all. */
export function draftReport(article: IngestedArticle, options: DraftOptions): Outcome<DraftedReport | undefined> {
  if (article.figures.length === 0) return { value: undefined, diagnostics: [noFigures(article)] };
  const draft = draftOf(withoutNotes(article), options);
  const todos = todosOf(draft);
  const charts = draft.sections.flatMap(({ charts }) => charts);
  const files = new Map([
    ['report.yaml', writeReportFile(draft, todos)],
    [`text/${draft.language}.yaml`, writeTextFile(draft, todos)],
    ...charts.map((chart): [string, string] => [`charts/${chart.id}.vl.json`, chartSpec(chart)]),
    ...draft.tables.map((table): [string, string] => [`${table.id}.csv`, writeTableFile(table)]),
    [draft.sourceFile, article.copy.text],
  ]);
  return { value: { files, todos, draft }, diagnostics: [] };
}

function noFigures({ name }: IngestedArticle): Diagnostic {
  const hint =
    'a report stands on figures: give an article that has some, or write report.yaml by hand (data/README.md)';
  return errorOf('ingest/no-figures', `${name} holds no figure that could become a fact`, undefined, hint);
}

function draftOf(article: IngestedArticle, { template, today }: DraftOptions): Draft {
  const { language } = article;
  const date = article.date ?? today;
  const [year, month] = date.split('-').map(Number) as [number, number];
  const context = { year, month };
  const facts = draftFacts(article);
  const words = DRAFT_WORDS[language];
  const telling = facts.filter((fact) => hasShortLabel(fact) && isName(fact.figure.subject ?? ''));
  const keyFacts = differentFacts(rankFacts(telling.length > 0 ? telling : facts), KEY_FIGURES, true).toSorted(
    (one, other) => facts.indexOf(one) - facts.indexOf(other),
  );
  const sections = draftSections(article, facts, context);
  const tables = draftTables(article.tables, {
    language,
    prose: context,
    tables: new Set([
      ...sections.flatMap(({ id, charts }) => [id, ...charts.map(({ table }) => table)]),
      'other',
      'sources',
    ]),
    facts: new Set([...facts, ...sections.flatMap(({ derived }) => derived)].map(({ id }) => id)),
  });
  const units = new Map(facts.flatMap(({ figure }) => ownUnit(figure) ?? []).map((unit) => [unit.id, unit]));
  return {
    folded: article.written === 'zh-Hant',
    language,
    template,
    date,
    dateGuessed: article.date === undefined,
    sourceFile: `source/${article.copy.name}`,
    ...(article.publisher !== undefined && { publisher: article.publisher }),
    ...(article.site !== undefined && { site: article.site }),
    articleTitle: titleProse(article.title ?? words.untitled),
    titleGuessed: article.title === undefined,
    title: titleProse(article.title ?? words.untitled),
    message: messageOf(keyFacts, language, context),
    summaryTitle: summaryTitleOf(keyFacts, sections, language, context),
    summary: sections.filter(({ said }) => said.some((fact) => !keyFacts.includes(fact))),
    facts,
    units: [...units.values()],
    regions: regionsOf([...facts, ...sections.flatMap(({ derived }) => derived)]),
    keyFacts,
    sections,
    tables,
    others: othersOf(article, context),
  };
}

function draftFacts(article: IngestedArticle): readonly DraftedFact[] {
  const ids = factIds(article.figures);
  const sentences = new Map<string, IngestedSentence>(
    article.paragraphs.flatMap(({ number, sentences }) =>
      sentences.map((sentence) => [`${number}.${sentence.number}`, sentence] as const),
    ),
  );
  const labels = labelsOf(article);
  return article.figures.map((figure, index) => {
    const sentence = sentences.get(`${figure.paragraph}.${figure.sentence}`)!;
    return {
      id: ids[index]!,
      figure,
      sentence,
      words: wordsOf(sentence.text, figure),
      unit: ownUnit(figure)?.id ?? figure.unit,
      label: labels[index]!,
    };
  });
}

/** The words of a figure; of 1.6m, which alone might be a length, with the short number before it: 64k to 1.6m. */
function wordsOf(text: string, { start, end }: IngestedFigure): string {
  const short = /\dm$/.test(text.slice(start, end)) ? /\S*\d(?:k|bn|tn)\b.*$/.exec(text.slice(0, end))?.[0] : undefined;
  return short ?? shortestWords(text, start, end);
}

/** Room for a label below a key figure: a Chinese character takes that of two. */
function hasShortLabel({ label }: DraftedFact): boolean {
  const text = label.replace(/\{\{[^}]*\}\}/g, '00000');
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0) <= 44;
}

/** What each figure is; where several would be called the same, their times tell them apart. */
function labelsOf({ figures, language }: IngestedArticle): readonly string[] {
  const labels = figures.map((figure) => plainProse(labelOf(figure, language), {}));
  return labels.map((label, index) => {
    const same = figures.filter((_, other) => labels[other] === label);
    const { period } = figures[index]!;
    const told = period !== undefined && same.some((other) => other.period !== period);
    if (!told) return label;
    const time = `{{date '${period}' form='short'}}`;
    return language === 'en' ? `${label}, ${time}` : `${time}${label}`;
  });
}

function messageOf(
  keyFacts: readonly DraftedFact[],
  language: Draft['language'],
  context: Omit<ProseContext, 'facts'>,
): string {
  return `${joinStatements(keyFacts.slice(0, 3), language, context)}${DRAFT_WORDS[language].stop}`;
}

/** The key figures in a title that no section has: as many as there is room for, the weightiest of them. */
function summaryTitleOf(
  keyFacts: readonly DraftedFact[],
  sections: readonly DraftedSection[],
  language: Draft['language'],
  context: Omit<ProseContext, 'facts'>,
): string {
  const taken = new Set(sections.map(({ headline }) => headline));
  const titleOf = (from: number, to: number): { readonly title: string; readonly facts: readonly DraftedFact[] } => {
    const facts = keyFacts.slice(from, to);
    return { title: joinStatements(facts, language, context).replaceAll('；', '，'), facts };
  };
  const choices = [titleOf(0, 3), titleOf(0, 2), titleOf(1, 3), titleOf(0, 1), titleOf(1, 2)].filter(
    ({ title, facts }) => facts.length > 0 && !taken.has(title),
  );
  const fitting = choices.find(({ title, facts }) => fitsTitle(title, facts)) ?? choices.at(-1);
  return fitting?.title ?? DRAFT_WORDS[language].summaryHeadline;
}

function regionsOf(facts: readonly DraftedFact[]): ReadonlyMap<string, string> {
  return new Map(
    facts.flatMap(({ figure: { region } }) => {
      const key = region === undefined ? undefined : regionKey(region);
      return key === undefined ? [] : [[key, region!] as const];
    }),
  );
}

function othersOf({ paragraphs }: IngestedArticle, context: Omit<ProseContext, 'facts'>): readonly string[] {
  return paragraphs
    .filter(({ sentences }) => sentences.every(({ figures }) => figures.length === 0))
    .flatMap(({ sentences }) => sentences.slice(0, 1))
    .slice(0, OTHERS)
    .map(({ text }) => plainProse(text, context));
}
