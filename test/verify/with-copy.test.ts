import { describe, expect, it } from 'vitest';
import { positionKey } from '../../src/base/position.js';
import { checkSources, compileVerification, type Verification } from '../../src/compile-verification.js';
import type { Workspace } from '../../src/base/workspace.js';

const COPY = [
  '前三季度，全省增加值386.7亿元，增长5.6%。分产业看，第一产业增加值23.5亿元，同比增长3.8%；第二产业增加值151.3亿元，增长5.9%；第三产业增加值212.2亿元，增长5.5%。',
  '城镇居民收入40127元，增长4.9%；农村居民收入18965元，增长6.2%。制造业投资增长5.9%，快于采矿业。',
  '规模以上企业实现利润156.4亿元，同比下降1.7%。产成品存货增长3.8%。',
].join('\n');

/** Words as short as a draft's: nothing in them says what grew. */
const FACTS: readonly (readonly [id: string, value: string, unit: string, place: string, words: string])[] = [
  ['total', '386.7', 'yi-yuan', '1.1', '增加值386.7亿元'],
  ['growth', '5.6', 'percent', '1.1', '增长5.6%'],
  ['first', '23.5', 'yi-yuan', '1.2', '加值23.5亿元'],
  ['first-growth', '3.8', 'percent', '1.2', '增长3.8%'],
  ['second', '151.3', 'yi-yuan', '1.2', '加值151.3亿元'],
  ['second-growth', '5.9', 'percent', '1.2', '增长5.9%'],
  ['third', '212.2', 'yi-yuan', '1.2', '加值212.2亿元'],
  ['third-growth', '5.5', 'percent', '1.2', '增长5.5%'],
  ['urban', '40127', 'yuan', '2.1', '收入40127元'],
  ['urban-growth', '4.9', 'percent', '2.1', '增长4.9%'],
  ['rural', '18965', 'yuan', '2.1', '收入18965元'],
  ['rural-growth', '6.2', 'percent', '2.1', '增长6.2%'],
  ['making-growth', '5.9', 'percent', '2.2', '增长5.9%'],
  ['profit', '156.4', 'yi-yuan', '3.1', '利润156.4亿元'],
  ['profit-fall', '-1.7', 'percent', '3.1', '下降1.7%'],
  ['stock-growth', '3.8', 'percent', '3.2', '增长3.8%'],
];

function workspaceWith(copy: string): Workspace {
  const facts = FACTS.map(([id, value, unit, place, words]) => {
    const [paragraph, sentence] = place.split('.');
    return `  ${id}: { value: ${value}, unit: ${unit}, source: { paragraph: ${paragraph}, sentence: ${sentence}, words: ${words} } }`;
  });
  const report = `template: plain
languages: [zh-Hans]
date: 2025-10-24
sources:
  release: { publisher: publisher, date: 2025-10-24, file: source.txt }
facts:
${facts.join('\n')}
`;
  const labels = FACTS.map(([id]) => `${id}: a`).join(', ');
  const texts = {
    'report.yaml': report,
    'source.txt': copy,
    'text/zh-Hans.yaml': `publisher: b\nfacts: { ${labels} }\n`,
  };
  return {
    reportId: 'own',
    reportFolder: 'data/own',
    templateFolder: 'templates/plain',
    texts: new Map(Object.entries(texts).map(([path, text]) => [`data/own/${path}`, text])),
    binaries: new Map(),
    font: () => undefined,
  };
}

async function verify(article: string): Promise<Verification> {
  const bytes = new TextEncoder().encode(article);
  const { value, diagnostics } = await compileVerification(workspaceWith(COPY), [{ file: 'page.txt', bytes }]);
  expect(diagnostics).toEqual([]);
  return value!;
}

/** What is not found on the copy with some of its words replaced, each of which stands in it once. */
async function unlike(...edits: readonly (readonly [from: string, to: string])[]): Promise<readonly string[]> {
  const article = edits.reduce((text, [from, to]) => {
    expect(text.split(from)).toHaveLength(2);
    return text.replace(from, to);
  }, COPY);
  return unlikeIn(article);
}

async function unlikeIn(article: string): Promise<readonly string[]> {
  return (await verify(article)).findings
    .filter(({ status }) => status !== 'found')
    .map(({ claim, status, change, at }) =>
      [`${claim.id}: ${status}`, change, at && `${at.text} ${positionKey(at).replace('/', '.')}`]
        .filter(Boolean)
        .join(' '),
    );
}

