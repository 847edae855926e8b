import { articleOf } from './article-of.js';
import type { SourceText } from './source-text.js';
import { transcribeText } from './text/transcribe-text.js';

export { type SourceParagraph, type SourceSentence, type SourceText, sentencesOf } from './source-text.js';

/** The body of an article in plain text; see `readArticle` for all that is known of it, and for other kinds of files. */
export function readSourceText(file: string, text: string): SourceText {
  return articleOf(transcribeText(file, text), 'text').source;
}
