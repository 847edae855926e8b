import { existsSync, readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MEMBER_GROUPS } from '../reference/chart-members.js';
import { chartReference } from '../reference/chart-reference.js';
import { draw } from '../chart/sample-chart.js';
import { FALLS_OUT } from './falls-out.js';
import { memberNames } from './members.js';

const PICTURES = 'templates/policy/preview/charts';

describe('the page of native charts', () => {
  // Brought up to date by: npx vitest run test/native-deck/chart-page.test.ts -u
  it('is that of the code', async () => {
    await expect(chartReference()).toMatchFileSnapshot('../../templates/CHARTS.md');
  });

  it('shows every member of the subset, and nothing else', () => {
    const shown = MEMBER_GROUPS.flatMap(({ members }) => Object.keys(members));
    expect([...shown].sort()).toEqual(memberNames());
  });

  it.each(FALLS_OUT.map(({ what, spec }) => [what, spec] as const))('%s: a picture, as it says', (_, spec) => {
    const { value } = draw(spec, {}, { artifact: 'deck', width: 540, height: 320 });
    expect(value).toBeDefined();
    expect(value!.native).toBeUndefined();
    expect(value!.refusal?.change).toBeTruthy();
  });

  // Made by: npm run pictures
  it('has both pictures of each, of a page’s weight together', () => {
    for (const name of memberNames())
      for (const kind of ['page', 'deck']) expect(existsSync(`${PICTURES}/${name}-${kind}.png`), name).toBe(true);
    const bytes = readdirSync(PICTURES).reduce((sum, file) => sum + statSync(`${PICTURES}/${file}`).size, 0);
    expect(bytes).toBeLessThan(1_500_000);
  });
});
