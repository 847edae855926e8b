import type { Renderer } from '../render/renderer.js';
import { wordsAt } from './words.js';

/** What is said where a text is missing in this language that another language has; undefined where none has it. */
export function missingText(
  path: string,
  key: string,
  { report, language, words }: Pick<Renderer, 'report' | 'language' | 'words'>,
): { readonly message: string; readonly hint: string } | undefined {
  const full = path === '' ? key : `${path}.${key}`;
  for (const [other, tree] of report.texts) {
    const node = other === language ? undefined : wordsAt(tree, full.split('.'));
    if (!node) continue;
    const { file, line } = node.origin;
    const message = `“${full}” has no text in ${language}`;
    return { message, hint: `add “${full}” to ${words.reportFile}; ${other} has it at ${file}:${line}` };
  }
  return undefined;
}
