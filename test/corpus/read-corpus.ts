import { readdirSync, readFileSync } from 'node:fs';

/** A paragraph of the corpus: a line of a file. */
export interface CorpusParagraph {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly language: 'zh-Hans' | 'en';
}

/** All paragraphs of the corpus, written for these tests: `en.txt` is English, all other files are Chinese. */
export function readCorpus(): readonly CorpusParagraph[] {
  const folder = new URL('./', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.sort().flatMap((file) => {
    const lines = readFileSync(new URL(file, folder), 'utf8').trim().split('\n');
    const language = file === 'en.txt' ? 'en' : 'zh-Hans';
    return lines.map((text, index) => ({ file, line: index + 1, text, language }) as const);
  });
}
