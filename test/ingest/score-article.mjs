// How well the figures that `ingest` found in an article agree with those expected of it: see articles/README.md for what is right.

const MULTIPLES = { 万: 1e4, 亿: 1e8 };
/** What a reader may answer where a counter has no unit of its own. */
const GENERIC = new Set(['count', 'item', 'number']);
const YEAR_EARLIER =
  /同比|上年同期|去年同期|(?:比|较)(?:上年|去年)|year[- ](?:over|on)[- ]year|a year (?:earlier|ago)|(?:last|prior) year|third quarter of fiscal 2025/i;
const STEP_EARLIER = /环比|quarter[- ](?:over|on)[- ]quarter|sequential|(?:prior|previous|preceding) quarter/i;

/**
 * Counts and lists for one article. `right` figures agree in value, unit and place; `sameValueAndUnit` and `sameValue` count
 * those that agree in so much anywhere; `missed` are expected and not right, `wrong` found and neither right nor `elsewhere`.
 * `details` counts subject, base, period and region over the right ones that have them. `fold` makes Traditional characters
 * Simplified ones, as readers clean texts.
 */
export function scoreArticle(asWritten, asFound, fold = (text) => text) {
  const [expected, found] = [asWritten, asFound].map((each) => folded(each, fold));
  const pairs = pair(expected.figures, found, (want, got) => isSame(want, got) && isPlaced(want, got));
  const got = new Set(pairs.values());
  const missed = expected.figures.filter((figure) => !pairs.has(figure));
  const wrong = leftOver(
    found.filter((figure) => !got.has(figure)),
    missed,
    expected.elsewhere ?? [],
  );
  return {
    expected: expected.figures.length,
    found: pairs.size + wrong.length,
    right: pairs.size,
    sameValueAndUnit: pair(expected.figures, found, isSame).size,
    sameValue: pair(expected.figures, found, isSameValue).size,
    details: detailsOf(pairs),
    missed: missed.map((figure) => describeExpected(figure)),
    wrong: wrong.map((figure) => describeFound(figure)),
    unlike: unlikeOf(pairs),
  };
}

/** A copy with all texts folded. */
function folded(value, fold) {
  if (typeof value === 'string') return fold(value);
  if (Array.isArray(value)) return value.map((each) => folded(each, fold));
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, folded(each, fold)]));
}