describe('beside a copy of the source', () => {
  it('all is found in the copy, and in a garbled form of it', async () => {
    expect(await unlikeIn(COPY)).toEqual([]);
    const garbled = COPY.replaceAll('增', '增(zēng)')
      .replaceAll('%', '％')
      .replaceAll('产', '產')
      .replaceAll('.', '．');
    expect(await unlikeIn(garbled)).toEqual([]);
  });

  it('two values that changed places are two changes, though both still stand in the sentence', async () => {
    expect(await unlike(['同比增长3.8%', '同比增长5.9%'], ['151.3亿元，增长5.9%', '151.3亿元，增长3.8%'])).toEqual([
      'first-growth: changed value 增长5.9% 1.2',
      'second-growth: changed value 增长3.8% 1.2',
    ]);
  });

  it('two subjects that changed places are changes of all that they govern', async () => {
    expect(await unlike(['城镇居民', '某某居民'], ['农村居民', '城镇居民'], ['某某居民', '农村居民'])).toEqual([
      'urban: changed words 收入40127元 2.1',
      'urban-growth: changed words 增长4.9% 2.1',
      'rural: changed words 收入18965元 2.1',
      'rural-growth: changed words 增长6.2% 2.1',
    ]);
  });

  it('clauses that changed places with their figures are the same', async () => {
    const [first, second] = ['第一产业增加值23.5亿元，同比增长3.8%', '第二产业增加值151.3亿元，同比增长5.9%'];
    const copy = COPY.replace('151.3亿元，增长5.9%', '151.3亿元，同比增长5.9%');
    const swapped = copy.replace(first, '甲').replace(second, first).replace('甲', second);
    expect(await unlikeIn(swapped)).toEqual([]);
  });

  it('what was dropped is missing, though another sentence says the same of something else', async () => {
    expect(await unlike(['，增长5.9%；第三', '；第三'])).toEqual(['second-growth: missing']);
    expect(await unlike(['产成品存货增长3.8%。', ''])).toEqual(['stock-growth: missing']);
  });

  it('a sentence that was dropped moves those behind it, and they are not taken for it', async () => {
    expect(await unlike(['前三季度，全省增加值386.7亿元，增长5.6%。', ''])).toEqual([
      'total: missing',
      'growth: missing',
      'first: moved 加值23.5亿元 1.1',
      'first-growth: moved 增长3.8% 1.1',
      'second: moved 加值151.3亿元 1.1',
      'second-growth: moved 增长5.9% 1.1',
      'third: moved 加值212.2亿元 1.1',
      'third-growth: moved 增长5.5% 1.1',
    ]);
  });

  it('a sentence in another paragraph has moved, and a change in it is named there', async () => {
    const sentence = '制造业投资增长5.9%，快于采矿业。';
    const there = COPY.replace(sentence, '') + sentence;
    expect(await unlikeIn(there)).toEqual(['making-growth: moved 增长5.9% 3.3']);
    expect(await unlikeIn(there.replace('投资增长5.9%', '投资增长5.1%'))).toEqual([
      'making-growth: changed value 增长5.1% 3.3',
    ]);
  });

  it('a sentence in other words is the same where the figure keeps its own', async () => {
    expect(await unlike(['规模以上企业实现利润', '全省规模以上企业累计实现利润'])).toEqual([]);
    expect(await unlike(['规模以上企业实现利润', '全省规模以上企业亏损'])).toEqual([
      'profit: changed words 亏损156.4亿元 3.1',
    ]);
  });

  it('a rise that has become a fall is a change', async () => {
    expect(await unlike(['151.3亿元，增长5.9%', '151.3亿元，下降5.9%'])).toEqual([
      'second-growth: changed words 下降5.9% 1.2',
    ]);
  });

  it('is no part of what check compares: the copy is the source', async () => {
    expect(await checkSources(workspaceWith(COPY))).toEqual([]);
  });
});

describe('another article', () => {
  const OTHER =
    '今年以来，全县修好了十二条村道，群众出行方便了许多。下一步，将继续修建通往码头的道路，并且把路灯换成新的。';

  it('is named as one, and all is missing', async () => {
    const { others, findings, unused } = await verify(OTHER);
    expect(others).toEqual([{ source: 'release', file: 'page.txt', claims: 16, otherLanguage: false }]);
    expect(new Set(findings.map(({ status, at }) => `${status} ${at?.text ?? ''}`))).toEqual(new Set(['missing ']));
    expect(unused).toEqual([]);
  });

  it('in another language is named as that', async () => {
    const { others } = await verify(
      'The province grew by 5.6 percent in the first three quarters. Retail sales rose, too.\n',
    );
    expect(others).toMatchObject([{ otherLanguage: true }]);
  });

  it('is one error of check', async () => {
    const [found, ...more] = await checkSources(workspaceWith(OTHER));
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      severity: 'error',
      code: 'verify/other-article',
      message: 'data/own/source.txt is another article: nothing of the 16 claims on “release” is in it',
      origin: { file: 'data/own/report.yaml', line: 5 },
    });
  });

  it('is not a later issue of the same, in which every figure has changed', async () => {
    const later = COPY.replace(/\d(?=[%亿元])/g, (digit) => String((Number(digit) + 3) % 10));
    const { others, findings } = await verify(later);
    expect(others).toEqual([]);
    expect(new Set(findings.map(({ status, change }) => `${status} ${change}`))).toEqual(new Set(['changed value']));
  });
});
