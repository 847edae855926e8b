// The articles that `ingest` is measured by, with what is expected of each.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const FOLDER = fileURLToPath(new URL('articles/', import.meta.url));

/** The article behind data/shandong-industry-2023: not part of the repository, measured where a copy lies beside it. */
const SHANDONG = fileURLToPath(new URL('../../../shared/article/shandong-2023-07-05.txt', import.meta.url));

/** Every article at hand: its id, the file as `ingest` takes it, and what is expected. */
export function listArticles() {
  const ids = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.expected.yaml'))
    .map((name) => name.replace('.expected.yaml', ''));
  return ids.flatMap((id) => {
    const path = id === 'shandong' ? SHANDONG : articlePath(id);
    if (!existsSync(path)) return [];
    const expected = parse(readFileSync(join(FOLDER, `${id}.expected.yaml`), 'utf8'));
    return [{ id, file: { name: basename(path), bytes: new Uint8Array(readFileSync(path)) }, expected }];
  });
}

function articlePath(id) {
  const name = readdirSync(FOLDER).find((file) => file.startsWith(`${id}.`) && !file.endsWith('.yaml'));
  return join(FOLDER, name);
}
