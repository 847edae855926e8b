import { describe, expect, it } from 'vitest';
import { accountScene } from '../../src/ledger/account-scene.js';
import { diagnoseLedgers } from '../../src/ledger/diagnose-ledgers.js';
import type { Item } from '../../src/scene/item.js';
import type { Run } from '../../src/scene/text.js';
import { contextOf, type Given, paragraph, sceneOf, TEXT_FILE, textItem } from './ledger-fixture.js';

const growth = (text: string): Run => ({ text, figure: { kind: 'fact', id: 'va-growth' } });
const literal = (text: string): Run => ({ text, figure: { kind: 'literal', reason: 'a guess' } });

function ledgerOf(items: readonly Item[], given: Given = {}) {
  const language = given.language ?? 'en';
  const scene = sceneOf(items);
  return accountScene({ ...scene, meta: { ...scene.meta, language } }, contextOf(given));
}

/** Problems of one paragraph as `code message | hint`. */
function problemsOf(runs: readonly (Run | string)[], given: Given = {}): string[] {
  const { problems } = ledgerOf([textItem(paragraph(...runs))], given);
  return problems.map(({ code, message, hint }) => `${code} ${message} | ${hint ?? ''}`);
}

describe('a number with a class', () => {
  it('is counted under it', () => {
    const runs = ['Growth was ', growth('6.3%'), ', see ', { text: 'Figure 2', figure: { kind: 'ordinal' } } as const];
    expect(ledgerOf([textItem(paragraph(...runs))])).toEqual({ accounted: { fact: 1, ordinal: 1 }, problems: [] });
  });

  it('may have its class from a stretch that begins before it: the unit is of it', () => {
    expect(problemsOf(['up ', growth('6.3'), '%'])).toEqual([]);
  });

  it('keeps note marks out of it: 6.3% and mark 1 are not 6.31', () => {
    const mark: Run = { text: '1', position: 'superscript', figure: { kind: 'ordinal' } };
    const { accounted, problems } = ledgerOf([textItem(paragraph('up ', growth('6.3%'), mark, '.'))]);
    expect({ accounted, problems }).toEqual({ accounted: { fact: 1, ordinal: 1 }, problems: [] });
  });
});

describe('a number without a class', () => {
  it('is an error with the words round it, and the fact of the same value in another unit', () => {
    expect(problemsOf(['Some 19.57 Mt of ironmaking left.'])).toEqual([
      'ledger/no-source “19.57” in “Some 19.57 Mt of ironmaking left.” has no source | ' +
        "that is {{fact 'iron'}} (19.57 Mt); else {{literal '19.57' reason='…'}} for a number that is no fact, {{name '…'}} for a name",
    ]);
  });

  it.each([
    ['It grew by 6.4%.', "did you mean {{fact 'va-growth'}} (6.3%)?"],
    ['The step was 6.3 points.', "did you mean {{fact 'va-growth'}} (6.3%)?"],
    ['All 13,048 projects.', "did you mean {{fact 'projects'}} (13,049 projects)?"],
  ])('%s: %s', (text, hint) => {
    expect(problemsOf([text])[0]).toContain(hint);
  });

  it('that is a date is to be one', () => {
    expect(problemsOf(['in 2023'])[0]).toContain("write {{date '…'}}");
    expect(problemsOf(['2023年7月'], { language: 'zh-Hans' })[0]).toContain("write {{date '…'}}");
  });

  it('is no guess where nothing is near', () => {
    expect(problemsOf(['the four efforts'])[0]).toContain('| make it a fact of report.yaml');
  });

  it('that runs into a fact is told as such: the reader sees 16.3', () => {
    expect(problemsOf(['up 1', growth('6.3%')])[0]).toMatch(/^ledger\/run-on “16\.3” .* is “6\.3%” with other digits/);
  });

  it('stands at its own line and column, also the second of two alike', () => {
    const text = "body: |-\n  First 7 of {{fact 'x'}} then 7 and\n  at last 9 mills.\n";
    const origin = { file: TEXT_FILE, line: 2, column: 24 };
    const { problems } = ledgerOf([textItem(paragraph({ text: ' then 7 and at last 9 mills.', origin }))], { text });
    expect(problems.map(({ origin: at }) => [at?.line, at?.column, at?.length])).toEqual([
      [2, 32, 1],
      [3, 11, 1],
    ]);
  });

  it('is one problem in all its places', () => {
    const ledger = ledgerOf([textItem(paragraph('All 7 mills'))]);
    const [only, ...more] = diagnoseLedgers([
      ledger,
      ledger,
      ledgerOf([{ ...textItem(paragraph('All 7 mills')), furniture: true }]),
    ]);
    expect(more).toEqual([]);
    expect(only!.message).toBe('“7” in “All 7 mills” has no source (brief in en, page 1 and 1 more place)');
  });
});

