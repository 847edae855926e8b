import type { Element } from '@xmldom/xmldom';
import { childOf, childrenOf, valueOf } from './xml-children.js';

/** What a paragraph's style says of it. */
export interface DocxStyle {
  /** Headings: 1 for the highest; 0 for the document's title. */
  readonly level?: number;
  /** True for lines of a table of contents. */
  readonly contents?: boolean;
  readonly item?: boolean;
}

/** Levels of outline by style id, through what styles are based on; names are those that Word writes in any language. */
export function readStyles(styles: Element | undefined): (id: string | undefined) => DocxStyle {
  const byId = new Map(childrenOf(styles, 'style').map((style) => [valueOf(style, 'styleId') ?? '', style]));
  const read = (id: string | undefined, depth: number): DocxStyle => {
    const style = byId.get(id ?? '');
    if (!style || depth > 10) return {};
    const name = valueOf(childOf(style, 'name')) ?? '';
    const [, heading] = /^(?:heading|标题|標題)\s*([1-9])/i.exec(name) ?? [];
    if (heading !== undefined) return { level: Number(heading) };
    if (/^(?:title|标题|標題)$/i.test(name)) return { level: 0 };
    if (/^toc\b|^table of/i.test(name)) return { contents: true };
    const outline = valueOf(childOf(style, 'pPr', 'outlineLvl'));
    if (outline !== undefined && Number(outline) < 9) return { level: Number(outline) + 1 };
    const item = childOf(style, 'pPr', 'numPr') !== undefined || /^list (?:bullet|number|paragraph)/i.test(name);
    const base = read(valueOf(childOf(style, 'basedOn')), depth + 1);
    return item ? { ...base, item } : base;
  };
  return (id) => read(id, 0);
}
