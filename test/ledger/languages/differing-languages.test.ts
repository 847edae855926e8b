import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/document/document.js';
import { parseDocument } from '../../../src/document/parse-document.js';
import { differingLanguages, type LanguageParts } from '../../../src/ledger/languages/differing-languages.js';
import { shownFigures } from '../../../src/ledger/languages/shown-figures.js';
import { validateReport } from '../../../src/validate/validate-report.js';

const REPORT = `
template: t
languages: [zh-Hans, en]
date: 2026-01-01
sources: { s: { publisher: p, date: 2026-01-01 } }
facts:
  growth: { value: 6.3, unit: percent, source: { ref: s, paragraph: 1, sentence: 1, words: "增长6.3%" } }
  firms: { value: 10, unit: firm, source: { ref: s, paragraph: 1, sentence: 1, words: "10家" } }
tables:
  rates: { columns: { place: key, rate: percent }, rows: [{ place: here, rate: "[growth]" }] }
sections: [{ id: start }]
`;
const TEXT = `
p: P
facts: { growth: G, firms: F }
sections:
  start:
    headline: One
    text: Two
  other:
    text: Three
`;
const files = new Map([
  ['data/r/report.yaml', REPORT],
  ['data/r/text/zh-Hans.yaml', TEXT],
  ['data/r/text/en.yaml', TEXT],
]);
const report = validateReport({
  reportFolder: 'data/r',
  templateFolder: 'templates/t',
  texts: files,
} as never).value!;

/** The parts of a document whose markup stands, for its places, in the text file of its language from a line on. */
function partsOf(language: string, text: string, line = 6): LanguageParts {
  const file = `data/r/text/${language}.yaml`;
  const at = (offset: number) => ({ file, line: line + text.slice(0, offset).split('\n').length - 1, column: 20 });
  const document: Document = parseDocument({ text, file, at }, language).value!;
  return { language, parts: shownFigures(document, report) };
}

const FIRMS = '<fact id="firms">10</fact>';
const GROWTH = '<fact id="growth">6.3%</fact>';
const section = (inner: string, id = 'start'): string =>
  `<brief><section id="${id}"><heading>H</heading><p>${inner}</p></section></brief>`;
const messages = (...documents: readonly LanguageParts[]): readonly string[] =>
  differingLanguages(documents, report).map(({ message }) => message);

describe('a section whose languages show different facts', () => {
  it('is a warning with both places', () => {
    const found = differingLanguages(
      [partsOf('zh-Hans', section(FIRMS + GROWTH)), partsOf('en', section(GROWTH))],
      report,
    );
    expect(found).toEqual([
      {
        severity: 'warning',
        code: 'ledger/languages-differ',
        message: '“sections.start” (the section “start” of the brief) shows “firms” in zh-Hans, but not in en',
        origin: expect.objectContaining({ file: 'data/r/text/zh-Hans.yaml', line: 6 }),
        hint: 'add it to “sections.start.headline” in data/r/text/en.yaml:6, or take it out here',
      },
    ]);
  });

  it('may show them in another order, more often, or in another text of the entry', () => {
    expect(
      messages(
        partsOf('zh-Hans', section(`${FIRMS}、${GROWTH}`)),
        partsOf('en', section(`${GROWTH} ${FIRMS} ${GROWTH}`)),
      ),
    ).toEqual([]);
    expect(messages(partsOf('zh-Hans', section(FIRMS), 6), partsOf('en', section(FIRMS), 7))).toEqual([]);
    expect(messages(partsOf('zh-Hans', section(FIRMS), 6), partsOf('en', section(FIRMS), 9))).toHaveLength(2);
  });

  it('may show a fact as the cell that refers to it', () => {
    expect(
      messages(partsOf('zh-Hans', section(GROWTH)), partsOf('en', section('<cell of="rates[here].rate">6.3%</cell>'))),
    ).toEqual([]);
  });

  it('names all languages on both sides', () => {
    const hant = { ...partsOf('zh-Hans', section(FIRMS)), language: 'zh-Hant' };
    expect(messages(partsOf('zh-Hans', section(FIRMS)), hant, partsOf('en', section('none')))).toEqual([
      '“sections.start” (the section “start” of the brief) shows “firms” in zh-Hans and zh-Hant, but not in en',
    ]);
  });

  it('may be left out of a language', () => {
    expect(messages(partsOf('zh-Hans', section(FIRMS)), partsOf('en', section('x', 'another')))).toEqual([]);
  });
});

describe('a slide', () => {
  const deck = (body: string, notes: string): string =>
    `<deck><slide id="one" layout="l"><title>T</title><text frame="body"><p>${body}</p></text><notes><p>${notes}</p></notes></slide></deck>`;

  it('is compared apart from its notes', () => {
    expect(messages(partsOf('zh-Hans', deck(FIRMS, FIRMS)), partsOf('en', deck(FIRMS, 'said')))).toEqual([
      '“sections.start” (the notes of the slide “one”) shows “firms” in zh-Hans, but not in en',
    ]);
    expect(messages(partsOf('zh-Hans', deck(FIRMS, GROWTH)), partsOf('en', deck(FIRMS, GROWTH)))).toEqual([]);
  });
});
