import type { EnglishClause } from './english-clause.js';
import { verbsIn } from './english-verbs.js';
import type { Phrase, Surroundings } from '../phrase.js';

/** Where no verb stands, what joins a noun to its figure. */
const LINK = /\b(?:by|against|of|to|at|from|with|compared)\b(?!.*\b(?:by|against|of|to|at|from|with|compared)\b)/i;

const UP =
  /\b(?:(?<!\b(?:mak\w+|made|set|tak\w+|took|pick\w*)\s)up|rose|ris(?:es?|en|ing)|grew|grow\w*|increas\w+|climb\w*|jump\w*|gain\w*|higher|expand\w*|widen\w*|improv\w+|faster|rais\w+|lift(?:ed|s|ing)|boost\w*|surg\w+|soar\w*|leap\w*|leapt|advanc\w+|rebound\w*|accelerat\w+|strengthen\w*|swell\w*|swelled)\b/i;
const DOWN =
  /\b(?:down|fell|fall(?:s|en|ing)?|decreas\w+|declin\w+|drop\w*|slip\w*|lower\w*|contract(?:ed|s|ing)|narrow\w*|reduc\w+|slower|loss of|cut|cuts|cutting|shrank|shr[iu]nk\w*|sank|s[iu]nk\w*|slid\w*|tumbl\w+|plung\w+|plummet\w*|slump\w*|shed|shedding|trim\w*|slash\w*|eas(?:ed|es|ing)|weaken\w*|retreat\w*)\b/i;
const REACHED =
  /(?<!(?:increase|decrease|growth|decline|rise|drop|gain|fall) )\b(?:to|at|from|was|were|is|reached|totalled|totaled|of)\s*$/i;
const BASE =
  /\b(?:compared (?:with|to)|versus|vs\.?|than|over(?! the (?:next|past|last|coming|following|prior|previous))|against|from(?=\s+(?:the|a|last|prior|previous|January|February|March|April|May|June|July|August|September|October|November|December)\b)|since)\s+(?:the\s+)?([^,;.]{2,40})|\b(year[- ]on[- ]year|year[- ]over[- ]year|quarter[- ]on[- ]quarter|month[- ]on[- ]month|sequentially|on the (?:year|quarter|month))\b/i;
/** What a multiple is of: twice their level a year earlier, twice as many boxes as five years ago. */
const AGO =
  /^ (?:as|the|that|its|their|those|what)\b[^,;]{0,60}?\b((?:an?|one|two|three|four|five|ten|\d+) (?:year|month|decade)s? (?:ago|earlier|before))\b/;
const SHARE =
  /\b(?:share|percentage of|accounted for|accounting for|represent\w*|proportion|made up)\b|^\s*(?:of (?:the |our |all )?(?:total|revenue|sales|\w+))/i;
const OPENING =
  /^(?:[\s,;:]|(?:and|but|while|with|as|including|which|that|for|in|on|during|at|by|of|its|the|our|a|an|this|these|we|it|also|further|meanwhile|compared|or|both|against|nearly|about)\b)+/i;
const BARE =
  /^(?:representing |)(?:growth|increase|decrease|decline|rise|margin|share|total|value|(?:an?\s)?(?:increase|decrease|decline|rise|gain|drop))$/i;

/** Nouns that say how what was named before moved: an increase of 12%. */
const MOVES = /\b(?:growth|increase|decrease|decline|rise|gain|drop)$/i;

