import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileVerification, type Finding } from '../../src/compile-verification.js';
import { loadWorkspace } from '../../src/load/load-workspace.js';
import { MUTATIONS } from './mutations.js';
import { standIn } from './stand-in.js';

/** The article is not part of the repository: it is compared where a copy lies beside it. */
const ARTICLE = '../shared/article/shandong-2023-07-05.txt';

const workspace = loadWorkspace('.', 'shandong-industry-2023').value!;

function findings(page: string): readonly Finding[] {
  const { value, diagnostics } = compileVerification(workspace, [{ file: 'page.txt', text: page }]);
  expect(diagnostics).toEqual([]);
  return value!.findings;
}

/** Facts that are not found, `id: status change`. */
function unlike(page: string): readonly string[] {
  return findings(page)
    .filter(({ claim, status }) => claim.kind === 'fact' && status !== 'found')
    .map(({ claim, status, change }) => [`${claim.id}: ${status}`, change].filter(Boolean).join(' '));
}

const pages: (readonly [string, string])[] = [['a stand-in with the same phrases', standIn(workspace)]];
if (existsSync(ARTICLE)) pages.push(['its article', readFileSync(ARTICLE, 'utf8')]);

describe.each(pages)('the real report against %s', (_, page) => {
  it('is found, every claim where it says', () => {
    expect(findings(page).length).toBeGreaterThan(70);
    expect(findings(page).filter(({ status }) => status !== 'found')).toEqual([]);
  });

  it.each(MUTATIONS.map(({ name, change, facts }) => [name, change, facts] as const))('%s', (_name, change, facts) => {
    expect(unlike(change(page))).toEqual(facts);
  });
});

it('is tried with thirty changes and more', () => expect(MUTATIONS.length).toBeGreaterThanOrEqual(30));
