import { type Diagnostic, type Origin, warningOf } from '../../base/diagnostic.js';
import type { Fact, Report, TextNode } from '../../validate/report.js';
import { type NamedFact, namedFacts } from '../naming/named-fact.js';
import { paragraphsUnder } from '../report/text-paragraphs.js';
import { timesInData } from './times-in-data.js';
import { timesOf } from './times-in-text.js';

/** Languages whose words for other times are known. */
const KNOWN = ['zh-Hans', 'en'];

/**
 * Warnings (`ledger/other-time`) for a `{{date}}` that leads facts of another time, or stands in the label, subtitle or note of an entry
 * whose facts are all of another. Days are of events, and left alone.
 */
export function mistimedFacts(report: Report, languages: readonly string[]): readonly Diagnostic[] {
  return languages
    .filter((language) => KNOWN.includes(language))
    .flatMap((language) => {
      const root = report.texts.get(language);
      if (!root) return [];
      const entries = timesInData(report, root).map(({ entry, facts, said, origin }) =>
        diagnose(said, facts, entry, origin),
      );
      const told = new Set(entries.map(({ origin }) => placeOf(origin)));
      return [
        ...entries,
        ...inTexts(root, namedFacts(report, language)).filter(({ origin }) => !told.has(placeOf(origin))),
      ];
    });
}

function inTexts(root: TextNode, facts: ReadonlyMap<string, NamedFact>): readonly Diagnostic[] {
  return paragraphsUnder(root).flatMap((paragraph) =>
    timesOf(paragraph.text, facts).map(({ fact, said, at }) =>
      diagnose(said, [fact], undefined, { ...paragraph.at(at), length: said.length }),
    ),
  );
}

function diagnose(said: string, facts: readonly Fact[], entry: string | undefined, origin: Origin): Diagnostic {
  const [{ id, period }] = facts as readonly [Fact];
  const others = facts.length === 1 ? '' : ` like what else it shows`;
  const where = entry === undefined ? '' : ` in “${entry}”`;
  const message = `“${said}”${where} is said of the fact “${id}”, which is of ${period}${others === '' ? '' : `,${others}`}`;
  const hint = `write {{date '${period}'}}, or mend the period of “${id}”`;
  return warningOf('ledger/other-time', message, origin, hint);
}

function placeOf(origin: Origin | undefined): string {
  return `${origin?.file}:${origin?.line}:${origin?.column}`;
}
