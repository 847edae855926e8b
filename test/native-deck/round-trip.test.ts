import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { convertWithOffice, hasProgram } from '../office/office.mjs';
import { readPackage } from '../write/pptx/read-deck.js';
import { EVERY_KIND } from './every-kind.js';
import { HARD_DATA } from './hard-data.js';
import { drawnMembers } from './members.js';
import { nativeDeck } from './native-deck.js';
import type { ReadChart } from './read-charts.js';
import { slideCharts } from './slide-charts.js';

/** What LibreOffice 7.4 does not keep, as its own editor shows no such thing or drops it when it opens the file. */
const LOST_BY_LIBREOFFICE: Readonly<Record<string, string>> = {
  'error bars in both directions': 'of two error bars on one series only those of the values are read',
  'scatter: no points': 'a scatter chart without points gets an x of 0',
  'bubble: no points': 'a bubble chart without points loses the name and sizes of its series',
};

const office = hasProgram('soffice');
if (!office && process.env.CI === 'true') throw new Error('LibreOffice is needed');
if (!office) console.warn('LibreOffice is missing: decks do not go through it and back');

describe.skipIf(!office)('charts that LibreOffice turns into .odp and back into .pptx', async () => {
  const charts = [...EVERY_KIND, ...HARD_DATA, ...drawnMembers()];
  const [before, after] = office ? await thereAndBack(charts) : [[], []];

  test.each(charts.map(({ name }, index) => [name, index] as const))(
    '%s has the same series and numbers',
    (name, index) => {
      const [first, second] = [numbersOf(before![index]!), numbersOf(after![index]!)];
      if (name in LOST_BY_LIBREOFFICE) expect(second).not.toEqual(first);
      else expect(second).toEqual(first);
    },
  );
});

async function thereAndBack(charts: Parameters<typeof nativeDeck>[0]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'round-trip-'));
  try {
    const bytes = await nativeDeck(charts);
    writeFileSync(path.join(folder, 'deck.pptx'), bytes);
    const odp = convertWithOffice(path.join(folder, 'deck.pptx'), { format: 'odp', out: path.join(folder, 'there') });
    const back = convertWithOffice(odp, { format: 'pptx', out: path.join(folder, 'back') });
    return [bytes, new Uint8Array(readFileSync(back))].map((file) => slideCharts(readPackage(file)).flat());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Series by kind of plot with all their numbers. LibreOffice pads short series with gaps and leaves out error bars of no length. */
function numbersOf(chart: ReadChart): readonly string[] {
  return chart.plots.flatMap((plot) =>
    plot.series.map((series) => {
      const numbers = series.numbers
        .map(({ role, values }) => ({
          role,
          cells: values.map((value) => (value === null ? '' : String(Number(value)))),
        }))
        .filter(({ role, cells }) => !['plus', 'minus'].includes(role) || cells.some((cell) => Number(cell) !== 0))
        .map(({ role, cells }) => `${role} ${cells.join(' ').trimEnd()}`);
      const name = (series.name.values[0] ?? '').trim();
      return [plot.type, name, ...numbers].join(' | ');
    }),
  );
}
