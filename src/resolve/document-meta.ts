import type { Block, TitleBlock } from '../document/block.js';
import type { Document } from '../document/document.js';
import type { SceneMeta } from '../scene/scene.js';
import { plainText } from './inline/plain-text.js';
import { reportText } from './provenance/report-text.js';
import type { ResolveContext } from './resolve-context.js';
import { childrenOf } from './targets.js';

/**
 * What files say about themselves. The title is that of the brief's title block or the deck's first slide, else `title`
 * of the text file; subject, author and keywords come from the title block and the text file's keys of those names.
 */
export function documentMeta(document: Document, { report }: ResolveContext): Omit<SceneMeta, 'generator'> {
  const { language } = document;
  const text = (key: string): string => reportText(report, language, [key]) ?? '';
  const block = document.kind === 'brief' ? titleBlockOf(document.blocks) : undefined;
  const heading = document.kind === 'brief' ? (block?.title ?? []) : (document.slides[0]?.title ?? []);
  return {
    title: plainText(heading) || text('title') || report.id,
    subject: text('subject') || plainText(block?.message ?? []),
    author: text('author'),
    keywords: text('keywords')
      .split(/[,，、;；]\s*/)
      .filter((word) => word !== ''),
    language,
    date: report.date,
    reportId: report.id,
  };
}

function titleBlockOf(blocks: readonly Block[]): TitleBlock | undefined {
  for (const block of blocks) {
    if (block.kind === 'title-block') return block;
    const inner = childrenOf(block)
      .map(titleBlockOf)
      .find((found) => found !== undefined);
    if (inner) return inner;
  }
  return undefined;
}
