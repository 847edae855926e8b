import { type Article, type ArticleTable, readArticle } from '../source-text/read-article.js';
import { unitWords } from '../source-text/figures/unit-words.js';
import { dataTable } from './draft/tables/data-table.js';
import type { ArticleCopy } from './ingested-article.js';

/**
 * The body as plain text, a line a paragraph, a point with its mark; as a page where it has tables of data, or the text would be read
 * otherwise: points of a list without a full stop count as paragraphs only where a file says that they are points.
 */
export async function copyOf(article: Article): Promise<ArticleCopy> {
  const { paragraphs } = article.source;
  const text = `${paragraphs.map(({ kind, clean }) => (kind === 'item' ? `• ${clean.text}` : clean.text)).join('\n')}\n`;
  const { value: again } = await readArticle({ name: 'article.txt', bytes: new TextEncoder().encode(text) });
  const lines = again?.source.paragraphs ?? [];
  const same =
    paragraphs.length === lines.length && paragraphs.every(({ clean }, at) => clean.text === lines[at]!.clean.text);
  const plain = same && !article.tables.some((table) => dataTable(table, unitWords()));
  return plain ? { name: 'article.txt', text } : { name: 'article.html', text: pageOf(article) };
}

function pageOf({ language, title, source, tables }: Article): string {
  const behind = (paragraph: number): readonly string[] =>
    tables.filter(({ after }) => after === paragraph).flatMap(tableLines);
  const blocks = [
    ...behind(0),
    ...source.paragraphs.flatMap(({ kind, clean, number }) => [
      kind === 'item' ? `<ul><li>${escaped(clean.text)}</li></ul>` : `<p>${escaped(clean.text)}</p>`,
      ...behind(number),
    ]),
  ];
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

/** A table with its merged cells, below the line that says what it is counted in. */
function tableLines({ caption, unitLine, rows, merged, headerRows }: ArticleTable): readonly string[] {
  const lines = rows.map((row, y) => {
    const tag = y < headerRows ? 'th' : 'td';
    const cells = row.flatMap(({ text }, x): readonly string[] => {
      const over = merged.find((cell) => {
        return y >= cell.row && y < cell.row + cell.rows && x >= cell.column && x < cell.column + cell.columns;
      });
      if (over && (over.row !== y || over.column !== x)) return [];
      const spans = over ? ` rowspan="${over.rows}" colspan="${over.columns}"` : '';
      return [`<${tag}${spans}>${escaped(text)}</${tag}>`];
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    ...(unitLine ? [`<p>${escaped(unitLine.text)}</p>`] : []),
    '<table>',
    ...(caption ? [`<caption>${escaped(caption.text)}</caption>`] : []),
    ...lines,
    '</table>',
  ];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
