import { errorOf } from '../../base/diagnostic.js';
import { suggest } from '../../base/did-you-mean.js';
import type { Block, CodeBlock, HeadingBlock, ImageBlock, ParagraphBlock, SectionBlock } from '../../document/block.js';
import type { Run } from '../../scene/text.js';
import { markedKeyFigure } from '../figure-notes/mark-blocks.js';
import { resolveFigureSources } from '../figure-notes/resolve-figure-sources.js';
import { plainFigures } from '../inline/plain-figures.js';
import { plainText } from '../inline/plain-text.js';
import { runsOf } from '../inline/runs-of.js';
import type { ResolveState } from '../resolve-state.js';
import type {
  ResolvedBlock,
  ResolvedHeading,
  ResolvedImage,
  ResolvedSection,
  ResolvedText,
} from '../resolved-block.js';
import { collectUses } from '../use-collector.js';
import { CALLOUT_STYLES } from './block-styles.js';
import type { BlockWalk } from './block-walk.js';
import { captionOf } from './caption-of.js';
import { markedParagraph, optionalParagraph, paragraphOf, runsParagraph } from './paragraph-of.js';
import { resolveChart } from './resolve-chart.js';
import { resolveContents } from './resolve-contents.js';
import { resolveList } from './resolve-list.js';
import { resolveTable } from './resolve-table.js';

/** Blocks with every reference checked and every piece of inline content made a paragraph. */
export function resolveBlocks(blocks: readonly Block[], walk: BlockWalk): readonly ResolvedBlock[] {
  return blocks.map((block) => {
    const resolved = resolveBlock(block, walk);
    return block.placement ? { ...resolved, placement: block.placement } : resolved;
  });
}

function resolveBlock(block: Block, walk: BlockWalk): ResolvedBlock {
  const { state } = walk;
  const base = { origin: block.origin, ...(block.id !== undefined && { id: block.id }) };
  switch (block.kind) {
    case 'section':
      return resolveSection(block, walk);
    case 'heading':
      return resolveHeading(block, walk);
    case 'paragraph':
      return resolveText(block, walk);
    case 'list':
      return resolveList(block, walk);
    case 'table':
      return resolveTable(block, walk);
    case 'chart':
      return resolveChart(block, walk);
    case 'image':
      return resolveImage(block, walk);
    case 'callout':
      return { ...base, kind: 'callout', blocks: resolveBlocks(block.blocks, { ...walk, styles: CALLOUT_STYLES }) };
    case 'columns':
      return { ...base, kind: 'columns', columns: block.columns.map((column) => resolveColumn(column, walk)) };
    case 'figure-sources':
      return resolveFigureSources(block);
    case 'break':
      return { ...base, kind: 'break', to: block.to };
    case 'quote': {
      const by = optionalParagraph(block.by, 'quote-by', state);
      return { ...base, kind: 'quote', paragraph: markedParagraph(block.children, 'quote', state), ...(by && { by }) };
    }
    case 'contents':
      return resolveContents(block, walk);
    case 'code':
      return { ...base, kind: 'code', paragraph: runsParagraph(codeRuns(block), 'code', state) };
    default:
      return resolveSetPiece(block, walk);
  }
}

/** Blocks made of fixed parts, each a paragraph with a style of its own. */
function resolveSetPiece(
  block: Extract<Block, { kind: 'title-block' | 'key-figures' | 'definitions' | 'timeline' }>,
  { state }: BlockWalk,
): ResolvedBlock {
  const base = { origin: block.origin, ...(block.id !== undefined && { id: block.id }) };
  if (block.kind === 'title-block') {
    const kicker = optionalParagraph(block.kicker, 'kicker', state);
    const title = paragraphOf(block.title, 'title', state);
    const message = block.message.length === 0 ? undefined : markedParagraph(block.message, 'message', state);
    const byline = optionalParagraph(block.byline, 'byline', state);
    return {
      ...base,
      kind: block.kind,
      title,
      ...(kicker && { kicker }),
      ...(message && { message }),
      ...(byline && { byline }),
    };
  }
  if (block.kind === 'definitions') {
    const entries = block.entries.map((entry) => ({
      term: paragraphOf(entry.term, 'term', state),
      definition: markedParagraph(entry.definition, 'definition', state),
      origin: entry.origin,
    }));
    return { ...base, kind: block.kind, entries };
  }
  if (block.kind === 'timeline') {
    const moments = block.moments.map((moment) => ({
      when: paragraphOf(moment.when, 'when', state),
      what: markedParagraph(moment.what, 'what', state),
      origin: moment.origin,
    }));
    return { ...base, kind: block.kind, moments };
  }
  const figures = block.figures.map((figure) => {
    const value = paragraphOf(figure.value, 'key-value', state);
    const label = paragraphOf(figure.label, 'key-label', state);
    const note = optionalParagraph(figure.note, 'key-note', state);
    return markedKeyFigure({ value, label, ...(note && { note }), origin: figure.origin }, state);
  });
  return { ...base, kind: block.kind, figures };
}

