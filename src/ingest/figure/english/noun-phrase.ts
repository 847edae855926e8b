/** What a clause may begin with before its noun, and a noun with before its name. */
export const OPENING =
  /^(?:[\s,“”"'’§]|(?:and|or|but|so|while|whereas|though|although|when|which|who|because|where|if|yet|also|as|that|than|with|within|without|including|in|at|by|of|for|from|to|on|over|under|after|before|since|into|than|per|against|compared|versus|during|through|meanwhile|however|both|each|every|the|an?|its|their|our|his|her|this|these|those(?=\s(?:an?|the)\b)|it|they|we|he|she|some|about|nearly|almost|roughly|around|only|just|still|now|already|then|thus|further|another|up|down|out|off|more|less|fewer|higher|lower|equivalent|equal|close|enough|there|two|three|four|five|six|seven|eight|nine|ten|worth|unchanged|lower|same|revised|little|much|least|most|not|no|again|alone|together|overall|even|too|well|(?!famil|suppl|repl|assembl|ital|jul|hour|dai|week|month|quarter|year|ear|anomal|monopol)[a-z]+ly)\b)+/i;
/** What a name never ends with. */
const CLOSING =
  /(?:[\s,“”"'’(§]|\b(?:and|or|but|of|to|at|by|for|from|in|on|with|as|the|an?|its|their|than|that|now|also|already|still|only|about|nearly|around|(?<!and )over|some|is|was|it|they|we|he|she|less|more|fewer|most|least|almost|just|the ministry|between|compared|against|alone|together|combined|each|again|currently|largely|further|even|then|up|down|per|after|before|since|during)\b)+$/i;
/** Times within a noun phrase: job vacancies in the three months to July. */
const TIME =
  /,?\s*\b(?:in|over|during|for|at|on|by|of|since|until|through|from|to|as of|(?:at|by|in)? ?the end of|the year to)?\s?(?:the\s)?(?:(?:same|corresponding|whole|past|last|next|first|previous|current|coming|following|final|closing|end of the)\s)*(?:@|(?:this|last|next|each|every) (?:year|quarter|month|week|spring|summer|autumn|winter)|(?<=(?:in|over|during|for|of) the (?:same |corresponding |whole |past |last |next |first |previous |current |coming |following )?)(?:year|quarter|month|half|period|week|day|time)|(?:a|one|two|three|four|five|ten) (?:year|month|quarter|decade)s? (?:ago|earlier|before))(?![A-Za-z])(?:\s?(?:of|and|to|in)\s@)*|@/gi;
/** Nouns that say how something stands or moved, not what: an increase of 3%, a peak of 6%. */
export const MEASURE =
  /^(?:(?:net|sharp|small|slight|modest|large|further|total|annual|average|combined|quarterly|monthly|new|record|narrow|wide)\s)*(?:increase|decrease|growth|decline|rise|fall|drop|gain|loss|jump|range|total|average|peak|high|low|record|maximum|minimum|level|change|amount)$|\b(?:lowest|highest|smallest|largest|biggest|fastest|slowest|best|worst|weakest|strongest|sharpest)\b/i;
const CHANGE_IN =
  /^(?:rise|increase|growth|fall|drop|decline|decrease|gain|change|jump|slump|improvement)s? (?:in|of) /i;
/** What is left of a whole: a third of firms. */
const PART_OF =
  /^(?:thirds?|half|quarters?|most|all|many|some|majority|rest|part|total|combined total|sum) of (?:the |all |its |their )?/i;

/** A noun phrase without what stands before and behind it. */
export function named(text: string): string {
  const plain = text.replaceAll('\uE000', ' ').replace(TIME, ' ').replace(/\s+/g, ' ');
  return plain
    .replace(OPENING, '')
    .replace(CLOSING, '')
    .replace(/^(?:total )?number of (?=those)/, '');
}

/** The name of a thing in a noun phrase: firms of “a third of firms”, imports of “a rise in imports”. Undefined where none is left. */
export function cleaned(name: string): string | undefined {
  const inner = name.replace(PART_OF, '').replace(CHANGE_IN, '').replace(/@/g, '').replace(/\s+/g, ' ').trim();
  return inner.length < 2 || inner.length > 80 || !/[a-z]{2}/i.test(inner) ? undefined : inner;
}
