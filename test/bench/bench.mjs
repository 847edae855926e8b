// Times setting text and adding table rows, beside Typst on the same content in the same run. Ratios count; the rest is the machine.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { fontBytes, layOut, openProject, setter, tableMarkup } from './briefdeck.mjs';
import { printGaps, printStretch } from './stretch.mjs';
import { compileTypst, INSTALL_HINT, openTypst, typstPreamble, typstTable, typstText } from './typst.mjs';
import { corpusParagraphs, TABLE_SIZES, tableRows } from './workload.mjs';

/** Width of the brief's text area in points: A4 less 27 mm on both sides. */
const WIDTH = 442.2;
const REPEATS = 5;

const googleFonts = [
  'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
];
const typst = openTypst(googleFonts.map((path) => fontBytes(`@expo-google-fonts/${path}`)));

/** The median of some runs in seconds, after one that warms up. */
async function median(run, repeats = REPEATS) {
  await run();
  const times = [];
  for (let index = 0; index < repeats; index++) {
    const started = performance.now();
    const own = await run();
    times.push(typeof own === 'number' ? own : (performance.now() - started) / 1000);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

const row = (...cells) =>
  console.log(
    cells.map((cell, index) => String(cell)[index === 0 ? 'padEnd' : 'padStart'](index === 0 ? 34 : 16)).join(''),
  );
const perSecond = (count, seconds) => `${Math.round(count / seconds).toLocaleString('en')}/s`;

async function benchText(language, label) {
  const paragraphs = corpusParagraphs(language);
  const count = paragraphs.join('').length;
  const set = await setter(await openProject(language), WIDTH);
  const ours = await median(() => void set(paragraphs));
  const source = typstPreamble(language, WIDTH) + paragraphs.map(typstText).join('\n\n');
  const theirs = typst && (await median(() => void compileTypst(typst, source)));
  row(
    `${label}, ${count.toLocaleString('en')} characters`,
    perSecond(count, ours),
    theirs ? perSecond(count, theirs) : '—',
  );
}

async function benchTables() {
  const project = await openProject();
  let [before, beforeTypst, countBefore] = [0, 0, 0];
  for (const count of TABLE_SIZES) {
    const rows = tableRows(count);
    const repeats = count >= 10_000 ? 1 : count >= 1_000 ? 3 : REPEATS;
    const markup = tableMarkup(rows);
    const ours = await median(async () => (await layOut(markup, project)).seconds, repeats);
    const source = typstPreamble('zh-Hans', WIDTH) + typstTable(rows);
    const theirs = typst ? await median(() => void compileTypst(typst, source), repeats) : 0;
    const added = (seconds, earlier) => `${(((seconds - earlier) / (count - countBefore)) * 1e6).toFixed(0)} µs/row`;
    row(
      `table to ${count.toLocaleString('en')} rows`,
      `${(ours * 1000).toFixed(1)} ms`,
      added(ours, before),
      typst ? `${(theirs * 1000).toFixed(1)} ms` : '—',
      typst ? added(theirs, beforeTypst) : '—',
    );
    [before, beforeTypst, countBefore] = [ours, theirs, count];
  }
}

function coldText() {
  const script = fileURLToPath(new URL('cold-text.mjs', import.meta.url));
  const runs = Array.from({ length: REPEATS }, () =>
    execFileSync(process.execPath, [script], { encoding: 'utf8' }).split(' ').map(Number),
  );
  const [clock, processor] = [0, 1].map((part) => Math.min(...runs.map((times) => times[part])));
  row('10,000 characters, cold process', `${clock.toFixed(0)} ms`, `(${processor.toFixed(0)} ms of processor time)`);
}

if (!typst) console.log(`${INSTALL_HINT}\n`);
row('Setting text (measured warm)', 'briefdeck', 'Typst');
await benchText('zh-Hans', 'Chinese');
await benchText('en', 'English');
coldText();
console.log();
row('Layout of a table', 'briefdeck', 'each added', 'Typst', 'each added');
await benchTables();
console.log();
await printStretch();
console.log();
await printGaps();