function resolveSection(section: SectionBlock, walk: BlockWalk): ResolvedSection {
  const collector = collectUses();
  walk.sections.set(section.id ?? `#${walk.sections.size}`, collector);
  const state: ResolveState = { ...walk.state, uses: [...walk.state.uses, collector] };
  const heading = section.blocks.find((block) => block.kind === 'heading');
  return {
    kind: 'section',
    origin: section.origin,
    ...(section.id !== undefined && { id: section.id }),
    level: section.level,
    ...(section.landscape !== undefined && { landscape: section.landscape }),
    ...(section.columns !== undefined && { columns: section.columns }),
    title: heading ? plainText(heading.children) : '',
    blocks: resolveBlocks(section.blocks, { ...walk, state }),
  };
}

/** Lines with forced breaks between them; spaces at a line's start do not collapse. */
function codeRuns({ lines, origin }: CodeBlock): readonly Run[] {
  return lines.flatMap((line, index): readonly Run[] => {
    const text = line.replace(/^ +/, (indent) => '\u00a0'.repeat(indent.length));
    const words: readonly Run[] = text === '' ? [] : [{ text, origin }];
    return index === 0 ? words : [{ text: '\n' }, ...words];
  });
}

function resolveHeading(heading: HeadingBlock, { state, entries }: BlockWalk): ResolvedHeading {
  const paragraph = paragraphOf(heading.children, `h${Math.min(4, Math.max(1, heading.level))}`, state);
  const id = heading.id === undefined ? {} : { id: heading.id };
  const title = plainText(heading.children);
  if (title === '')
    state.diagnostics.push(errorOf('resolve/empty-heading', 'This heading has no words', heading.origin));
  const entry = entries?.get(heading);
  const name = entry === undefined ? {} : { entry };
  return { kind: 'heading', origin: heading.origin, ...id, ...name, level: heading.level, paragraph, title };
}

/** A paragraph of a style that its author named, which must exist, or of the place's own. */
function resolveText(block: ParagraphBlock, { state, styles }: BlockWalk): ResolvedText {
  const named = block.style !== 'body' && block.style !== '';
  if (named && !state.styles.has(block.style)) {
    const message = `The theme has no text style “${block.style}” for a ${state.kind}`;
    const hint = suggest(block.style, state.styles.keys());
    state.diagnostics.push(errorOf('resolve/unknown-style', message, block.origin, hint));
  }
  const paragraph = markedParagraph(block.children, named ? block.style : styles.paragraph, state);
  return { kind: 'paragraph', origin: block.origin, ...(block.id !== undefined && { id: block.id }), paragraph };
}

function resolveColumn(
  column: { readonly share: number; readonly blocks: readonly Block[] },
  walk: BlockWalk,
): { readonly share: number; readonly blocks: readonly ResolvedBlock[] } {
  return { share: column.share, blocks: resolveBlocks(column.blocks, walk) };
}

function resolveImage(image: ImageBlock, { state, labels }: BlockWalk): ResolvedImage {
  if (!state.images.has(image.src)) {
    const hint = suggest(image.src, state.images.keys()) ?? "put the file into the report's folder or the template's";
    state.diagnostics.push(errorOf('resolve/unknown-image', `There is no image “${image.src}”`, image.origin, hint));
  }
  const alternative = plainText(image.alternative) || plainText(image.caption);
  if (alternative === '' && !image.decorative) {
    const hint = 'say in <alt> what it shows, or mark it decorative';
    state.diagnostics.push(errorOf('resolve/no-alternative', 'This image has no alternative text', image.origin, hint));
  }
  const label = labels.get(image) ?? '';
  const caption = captionOf(label, runsOf(image.caption, state), 'caption', state);
  return {
    kind: 'image',
    origin: image.origin,
    ...(image.id !== undefined && { id: image.id }),
    src: image.src,
    ...(image.width !== undefined && { width: image.width }),
    ...(caption && { caption }),
    alternative: image.decorative ? '' : alternative,
    alternativeFigures: plainFigures(plainText(image.alternative) === '' ? image.caption : image.alternative),
    label,
  };
}
