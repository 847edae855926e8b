// The articles that `ingest` is measured by, with what is expected of each.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const FOLDER = fileURLToPath(new URL('articles/', import.meta.url));

/** The article behind data/shandong-industry-2023: not part of the repository, measured where the environment says where a copy lies. */
const SHANDONG = process.env['BRIEFDECK_ARTICLE'];

/** Every article at hand: its id, the file as `ingest` takes it, and what is expected. */
export function listArticles() {
  const ids = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.expected.yaml'))
    .map((name) => name.replace('.expected.yaml', ''));
  return ids.flatMap((id) => {
    const path = id === 'shandong' ? SHANDONG : articlePath(id);
    if (path === undefined) return [];
    const expected = parse(readFileSync(join(FOLDER, `${id}.expected.yaml`), 'utf8'));
    return [{ id, file: { name: basename(path), bytes: new Uint8Array(readFileSync(path)) }, expected }];
  });
}

function articlePath(id) {
  const name = readdirSync(FOLDER).find((file) => file.startsWith(`${id}.`) && !file.endsWith('.yaml'));
  return join(FOLDER, name);
}
