import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where `.ci/install-pdfium` puts pypdfium2, which brings pdfium, the reader in Chrome and Edge. */
const HOME = process.env.PDFIUM_HOME ?? '/opt/pypdfium2';

const READ = `
import json, sys, pypdfium2
document = pypdfium2.PdfDocument(sys.argv[1])
print(json.dumps([document[number].get_textpage().get_text_range() for number in range(len(document))]))
`;

const environment = {
  ...process.env,
  PYTHONPATH: [HOME, process.env.PYTHONPATH].filter(Boolean).join(':'),
  PYTHONIOENCODING: 'utf-8',
};

/** True where pdfium can be asked; false with a message where it is missing, but on CI its absence is an error. */
export function hasPdfium(): boolean {
  if (spawnSync('python3', ['-c', 'import pypdfium2'], { env: environment }).status === 0) return true;
  const message = 'pypdfium2 is missing: pdfium does not read (run .ci/install-pdfium)';
  if (process.env.CI === 'true') throw new Error(message);
  console.warn(message);
  return false;
}

/** Text of each page of a PDF as pdfium reads it, lines ending in `\n`, hyphens that setting added as U+FFFE. */
export function pdfiumPages(bytes: Uint8Array): string[] {
  const file = join(mkdtempSync(join(tmpdir(), 'briefdeck-')), 'file.pdf');
  writeFileSync(file, bytes);
  const { stdout, stderr, status } = spawnSync('python3', ['-c', READ, file], {
    encoding: 'utf8',
    env: environment,
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`pdfium failed: ${stderr}`);
  return (JSON.parse(stdout) as string[]).map((page) => page.replaceAll('\r\n', '\n'));
}
