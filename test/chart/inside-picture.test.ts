import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Matrix, multiply } from '../../src/base/geometry.js';
import { drawChart } from '../../src/chart/draw-chart.js';
import { loadTheme } from '../../src/load/load-theme.js';
import { localeOf } from '../../src/locale/locale.js';
import { readChartFile } from '../../src/merge/read-chart-file.js';
import type { Graphic } from '../../src/scene/drawing.js';
import { openFonts } from '../../src/text/open-fonts.js';
import { validateTheme } from '../../src/validate/validate-theme.js';

const MEMBERS = 'test/chart/native/members';
const members = readdirSync(MEMBERS).map((file) => file.replace('.vl.json', ''));

/** Charts whose ticks come and go with the plot's height are fitted as exactly as any other (`histogram-log` at 540 × 320 was not). */
it.each([
  [540, 320],
  [380, 240],
])('every text of a chart of %d × %d points has its baseline inside the picture', (width, height) => {
  const { workspace } = loadTheme(process.cwd(), 'policy').value!;
  const theme = validateTheme(workspace).value!;
  const fonts = openFonts({ theme, artifact: 'deck', language: 'en', font: workspace.font }).value!;
  const style = theme.deck.styles('en').get('chart')!;
  const setting = { theme, artifact: 'deck', fonts, style, language: 'en', locale: localeOf('en')! } as const;
  for (const name of members) {
    const file = `${MEMBERS}/${name}.vl.json`;
    const source = readChartFile({ name, file, text: readFileSync(file, 'utf8'), data: [] }).value!;
    const { drawing } = drawChart({ source, width, height, ...setting }).value!;
    expect([name, drawing.width, drawing.height]).toEqual([name, width, height]);
    const lowest = Math.max(...baselines(drawing.graphics, [1, 0, 0, 1, 0, 0]));
    expect(lowest, name).toBeLessThan(height);
  }
});

function baselines(graphics: readonly Graphic[], within: Matrix): number[] {
  return graphics.flatMap((graphic) => {
    const at = multiply(within, graphic.transform);
    if (graphic.kind === 'group') return baselines(graphic.graphics, at);
    return graphic.kind === 'text' ? [at[5]] : [];
  });
}
