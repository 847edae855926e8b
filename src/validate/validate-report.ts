import { type Diagnostic, errorOf, type Outcome, warningOf } from '../base/diagnostic.js';
import { didYouMean } from '../base/did-you-mean.js';
import { type UnitDefinition, UNITS } from '../base/unit-table.js';
import type { Workspace } from '../base/workspace.js';
import { evaluateFormulas, type QuantitySource } from './formula/evaluate-formulas.js';
import { referencesOf } from './formula/formula.js';
import { checkLabels } from './report/check-labels.js';
import { checkWords } from './report/check-words.js';
import { checkTemplateWords } from './report/texts/check-template-words.js';
import { checkTranslations } from './report/texts/check-translations.js';
import { isDate } from './report/iso-period.js';
import { type DraftFact, readFacts } from './report/read-facts.js';
import { readSources } from './report/read-sources.js';
import { readStructure } from './report/read-structure.js';
import type { DeclaredLanguage } from './report/texts/declared-language.js';
import { readTexts } from './report/texts/read-texts.js';
import type { Fact, Report, StructureValue } from './report.js';
import { finishTables, type WorkedOut } from './table/finish-tables.js';
import { readTables } from './table/read-tables.js';
import { readUnits } from './units/read-units.js';
import { type Fields, fieldsOf } from './yaml/fields.js';
import { parseYaml } from './yaml/parse-yaml.js';
import type { YamlNode } from './yaml/yaml-node.js';

/** Top-level keys of report.yaml with a meaning of their own; all others are structure for the templates. */
const RESERVED = ['template', 'languages', 'date', 'sources', 'units', 'facts', 'tables'];

const BEGINNING = 'it begins with “template: …”, “languages: [zh-Hans, en]” and “date: 2023-07-05”: see data/README.md';

/**
 * The report of a workspace, with every fact and cell worked out, or undefined where report.yaml cannot be read at all. All
 * problems of report.yaml, its tables and its text files are collected; with an error among them the report is not to be built.
 */
export function validateReport(workspace: Workspace): Outcome<Report | undefined> {
  const diagnostics: Diagnostic[] = [];
  const file = `${workspace.reportFolder}/report.yaml`;
  const source = workspace.texts.get(file) ?? '';
  const parsed = parseYaml(file, source);
  diagnostics.push(...parsed.diagnostics);
  if (parsed.value && isEmptyMap(parsed.value)) {
    diagnostics.push(errorOf('validate/empty', `${file} is empty`, parsed.value.origin, BEGINNING));
    return { value: undefined, diagnostics };
  }
  const fields = parsed.value && fieldsOf(parsed.value, 'report.yaml', diagnostics, BEGINNING);
  const value = fields && readReport(workspace, fields, diagnostics);
  return { value, diagnostics };
}

function isEmptyMap(node: YamlNode): boolean {
  return node.kind === 'map' && node.entries.size === 0;
}

function readReport(workspace: Workspace, fields: Fields, diagnostics: Diagnostic[]): Report {
  const template = fields.required('template') ?? '';
  const date = readDate(fields, diagnostics);
  const languages = readLanguages(fields, diagnostics);
  const sources = readSources(fields.node('sources'), diagnostics);
  const quantities = new Map<string, QuantitySource>();
  const failed = new Set<string>();
  const own = readUnits(fields.node('units'), languages, diagnostics);
  const units = new Map<string, UnitDefinition>([...UNITS, ...own]);
  const drafts = readFacts(fields.node('facts'), { sources, units, quantities, failed, diagnostics });
  const draftTables = readTables(fields.node('tables'), { workspace, sources, units, quantities, failed, diagnostics });
  const values = evaluateFormulas(quantities, diagnostics, units, failed);
  for (const name of quantities.keys()) if (!values.has(name)) failed.add(name);
  const tables = finishTables(draftTables, { quantities, values });
  const structure = structureOf(fields, diagnostics);
  const { texts, written, terms } = readTexts(workspace, languages, sources, diagnostics);
  checkLabels({ facts: drafts, sources, tables, structure, failed }, written, diagnostics);
  checkTranslations(written, diagnostics);
  checkTemplateWords(workspace, languages, diagnostics);
  const facts = finishFacts(drafts, { quantities, values });
  checkWords({ facts, tables, valueAt: (fact) => quantities.get(fact)?.origin, own, failed }, diagnostics);
  return {
    id: workspace.reportId,
    template,
    languages: languages.map(({ language }) => language),
    date,
    sources,
    ...(own.size > 0 && { units: own }),
    facts,
    tables,
    structure,
    ...(failed.size > 0 && { failed }),
    texts,
    ...(terms.size > 0 && { terms }),
  };
}

function readDate(fields: Fields, diagnostics: Diagnostic[]): string {
  const date = fields.required('date') ?? '';
  if (date === '' || isDate(date)) return date;
  diagnostics.push(errorOf('validate/date', `“${date}” is no date`, fields.origin('date'), 'write it as 2023-07-05'));
  return date;
}

function readLanguages(fields: Fields, diagnostics: Diagnostic[]): readonly DeclaredLanguage[] {
  const node = fields.node('languages');
  if (node?.kind !== 'list' || node.items.length === 0) {
    const message = node === undefined ? 'report.yaml has no “languages”' : '“languages” must be a list of languages';
    diagnostics.push(
      errorOf('validate/languages', message, fields.origin('languages'), 'write “languages: [zh-Hans, en]”'),
    );
    return [];
  }
  const languages: DeclaredLanguage[] = [];
  for (const item of node.items) {
    const language = item.kind === 'scalar' ? item.text : '';
    const twice = languages.some((declared) => declared.language === language);
    // The shape of BCP 47 (RFC 5646, 2.1) as far as files can be named by it.
    if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) && !twice) {
      languages.push({ language, origin: item.origin });
      continue;
    }
    const message = twice ? `“${language}” stands twice` : 'this is no language tag';
    const hint = language.includes('，')
      ? 'separate languages by ASCII commas “, ”'
      : 'languages are tags such as zh-Hans, en';
    diagnostics.push(errorOf('validate/languages', message, item.origin, hint));
  }
  return languages;
}

function structureOf(fields: Fields, diagnostics: Diagnostic[]): StructureValue {
  const entries = new Map<string, StructureValue>();
  for (const { key, keyOrigin, node } of fields.map.entries.values()) {
    if (RESERVED.includes(key)) continue;
    entries.set(key, readStructure(node));
    const meant = didYouMean(key, RESERVED);
    if (meant === undefined || fields.map.entries.has(meant)) continue;
    const message = `“${key}” is read as structure for the templates`;
    diagnostics.push(warningOf('validate/unknown-key', message, keyOrigin, `did you mean “${meant}”?`));
  }
  return { kind: 'map', entries, origin: fields.map.origin };
}

/** Facts with their values; one that could not be worked out (reported by then) is left out. */
function finishFacts(drafts: readonly DraftFact[], { quantities, values }: WorkedOut): ReadonlyMap<string, Fact> {
  const facts = new Map<string, Fact>();
  for (const draft of drafts) {
    const quantity = values.get(draft.id);
    const content = quantities.get(draft.id)?.content;
    if (quantity === undefined || content === undefined) continue;
    const inputs = content.kind === 'formula' ? referencesOf(content.formula) : [];
    facts.set(draft.id, { ...draft, value: quantity.value, places: quantity.places, unit: quantity.unit, inputs });
  }
  return facts;
}
