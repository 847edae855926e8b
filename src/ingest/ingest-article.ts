import { type Diagnostic, errorOf, type Outcome } from '../base/diagnostic.js';
import { readSourceText } from '../source-text/read-source-text.js';
import type { Carried } from './figure/carried.js';
import { recogniseFigures } from './figure/recognise-figures.js';
import { regionIn } from './figure/region.js';
import type { IngestedArticle, IngestedParagraph, IngestedSentence } from './ingested-article.js';

/** An article's file as it lies on disk. */
export interface ArticleFile {
  /** As the user named it; its ending says what it is. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Every figure of an article with its unit, place, subject, period and comparison. By rules, without a model: what the rules
 * are not sure of is in `doubts`. Undefined, with errors, where nothing in the file reads like an article.
 */
export function ingestArticle(file: ArticleFile): Outcome<IngestedArticle | undefined> {
  const text = new TextDecoder('utf-8').decode(file.bytes);
  const source = readSourceText(file.name, text);
  const diagnostics: Diagnostic[] = [];
  if (source.paragraphs.length === 0) {
    const hint = 'give the page that holds the article, or its text, a line for each paragraph';
    return { value: undefined, diagnostics: [errorOf('ingest/no-prose', `${file.name} holds nothing that reads like an article`, undefined, hint)] };
  }
  const meta = { title: undefined as string | undefined, date: /(\d{4}-\d{2}-\d{2})/.exec(text)?.[1] };
  const paragraphs = recogniseParagraphs(source.paragraphs, meta);
  const figures = paragraphs.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.figures));
  const body = source.paragraphs.map(({ clean }) => clean.text).join('\n');
  return {
    value: {
      name: file.name,
      ...(meta.title !== undefined && { title: meta.title }),
      ...(meta.date !== undefined && { date: meta.date }),
      language: /\p{Script=Han}/u.test(body) ? 'zh-Hans' : 'en',
      paragraphs,
      figures,
      text: body,
    },
    diagnostics,
  };
}

interface Body {
  readonly number: number;
  readonly sentences: readonly { readonly number: number; readonly clean: { readonly text: string } }[];
}

/** Figures sentence by sentence; time and region go on to the next paragraph, the subject does not. */
function recogniseParagraphs(
  paragraphs: readonly Body[],
  { title = '', date }: { readonly title?: string | undefined; readonly date?: string | undefined },
): readonly IngestedParagraph[] {
  const region = regionIn(title);
  const [year, month] = date?.split('-').map(Number) ?? [];
  let carried: Carried = { ...(region && { region }), ...(year && { year }), ...(month && { month }) };
  return paragraphs.map(({ number, sentences }) => {
    const { subject: _, shared: __, listed: ___, ...kept } = carried;
    carried = kept;
    const read = sentences.map((sentence): IngestedSentence => {
      const placed = { paragraph: number, sentence: sentence.number, text: sentence.clean.text };
      const { figures, carried: next } = recogniseFigures(placed, carried);
      carried = next;
      return { number: sentence.number, text: sentence.clean.text, figures };
    });
    return { number, sentences: read };
  });
}
