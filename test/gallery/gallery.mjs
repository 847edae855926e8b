// Draws a folder of Vega-Lite specs and judges each against Vega's own SVG. See README.md in this folder.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { deckPictures } from './deck-pictures.mjs';
import { fileReader } from './judge-spec.mjs';
import { runWorkers } from './run-workers.mjs';
import { galleryPage } from './gallery-page.mjs';
import { summaryTable } from './summary-table.mjs';

const USAGE = 'npm run gallery -- DIR [--data BASE] [--out FOLDER] [--only NAME…] [--deck] [--scale N] [--processes N]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: 'node_modules/vega-datasets' },
    out: { type: 'string', default: 'output/gallery' },
    only: { type: 'string', multiple: true },
    deck: { type: 'boolean', default: false },
    scale: { type: 'string', default: '2' },
    processes: { type: 'string', default: '1' },
  },
});

const [folder, ...names] = positionals;
if (folder === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const specs = chosen(folder, [...(values.only ?? []), ...(values.only ? names : [])]);
  mkdirSync(values.out, { recursive: true });
  const base = path.resolve(values.data);
  const jobs = specs.map((name) => ({
    name,
    file: path.join(folder, `${name}.vl.json`),
    base,
    out: values.out,
    scale: Number(values.scale),
  }));
  const verdicts = await runWorkers(jobs, { processes: Number(values.processes), onAnswer: say });
  const pictures = values.deck ? await deckPictures(jobs, values.out, fileReader) : new Map();
  writeFileSync(path.join(values.out, 'index.html'), galleryPage(verdicts, pictures));
  writeFileSync(path.join(values.out, 'summary.json'), `${JSON.stringify(verdicts, undefined, 1)}\n`);
  const table = summaryTable(verdicts);
  writeFileSync(path.join(values.out, 'summary.md'), table);
  console.log(`\n${table}\n${path.join(values.out, 'index.html')}`);
  if (verdicts.some(({ crash }) => crash)) process.exitCode = 1;
}

function chosen(from, only) {
  const all = readdirSync(from)
    .filter((file) => file.endsWith('.vl.json'))
    .map((file) => file.slice(0, -'.vl.json'.length))
    .sort();
  return only.length > 0 ? all.filter((name) => only.includes(name)) : all;
}

function say({ name, pass, reasons }) {
  if (!pass) console.log(`${name}: ${reasons.join('; ')}`);
}
