import type { Block, ContentsBlock, HeadingBlock } from '../../document/block.js';
import type { Inline } from '../../document/inline.js';
import type { Run } from '../../scene/text.js';
import { runsOf } from '../inline/runs-of.js';
import type { ContentsEntry, ResolvedContents } from '../resolved-block.js';
import { childrenOf } from '../targets.js';
import type { BlockWalk } from './block-walk.js';
import { optionalParagraph, runsParagraph } from './paragraph-of.js';

/** The headings of a brief in order, each with the name of a destination of its own; empty where it has no contents. */
export function contentsEntries(blocks: readonly Block[]): ReadonlyMap<HeadingBlock, string> {
  const all = allBlocks(blocks);
  if (!all.some((block) => block.kind === 'contents')) return new Map();
  const headings = all.filter((block) => block.kind === 'heading');
  return new Map(headings.map((heading, index) => [heading, `heading:${index + 1}`]));
}

function allBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => [block, ...childrenOf(block).flatMap(allBlocks)]);
}

/** A table of contents: titles without their notes and links, and page numbers, both leading to the heading. */
export function resolveContents(contents: ContentsBlock, { state, entries }: BlockWalk): ResolvedContents {
  const title = optionalParagraph(contents.title, 'contents-title', state);
  const shown = [...(entries ?? [])].filter(([heading]) => heading.level <= contents.depth);
  return {
    kind: 'contents',
    origin: contents.origin,
    ...(contents.id !== undefined && { id: contents.id }),
    ...(title && { title }),
    entries: shown.map(([heading, name]): ContentsEntry => {
      const link = { kind: 'destination', name } as const;
      const words = runsOf(plain(heading.children), state).map((run): Run => ({ ...run, link }));
      const page: Run = { text: '', pageOf: name, link, figure: { kind: 'ordinal' } };
      return {
        level: heading.level,
        title: runsParagraph(words, 'contents', state),
        page: { ...runsParagraph([page], 'contents', state), align: 'end' },
      };
    }),
  };
}

function plain(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    if (inline.kind === 'note') return [];
    if (inline.kind === 'link') return plain(inline.children);
    if (inline.kind === 'break') return [{ kind: 'text', text: ' ', origin: inline.origin }];
    return 'children' in inline ? [{ ...inline, children: plain(inline.children) }] : [inline];
  });
}