/** Which of an article's own title, publisher, date and language are as expected. */
export function scoreOpening(expected, article, fold = (text) => text) {
  const bare = (text) => fold(text ?? '').replace(/[\s，。：:,"“”]/g, '');
  const language = expected.languages[0];
  return {
    title: bare(article.title) === bare(expected.title),
    publisher: bare(article.publisher) !== '' && bare(expected.publisher).includes(bare(article.publisher)),
    date: article.date === String(expected.date),
    language: article.language === language,
  };
}

/** Each expected figure with the first found one, in order, that `agree` holds for and no earlier one took. */
function pair(expected, found, agree) {
  const pairs = new Map();
  const taken = new Set();
  for (const want of expected) {
    const got = found.find((figure) => !taken.has(figure) && agree(want, figure));
    if (got === undefined) continue;
    taken.add(got);
    pairs.set(want, got);
  }
  return pairs;
}

function isPlaced(want, got) {
  return want.paragraph === got.paragraph && want.sentence === got.sentence;
}

function isSame(want, got) {
  return isSameValue(want, got) && isSameUnit(want, got);
}

function isSameValue(want, got) {
  const value = Number(want.value);
  const answer = Number(got.value);
  const signed = want.direction === 'down' ? [value, -value] : [value];
  const scale = isInFull(want, got) ? (MULTIPLES[want.unit[0]] ?? 1) : 1;
  return signed.some((right) => Math.abs(right * scale - answer) <= 1e-9 * Math.abs(answer));
}

/** 1683.5万头 as 16835000, not as 1683.5 with a unit or counter that holds the 万. */
function isInFull(want, got) {
  return isWord(want.unit) && got.counter !== want.unit && !/^(?:wan|yi)-/.test(got.unit);
}

function isSameUnit(want, got) {
  if (want.unit === got.unit || want.units?.includes(got.unit)) return true;
  if (want.unit === 'rank') return got.kind === 'rank';
  return isNoId(want) && GENERIC.has(got.unit);
}

function isWord(unit) {
  return /[^\x20-\x7f]/.test(unit);
}

/** Counters and measures without an id in data/UNITS.md: Chinese words, and the few English ones of the articles. */
function isNoId({ unit }) {
  return isWord(unit) || ['deal', 'countries', 'square-foot'].includes(unit);
}

/** Found figures that are right nowhere. One that is right but for its place stays; of the rest, each `elsewhere` excuses one. */
function leftOver(found, missed, elsewhere) {
  const excuses = new Set(elsewhere);
  return found.filter((got) => {
    if (missed.some((want) => isSame(want, got))) return true;
    const excuse = [...excuses].find((one) => isExcuse(one, got));
    if (excuse !== undefined) excuses.delete(excuse);
    return excuse === undefined;
  });
}

function isExcuse(one, got) {
  if (one.value !== undefined) return isSame({ direction: 'down', ...one }, got);
  return one.paragraph === got.paragraph && (one.text.includes(got.text) || got.text.includes(one.text));
}

const DETAILS = {
  subject: (want, got) => isAlike(want.subject, got.subject),
  base: (want, got) => isSameBase(want.base, got.base),
  period: (want, got) => isoPeriod(want.period) === isoPeriod(got.period),
  region: (want, got) => isSameRegion(want.region, got.region),
};

function detailsOf(pairs) {
  const counts = {};
  for (const [name, agrees] of Object.entries(DETAILS)) {
    const asked = [...pairs].filter(([want]) => want[name] !== undefined);
    counts[name] = { right: asked.filter(([want, got]) => agrees(want, got)).length, asked: asked.length };
  }
  return counts;
}

function unlikeOf(pairs) {
  return [...pairs].flatMap(([want, got]) =>
    Object.entries(DETAILS)
      .filter(([name, agrees]) => want[name] !== undefined && !agrees(want, got))
      .map(([name]) => `${placeOf(want)} ${want.text}: ${name} is ${want[name]}, found ${got[name] ?? 'none'}`),
  );
}

/** One holds the other, or they share most pairs of neighbouring characters: 规模以上工业企业利润总额, 规模以上工业企业实现利润总额. */
function isAlike(want, got) {
  if (got === undefined) return false;
  const [one, other] = [want, got].map((text) => text.toLowerCase().replace(/[\s的“”、]|\b(?:the|of|total)\b/g, ''));
  if (other.length >= 2 && (one.includes(other) || other.includes(one))) return true;
  const pairsOf = (text) => new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
  const [first, second] = [pairsOf(one), pairsOf(other)];
  const shared = [...first].filter((two) => second.has(two)).length;
  return shared >= 0.6 * Math.min(first.size, second.size) && shared > 0;
}

function isSameBase(want, got) {
  if (got === undefined) return false;
  if ([YEAR_EARLIER, STEP_EARLIER].some((words) => words.test(want) && words.test(got))) return true;
  const [one, other] = [want, got].map((text) => text.toLowerCase().replace(/[\s比较]/g, ''));
  return one.includes(other) || other.includes(one);
}

/** 全省 is the province that the article is about. */
function isSameRegion(want, got) {
  if (got === undefined) return false;
  return want.includes(got) || got.includes(want) || (/^[全本我][省市区县]$/.test(got) && want.endsWith(got[1]));
}

/** A quarter or half year as the interval of its months, one month twice as that month, a state at the end of a month as that month. */
function isoPeriod(period) {
  if (period === undefined) return undefined;
  const [, end, last] = /^\.\.\/(\d{4}-\d{2})-(\d{2})$/.exec(period) ?? [];
  if (
    end !== undefined &&
    Number(last) === new Date(Date.UTC(Number(end.slice(0, 4)), Number(end.slice(5)), 0)).getUTCDate()
  )
    return end;
  const quarter = /^(\d{4})-?Q([1-4])$/.exec(period);
  if (quarter === null) return period.replace(/^(\S+)\/\1$/, '$1');
  const first = Number(quarter[2]) * 3 - 2;
  const month = (number) => `${quarter[1]}-${String(number).padStart(2, '0')}`;
  return `${month(first)}/${month(first + 2)}`;
}

function placeOf({ paragraph, sentence }) {
  return `${paragraph}.${sentence}`;
}

function describeExpected(figure) {
  return `${placeOf(figure)} ${figure.text} = ${figure.value} ${figure.unit}`;
}

function describeFound(figure) {
  const counter = figure.counter === undefined ? '' : ` (${figure.counter})`;
  return `${placeOf(figure)} ${figure.text} = ${figure.value} ${figure.unit}${counter}`;
}
