import { type Diagnostic, type Origin, warningOf } from '../../base/diagnostic.js';
import type { Report } from '../../validate/report.js';
import { textUnder } from '../../validate/report/texts/text-paths.js';
import type { DocumentPart, ShownFigure } from './shown-figures.js';
import { textAt } from './text-at.js';

/** A document in one language, by its parts. */
export interface LanguageParts {
  readonly language: string;
  readonly parts: readonly DocumentPart[];
}

/**
 * Warnings (`ledger/languages-differ`) for parts of a document that show a fact or cell in some languages and not in others. Compared are
 * the texts of one entry (`sections.remove`): a figure may stand in its headline in one language and further down in another. One warning
 * for each entry and figure, at its first place, with the place in the other language where it is missing. A section or slide that a
 * language does not have at all was left out on purpose.
 */
export function differingLanguages(documents: readonly LanguageParts[], report: Report): readonly Diagnostic[] {
  const keys = new Set(documents.flatMap(({ parts }) => parts.map(({ key }) => key)));
  return [...keys].flatMap((key) => differencesOf(key, documents, report));
}

function differencesOf(key: string, documents: readonly LanguageParts[], report: Report): readonly Diagnostic[] {
  const sides = documents.flatMap(({ language, parts }) => {
    const part = parts.find((each) => each.key === key);
    return part ? [{ language, part }] : [];
  });
  const figures = new Map(sides.flatMap(({ part }) => part.figures.map((figure) => [idOf(figure), figure] as const)));
  return [...figures.keys()].flatMap((id): readonly Diagnostic[] => {
    const shows = sides.filter(({ part }) => part.figures.some((figure) => idOf(figure) === id));
    const lacks = sides.filter((side) => !shows.includes(side));
    const [first] = shows;
    if (!first || lacks.length === 0) return [];
    const { name, entry, origin } = first.part.figures.find((figure) => idOf(figure) === id)!;
    const where = entry === '' ? capital(first.part.name) : `“${entry}” (${first.part.name})`;
    const message = `${where} shows “${name}” in ${languages(shows)}, but not in ${languages(lacks)}`;
    return [warningOf('ledger/languages-differ', message, origin, hintFor(first.language, origin, lacks, report))];
  });
}

function idOf({ name, entry }: ShownFigure): string {
  return `${entry} ${name}`;
}

function hintFor(
  language: string,
  origin: Origin,
  lacks: readonly { readonly language: string }[],
  report: Report,
): string {
  const path = textAt(report.texts.get(language), origin);
  const places = lacks.flatMap((side) => {
    const root = report.texts.get(side.language);
    const node = root && path && textUnder(root, path);
    return node ? [`${node.origin.file}:${node.origin.line}`] : [];
  });
  if (!path || places.length === 0) return `show it in ${languages(lacks)} too, or in no language`;
  return `add it to “${path.join('.')}” in ${[...new Set(places)].join(' and ')}, or take it out here`;
}

function languages(sides: readonly { readonly language: string }[]): string {
  return sides.map(({ language }) => language).join(' and ');
}

function capital(text: string): string {
  return `${text[0]!.toUpperCase()}${text.slice(1)}`;
}
