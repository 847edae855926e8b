const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** What is no place: months, quarters, and what ministries and offices are of. */
const NO_PLACE = new RegExp(
  `^(?:${MONTHS}|Q[1-4]|Finance|Agriculture|Statistics|Commerce|Trade|Industry|Economy|Economics|Economic|Labour|Labor|Energy|Health|Education|Transport|Tourism|Housing|Planning|Development|Environment|Fisheries|Defence|Interior|Justice|Science|Technology|Food|National|Public|Foreign|Social|Affairs|Internal|Revenue|England|Governors|Directors|State|Reserve|Bank|Monetary|Customs|Monday|Tuesday|Wednesday|Thursday|Friday)\\b`,
);

/** Who speaks for a whole country or province, not for a company. */
const PUBLIC =
  /\b(?:Ministry|Bureau|Office|Department|Authority|Agency|Institute|Government|Council|Commission|Treasury|Statistics|Administration|Central Bank|Reserve Bank|National Bank)\b/;

/**
 * The place that an English article is about: what its publisher is of (Reserve Bank of Tavoria), what the first texts name behind
 * “in” or “of” and publisher or title too, and where a public body publishes, what its first sentences name so.
 */
export function englishRegion([title = '', publisher = '', ...body]: readonly string[]): string | undefined {
  const own = /\b(?:of|for)\s(?:the\s)?([A-Z][a-z]+(?:\s[A-Z][a-z]+)*)$/.exec(publisher)?.[1];
  if (own !== undefined && PUBLIC.test(publisher) && !NO_PLACE.test(own)) return own;
  const first = body.slice(0, 8);
  const places = first.flatMap((text) =>
    [
      ...text.matchAll(/(?:([A-Za-z]+)\s)?(?:in|of|across|throughout|for)\s(?:the\s)?([A-Z][a-z]+(?:\s[A-Z][a-z]+)*)/g),
    ].flatMap(([, before = '', place = '']) => (NO_PLACE.test(place) ? [] : [{ before, place }])),
  );
  const named = places.find(({ place }) => new RegExp(`\\b${place}\\b`).test(`${title}\n${publisher}`));
  if (named) return named.place;
  // The current account of Marenza: no name of an office, and no part of a longer one.
  return PUBLIC.test(publisher)
    ? places.find(({ before, place }) => /^[a-z]/.test(before) && /^[A-Z][a-z]+$/.test(place))?.place
    : undefined;
}
