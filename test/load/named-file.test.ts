import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadNamedBytes } from '../../src/load/named-file.js';

let root: string;

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'briefdeck-named-'));
  mkdirSync(path.join(root, 'project'));
  mkdirSync(path.join(root, 'page'));
  writeFileSync(path.join(root, 'page/article.txt'), 'words');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function said(named: string): string {
  const [{ message, hint } = { message: 'nothing' }] = loadNamedBytes(root, named).diagnostics;
  return `${message} ${hint}`;
}

describe('a file that a command names', () => {
  it('which cannot be read, says why and what to do', () => {
    expect(said('page')).toBe('“page” is a folder. name a file in it');
    expect(said('page/artikle.txt')).toBe('There is no file “page/artikle.txt”. did you mean “article.txt”?');
    expect(said('nowhere/x.txt')).toBe('There is no file “nowhere/x.txt”. check its name and folder');
    expect(said('page/article.txt/x')).toBe('There is no file “page/article.txt/x”. check its name and folder');
    expect(said('https://example.org/a.html')).toBe(
      '“https://example.org/a.html” is an address, and nothing is fetched. save the page in a browser, and name that file',
    );
    expect(said('')).toBe('No file is named. name the file');
  });

  it('is called by its path in the project; outside of it, as it was named', () => {
    const file = (named: string, from = root) => loadNamedBytes(from, named).value?.file;
    expect(file('./page/../page/article.txt')).toBe('page/article.txt');
    expect(file(path.join(root, 'page/article.txt'))).toBe('page/article.txt');
    const inside = path.join(root, 'project');
    expect(file('../page/article.txt', inside)).toBe('../page/article.txt');
    expect(file(path.join(root, 'page/article.txt'), inside)).toBe(
      path.join(root, 'page/article.txt').replaceAll('\\', '/'),
    );
  });
});
