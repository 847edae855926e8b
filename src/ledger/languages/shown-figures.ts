import type { Origin } from '../../base/diagnostic.js';
import { onlyReference } from '../../base/formula-tokens.js';
import type { Document } from '../../document/document.js';
import type { FigureInline } from '../../document/inline.js';
import { cellAt } from '../../validate/find-cell.js';
import type { Report, TextNode } from '../../validate/report.js';
import { textAt } from './text-at.js';

/** A part of a document that its languages share: what it is called, and the facts and cells that stand in it. */
export interface DocumentPart {
  /** The same in every language: `brief remove`, `deck growth notes`. */
  readonly key: string;
  /** For people: “the section “remove” of the brief”. */
  readonly name: string;
  readonly figures: readonly ShownFigure[];
}

/** A fact or a cell in a part of a document. */
export interface ShownFigure {
  /** Id or address. */
  readonly name: string;
  /** Keys of the text that it stands in, without the last: `sections.remove` for its title, headline and text. Empty in a template. */
  readonly entry: string;
  readonly origin: Origin;
}

/**
 * The sections of a brief by id, and what stands in none; the slides of a deck by id, what is seen and what is said apart. A section
 * without an id belongs to the one around it. A cell that only refers to a fact is that fact.
 */
export function shownFigures(document: Document, report: Report): readonly DocumentPart[] {
  const parts = new Map<string, { readonly name: string; readonly figures: ShownFigure[] }>();
  const texts = report.texts.get(document.language);
  const partOf = (key: string, name: string): Collector => {
    const part = parts.get(key) ?? { name, figures: [] };
    parts.set(key, part);
    return ({ figure, origin }) => {
      const shown = nameOf(figure, report);
      if (shown !== undefined) part.figures.push({ name: shown, entry: entryAt(texts, origin), origin });
    };
  };
  if (document.kind === 'deck') {
    for (const { id, title, frames, source, notes } of document.slides) {
      collect([title, frames, source], partOf(`deck ${id}`, `the slide “${id}”`));
      collect(notes, partOf(`deck ${id} notes`, `the notes of the slide “${id}”`));
    }
  } else {
    const head = partOf('brief', 'the head of the brief');
    collect(document.blocks, head, (id) => partOf(`brief ${id}`, `the section “${id}” of the brief`));
  }
  return [...parts].map(([key, part]) => ({ key, ...part }));
}

type Collector = (figure: FigureInline) => void;

/** All figures in a tree of blocks and inlines; sections with an id are collected apart where `section` says into what. */
function collect(tree: unknown, into: Collector, section?: (id: string) => Collector): void {
  if (typeof tree !== 'object' || tree === null) return;
  if (isFigure(tree)) return into(tree);
  const own = 'kind' in tree && tree.kind === 'section' && 'id' in tree && section ? section(String(tree.id)) : into;
  for (const child of Object.values(tree)) collect(child, own, section);
}

/** Items of a list belong to the entry that has the list. */
function entryAt(texts: TextNode | undefined, origin: Origin): string {
  const path = textAt(texts, origin) ?? [];
  const own = path.filter((key) => !/^\d+$/.test(key));
  return own.slice(0, -1).join('.');
}

function isFigure(tree: object): tree is FigureInline {
  return 'kind' in tree && tree.kind === 'figure' && 'figure' in tree;
}

function nameOf(figure: FigureInline['figure'], report: Report): string | undefined {
  if (figure.kind === 'fact') return figure.id;
  if (figure.kind !== 'cell') return undefined;
  const cell = cellAt(report, figure.address)?.cell;
  const fact = cell?.kind === 'number' ? onlyReference(cell.formula) : undefined;
  return fact !== undefined && report.facts.has(fact) ? fact : figure.address;
}
