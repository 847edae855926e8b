import { verbsIn } from '../figure/english/english-verbs.js';
import { plainProse, type ProseContext } from './as-prose.js';
import type { DraftedFact } from './facts/drafted-fact.js';
import { isChange } from './facts/english-label.js';
import { isPlural, isRate, withinSentence } from './facts/english-noun.js';
import { isName } from './facts/is-name.js';

/** A fact as a short English sentence without its full stop: Exports grew by {{fact}}. Undefined where only a label can say it. */
export function englishStatement(fact: DraftedFact, context: Omit<ProseContext, 'facts'>): string | undefined {
  const { figure, id } = fact;
  const { subject, threshold, range, predicate = '' } = figure;
  if (subject === undefined || threshold || range || !isName(subject)) return undefined;
  const prose = (text: string): string => plainProse(text, context);
  const [name = '', whole] = subject.split(' as a share of ');
  const said = lossOf(name, predicate) ?? { who: name, verb: verbIn(fact, name) ?? verbOf(fact, context) };
  if (said.verb === undefined) return undefined;
  const sign = figure.value.isNegative() ? " sign='none'" : '';
  const of = whole === undefined ? '' : ` of ${prose(whole)}`;
  return `${prose(`${said.who[0]!.toUpperCase()}${said.who.slice(1)}`)} ${prose(said.verb)} {{fact '${id}'${sign}}}${of}`;
}

/** A statement behind another one, after a semicolon. */
export function goingOn(said: string): string {
  return withinSentence(said);
}

/** Manufacturing lost 12,000 jobs: who lost them, where the unit says what. */
function lossOf(name: string, predicate: string): { readonly who: string; readonly verb: string } | undefined {
  const lost = /^(?:lost|shed|cut|added|gained|created)\b/.exec(predicate)?.[0];
  const who = name.replace(/\s(?:jobs|workers|employees|staff)$/, '');
  return lost === undefined || who === name ? undefined : { who, verb: lost };
}

/** The article's own verb, where it is the name's: not what someone does to it, no start of a change, no long run of words. */
function verbIn({ figure: { predicate = '', kind, base } }: DraftedFact, name: string): string | undefined {
  const verb = predicate
    .replace(/\b(?:respectively|about|nearly|approximately|some|almost)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const own = verbsIn(`rate ${verb}`)[0]?.start === 5;
  const acts =
    verb.toLowerCase().includes(name.toLowerCase()) || /\b(?:its|their|harvest|pays? for|delivery)\b/.test(verb);
  if (!own || acts || /\d|\bfrom$|\bin line with\b/.test(verb) || verb.length > 32) return undefined;
  // Operated 118 vessels is not of the vessels; “is 6,000 lower” is no level.
  const levels = /\b(?:was|were|is|are)$/.test(verb);
  if (kind === 'count' && !levels && !/\b(?:by|to|at)$/.test(verb)) return undefined;
  if (levels && base !== undefined && kind !== 'growth') return undefined;
  return ENDS_WELL.test(verb) ? verb : undefined;
}

/** What a figure may follow: a verb by itself, or with what leads to a figure. */
const ENDS_WELL =
  /^(?:\w+\s){0,3}(?:was|were|is|are|be|\w+ed|rose|grew|fell|sank|shrank|slid|hit|stood|came|cost|lost|won|reach|reaches|total|totals|averages?|exceeds?|remains?|\w+ (?:by|to|at|for|up|down|of)|up by|down by|up to|than)$/;

/** A verb for a figure whose words have none that is its own: 12% up is “rose”. Undefined for counts, shares and what moved. */
function verbOf({ figure }: DraftedFact, { year, month }: Omit<ProseContext, 'facts'>): string | undefined {
  const { kind, value, subject = '', predicate = '', base, unit } = figure;
  const way = value.isNegative() ? 'fell' : 'rose';
  if (kind === 'growth') return `${way} by`;
  if (kind === 'points') return isRate(subject) ? `${way} by` : undefined;
  if (isChange(predicate, base) || /^(?:years|month|day|times)$/.test(unit) || /\bfrom$/.test(predicate))
    return undefined;
  const now = `${year ?? ''}-${String(month ?? 12).padStart(2, '0')}`;
  const ahead = year !== undefined && (lastOf(figure.period) ?? '') > now;
  const was = `${ahead ? 'is put at' : 'was'}`.replace(/^(is|was)/, (verb) =>
    !isPlural(subject) ? verb : verb === 'is' ? 'are' : 'were',
  );
  if (kind === 'rate') return isRate(subject) ? was : undefined;
  return kind === 'amount' && /^$|\b(?:to|at|of|was|were|is|are)$/.test(predicate) ? was : undefined;
}

/** The last month of a time: 2026-12 of 2026, 2026-06 of 2026-Q2. */
function lastOf(period: string | undefined): string | undefined {
  const last = period
    ?.split('/')
    .at(-1)
    ?.replace(/-Q(\d)$/, (_, quarter) => `-${String(Number(quarter) * 3).padStart(2, '0')}`);
  return last === undefined ? undefined : /^\d{4}$/.test(last) ? `${last}-12` : last.slice(0, 7);
}
