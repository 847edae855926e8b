import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { hanShingles } from './han-shingles.js';

const FOLDER = 'data/shandong-industry-2023';

/**
 * `hanShingles` of the article's body in Simplified Chinese, sorted. The article itself is not in this repository. After a
 * change to `hanShingles`, run it over the cleaned article, a paragraph at a time, and write the keys to this file.
 */
const ARTICLE: ReadonlySet<string> = new Set(JSON.parse(readFileSync('test/content/article-shingles.json', 'utf8')));

describe('the report is written in its own words', () => {
  it.each(filesOf(FOLDER))('%s holds no sentence of the article', (file) => {
    const taken = passagesOf(file).flatMap((passage) => sharedRuns(passage));
    expect(taken).toEqual([]);
  });

  it('finds a run of the article in other punctuation and with other figures', () => {
    const run = '压减轮胎企业{{x}}家，退出低效、落后轮胎产能';
    expect(sharedRuns(run)).not.toEqual([]);
  });

  it('lets names of programmes stand', () => {
    expect(sharedRuns('编制国家先进制造业集群培育提升三年行动方案')).toEqual([]);
  });
});

/** Runs of the passage that the article has too. */
function sharedRuns(passage: string): readonly string[] {
  return [...hanShingles(passage)].filter(([hash]) => ARTICLE.has(hash)).map(([, run]) => run);
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ya?ml|csv|md)$/.test(name))
    .map((name) => join(folder, name))
    .sort();
}

/** The strings of a YAML file, or the lines of another, each read by itself. */
function passagesOf(file: string): readonly string[] {
  const source = readFileSync(file, 'utf8');
  return /\.ya?ml$/.test(file) ? stringsOf(parse(source)) : source.split(/\n/);
}

function stringsOf(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(stringsOf) : [];
}
