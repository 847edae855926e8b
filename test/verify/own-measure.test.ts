import { describe, expect, it } from 'vitest';
import { compileVerification } from '../../src/compile-verification.js';
import { workspaceOf } from '../validate/workspace-of.js';

/** What becomes of a density of railways in a unit of the report's own, held against a page that says `sentence`. */
async function found(sentence: string): Promise<string> {
  const workspace = workspaceOf({
    'data/steel/report.yaml': `template: plain
languages: [zh-Hans]
date: 2024-03-02
sources: { page: { publisher: publisher, date: 2024-03-02 } }
units: { track-density: { words: { zh-Hans: 公里/百平方公里 } } }
facts:
  density: { value: 1.42, unit: track-density, source: { paragraph: 1, sentence: 1, words: 平方公里1.42公里 } }
`,
    'data/steel/text/zh-Hans.yaml': 'publisher: 某报\nfacts: { density: 路网密度 }\n',
  });
  const bytes = new TextEncoder().encode(`铁路建设提速\n\n\u3000\u3000${sentence}全年客运量稳步回升，货运保持平稳。\n`);
  const { value } = await compileVerification(workspace, [{ file: 'a.txt', bytes }]);
  const { status, change } = value!.findings[0]!;
  return [status, change].filter(Boolean).join(': ');
}

describe('a measure that only the report knows', () => {
  it('is found by the words of its place, and held to their unit', async () => {
    expect(await found('铁路网密度达到每百平方公里1.42公里。')).toBe('found');
    expect(await found('铁路网密度达到每百平方公里1.47公里。')).toBe('changed: value');
    expect(await found('铁路网密度达到每百平方公里1.42米。')).toBe('changed: unit');
  });
});
