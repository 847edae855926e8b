import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileVerification, type Finding } from '../../src/compile-verification.js';
import { loadWorkspace } from '../../src/load/load-workspace.js';
import { MUTATIONS } from './mutations.js';
import { standIn } from './stand-in.js';

/** The article is not part of the repository: it is compared where the environment says where a copy lies. */
const ARTICLE = process.env['BRIEFDECK_ARTICLE'];

const workspace = loadWorkspace('.', 'shandong-industry-2023').value!;

async function findings(page: string): Promise<readonly Finding[]> {
  const bytes = new TextEncoder().encode(page);
  const { value, diagnostics } = await compileVerification(workspace, [{ file: 'page.txt', bytes }]);
  expect(diagnostics).toEqual([]);
  return value!.findings;
}

/** Facts that are not found, `id: status change`. */
async function unlike(page: string): Promise<readonly string[]> {
  return (await findings(page))
    .filter(({ claim, status }) => claim.kind === 'fact' && status !== 'found')
    .map(({ claim, status, change }) => [`${claim.id}: ${status}`, change].filter(Boolean).join(' '));
}

const pages: (readonly [string, string])[] = [['a stand-in with the same phrases', standIn(workspace)]];
if (ARTICLE !== undefined) pages.push(['its article', readFileSync(ARTICLE, 'utf8')]);

describe.each(pages)('the real report against %s', (_, page) => {
  it('is found, every claim where it says', async () => {
    const found = await findings(page);
    expect(found.length).toBeGreaterThan(70);
    expect(found.filter(({ status }) => status !== 'found')).toEqual([]);
  });

  it.each(MUTATIONS.map(({ name, change, facts }) => [name, change, facts] as const))(
    '%s',
    async (_name, change, facts) => {
      expect(await unlike(change(page))).toEqual(facts);
    },
  );
});

it('is tried with thirty changes and more', () => expect(MUTATIONS.length).toBeGreaterThanOrEqual(30));