describe('a figure that stands for a fact', () => {
  it.each(['6.3%', '6.3', '+6.3%', '(6.3%)', '（6.3%）', '6%'])('may be written %s', (text) => {
    expect(problemsOf([growth(text)])).toEqual([]);
  });

  it('may be written in another unit', () => {
    expect(problemsOf([{ text: '19.57 million tonnes', figure: { kind: 'fact', id: 'iron' } }])).toEqual([]);
  });

  it('is an error where it says another value', () => {
    expect(problemsOf([growth('6.4%')])).toEqual([
      'ledger/wrong-value “6.4%” stands for the fact “va-growth”, which is 6.3% | let {{fact}} or {{cell}} print it, or a column of the table in a chart',
    ]);
  });
});

describe('a literal', () => {
  it('that is the value of a fact in its unit gets a hint, a bare number does not', () => {
    expect(problemsOf([literal('6.3%')])[0]).toContain(
      'ledger/literal-is-fact the literal “6.3%” is the value of the fact “va-growth”',
    );
    expect(problemsOf([literal('6.3')])).toEqual([]);
  });
});

describe('plain strings', () => {
  it('have the classes of the same words on the pages: bookmarks, titles, running heads cut short', () => {
    const heading = paragraph('Growth of ', growth('6.3%'), ' in five months'.replace('five', 'some'));
    const head = { ...textItem(paragraph('Growth of 6.3% in so…')), furniture: true };
    const scene = sceneOf([head, textItem(heading)], {
      outline: [{ title: 'Growth of 6.3% in some months', page: 0, y: 0, children: [] }],
    });
    expect(accountScene(scene, contextOf()).problems).toEqual([]);
  });

  it('have the classes that the text file gives to the same words', () => {
    const text = "sections:\n  remove:\n    title: \"Remove: {{literal 'five' reason='listed'}} sectors\"\n";
    expect(problemsOf(['Remove: five sectors'], { text })).toEqual([]);
    expect(problemsOf(['Raise: five sectors'], { text })).toHaveLength(1);
  });

  it('without a place are found in the text file by their words', () => {
    const text = 'facts:\n  mills: Mills closed, 7 of them\n';
    const { problems } = ledgerOf([textItem(paragraph('Mills closed, 7 of them'))], { text });
    expect(problems[0]!.origin).toMatchObject({ file: TEXT_FILE, line: 2, column: 24 });
  });
});

describe('charts', () => {
  const label = (text: string, figures: object[] = []): Item =>
    ({
      kind: 'chart',
      id: 'c',
      name: '',
      rect: { x: 0, y: 0, width: 1, height: 1 },
      chart: 'growth',
      drawing: {
        width: 1,
        height: 1,
        graphics: [{ kind: 'text', transform: [1, 0, 0, 1, 0, 0], runs: [], text, width: 1, figures }],
      },
      alternative: 'Growth of 6.3%',
      alternativeFigures: [{ start: 10, end: 14, figure: { kind: 'fact', id: 'va-growth' } }],
    }) as unknown as Item;

  it('count labels and alternative texts', () => {
    const figures = [{ start: 0, end: 4, figure: { kind: 'fact', id: 'va-growth' } }];
    expect(ledgerOf([label('6.3%', figures)])).toEqual({ accounted: { fact: 2 }, problems: [] });
  });

  it('name the chart of a label that was typed', () => {
    const { problems } = ledgerOf([label('6.4%')]);
    expect(problems.map(({ message, where }) => `${message} (${where})`)).toEqual([
      '“6.4” in “6.4%” has no source (brief in en, page 1, chart “growth”)',
    ]);
  });
});
