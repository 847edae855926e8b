import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const REPOSITORY = process.cwd();

/** A copy of the project's data and templates in a temporary folder, used through the command line as a user does. */
export interface Project {
  readonly folder: string;
  /** Runs `briefdeck` with these arguments in the folder. */
  readonly run: (args: readonly string[], env?: Readonly<Record<string, string>>) => Run;
  readonly read: (file: string) => Buffer;
  readonly write: (file: string, content: string | Uint8Array) => void;
  /** Replaces the one place where `from` stands. */
  readonly edit: (file: string, from: string, to: string) => void;
  /** Files below a folder, sorted, with forward slashes. */
  readonly list: (folder: string) => string[];
  readonly remove: () => void;
}

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A fresh copy of `data/` and `templates/`. */
export function newProject(): Project {
  const folder = mkdtempSync(path.join(tmpdir(), 'briefdeck-'));
  for (const name of ['data', 'templates']) cpSync(name, path.join(folder, name), { recursive: true });
  symlinkSync(path.join(REPOSITORY, 'node_modules'), path.join(folder, 'node_modules'));
  const at = (file: string): string => path.join(folder, file);
  const project: Project = {
    folder,
    run: (args, env) => {
      const result = spawnSync(process.execPath, [path.join(REPOSITORY, 'bin.js'), ...args], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, ...env },
        maxBuffer: 2 ** 26,
      });
      return { status: result.status, stdout: result.stdout, stderr: result.stderr };
    },
    read: (file) => readFileSync(at(file)),
    write: (file, content) => writeFileSync(at(file), content),
    edit: (file, from, to) => {
      const text = readFileSync(at(file), 'utf8');
      const parts = text.split(from);
      if (parts.length !== 2) throw new Error(`“${from}” stands ${parts.length - 1} times in ${file}`);
      writeFileSync(at(file), parts.join(to));
    },
    list: (sub) =>
      readdirSync(at(sub), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(at(sub), path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
        .sort(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  return project;
}
