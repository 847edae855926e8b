import type { Phrase, Surroundings } from './phrase.js';

const VERB =
  /\b(?:was|were|is|are|be|been|rose|rise|rises|risen|grew|grow|grown|growing|fell|fall|fallen|increased|increase|increasing|decreased|decrease|declined|decline|climbed|dropped|reached|reach|totalled|totaled|stood|came|amounted|gained|lost|jumped|slipped|expanded|contracted|narrowed|widened|improved|accounted|represented|made|posted|reported|recorded|generated|delivered|returned|repurchased|paid|opened|added|expects?|expected|had|has|have|ended|exceeded|remained|hit|passing|passed|topp\w+|serves?|assumes?|signed|employs?|(?<!people |persons |those |number |workers )employed|edged|moved|averages|averaged|estimated|revised|offset|slid|representing|creates?|doubled|tripled|up|down|higher|lower)\b/i;

/** Where no verb stands, what joins a noun to its figure. */
const LINK = /\b(?:by|against|of|to|at|from|with|compared)\b(?!.*\b(?:by|against|of|to|at|from|with|compared)\b)/i;

/** 1.09 is of the rate, not of the outlook: this outlook assumes an average exchange rate of 1.09. */
const OBJECT =
  /^\S+(?:\s+\S+){0,3}?\s+(?:with|an?|the)\s+((?!(?:[a-z]+\s)?range|increase|decrease|growth|decline|rise|range|drop|gain)[a-z][\w\s-]*?)\s+of(?:\s+(?:at least|about|approximately))?$/i;
const UP =
  /\b(?:up|rose|rise|risen|grew|grow|growth|growing|increas\w+|climbed|jumped|gain\w*|higher|expanded|widened|improved|above|faster)\b/i;
const DOWN =
  /\b(?:down|fell|fall|fallen|decreas\w+|declin\w+|dropped|drop|slipped|lower|contract\w+|narrowed|reduc\w+|below|slower|loss of)\b/i;
const REACHED =
  /(?<!(?:increase|decrease|growth|decline|rise|drop|gain|fall) )\b(?:to|at|was|were|is|reached|totalled|totaled|of)\s*$/i;
const BASE =
  /\b(?:compared (?:with|to)|versus|vs\.?|than|over|against|from(?=\s+(?:the|a|last|prior|previous|January|February|March|April|May|June|July|August|September|October|November|December)\b)|since)\s+(?:the\s+)?([^,;.]{2,40})|\b(year[- ]on[- ]year|year[- ]over[- ]year|quarter[- ]on[- ]quarter|month[- ]on[- ]month|sequentially)\b/i;
const SHARE =
  /\b(?:share|percentage of|accounted for|accounting for|represent\w*|proportion|made up)\b|^\s*(?:of (?:the |our |all )?(?:total|revenue|sales|\w+))/i;
const OPENING =
  /^(?:[\s,;:]|(?:and|but|while|with|as|including|which|that|for|in|on|during|at|by|of|its|the|our|a|an|this|these|we|it|also|further|meanwhile|compared|or|both|against|nearly|about)\b)+/i;
const BARE =
  /^(?:representing |)(?:growth|increase|decrease|decline|rise|margin|share|total|value|(?:an?\s)?(?:increase|decrease|decline|rise|gain|drop))$/i;

/** Reads the words round a figure of an English sentence. */
export function englishPhrase({ lead, tail, counts }: Surroundings): Phrase {
  const own = lead.replace(OPENING, '');
  const verb = VERB.exec(own) ?? LINK.exec(own);
  const named = (verb ? own.slice(0, verb.index) : own).trim();
  const predicate = verb ? own.slice(verb.index).trim() : lead.slice(0, lead.length - own.length).trim();
  const object = OBJECT.exec(predicate)?.[1]?.replace(/^.*\bwith\s/i, '');
  const after = counts ? nounAfter(tail) : undefined;
  const subject = (after ?? object ?? named.replace(/^.*\band (?:an?|the)\s/i, '')).replace(
    /^[\s“”"'(]+|[\s“”"'(),]+$/g,
    '',
  );
  const words = `${named} ${predicate}`;
  const base = BASE.exec(tail) ?? BASE.exec(predicate);
  const change = DOWN.test(words)
    ? 'down'
    : UP.test(words) || /^\s*(?:growth|increase|rise|higher|more)\b/i.test(tail)
      ? 'up'
      : undefined;
  const fell = /^\s*(?:decline|decrease|drop|lower|fall|fewer|less)\b/i.test(tail);
  const direction = fell ? 'down' : change;
  return {
    ...(subject !== '' && { subject }),
    bare: BARE.test(subject),
    part: /\b(?:of which|including)\b/i.test(lead),
    predicate,
    ...(base && { base: (base[1] ?? base[2])!.trim() }),
    ...(direction && (fell || !REACHED.test(predicate)) && { change: direction }),
    share: SHARE.test(words) || SHARE.test(tail),
    threshold: /^\s*or (?:more|above|less)\b/.test(tail),
  };
}

/** The name of what is counted: 120 [stores], 1,957 [chemical firms] in …. */
function nounAfter(tail: string): string | undefined {
  const noun = /^[\s-]*((?:[A-Za-z][\w'’&-]*\s?){1,4})/.exec(tail)?.[1] ?? '';
  const end = noun.search(
    /\b(?:in|of|at|on|by|from|to|and|or|was|were|is|are|for|with|as|up|down|fewer|compared|per|during|worth|across|than|that|which|after|before|more|less|lower|higher|above|below|over|since|under)\b/i,
  );
  const words = (end < 0 ? noun : noun.slice(0, end)).trim();
  return words.length > 2 ? words : undefined;
}
