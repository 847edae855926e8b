import { describe, expect, it } from 'vitest';
import { PLAIN, UNITS } from '../../src/base/unit-table.js';
import type { Diagnostic } from '../../src/base/diagnostic.js';
import { localeOf } from '../../src/locale/locale.js';
import { validateReport } from '../../src/validate/validate-report.js';
import { workspaceOf } from './workspace-of.js';

const HEAD = `template: policy
languages: [zh-Hans, en]
date: 2023-07-05
sources:
  achie: { publisher: publisher, date: 2023-07-05 }
`;
const PLACE = 'source: { paragraph: 1, sentence: 2, words: x }';

function check(body: string, labels: string) {
  const text = `publisher: Gaoxin\n${labels}\n`;
  return validateReport(
    workspaceOf({
      'data/steel/report.yaml': HEAD + body,
      'data/steel/text/zh-Hans.yaml': text,
      'data/steel/text/en.yaml': text,
    }),
  );
}

function lines(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(
    ({ message, origin, hint }) => `${origin?.line}:${origin?.column} ${message}${hint ? ` | ${hint}` : ''}`,
  );
}

describe('the unit table', () => {
  it('has a base unit, or a unit of another power, for both parts of every rate', () => {
    const dimensions = new Set([...UNITS.values()].map(({ dimension }) => dimension));
    const parts = [...dimensions]
      .filter((dimension) => dimension.includes('/'))
      .flatMap((dimension) => dimension.split('/'));
    expect(parts.filter((part) => !dimensions.has(part))).toEqual([]);
  });

  it('has a symbol for whatever measures something', () => {
    const bare = [...UNITS.values()].filter(({ symbol, dimension }) => symbol === '' && dimension !== PLAIN);
    expect(bare).toEqual([]);
  });
});

describe('a report’s own units', () => {
  const UNIT = `units:
  garden: { words: { zh-Hans: 座, en: { one: garden, other: gardens } } }
  wan-garden: { dimension: garden, power: 4, words: { zh-Hans: 万座, en: { other: million gardens, shift: -2 } } }
  firm-per-city: { dimension: firm/city, symbol: firm/city, words: { zh-Hans: 家/市, en: firms per city } }
`;

  it('may have words in more languages than the report, but no misspelt one', () => {
    const { diagnostics } = check(
      `units:
  garden: { words: { zh-Hans: 座, en: gardens, fr: jardins, zh-Hnat: 座 } }
facts:
  big: { value: 1, unit: garden, ${PLACE} }
`,
      'facts: { big: A }',
    );
    expect(lines(diagnostics)).toEqual([
      '7:60 the words of the unit “garden” knows no key “zh-Hnat” | did you mean “zh-Hans”?',
    ]);
  });

  it('convert, are written in each language, and join what no other unit joins', () => {
    const { value, diagnostics } = check(
      `${UNIT}facts:
  big: { value: 1.2, unit: wan-garden, ${PLACE} }
  small: { value: 500, unit: garden, ${PLACE} }
  sum: { formula: "[small] + [big]" }
  firms: { value: 260, unit: firm, ${PLACE} }
  cities: { value: 16, unit: city, ${PLACE} }
  each: { formula: "[firms] / [cities]" }
`,
      'facts: { big: A, small: B, sum: C, firms: D, cities: E, each: F }',
    );
    expect(lines(diagnostics)).toEqual([]);
    const [zh, en] = ['zh-Hans', 'en'].map((language) => localeOf(language, value!.units)!);
    const written = ['big', 'small', 'sum', 'each'].map((id) => {
      const fact = value!.facts.get(id)!;
      return [zh, en].map((locale) => locale!.formatUnit(fact.value, fact.places, fact.unit).replaceAll('\u00A0', '_'));
    });
    expect(written).toEqual([
      ['1.2万座', '0.012_million gardens'],
      ['500座', '500_gardens'],
      ['13,000座', '13,000_gardens'],
      ['16家/市', '16_firms per city'],
    ]);
  });

  it('are checked at their places', () => {
    const { diagnostics } = check(
      `units:
  percent: { words: { zh-Hans: "%", en: "%" } }
  Park Land: { words: { zh-Hans: 座, en: sites } }
  site: { dimension: a/b/c, power: ten, words: { en: { one: site, shift: x } } }
`,
      '',
    );
    expect(lines(diagnostics)).toEqual([
      '7:3 the unit “percent” is one that every report has | give it another id: facts of other reports rely on what this one means',
      '8:3 “Park Land” cannot be the id of a unit | use small letters, digits and hyphens: wan-job',
      '9:22 the unit “site”: “a/b/c” is no dimension | name what it measures in small letters, a quotient with a slash: mass, job, cny/area',
      '9:36 the unit “site”: power must be a power of ten such as 4 or -3, not “ten”',
      '9:48 the unit “site” has no words in zh-Hans | add “words: { zh-Hans: … }”: what stands behind the number',
      '9:54 the en words of the unit “site” has no “other” | add “other: …”',
      '9:74 the en words of the unit “site”: shift must be a power of ten such as -2, not “x” | it says how many powers of ten the language moves the point: -2 for 万 shown in millions',
    ]);
  });
});

