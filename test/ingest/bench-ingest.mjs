// Recall and precision of `ingest` on each article: --verbose lists what was missed, made up or read otherwise, --json prints all.
import { parseArgs } from 'node:util';
import { listArticles } from './articles.mjs';
import { scoreArticle, scoreOpening } from './score-article.mjs';

const { values: options, positionals } = parseArgs({
  options: { verbose: { type: 'boolean' }, json: { type: 'boolean' } },
  allowPositionals: true,
});
const { ingestArticle } = await import(new URL('../../.build/ingest/ingest-article.js', import.meta.url).href);

const { simplified } = await import(
  new URL('../../.build/source-text/clean/fold-traditional.js', import.meta.url).href
);
const fold = (text) => [...text].map(simplified).join('');

const scores = [];
for (const { id, file, expected } of listArticles()) {
  if (positionals.length > 0 && !positionals.includes(id)) continue;
  const { value: article } = await ingestArticle(file);
  const opening = scoreOpening(expected, { ...article, language: article?.written }, fold);
  scores.push({ id, ...scoreArticle(expected, article?.figures ?? [], fold), opening });
}
if (options.json) console.log(JSON.stringify(scores, undefined, 2));
else printScores();

function printScores() {
  const columns = [
    'expected',
    'found',
    'right',
    'recall',
    'precision',
    'value+unit',
    'value',
    'subject',
    'base',
    'period',
    'region',
    'opening',
  ];
  const print = (cells) =>
    console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(12) : cell.padStart(11))).join(''));
  print(['', ...columns]);
  for (const score of scores) {
    print([score.id, ...rowOf(score)]);
    if (options.verbose) printDetails(score);
  }
  print(['all', ...rowOf(total(scores))]);
}

function rowOf({ expected, found, right, sameValueAndUnit, sameValue, details, opening }) {
  const share = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`);
  const parts = Object.values(details).map((detail) => share(detail.right, detail.asked));
  const known = Object.values(opening);
  return [
    ...[expected, found, right].map(String),
    ...[share(right, expected), share(right, found), share(sameValueAndUnit, expected), share(sameValue, expected)],
    ...parts,
    `${known.filter(Boolean).length}/${known.length}`,
  ];
}

function printDetails({ missed, wrong, unlike, opening }) {
  const print = (title, lines) => lines.forEach((line) => console.log(`    ${title.padEnd(8)} ${line}`));
  print('missed', missed);
  print('wrong', wrong);
  print('unlike', unlike);
  print(
    'opening',
    Object.entries(opening).flatMap(([name, right]) => (right ? [] : [`${name} is not as expected`])),
  );
}

/** All articles as one. */
function total(all) {
  const sum = (read) => all.reduce((count, score) => count + read(score), 0);
  const detail = (name, part) => sum(({ details }) => details[name][part]);
  const names = ['subject', 'base', 'period', 'region'];
  return {
    ...Object.fromEntries(
      ['expected', 'found', 'right', 'sameValueAndUnit', 'sameValue'].map((name) => [
        name,
        sum((score) => score[name]),
      ]),
    ),
    details: Object.fromEntries(
      names.map((name) => [name, { right: detail(name, 'right'), asked: detail(name, 'asked') }]),
    ),
    opening: Object.fromEntries(
      all.flatMap(({ id, opening }) => Object.entries(opening).map(([name, right]) => [`${id} ${name}`, right])),
    ),
  };
}
