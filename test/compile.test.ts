import { beforeAll, describe, expect, it } from 'vitest';
import type { Workspace } from '../src/base/workspace.js';
import { compileScene } from '../src/compile-document.js';
import { compileReport } from '../src/compile.js';
import { loadWorkspace } from '../src/load/load-workspace.js';
import { knownLanguages, localeOf } from '../src/locale/locale.js';
import type { Scene } from '../src/scene/scene.js';
import { validateReport } from '../src/validate/validate-report.js';
import { validateTheme } from '../src/validate/validate-theme.js';

let workspace: Workspace;
beforeAll(() => {
  workspace = loadWorkspace('.', 'shandong-industry-2023').value!;
});

/** The workspace with one of its text files changed or added. */
function changed(file: string, change: (text: string) => string): Workspace {
  const text = change(workspace.texts.get(file) ?? '');
  return { ...workspace, texts: new Map([...workspace.texts, [file, text]]) };
}

function deckOf(language: string): Scene {
  const report = validateReport(workspace).value!;
  const theme = validateTheme(workspace).value!;
  const locale = localeOf(language)!;
  return compileScene({ workspace, report, theme, locale, kind: 'deck', generator: 'test' }).value!;
}

/** What the notes of a slide list: `2696万吨：整合转移的地炼产能`, without the place. */
function listed(deck: Scene, slide: string): readonly string[] {
  const { notes } = deck.pages.find((page) => page.slide?.id === slide)!.slide!;
  const words = notes.map(({ runs }) => runs.map((run) => run.text).join(''));
  const heading = words.findIndex((text) => text.startsWith('数字出处'));
  return words.slice(heading + 1).map((text) => text.split('——')[0]!);
}

describe('the notes of a slide with charts', () => {
  it('list the rows that the charts show, and none that they filter away', () => {
    const deck = deckOf('zh-Hans');
    expect([...listed(deck, 'capacity')].sort()).toEqual([
      '10家：产能全部转移退出的钢铁企业（大气传输通道城市）',
      '10家：整合转移的地炼企业',
      '1801万吨：压减的焦化产能',
      '1957万吨：转移退出的炼铁产能（大气传输通道城市）',
      '2356万吨：转移退出的炼钢产能（大气传输通道城市）',
      '2696万吨：整合转移的地炼产能',
      '26家：压减的焦化企业',
    ]);
    const closures = listed(deck, 'closures').join();
    expect(closures).toContain('26家：压减的焦化企业');
    expect(closures).not.toMatch(/炼铁|炼钢|焦化产能|地炼产能/);
  });
});

describe('a text that no template shows', () => {
  const file = 'data/shandong-industry-2023/text/en.yaml';
  const said = async (change: (text: string) => string, artifacts?: readonly ['brief']) => {
    // With more languages, a key that one of them has alone is an error anyway.
    const report = 'data/shandong-industry-2023/report.yaml';
    const alone = changed(report, (text) => text.replace(/^languages: .*$/m, 'languages: [en]'));
    const texts = new Map([...alone.texts, [file, change(alone.texts.get(file)!)]]);
    const input = { workspace: { ...alone, texts }, generator: 'test', scenesOnly: true };
    const { diagnostics } = await compileReport({ ...input, ...(artifacts && { artifacts }) });
    return diagnostics
      .filter(({ code }) => code === 'merge/unused-text')
      .map(({ severity, message, hint }) => `${severity}: ${message} (${hint})`);
  };
  // A chart need not have a note: its words would be lost without a word.
  const misspelt = (text: string) => text.replace(/^( {4})note: /m, '$1ntoe: ');

  it('is a warning where the template asked for nearly the same, and a note where nothing is near', async () => {
    const [warning, info, ...more] = await said(
      (text) => `${misspelt(text)}\nleft-over: words\nmore: { of: [such, words] }\n`,
    );
    expect(warning).toMatch(/^warning: no template shows “[\w.-]+\.ntoe” \(did you mean “note”\?\)$/);
    expect(info).toMatch(/^info: no template shows “left-over” and 2 other texts \(/);
    expect(more).toEqual([]);
  });

  it('is none of the real report’s; and nothing is said where only one document is made', async () => {
    expect(await said((text) => text)).toEqual([]);
    expect(await said((text) => `${text}\nleft-over: words\n`, ['brief'])).toEqual([]);
  });
});

describe('a text that is missing', () => {
  const errors = async (given: Workspace) => {
    const input = {
      workspace: given,
      generator: 'test',
      scenesOnly: true,
      languages: ['en'],
      artifacts: ['brief'] as const,
    };
    return (await compileReport(input)).diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ code }) => code);
  };
  const text = 'data/shandong-industry-2023/text/en.yaml';

  it('is one error: that no font has what stands for it is none', async () => {
    const given = changed(text, (words) => words.replace(/^title: .*$/m, ''));
    expect(await errors(given)).toEqual(['validate/missing-translation']);
  });

  it('for an entry that is not there is one error, too', async () => {
    const given = changed(text, (words) => words.replace(/^sections:$/m, 'sections:\n  reamed: { title: Left }'));
    const report = 'data/shandong-industry-2023/report.yaml';
    const alone = given.texts.get(report)!.replace(/^languages: .*$/m, 'languages: [en]');
    expect(await errors({ ...given, texts: new Map([...given.texts, [report, alone]]) })).toEqual([
      'validate/unknown-label',
    ]);
  });

  it('is told from a text with a character that was lost', async () => {
    const given = changed(text, (words) => words.replace(/^title: .*$/m, 'title: Indus\ufffdry'));
    expect(await errors(given)).toEqual(['font/missing-character']);
  });
});

describe('a language', () => {
  const compile = (given: Workspace, languages?: readonly string[]) =>
    compileReport({
      workspace: given,
      generator: 'test',
      scenesOnly: true,
      artifacts: ['deck'],
      ...(languages && { languages }),
    });
  const codes = ({ diagnostics }: Awaited<ReturnType<typeof compile>>) =>
    diagnostics.filter(({ code }) => code.startsWith('compile/'));

  it('that a report declares and briefdeck has no locale for is said to be so, with those that there are', async () => {
    const file = 'data/shandong-industry-2023/report.yaml';
    const given = changed(file, (text) =>
      text.replace('languages: [zh-Hans, zh-Hant, en]', 'languages: [zh-Hans, pl]'),
    );
    expect(codes(await compile(given))).toEqual([
      {
        severity: 'error',
        code: 'compile/no-locale',
        message: 'There is no locale for the language “pl”.',
        origin: expect.objectContaining({ file, line: 3, column: 22 }),
        hint: `there are locales for ${knownLanguages().join(', ')}: take one of them, or add one to src/locale`,
      },
    ]);
  });

  it('that a report does not declare is not made', async () => {
    const [said, ...others] = codes(await compile(workspace, ['zh-Hant-HK']));
    expect(said).toMatchObject({ code: 'compile/unknown-language', hint: expect.stringContaining('zh-Han') });
    expect(others).toEqual([]);
  });
});
