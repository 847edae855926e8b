import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ReadPackage } from '../write/pptx/read-deck.js';

/** A workbook as openpyxl reads it. */
export interface ReadWorkbook {
  readonly sheets: readonly string[];
  /** By address: value (dates as ISO 8601), number format, and type (`s` text, `n` number, `d` date, `f` formula). */
  readonly cells: Readonly<Record<string, { value: string | number; format: string; type: string }>>;
  readonly tables: readonly { readonly ref: string; readonly headers: readonly string[] }[];
}

/** A Python that has openpyxl: the one on the path, or the system's own; undefined where neither has it. */
export const PYTHON = ['python3', '/usr/bin/python3'].find(
  (program) => spawnSync(program, ['-c', 'import openpyxl'], { stdio: 'ignore' }).status === 0,
);

/** The embedded workbooks of a deck in the order of its charts. Throws where there is no openpyxl. */
export function readWorkbooks(deck: ReadPackage): readonly ReadWorkbook[] {
  if (!PYTHON) throw new Error('no python3 with openpyxl');
  const folder = mkdtempSync(path.join(tmpdir(), 'workbooks-'));
  try {
    const names = deck.names.filter((name) => name.endsWith('.xlsx'));
    const number = (name: string) => /\d+(?=\.xlsx$)/.exec(name)![0].padStart(4, '0');
    for (const name of names) writeFileSync(path.join(folder, `${number(name)}.xlsx`), deck.bytes(name));
    const script = path.join(import.meta.dirname, 'read_workbooks.py');
    const json = execFileSync(PYTHON, [script, folder], { encoding: 'utf8', maxBuffer: 64_000_000 });
    const read = JSON.parse(json) as Record<string, ReadWorkbook>;
    return Object.keys(read)
      .sort()
      .map((name) => read[name]!);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
