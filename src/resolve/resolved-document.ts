import type { Origin } from '../base/diagnostic.js';
import type { SceneFact, SceneMeta } from '../scene/scene.js';
import type { SlideTransition } from '../scene/slide/slide-transition.js';
import type { Paragraph } from '../scene/text.js';
import type { ResolvedBlock } from './resolved-block.js';

/** A document whose references all hold: numbered, styled, with its notes and the figures that each part uses. */
export type ResolvedDocument = ResolvedBrief | ResolvedDeck;

interface ResolvedBase {
  readonly language: string;
  readonly meta: Omit<SceneMeta, 'generator'>;
  /** For running headers and footers: `short-title` of the text file, else the title. */
  readonly shortTitle: string;
  /** All facts of the report, then the number cells of its tables, as the documents write them. */
  readonly facts: readonly SceneFact[];
}

export interface ResolvedBrief extends ResolvedBase {
  readonly kind: 'brief';
  readonly blocks: readonly ResolvedBlock[];
  /** In order of their numbers, from 1. */
  readonly notes: readonly ResolvedNote[];
  /** What each section shows, by section id; `''` holds the whole brief. */
  readonly uses: ReadonlyMap<string, Uses>;
}

export interface ResolvedDeck extends ResolvedBase {
  readonly kind: 'deck';
  readonly slides: readonly ResolvedSlide[];
}

export interface ResolvedSlide {
  readonly id: string;
  /** Name of a layout of the theme: known to exist. */
  readonly layout: string;
  readonly section?: string;
  readonly title: Paragraph;
  /** The title as plain text; unique in the deck. */
  readonly plainTitle: string;
  /** Frames of the layout with their content, in the order of the markup. */
  readonly frames: readonly ResolvedFrame[];
  /** Footnotes of the slide, then its source line; empty where the slide has neither. */
  readonly source: readonly Paragraph[];
  /** What to say, then where each number comes from. */
  readonly notes: readonly Paragraph[];
  /** How many of `notes`, from the first, are what to say. */
  readonly talk: number;
  readonly uses: Uses;
  /** Where the slide itself says how it takes the place of the one before it. */
  readonly transition?: SlideTransition;
  readonly origin: Origin;
}

export interface ResolvedFrame {
  readonly frame: string;
  readonly blocks: readonly ResolvedBlock[];
  readonly origin: Origin;
}

/** A numbered note; its mark in the text links to the destination `noteDestination(number)`. */
export interface ResolvedNote {
  readonly number: number;
  readonly paragraph: Paragraph;
}

/** The figures that a part of a document shows, in order of first appearance. */
export interface Uses {
  readonly facts: readonly UsedFigure[];
  readonly cells: readonly UsedFigure[];
  /** Chart names. */
  readonly charts: readonly string[];
}

/** A fact's id or a cell's address, and its figure as written there. */
export interface UsedFigure {
  readonly of: string;
  readonly text: string;
}

/** The name of the destination that the marks of note `number` link to. */
export function noteDestination(number: number): string {
  return `note:${number}`;
}

/** The name of the destination that note `number` links back to: its first mark. */
export function noteMarkDestination(number: number): string {
  return `note-mark:${number}`;
}

/** The name of the destination that the marks of figures with note `number` link to. */
export function figureNoteDestination(number: number): string {
  return `figure-note:${number}`;
}

/** The name of the destination that an entry of the figures' sources links back to: its first mark. */
export function figureMarkDestination(number: number): string {
  return `figure-mark:${number}`;
}

/** The number of the figures' note that a destination name stands for; undefined for any other destination. */
export function figureNoteNumber(destination: string): number | undefined {
  const match = /^figure-note:(\d+)$/.exec(destination);
  return match ? Number(match[1]) : undefined;
}

/** The number of the note that a destination name stands for; undefined for any other destination. */
export function noteNumber(destination: string): number | undefined {
  const match = /^note:(\d+)$/.exec(destination);
  return match ? Number(match[1]) : undefined;
}