/** Reads the words round a figure of an English sentence. */
export function englishPhrase({ lead, tail, counts }: Surroundings, clause: EnglishClause): Phrase {
  const own = lead.replace(OPENING, '');
  const verb = clause.predicate === '' ? undefined : lead.lastIndexOf(clause.predicate);
  const link = verb === undefined ? LINK.exec(own)?.index : undefined;
  const predicate =
    clause.predicate !== ''
      ? clause.predicate
      : (link === undefined ? lead.slice(0, lead.length - own.length) : own.slice(link)).trim();
  const named = verb === undefined || verb < 0 ? own.slice(0, link) : lead.slice(0, verb).replace(OPENING, '');
  const after = counts || /^there\b/i.test(lead.trim()) ? (nounAfter(tail) ?? nounAfter(clause.behind)) : undefined;
  const of = counts ? undefined : wholeOf(tail, clause);
  const subject = (
    after ??
    of ??
    clause.subject ??
    (BARE.test(named.trim()) && !MOVES.test(named.trim()) ? named : '')
  ).replace(/^[\s“”"'(]+|[\s“”"'(),]+$/g, '');
  const words = `${named} ${predicate}`;
  const base = BASE.exec(tail) ?? BASE.exec(predicate) ?? AGO.exec(tail) ?? overYear(tail);
  const change = DOWN.test(words)
    ? 'down'
    : UP.test(words) || /^\s*(?:growth|increase|rise|higher|more|above|faster)\b/i.test(tail)
      ? 'up'
      : undefined;
  const fell = /^\s*(?:decline|decrease|drop|lower|fall|fewer|less|below|slower)\b/i.test(tail);
  const direction = fell ? 'down' : change;
  return {
    ...(subject !== '' && { subject }),
    bare: BARE.test(subject),
    part: /\b(?:of which|including)\b/i.test(lead),
    predicate,
    ...(base && { base: (base[1] ?? base[2])!.trim() }),
    ...(direction && (fell || !REACHED.test(`${named.trim()} ${predicate}`)) && { change: direction }),
    share: SHARE.test(words) || SHARE.test(tail),
    threshold: /^\s*or (?:more|above|less)\b/.test(tail),
  };
}

/** In the year to August: what has grown since the August before. */
function overYear(tail: string): readonly [string, string] | undefined {
  return /^ in the (?:year|12 months|twelve months) (?:to|ended|ending)\b/.test(tail)
    ? ['', 'a year earlier']
    : undefined;
}

/** The name of what is counted: 120 [stores], 1,957 [chemical firms] in …, seven of its nine [members]. */
function nounAfter(tail: string): string | undefined {
  const behind = tail.replace(/^ of (?:the|its|their|our|these|those) (?:#\d+# )?/, ' ');
  const noun = /^[\s-]*((?:[A-Za-z][\w'’&-]*\s?){1,4})/.exec(behind)?.[1] ?? '';
  const end = noun.search(
    /\b(?:in|of|at|on|by|from|to|and|or|was|were|is|are|for|with|as|up|down|fewer|compared|per|during|worth|across|than|that|which|after|before|more|less|lower|higher|above|below|over|since|under|who|able|it|they|will|may|this|last|a|an|the)\b/i,
  );
  const verb = verbsIn(` ${noun}`)[0];
  const stop = Math.min(end < 0 ? noun.length : end, verb ? verb.start - 1 : noun.length);
  const words = noun.slice(0, stop).trim();
  return words.length > 2 ? words : undefined;
}

/** Verbs of those who make or use what is measured: farmers will harvest 21.4 million tonnes of wheat. */
const MAKES =
  /\b(?:harvest\w*|produc\w+|burn\w*|import(?:ed|s)?|export(?:ed|s)?|bought|sold|sells?|ship(?:s|ped)|carr\w+|handl\w+|us(?:e|es|ed)|consum\w+|emit\w*|needs?|pays? for|covers?|mined|min(?:e|es)|deliver\w*|suppl(?:y|ies|ied)|process\w*|stor(?:e|es|ed))$/i;

/** What a measure or a share is of, where its clause names nothing else: 62% of [the crop] fit for malting. */
function wholeOf(tail: string, { predicate, alone }: EnglishClause): string | undefined {
  const of =
    /^ of (?:the |all |its |their )?([a-z][a-z -]{2,40}?)(?= (?:this|last|next|in|by|at|to|from|on|for the|told|say|said|could|would|will|was|were|is|are|had|have|has)\b|[,.;)]|$)/.exec(
      tail,
    )?.[1];
  if (of === undefined || /^(?:it|them|the|its|which|total|those|these)\b/.test(of)) return undefined;
  return MAKES.test(predicate) || (alone && predicate === '') ? of : undefined;
}
