import type { IngestedArticle, IngestedParagraph, IngestedSentence } from '../ingested-article.js';

/** Sentences that become a section, in order. */
export interface Block {
  readonly heading?: string;
  readonly sentences: readonly { readonly paragraph: number; readonly sentence: IngestedSentence }[];
}

/** A paragraph with more figures than this is cut at sentences that have none: they name the next topic. */
const HEAVY = 8;

/** Fewer figures than this make no section of their own. */
const LIGHT = 3;

/** Most sections with figures that a brief is clear with. */
const MOST = 6;

/** The article cut into blocks that hold figures: by its headings and paragraphs, long ones by their topics, short ones joined. */
export function sectionBlocks({ paragraphs }: IngestedArticle): readonly Block[] {
  const pieces = paragraphs.filter(hasFigures).flatMap(cutByTopic);
  const blocks: Block[] = [];
  for (const piece of pieces) {
    const before = blocks.at(-1);
    const light = before && (countOf(before) < LIGHT || countOf(piece) < LIGHT);
    if (before && light && sameHeading(before, piece)) blocks[blocks.length - 1] = join(before, piece);
    else blocks.push(piece);
  }
  while (blocks.length > MOST) joinSmallest(blocks);
  return blocks;
}

/** Number of figures in a block. */
export function countOf({ sentences }: Block): number {
  return sentences.reduce((sum, { sentence }) => sum + sentence.figures.length, 0);
}

function hasFigures({ sentences }: IngestedParagraph): boolean {
  return sentences.some(({ figures }) => figures.length > 0);
}

function cutByTopic({ number, heading, sentences }: IngestedParagraph): readonly Block[] {
  const placed = sentences.map((sentence) => ({ paragraph: number, sentence }));
  const named = heading === undefined ? {} : { heading };
  if (sentences.reduce((sum, { figures }) => sum + figures.length, 0) <= HEAVY)
    return [{ ...named, sentences: placed }];
  const blocks: { paragraph: number; sentence: IngestedSentence }[][] = [];
  for (const each of placed) {
    const topic = each.sentence.figures.length === 0;
    const begun = blocks.at(-1);
    if (!begun || (topic && begun.some(({ sentence }) => sentence.figures.length > 0))) blocks.push([each]);
    else begun.push(each);
  }
  return blocks
    .filter((block) => block.some(({ sentence }) => sentence.figures.length > 0))
    .map((block) => ({ ...named, sentences: block }));
}

/** Paragraphs below one heading, or without any. */
function sameHeading(before: Block, { heading }: Block): boolean {
  return heading === undefined || heading === before.heading;
}

function join(one: Block, other: Block): Block {
  return { ...one, sentences: [...one.sentences, ...other.sentences] };
}

function joinSmallest(blocks: Block[]): void {
  const sizes = blocks.slice(1).map((block, index) => countOf(block) + countOf(blocks[index]!));
  const at = sizes.indexOf(Math.min(...sizes));
  blocks.splice(at, 2, join(blocks[at]!, blocks[at + 1]!));
}
