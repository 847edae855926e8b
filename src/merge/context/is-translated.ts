import type { Renderer } from '../render/renderer.js';
import { wordsAt } from './words.js';

/**
 * Whether another language has a text under `key` at `path` of the text files. Where this language has none, validation
 * has reported that already, with both places.
 */
export function isTranslated(
  path: string,
  key: string,
  { report, language }: Pick<Renderer, 'report' | 'language'>,
): boolean {
  const keys = [...(path === '' ? [] : path.split('.')), key];
  return [...report.texts].some(([other, tree]) => other !== language && wordsAt(tree, keys) !== undefined);
}
