import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly name: string;
  readonly version: string;
};

export const programName = manifest.name;
export const programVersion = manifest.version;

/** For the producer fields of the files: `briefdeck 0.1.0`. */
export const generator = `${manifest.name} ${manifest.version}`;
