import type { Origin } from '../../base/diagnostic.js';
import type { Document } from '../../document/document.js';
import type { FigureInline } from '../../document/inline.js';
import { cellAt } from '../../validate/find-cell.js';
import type { Report } from '../../validate/report.js';

/** A part of a document that its languages share: what it is called, and the facts and cells that stand in it. */
export interface DocumentPart {
  /** The same in every language: `brief remove`, `deck growth notes`. */
  readonly key: string;
  /** For people: “the section “remove” of the brief”. */
  readonly name: string;
  /** Ids of facts and addresses of cells, each with the place where it stands first. */
  readonly figures: ReadonlyMap<string, Origin>;
}

/**
 * The sections of a brief by id, and what stands in none; the slides of a deck by id, what is seen and what is said apart. A section
 * without an id belongs to the one around it. A cell that only refers to a fact is that fact.
 */
export function shownFigures(document: Document, report: Report): readonly DocumentPart[] {
  const parts = new Map<string, { name: string; figures: Map<string, Origin> }>();
  const partOf = (key: string, name: string): Map<string, Origin> => {
    const part = parts.get(key) ?? { name, figures: new Map<string, Origin>() };
    parts.set(key, part);
    return part.figures;
  };
  if (document.kind === 'deck') {
    for (const { id, title, frames, source, notes } of document.slides) {
      collect([title, frames, source], partOf(`deck ${id}`, `the slide “${id}”`), report);
      collect(notes, partOf(`deck ${id} notes`, `the notes of the slide “${id}”`), report);
    }
  } else {
    const head = partOf('brief', 'the head of the brief');
    collect(document.blocks, head, report, (id) => partOf(`brief ${id}`, `the section “${id}” of the brief`));
  }
  return [...parts].map(([key, part]) => ({ key, ...part }));
}

/** All figures in a tree of blocks and inlines; sections with an id are collected apart where `section` says into what. */
function collect(
  tree: unknown,
  into: Map<string, Origin>,
  report: Report,
  section?: (id: string) => Map<string, Origin>,
): void {
  if (typeof tree !== 'object' || tree === null) return;
  if (isFigure(tree)) {
    const name = nameOf(tree, report);
    if (name !== undefined && !into.has(name)) into.set(name, tree.origin);
    return;
  }
  const own = 'kind' in tree && tree.kind === 'section' && 'id' in tree && section ? section(String(tree.id)) : into;
  for (const child of Object.values(tree)) collect(child, own, report, section);
}

function isFigure(tree: object): tree is FigureInline {
  return 'kind' in tree && tree.kind === 'figure' && 'figure' in tree;
}

function nameOf({ figure }: FigureInline, report: Report): string | undefined {
  if (figure.kind === 'fact') return figure.id;
  if (figure.kind !== 'cell') return undefined;
  const cell = cellAt(report, figure.address)?.cell;
  const fact = cell?.kind === 'number' ? /^\[([^[\]]+)\]$/.exec(cell.formula?.trim() ?? '')?.[1] : undefined;
  return fact !== undefined && report.facts.has(fact) ? fact : figure.address;
}
