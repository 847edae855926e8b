import { type Diagnostic, errorOf, type Outcome } from './base/diagnostic.js';
import { didYouMean, suggest } from './base/did-you-mean.js';
import type { Workspace } from './base/workspace.js';
import { knownLanguages, type Locale, localeOf } from './locale/locale.js';
import type { Report } from './validate/report.js';
import { parseYaml } from './validate/yaml/parse-yaml.js';

export interface LanguageChoice {
  readonly workspace: Workspace;
  /** Languages to make, of those the report has; all where absent. */
  readonly languages?: readonly string[];
}

/** The locales of the languages to make, in their order; an error for each that the report or briefdeck has not. */
export function pickLanguages({ workspace, languages }: LanguageChoice, report: Report): Outcome<readonly Locale[]> {
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
  const close = didYouMean(language, knownLanguages());
  const others = `there are locales for ${knownLanguages().join(', ')}: take one of them, or add one to src/locale`;
  const hint = close === undefined ? others : `did you mean “${close}”? Otherwise ${others}`;
  return errorOf('compile/no-locale', `There is no locale for the language “${language}”.`, item?.origin, hint);
}
