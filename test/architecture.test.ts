import { readdirSync, readFileSync } from 'node:fs';
import { cruise, type IReporterOutput } from 'dependency-cruiser';
import { beforeAll, describe, expect, it } from 'vitest';

/** Which layer may import which, as the README lists them; every layer may import itself. */
const LAYERS: Record<string, readonly string[]> = {
  base: [],
  scene: ['base'],
  theme: ['base', 'scene'],
  locale: ['base'],
  document: ['base', 'scene'],
  load: ['base'],
  text: ['base', 'scene', 'theme', 'locale'],
  chart: ['base', 'scene', 'theme', 'locale', 'text', 'image'],
  image: ['base', 'scene', 'text'],
  validate: ['base', 'scene', 'theme', 'locale'],
  merge: ['base', 'validate', 'locale'],
  resolve: ['base', 'scene', 'document', 'theme', 'locale', 'validate'],
  layout: ['base', 'scene', 'theme', 'locale', 'document', 'resolve', 'text', 'chart', 'image'],
  'data-book': ['base', 'scene', 'locale', 'validate', 'resolve'],
  write: ['base', 'scene'],
  'source-text': ['base', 'locale'],
  verify: ['base', 'locale', 'validate', 'source-text'],
  ledger: ['base', 'scene', 'locale', 'document', 'validate', 'source-text'],
  ingest: ['base', 'source-text'],
  cli: ['base', 'load'],
};

/** The only layers that may touch disk, clock, environment or network. */
const EFFECTFUL = ['load', 'cli'];

/** Reads the WebAssembly file of the package that it imports, as the package itself ought to. */
const READS_ITS_PACKAGE = '^src/base/load-resvg\\.ts$';

interface Rule {
  readonly name: string;
  readonly from: object;
  readonly to: object;
}

const RULES: readonly Rule[] = [
  ...Object.entries(LAYERS).map(([layer, allowed]) => ({
    name: `layer-${layer}`,
    from: { path: `^src/${layer}/` },
    to: {
      path: '^src/',
      pathNot: `^src/(${[layer, ...allowed].join('|')})/${layer === 'cli' ? '|^src/compile' : ''}`,
    },
  })),
  { name: 'no-cycle', from: {}, to: { circular: true } },
  {
    name: 'pure',
    from: { path: '^src/', pathNot: [`^src/(${EFFECTFUL.join('|')})/`, READS_ITS_PACKAGE] },
    to: { path: '^(node:)?(fs|fs/promises|child_process|http|https|net|os|process)$' },
  },
];

let violations: readonly string[];

/** One cruise for all rules: reading the sources takes most of the time. */
beforeAll(async () => {
  const forbidden = RULES.map((rule) => ({ ...rule, severity: 'error' }));
  const result = (await cruise(
    ['src'],
    { ruleSet: { forbidden } as never, validate: true, doNotFollow: { path: 'node_modules' } },
    { extensions: ['.ts'] } as never,
    { tsConfig: { options: {} } } as never,
  )) as IReporterOutput;
  const { output } = result;
  if (typeof output === 'string') throw new Error('expected a cruise result');
  expect(output.summary.totalCruised).toBeGreaterThan(50);
  violations = output.summary.violations.map((found) => `${found.rule.name}: ${found.from} -> ${found.to}`);
});

describe('architecture', () => {
  it('keeps the layers: every folder imports only what the design lets it', () => {
    expect(violations.filter((found) => found.startsWith('layer-'))).toEqual([]);
  });

  it('has no cycles', () => {
    expect(violations.filter((found) => found.startsWith('no-cycle'))).toEqual([]);
  });

  it('touches disk, processes and network only in load and cli', () => {
    expect(violations.filter((found) => found.startsWith('pure'))).toEqual([]);
  });

  it('has a layer rule for every folder, and the README lists every folder', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const names = folders.map((entry) => entry.name);
    expect(names.sort()).toEqual(Object.keys(LAYERS).sort());
    const readme = readFileSync('README.md', 'utf8');
    for (const name of names) expect(readme).toContain(`${name}/`);
  });

  it('keeps files under 400 lines', () => {
    const long = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => ({ file, lines: readFileSync(`src/${file}`, 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 400);
    expect(long).toEqual([]);
  });

  it('never reads the clock or chance outside load and cli', () => {
    const impure = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !EFFECTFUL.some((layer) => file.startsWith(layer)))
      .filter((file) => /Date\.now|new Date\(\)|Math\.random|process\.env/.test(readFileSync(`src/${file}`, 'utf8')));
    expect(impure).toEqual([]);
  });
});
