/** Forms of verbs that change their stem, and of those that help others. */
const IRREGULAR =
  'was were is are be been being has had have having will would can could may might must should shall did does do became become ' +
  'began begun brought built bought came cost cut drew drawn fell fallen felt fell fetched forecast found gave given got grew grown ' +
  'held hit kept laid led left lent lost made meant met overtook paid put ran rose risen said sank sunk saw seen sent set shed ' +
  'shrank shrunk shut slid sold spent split spread sprang stood strode struck swelled swollen swung thought told took taken went gone ' +
  'won wrote written offset';

/** Verbs of reports that take -s, -ed and -ing. */
const REGULAR =
  'accelerate account achieve acquire add agree allocate amount announce approve assume attract average bounce burn buy cancel carry ' +
  'change charge climb close collect come complete compare compose comprise consume continue contract contribute convert cool cover ' +
  'create creep decide decelerate decline decrease deliver deplete deteriorate diminish dip dive dominate double drop ease edge earn ' +
  'elect emit employ end equal estimate exceed expand expect experience export face fail fall finance finish fluctuate follow gain ' +
  'generate grow halve handle happen harvest help hire hold hover import improve inch include increase indicate invest issue jump keep ' +
  'lag last launch lead leap leave level lift lose lower maintain make match mount move narrow need number offer offset open operate ' +
  'order outnumber outpace outstrip outweigh own pass pay peak place plan plant plough plummet plunge post predict prefer process ' +
  'produce project propose provide publish purchase quadruple quicken raise range rank rate reach rebound receive record recover ' +
  'recruit redeem reduce reflect register remain repay replace report represent repurchase require retreat return revise rise sag sail ' +
  'see sell serve set settle share shed ship shorten show shrink sign sink slacken slash slide slip slow slump soar soften spend ' +
  'stabilise stabilize stagnate stand start stay steady strengthen suffer supply surge survey swell swing target test tick top ' +
  'total trade train travel treat treble trim triple tumble turn use vary visit vote want weaken welcome widen win work yield cost ' +
  'lend borrow suggest imply mean believe forecast think hope aim leave put take give find bring meet go get become say tell';

/** Of these, bare and with -s, that are no nouns: prices remain, it expects. */
const VERBS_ONLY =
  'remain include exceed expect represent become stand contain comprise employ serve operate reflect reach grow assume ' +
  'generate deliver create improve provide consume outpace outstrip own vary say tell think believe';

/** Verbs whose form with -s is a noun as well: imports, the changes. */
const NOUNS_TOO =
  'account amount average bounce burn change charge climb contract cost cover decline decrease dive drop edge end estimate experience ' +
  'export face fall finance forecast gain harvest help hire hold hope import increase issue jump launch lead leap level lift match ' +
  'mean move need offer offset order pass peak place plan plant plunge post process project purchase range rank rate record register ' +
  'report return rise sail set share shed ship show sign sink slide slip slump start stay supply surge survey swell swing target test ' +
  'tick top total trade train travel treat trim turn use visit vote want win work yield aim lag close cut';

/** Forms with -ing that go on about what was said; others are nouns or adjectives more often: spending, operating. */
const GOING_ON =
  'passing topping reaching totalling totaling hitting rising falling slipping dropping climbing growing declining increasing decreasing ' +
  'narrowing widening exceeding representing accounting equalling equaling gaining losing adding taking bringing leaving putting making';

const words = (list: string): readonly string[] => list.split(' ').filter((word) => word !== '');

/** drop: drops, dropped; carry: carries, carried. Forms that no one writes (rised) do no harm. */
function inflected(verb: string): { readonly s: string; readonly ed: readonly string[] } {
  if (/[^aeiou]y$/.test(verb)) return { s: `${verb.slice(0, -1)}ies`, ed: [`${verb.slice(0, -1)}ied`] };
  const s = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  if (verb.endsWith('e')) return { s, ed: [`${verb}d`] };
  const doubled = /[^aeiou][aeiou][bdglmnprt]$/.test(verb) ? [`${verb}${verb.at(-1)!}ed`] : [];
  return { s, ed: [`${verb}ed`, ...doubled] };
}

