import { describe, expect, it } from 'vitest';
import { compileVerification } from '../../src/compile-verification.js';
import { GARBLED_PAGE } from '../source-text/garbled.js';
import { workspaceOf } from '../validate/workspace-of.js';

const bytes = new TextEncoder().encode(GARBLED_PAGE);

/** What is said when a report with the sources `page` and `other` is compared with these articles. */
async function said(...articles: readonly { readonly file: string; readonly source?: string }[]) {
  const workspace = workspaceOf({
    'data/steel/report.yaml': `template: plain
languages: [zh-Hans]
date: 2024-03-02
sources:
  page: { publisher: publisher, date: 2024-03-02 }
  other: { publisher: publisher, date: 2024-03-02 }
facts:
  power-growth: { value: 8.4, unit: percent, source: { ref: page, paragraph: 1, sentence: 2, words: 增长8.4% } }
`,
    'data/steel/text/zh-Hans.yaml': 'publisher: 某报\nfacts: { power-growth: 用电量增速 }\n',
  });
  const { diagnostics } = await compileVerification(
    workspace,
    articles.map((article) => ({ ...article, bytes })),
  );
  return diagnostics.map(({ message, hint }) => (hint === undefined ? message : `${message} | ${hint}`));
}

describe('a report with several sources', () => {
  it('asks which of them an article is, and names them all', async () => {
    expect(await said({ file: 'a.txt' })).toEqual([
      'the report has several sources: which is a.txt? | write one of: --against page=a.txt, --against other=a.txt',
    ]);
    expect(await said()).toEqual([
      'the report “steel” names no copy of its sources | name the articles: briefdeck verify steel --against page=FILE --against other=FILE',
    ]);
  });

  it('takes one article for each, and may be compared with one of them', async () => {
    expect(await said({ file: 'a.txt', source: 'page' }, { file: 'b.txt', source: 'page' })).toEqual([
      'the source “page” is given twice: as a.txt and as b.txt | give one article for each source',
    ]);
    expect(await said({ file: 'a.txt', source: 'page' }, { file: 'b.txt', source: 'other' })).toEqual([]);
    expect(await said({ file: 'a.txt', source: 'page' })).toEqual([]);
  });
});
