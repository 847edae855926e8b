import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeReport } from '../../../src/cli/output/write-report.js';

let folder: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'briefdeck-out-')), 'steel');
});

afterEach(() => rmSync(dirname(folder), { recursive: true, force: true }));

/** Writes an English brief and deck of the contents given. */
function write(brief: string, deck: string, force = false) {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const files = [
    { path: 'en/brief.pdf', bytes: bytes(brief) },
    { path: 'en/deck.pptx', bytes: bytes(deck) },
  ];
  return writeReport({ folder, files, generator: 'briefdeck 1.0.0', force });
}

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** All files of the output folder with their contents, but the manifest. */
function tree(): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/'),
  );
  return Object.fromEntries(
    paths
      .filter((path) => path !== 'manifest.json')
      .sort()
      .map((path) => [path, read(path)]),
  );
}

describe('a build', () => {
  it('writes the files and a manifest with their hashes', () => {
    const { value, diagnostics } = write('B', 'D');
    expect(diagnostics).toEqual([]);
    expect(value).toEqual([join(folder, 'en/brief.pdf'), join(folder, 'en/deck.pptx')]);
    expect(tree()).toEqual({ 'en/brief.pdf': 'B', 'en/deck.pptx': 'D' });
    expect(JSON.parse(read('manifest.json'))).toEqual({
      generator: 'briefdeck 1.0.0',
      files: {
        'en/brief.pdf': 'df7e70e5021544f4834bbee64a9e3789febc4be81470df629cad6ddb03320a5c',
        'en/deck.pptx': '3f39d5c348e5b79d06e842c114e6cc571583bbf44e4b0ebfda1a01ec05745d43',
      },
    });
  });

  it('replaces what an earlier build wrote, without a word', () => {
    write('B', 'D');
    expect(write('B2', 'D2').diagnostics).toEqual([]);
    expect(tree()).toEqual({ 'en/brief.pdf': 'B2', 'en/deck.pptx': 'D2' });
  });

  it('remembers files of other languages', () => {
    write('B', 'D');
    const bytes = new TextEncoder().encode('Z');
    writeReport({ folder, files: [{ path: 'zh-Hans/brief.pdf', bytes }], generator: 'x', force: false });
    expect(Object.keys(JSON.parse(read('manifest.json')).files)).toEqual([
      'en/brief.pdf',
      'en/deck.pptx',
      'zh-Hans/brief.pdf',
    ]);
  });
});

describe('a file that was edited by hand', () => {
  it('is kept under another name, with a warning, each time', () => {
    write('B', 'D');
    writeFileSync(join(folder, 'en/deck.pptx'), 'mine');
    const { diagnostics } = write('B', 'D2');
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ severity: 'warning', code: 'output/edited' });
    expect(diagnostics[0]!.message).toContain('deck (edited 1).pptx');
    writeFileSync(join(folder, 'en/deck.pptx'), 'mine too');
    write('B', 'D3');
    expect(tree()).toEqual({
      'en/brief.pdf': 'B',
      'en/deck (edited 1).pptx': 'mine',
      'en/deck (edited 2).pptx': 'mine too',
      'en/deck.pptx': 'D3',
    });
  });

  it('is replaced with --force', () => {
    write('B', 'D');
    writeFileSync(join(folder, 'en/deck.pptx'), 'mine');
    expect(write('B', 'D2', true).diagnostics).toEqual([]);
    expect(tree()).toEqual({ 'en/brief.pdf': 'B', 'en/deck.pptx': 'D2' });
  });

  it('is not one that happens to equal the new file', () => {
    write('B', 'D');
    writeFileSync(join(folder, 'en/deck.pptx'), 'D2');
    expect(write('B', 'D2').diagnostics).toEqual([]);
  });

  it('is one that no manifest knows', () => {
    write('B', 'D');
    writeFileSync(join(folder, 'manifest.json'), '{ broken');
    expect(write('B2', 'D').diagnostics.map(({ message }) => message.includes('brief (edited 1).pdf'))).toEqual([true]);
  });
});

describe('a file that cannot be written', () => {
  it('is one diagnostic, and everything stays as it was', () => {
    write('B', 'D');
    rmSync(join(folder, 'en/deck.pptx'));
    mkdirSync(join(folder, 'en/deck.pptx'));
    writeFileSync(join(folder, 'en/brief.pdf'), 'edited');
    const manifest = read('manifest.json');
    const { value, diagnostics } = write('B2', 'D2', true);
    expect(value).toEqual([]);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ severity: 'error', code: 'output/not-written' });
    expect(diagnostics[0]!.message).toContain('deck.pptx');
    expect(tree()).toEqual({ 'en/brief.pdf': 'edited' });
    expect(read('manifest.json')).toBe(manifest);
  });

  it('leaves no files of a first build behind', () => {
    mkdirSync(join(folder, 'manifest.json'), { recursive: true });
    expect(write('B', 'D').diagnostics).toHaveLength(1);
    expect(tree()).toEqual({});
  });

  it('may be so because a file has the name of the folder', () => {
    writeFileSync(folder, '');
    expect(write('B', 'D').diagnostics[0]!.code).toBe('output/not-written');
    expect(existsSync(folder)).toBe(true);
  });
});
