import type { Diagnostic } from '../base/diagnostic.js';
import { errorOf } from '../base/diagnostic.js';
import type { Block } from '../document/block.js';
import type { Document, Slide } from '../document/document.js';
import { plainText } from './inline/plain-text.js';
import type { Wording } from './wording.js';

/** What a reference shows for an id: “图1”, a section's title, a slide's title; empty where it has none. */
export interface Target {
  readonly label: string;
  /** True where the label is a number that briefdeck counted. */
  readonly numbered: boolean;
  /** Decks: the slide that has the id, or that holds the block with it. */
  readonly slide?: string;
}

/** Ids of a document with what they stand for, and the labels of numbered blocks; an id given twice is an error. */
export interface Targets {
  readonly byId: ReadonlyMap<string, Target>;
  /** “图1”, “表1” of each numbered chart, image and table of a brief. */
  readonly labels: ReadonlyMap<Block, string>;
  readonly diagnostics: readonly Diagnostic[];
}

interface Walk {
  readonly byId: Map<string, Target>;
  readonly labels: Map<Block, string>;
  readonly diagnostics: Diagnostic[];
  readonly wording: Wording;
  readonly counters: { figure: number; table: number };
  readonly slide?: Slide;
}

/** Walks a document once in reading order: numbers figures and tables (briefs only: slides carry no numbers). */
export function findTargets(document: Document, wording: Wording): Targets {
  const walk: Walk = {
    byId: new Map(),
    labels: new Map(),
    diagnostics: [],
    wording,
    counters: { figure: 0, table: 0 },
  };
  if (document.kind === 'brief') visitBlocks(document.blocks, walk);
  else for (const slide of document.slides) visitSlide(slide, walk);
  return walk;
}

function visitSlide(slide: Slide, walk: Walk): void {
  const target = { label: plainText(slide.title), numbered: false, slide: slide.id };
  addTarget(slide.id, target, slide.origin, walk);
  for (const frame of slide.frames) visitBlocks(frame.blocks, { ...walk, slide });
}

function visitBlocks(blocks: readonly Block[], walk: Walk): void {
  for (const block of blocks) visitBlock(block, walk);
}

function visitBlock(block: Block, walk: Walk): void {
  const label = walk.slide ? plainText(walk.slide.title) : numberOf(block, walk);
  if (!walk.slide && label !== '') walk.labels.set(block, label);
  if (block.id !== undefined) {
    const numbered = label !== '' && !walk.slide;
    const slide = walk.slide && { slide: walk.slide.id };
    addTarget(block.id, { label: label || titleOf(block), numbered, ...slide }, block.origin, walk);
  }
  for (const children of childrenOf(block)) visitBlocks(children, walk);
}

function addTarget(id: string, target: Target, origin: Slide['origin'], walk: Walk): void {
  if (walk.byId.has(id)) {
    walk.diagnostics.push(
      errorOf('resolve/duplicate-id', `The id “${id}” is used twice`, origin, 'give one of them another id'),
    );
    return;
  }
  walk.byId.set(id, target);
}

function numberOf(block: Block, walk: Walk): string {
  if (block.kind === 'table' && block.numbered) return walk.wording.table(++walk.counters.table);
  if (block.kind === 'chart' && block.numbered) return walk.wording.figure(++walk.counters.figure);
  const captioned = block.kind === 'image' && block.numbered && block.caption.length > 0;
  return captioned ? walk.wording.figure(++walk.counters.figure) : '';
}

function titleOf(block: Block): string {
  if (block.kind === 'heading') return plainText(block.children);
  if (block.kind === 'title-block') return plainText(block.title);
  if (block.kind !== 'section') return '';
  const heading = block.blocks.find((child) => child.kind === 'heading');
  return heading ? titleOf(heading) : '';
}

/** The lists of blocks that stand inside a block, in reading order. */
export function childrenOf(block: Block): readonly (readonly Block[])[] {
  switch (block.kind) {
    case 'section':
    case 'callout':
      return [block.blocks];
    case 'list':
      return block.items.map((item) => item.blocks);
    case 'columns':
      return block.columns.map((column) => column.blocks);
    case 'table':
      return [...block.head, ...block.body].flatMap((row) => row.cells.map((cell) => cell.blocks));
    default:
      return [];
  }
}