describe('shares', () => {
  it.each([
    ['"[a] / [b]"', '28.9 percent'],
    ['"[a] / [b] * 100"', '28.9 percent'],
    ['"100 * [a] / [b]"', '28.9 percent'],
    ['"[b] / [a] - 1"', '246 percent'],
    ['"([b] - [a]) / [a] * 100"', '246 percent'],
    ['"([b] - [a]) / [a]"', '246 percent'],
  ])('%s declared percent is %s', (formula, expected) => {
    const { value, diagnostics } = check(
      `facts:
  a: { value: 289, unit: yi-yuan, ${PLACE} }
  b: { value: 1000, unit: yi-yuan, ${PLACE} }
  share: { formula: ${formula}, unit: percent }
`,
      'facts: { a: A, b: B, share: C }',
    );
    expect(lines(diagnostics)).toEqual([]);
    const { value: found, places, unit } = value!.facts.get('share')!;
    expect(`${found.toFixed(Math.max(0, places))} ${unit}`).toBe(expected);
  });
});

describe('what else a fact says', () => {
  it('status, region, and a year to date as the span that it is', () => {
    const { value, diagnostics } = check(
      `facts:
  a: { value: 6.3, unit: percent, period: ytd/2023-05, region: CN-SD, status: preliminary, ${PLACE} }
  b: { value: 6.1, unit: percent, period: ytd/2023-Q3, status: revised, ${PLACE} }
  c: { value: 6.0, unit: percent, period: ytd/2023-07-04, status: estimated, ${PLACE} }
`,
      'facts: { a: A, b: B, c: C }\nregions: { CN-SD: Shandong }',
    );
    expect(lines(diagnostics)).toEqual([]);
    const read = [...value!.facts.values()].map(({ period, region, status }) => [period, region, status]);
    expect(read).toEqual([
      ['2023-01/2023-05', 'CN-SD', 'preliminary'],
      ['2023-Q1/2023-Q3', undefined, 'revised'],
      ['2023-01-01/2023-07-04', undefined, 'estimated'],
    ]);
  });

  it('is checked: a region needs a name in each language, a published figure a source', () => {
    const { diagnostics } = check(
      `facts:
  a: { value: 6.3, unit: percent, region: CN-SD, status: preliminary }
  b: { value: 6.3, unit: percent, region: "Shan dong", period: 2023-Q1/2023-05, ${PLACE} }
`,
      'facts: { a: A, b: B }\nregions: { CN-SC: Sichuan }',
    );
    expect(lines(diagnostics)).toEqual([
      '7:3 the fact “a” names no source | add “source: { ref, paragraph, sentence, words }”, or “status: inferred” if the source does not say it',
      '8:64 the fact “b”: “2023-Q1/2023-05” is no period | write it as 2023, 2023-Q1, 2023-05, 2023-01/2023-05, ytd/2023-05, or ../2023-07-04 for “up to”',
      '8:43 the fact “b”: “Shan dong” is no region | use letters, digits and hyphens, best a code of ISO 3166: CN-SD; its words stand under “regions:” of the text files',
      '7:3 the region “CN-SD” has no name in zh-Hans | add “CN-SD: …” under “regions:” of data/steel/text/zh-Hans.yaml',
      '3:19 “regions.CN-SC” gives words to a region that is not in the report | did you mean “CN-SD”?',
      '7:3 the region “CN-SD” has no name in en | add “CN-SD: …” under “regions:” of data/steel/text/en.yaml',
      '3:19 “regions.CN-SC” gives words to a region that is not in the report | did you mean “CN-SD”?',
    ]);
  });
});
