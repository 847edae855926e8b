import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** True where a program can be run; false with a message where it is missing, but on CI its absence is an error. */
export function hasProgram(name: string): boolean {
  if (spawnSync('which', [name]).status === 0) return true;
  return missing(`${name} is missing: what it would read back is not tested`);
}

/** The standard output of a program that reads the file `bytes`, whose path stands for `FILE` among the arguments. */
export function readWith(program: string, bytes: Uint8Array, args: readonly string[]): Buffer {
  const file = join(mkdtempSync(join(tmpdir(), 'briefdeck-')), 'file.pdf');
  writeFileSync(file, bytes);
  const { stdout, stderr, status } = spawnSync(
    program,
    args.map((arg) => (arg === 'FILE' ? file : arg)),
    { maxBuffer: 2 ** 28 },
  );
  if (status !== 0) throw new Error(`${program} failed: ${stderr}${stdout}`);
  return stdout;
}

/** The jar that `.ci/install-verapdf` fetches. */
const VERAPDF = `${process.env.VERAPDF_HOME ?? '/opt/verapdf'}/greenfield-apps.jar`;

/** True where veraPDF can be run; as `hasProgram`. */
export function hasVeraPdf(): boolean {
  if (existsSync(VERAPDF)) return hasProgram('java');
  return missing(`${VERAPDF} is missing: PDF/UA and PDF/A are not judged (run .ci/install-verapdf)`);
}

/** What veraPDF says about a file by each flavour that it claims: `PASS 3a`, or `FAIL ua1` and then the rules that failed. */
export function verdicts(bytes: Uint8Array): readonly string[] {
  const file = join(mkdtempSync(join(tmpdir(), 'briefdeck-')), 'file.pdf');
  writeFileSync(file, bytes);
  const command = ['-cp', VERAPDF, 'org.verapdf.apps.GreenfieldCliWrapper', '--format', 'text', '-v', file];
  const { stdout, stderr } = spawnSync('java', command, { encoding: 'utf8' });
  const lines = stdout.replaceAll(` ${file}`, '').split('\n');
  const told = lines.filter((line) => /^\s*(PASS|FAIL) /.test(line)).map((line) => line.trim());
  return told.length > 0 ? told : [`no verdict: ${stderr}`];
}

function missing(message: string): false {
  if (process.env.CI === 'true') throw new Error(message);
  console.warn(message);
  return false;
}
