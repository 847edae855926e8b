import { type Diagnostic, type Origin, warningOf } from '../../base/diagnostic.js';
import type { Report, TextNode } from '../../validate/report.js';
import { paragraphsUnder } from '../report/text-paragraphs.js';
import { factsMisnamedInData } from './facts-in-data.js';
import { factsMisnamedIn } from './facts-in-text.js';
import { type NamedFact, namedFacts } from './named-fact.js';

/** Languages whose words are known well enough: what is said of any figure must be told from what names one. */
const KNOWN = ['zh-Hans', 'en'];

/** Words of a sentence are quoted so far. */
const QUOTED = 40;

/**
 * Warnings (`ledger/other-fact`) for facts that stand where another fact of the same measure is named by the words of its label, and
 * nothing tells this one: in texts, behind key figures, in rows of tables, as inputs of formulas. By words alone: where these name neither,
 * or both, nothing is said. Each place once, in the first language that tells.
 */
export function misnamedFacts(report: Report, languages: readonly string[]): readonly Diagnostic[] {
  const places = new Set<string>();
  return languages
    .filter((language) => KNOWN.includes(language))
    .flatMap((language) => {
      const root = report.texts.get(language);
      const facts = namedFacts(report, language);
      return root ? [...inData(report, root, facts), ...inTexts(root, facts)] : [];
    })
    .filter(({ origin }) => {
      const place = `${origin?.file}:${origin?.line}:${origin?.column}:${origin?.cell}`;
      return places.size < places.add(place).size;
    });
}

function inData(report: Report, root: TextNode, facts: ReadonlyMap<string, NamedFact>): readonly Diagnostic[] {
  return factsMisnamedInData(report, root, facts).map(({ own, meant, taker, words, origin }) => {
    const message = `${taker}, ${quoted(words)}, takes ${told(own)}, but its words are those of ${told(meant)}`;
    const hint = `did you mean “${meant.fact.id}”? Else name in its words what “${own.fact.id}” is of`;
    return warningOf('ledger/other-fact', message, origin, hint);
  });
}

/** Labels are what facts are told by, and are not asked themselves. */
function inTexts(root: TextNode, facts: ReadonlyMap<string, NamedFact>): readonly Diagnostic[] {
  if (root.kind !== 'map') return [];
  const asked = [...root.entries].flatMap(([key, node]) => (key === 'facts' ? [] : paragraphsUnder(node)));
  return asked.flatMap((paragraph) =>
    factsMisnamedIn(paragraph.text, facts).map(({ own, meant, at, words }) => {
      const origin: Origin = { ...paragraph.at(at), length: own.fact.id.length };
      const message = `${quoted(words)} stands beside ${told(own)}, but names ${told(meant)}`;
      const hint = `did you mean {{fact '${meant.fact.id}'}}? Else name in the sentence what “${own.fact.id}” is of`;
      return warningOf('ledger/other-fact', message, origin, hint);
    }),
  );
}

function told({ fact, label }: NamedFact): string {
  return `the fact “${fact.id}” (${label.replace(/\{\{.*?\}\}/g, '…')})`;
}

function quoted(words: string): string {
  const plain = words
    .replace(/\{\{.*?\}\}/g, '…')
    .replace(/\s+/g, ' ')
    .trim();
  return `“${plain.length > QUOTED ? `…${plain.slice(-QUOTED)}` : plain}”`;
}