const FINITE = new Set(words(IRREGULAR));
const THIRD = new Set<string>();
const BARE = new Set([...words(REGULAR), 'hit', 'be']);
const PARTICIPLE = new Set(words(GOING_ON));
for (const verb of words(REGULAR)) {
  const { s, ed } = inflected(verb);
  THIRD.add(s);
  for (const form of ed) FINITE.add(form);
}
const NOUNS = new Set(words(NOUNS_TOO).map((verb) => inflected(verb).s));
const ONLY = new Set(words(VERBS_ONLY).flatMap((verb) => [verb, inflected(verb).s]));

/** What stands before a form that is a verb there and a noun elsewhere: will rise, it costs. */
const BEFORE_VERB =
  /\b(?:will|would|can|could|may|might|must|should|shall|did|does|do|to|not|it|they|we|he|she|you|I|which|who|that)\s(?:\w+ly\s)?$/i;
/** What stands before a past form that is an adjective there: a revised figure, people employed. */
const BEFORE_ADJECTIVE =
  /\b(?:the|an?|its|their|our|his|her|this|these|of|for|in|with|per|people|persons|those|workers|number)\s(?:\w+ly\s)?$/i;
/** What a figure often begins with. */
const BEFORE_FIGURE =
  /^\s(?:about|some|nearly|almost|roughly|around|over|only|just|between|by|to|at|from|up|down|less|more|fewer|an?|[#§])/;

/** Where a verb stands in a text: its ends, and whether it is an -ing form, which makes no clause of its own. */
export interface VerbAt {
  readonly start: number;
  readonly end: number;
  readonly participle: boolean;
}

/** The verbs of a text, in their order, by closed lists and by what stands beside them. `#` stands for figures, `§` for the one in question. */
export function verbsIn(text: string): readonly VerbAt[] {
  return [...text.matchAll(/(?<![\w'’-])[A-Za-z]+(?![\w'’-])/g)].flatMap((match): readonly VerbAt[] => {
    const word = match[0].toLowerCase();
    const [start, end] = [match.index, match.index + match[0].length];
    const [ahead, behind] = [text.slice(0, start), text.slice(end)];
    const verb = (participle = false): readonly VerbAt[] => [{ start, end, participle }];
    if (start > 0 && /^[A-Z]/.test(match[0])) return [];
    if (ONLY.has(word)) return verb();
    if (FINITE.has(word)) return BEFORE_ADJECTIVE.test(ahead) && !isSure(word) ? [] : verb();
    if (THIRD.has(word)) return isThird(word, ahead, behind) ? verb() : [];
    if (BARE.has(word)) return BEFORE_VERB.test(ahead) ? verb() : [];
    if (PARTICIPLE.has(word))
      return /^\s(?:for|more|over|growth|an?\s)\b/.test(behind) || BEFORE_FIGURE.test(behind) ? verb(true) : [];
    // Any other past form right before a figure or what leads to one: ousted by 5%.
    return /[a-z]{2}ed$/.test(word) && BEFORE_FIGURE.test(behind) && !BEFORE_ADJECTIVE.test(ahead) ? verb() : [];
  });
}

/** It costs $5; machinery accounts for 38%; the board proposes. */
function isThird(word: string, ahead: string, behind: string): boolean {
  if (!NOUNS.has(word) || BEFORE_VERB.test(ahead) || /^\s(?:about\s|some\s)?[#§]/.test(behind)) return true;
  return (word === 'accounts' && behind.startsWith(' for')) || (word === 'amounts' && behind.startsWith(' to'));
}

/** Helping verbs, and past forms that are no participle: they are verbs behind every word. */
function isSure(word: string): boolean {
  return /^(?:was|were|is|are|has|had|have|will|would|can|could|may|might|did|does|rose|grew|fell|came|became|began|drew|sank|shrank|took|went|saw|stood|slid|swung|gave|ran)$/.test(
    word,
  );
}
