import type { Figure } from '../../../source-text/figures/figure.js';
import { type VerbAt, verbsIn } from './english-verbs.js';
import { cleaned, MEASURE, named, OPENING } from './noun-phrase.js';

/** What a figure's clause says that it is of. */
export interface EnglishClause {
  /** The noun phrase; absent where the figure goes on about what the one before it is of. */
  readonly subject?: string;
  /** From the clause's verb to the figure; empty without a verb of its own. */
  readonly predicate: string;
  /** Whether nothing but an adverb stands before the figure in its sentence, or “with” in its clause. */
  readonly alone: boolean;
  /** The text behind the figure, with `#0#` for other figures. */
  readonly behind: string;
}

/** Marks and words that begin a new clause or an aside. */
const BREAK =
  /[;:](?=\s|$)|,(?=\s|$)|\s[-–—]\s|\(|\b(?:while|whereas|though|although|when|because|which|who|where|if|but|yet|that(?=\s(?:it|they|we|he|she|the))|and will)\b/g;
/** Verbs whose object is what a figure is of: the bank raised its rate by 25 basis points. */
const TAKES_OBJECT =
  /\b(?:rais\w+|cuts?|cutting|lower(?:ed|s|ing)|reduc\w+|lift(?:ed|s|ing)|boost\w*|increas\w+|keep\w*|kept|hold(?:s|ing)?|held|leav\w+|left|puts?|putting|sets?|setting|expect\w*|forecast\w*|predict\w*|project(?:s|ed|ing)|sees?|saw|seen|propos\w+|pay|pays|paid|paying|post(?:s|ed|ing)|record(?:s|ed|ing)|report(?:s|ed|ing)|generat\w+|deliver\w*|has|had|have|make|makes|made|making|show(?:s|ed|ing)|trim\w*|slash\w*|narrow\w*|widen\w*|expand\w*|extend\w*|assum\w+|bring|brings|brought|take|takes|took|taken|taking|earn\w*|run|runs|ran|achiev\w+|maintain\w*|revis\w+|need\w*|lose|loses|lost|enough to pay for|employ\w*|operat\w+|produc\w+|own\w*|launch\w*)\s*$/i;
/** Who said it, which is of no figure: “, the ministry estimates,”. */
const ATTRIBUTION =
  /^\s*(?:according to .*|[^#]{2,60}\b(?:said|says|estimates|estimated|reported|reports|expects|forecasts|announced|noted|showed|reckons|thinks)(?:\s(?:on\s\w+day|today|yesterday|in a statement))?)\s*$/;
/** Who acts: what a figure is of is what they act on. */
const AGENT = /^(?:the )?(?:company|group|bank|board|committee|ministry|government|firm|management)$/i;
const PREPOSITION =
  /\s(?:by|to|at|from|with|for|in|on|over|under|above|below|against|between|among|across|within|as|per|than|into|after|before|since|through|up|down|and will|so)\b/i;

/** What the words ahead of a figure say that it is of. `all` are the sentence's figures and dates, in their order. */
export function englishClause(text: string, figure: Figure, all: readonly Figure[]): EnglishClause {
  const ahead = masked(text, figure.start, all);
  const { parts, bracket } = segments(ahead);
  const last = parts.at(-1)!;
  const read = bracket ? inBrackets(parts, ahead) : inSegment(parts);
  const behind = masked(text, text.length, all, figure.end).replace('§', '');
  const verb = lastVerb(last);
  const open = verb && !/#/.test(last.slice(verb.end)) ? last.slice(groupStart(last, verb)) : movedBy(parts);
  const clean = read === undefined ? undefined : cleaned(read);
  const name = clean !== undefined && AGENT.test(clean) && ahead.includes('#') ? undefined : clean;
  return {
    ...(name !== undefined && { subject: restored(name, text, all) }),
    predicate: open.replace(/[@§]/g, '').trim(),
    alone: named(last) === '' && (parts.length === 1 || /^\s*(?:and\s)?with\b/.test(last)),
    behind,
  };
}

/** The verb of the clause before, where a part of it says by how much: fell for a third month, by. */
function movedBy(parts: readonly string[]): string {
  const [before = '', last = ''] = parts.slice(-2);
  const verb = /^\s*by\s§?$/.test(last) && !before.includes('#') ? lastVerb(before) : undefined;
  return verb ? `${before.slice(groupStart(before, verb), verb.end)} by` : '';
}

/** The text ahead with `#0#` for its figures, `@` for its dates, and without closed brackets. */
function masked(text: string, end: number, all: readonly Figure[], from = 0): string {
  let out = '';
  let at = from;
  for (const [index, { start, end: behind, kind }] of all.entries()) {
    if (behind > end || start < at || kind === 'name') continue;
    out += `${text.slice(at, start)}${kind === 'date' ? '@' : `#${index}#`}`;
    at = behind;
  }
  return `${out}${text.slice(at, end)}§`.replace(/\s?\((?:[^()]*)\)/g, (aside) => (/#/.test(aside) ? '\uE000' : ''));
}

/** Figures within a name as the text has them: people aged 55 and over. */
function restored(name: string, text: string, all: readonly Figure[]): string {
  return name.replace(/#(\d+)#/g, (_, index: string) => all[Number(index)]?.text ?? '');
}

/** The clauses and asides of a text, of its last sentence; `bracket` where it ends within an open bracket that names nothing. */
function segments(ahead: string): { readonly parts: readonly string[]; readonly bracket: boolean } {
  const from = Math.max(0, ...[...ahead.matchAll(/;\s/g)].map(({ index, 0: mark }) => index + mark.length));
  const text = ahead.slice(from);
  const parts: string[] = [];
  let at = 0;
  let bracket = false;
  for (const match of text.matchAll(BREAK)) {
    parts.push(text.slice(at, match.index));
    at = match.index + (/[a-z]/i.test(match[0]) ? 0 : match[0].length);
    bracket = match[0] === '(';
  }
  const last = text.slice(at);
  const said = parts.filter((part, index) => index === 0 || !ATTRIBUTION.test(part));
  if (bracket && last.replace(OPENING, '').replace(/[\s+−§-]/g, '') === '') return { parts: said, bracket };
  return { parts: [...said, last], bracket: false };
}

function lastVerb(segment: string): VerbAt | undefined {
  const verbs = verbsIn(segment);
  return verbs.at(-1);
}

/** Where a group of verbs begins: is expected to grow. */
function groupStart(segment: string, verb: VerbAt): number {
  let { start } = verb;
  for (const each of verbsIn(segment.slice(0, start)).toReversed()) {
    const between = segment.slice(each.end, start);
    if (!/^\s(?:(?:to|not|also|now|little|already|still|then|again|even|only|\w+ly)\s)*$/.test(between)) break;
    ({ start } = each);
  }
  return start;
}

/** The noun phrase of the last clause, else of the one that it goes on from. Undefined where a figure stands between. */
function inSegment(parts: readonly string[]): string | undefined {
  const last = parts.at(-1)!;
  const verb = lastVerb(last);
  if (!verb) return withoutVerb(parts);
  const object = objectOf(last, verb);
  if (object !== undefined) return object;
  const own = subjectBefore(last, groupStart(last, verb));
  const ahead = last.slice(0, groupStart(last, verb));
  // In manufacturing it slipped: what was spoken of, there.
  const where = /^\s*((?:In|Among|For|At|On|Outside|Within)\s[^#@]{3,40}?)\s(?:it|they)\s$/.exec(ahead)?.[1];
  if (where !== undefined) return `it ${where[0]!.toLowerCase()}${where.slice(1)}`;
  if (MEASURE.test(own) || /^\s*(?:[a-z]+\s)?(?:it|they|he|she|we|this|these|that)\s*$/i.test(ahead)) return undefined;
  return own === '' ? goingOn(parts.slice(0, -1)) : own;
}

/** What a verb's own clause names before it. */
function subjectBefore(segment: string, start: number): string {
  const ahead = segment.slice(0, start);
  const before = verbsIn(ahead).findLast(({ participle }) => !participle);
  if (!before) return named(ahead);
  const between = ahead.slice(before.end);
  const figure = between.lastIndexOf('#');
  if (figure >= 0) return named(between.slice(figure + 1).replace(/^.*?\b(?:and|as|or|after|before)\b/, ''));
  if (/^\s(?:[a-z]+ly|by|to|in|at|on|for|from|with|out|over|under|off|up|down|as)\b/.test(between)) {
    const joined = /\b(?:and|as|that)\s(.+)$/.exec(between)?.[1];
    return joined === undefined ? subjectBefore(segment, groupStart(segment, before)) : named(joined);
  }
  return named(between.replace(/^\s?that\s/, '')) || subjectBefore(segment, groupStart(segment, before));
}

/** What a verb acts on, where that is what the figure is of. */
function objectOf(segment: string, verb: VerbAt): string | undefined {
  const rest = segment.slice(verb.end).replace('§', '');
  const of =
    /(?:^|\b(?:with|an?|the|its|their)\s)((?:(?!\b(?:with|by|to|at|from)\b)[^#@,])+?) (?:of|above|below|exceeding)(?: (?:at least|about|some|around|approximately|between|nearly|over|up to|just|only))*\s*$/i.exec(
      (rest.includes('#') ? rest.slice(rest.lastIndexOf('#') + 1) : rest).replace(/^.*\band (?=an?\s|the\s|its\s)/, ''),
    )?.[1];
  const named_ = of === undefined ? '' : named(of);
  if (named_ !== '' && /\b(?:in line with|close to|near)\s/.test(rest)) return named_;
  if (named_ !== '' && !MEASURE.test(named_) && !/^\s*(?:by|to|at|from)\b/.test(rest)) return named_;
  if (
    rest.includes('#') ||
    !TAKES_OBJECT.test(segment.slice(0, verb.end)) ||
    /\b(?:was|were|is|are|been|be)\s(?:\w+\s)?$/.test(segment.slice(0, verb.start))
  )
    return infinitive(segment, verb);
  if (/^\s(?:by|to|at|from|up|down|as|only|about|some|nearly|between|over|an?\s+(?:further|net))?\s*$/.test(rest))
    return undefined;
  if (/^\s(?:by|to|at|from|up|down|in|on|over|for|as|off|out)\b/.test(rest)) return undefined;
  const stop = PREPOSITION.exec(rest.slice(1));
  const object = named(stop ? rest.slice(0, stop.index + 1) : rest);
  return object === '' || MEASURE.test(object) ? undefined : object;
}

/** Inflation of “expects inflation to average 3.6 percent”. */
function infinitive(segment: string, verb: VerbAt): string | undefined {
  const ahead = segment.slice(0, verb.start);
  const before = verbsIn(ahead).at(-1);
  if (!before || !/\bto\s$/.test(ahead) || !TAKES_OBJECT.test(ahead.slice(0, before.end))) return undefined;
  const object = named(ahead.slice(before.end).replace(/\sto\s$/, ''));
  return object === '' ? undefined : object;
}

/** A part without a verb: “capital spending of about”, or words that only go on: “, to”, “compared with”. */
function withoutVerb(parts: readonly string[]): string | undefined {
  const last = parts.at(-1)!;
  const own = last.slice(last.lastIndexOf('#') + 1).replace(/^.*\band (?:an?|the|its)\s/, '');
  const name = named(own);
  if (name !== '' && !MEASURE.test(name)) return name;
  return last.includes('#') ? undefined : goingOn(parts.slice(0, -1));
}

/** The noun phrase that a part without one goes on about. Undefined where its figure has it already. */
function goingOn(parts: readonly string[]): string | undefined {
  let first: string | undefined;
  for (const part of parts.toReversed()) {
    if (/^\s*(?:which|who|where|when|if|because)\b/.test(part)) continue;
    const verb = verbsIn(part).find(({ participle }) => !participle);
    if (verb) {
      if (first !== undefined) return first;
      if (part.includes('#')) return undefined;
      const all = verbsIn(part);
      const name = objectOf(part, all.at(-1)!) ?? subjectBefore(part, groupStart(part, all.at(-1)!));
      if (name !== '') return name;
      continue;
    }
    const name = part.includes('#') ? '' : named(part);
    if (part.includes('#')) return first;
    if (name !== '' && !MEASURE.test(name)) first = name;
  }
  return first;
}

/** What stands right before a bracket with a figure; in a list of such, with the words that all share: rates for adult men (…), women (…). */
function inBrackets(parts: readonly string[], ahead: string): string | undefined {
  const last = parts.at(-1)!;
  const verb = lastVerb(last);
  const behind = verb ? named(last.slice(verb.end)) : named(last.slice(last.lastIndexOf('\uE000') + 1));
  if (verb) return behind === '' ? inSegment(parts) : behind.includes('#') ? undefined : behind;
  if (!ahead.includes('\uE000')) return behind === '' ? goingOn(parts) : behind;
  const head = /^(.*?\b(?:for|among|in|of))\s/.exec(named(parts.find((part) => part.includes('\uE000')) ?? ''))?.[1];
  return head === undefined || behind === '' ? behind || undefined : `${head} ${behind}`;
}
