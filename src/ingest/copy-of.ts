import { type Article, readArticle } from '../source-text/read-article.js';
import type { ArticleCopy } from './ingested-article.js';

/**
 * The body as plain text, a line a paragraph, a point with its mark; as a page where the text would be read otherwise: points of a list without a full stop count
 * as paragraphs only where a file says that they are points.
 */
export async function copyOf(article: Article): Promise<ArticleCopy> {
  const { paragraphs } = article.source;
  const text = `${paragraphs.map(({ kind, clean }) => (kind === 'item' ? `• ${clean.text}` : clean.text)).join('\n')}\n`;
  const { value: again } = await readArticle({ name: 'article.txt', bytes: new TextEncoder().encode(text) });
  const lines = again?.source.paragraphs ?? [];
  const same =
    paragraphs.length === lines.length && paragraphs.every(({ clean }, at) => clean.text === lines[at]!.clean.text);
  return same ? { name: 'article.txt', text } : { name: 'article.html', text: pageOf(article) };
}

function pageOf({ language, title, source }: Article): string {
  const blocks = source.paragraphs.map(({ kind, clean }) =>
    kind === 'item' ? `<ul><li>${escaped(clean.text)}</li></ul>` : `<p>${escaped(clean.text)}</p>`,
  );
  const head = title === undefined ? [] : [`<h1>${escaped(title)}</h1>`];
  const page = [
    `<!doctype html>`,
    `<html lang="${language}">`,
    '<meta charset="utf-8">',
    '<article>',
    ...head,
    ...blocks,
    '</article>',
    '</html>',
  ];
  return `${page.join('\n').replaceAll('</ul>\n<ul>', '\n')}\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
