import type { ColourSlot } from '../base/colour.js';
import type { FactStatus } from '../base/fact-status.js';
import type { Size } from '../base/geometry.js';
import type { FontResource, FontSlotNames } from './font.js';
import type { FrameFit } from './slide/frame-fit.js';
import type { Item } from './item.js';
import type { PlaceholderWords } from './slide/placeholder-words.js';
import type { SlideLayout } from './slide/slide-layout.js';
import type { SlideTransition } from './slide/slide-transition.js';
import type { StructureNode } from './structure.js';
import type { Paragraph } from './text.js';
import type { TextStyle } from './text-style.js';

/**
 * One artifact, laid out: everything a writer needs and nothing it would have to decide. Lengths are points from the
 * top left. Frozen data: writers translate, they never measure, wrap or move.
 */
export interface Scene {
  readonly kind: 'brief' | 'deck';
  readonly meta: SceneMeta;
  readonly theme: SceneTheme;
  /** Fonts by id, with the bytes that glyph ids of every run refer to. Decks carry the fonts they were measured with. */
  readonly fonts: ReadonlyMap<string, FontResource>;
  /** The slide layouts that pages name; empty for a brief. */
  readonly layouts: readonly SlideLayout[];
  readonly pages: readonly Page[];
  /** The logical tree over the items of all pages; its root has the role `Document`. */
  readonly structure: StructureNode;
  readonly outline: readonly OutlineEntry[];
  readonly destinations: readonly Destination[];
  readonly attachments: readonly Attachment[];
  readonly facts: readonly SceneFact[];
}

export interface SceneMeta {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: readonly string[];
  /** BCP 47 tag of the document: `zh-Hans`, `en`. */
  readonly language: string;
  /** The date of the edition, ISO 8601 (`2023-07-05`): the only date that files carry. Empty for what has no edition; then they carry none. */
  readonly date: string;
  readonly reportId: string;
  /** Program and version, for the producer fields. */
  readonly generator: string;
  /** Decks: what stands in empty placeholders; English words where absent. */
  readonly placeholderWords?: PlaceholderWords;
}

export interface SceneTheme {
  readonly name: string;
  /** Six upper-case hex digits for each slot. */
  readonly colours: Readonly<Record<ColourSlot, string>>;
  /** Typefaces that an Office theme names, for headings and body. Empty names in a brief. */
  readonly fonts: { readonly heading: FontSlotNames; readonly body: FontSlotNames };
  /** The named text styles, resolved for the document's language. */
  readonly styles: ReadonlyMap<string, TextStyle>;
}

/** A page of a brief or a slide of a deck. */
export interface Page {
  readonly size: Size;
  /** In painting order, which is also reading order but for furniture. */
  readonly items: readonly Item[];
  /** What a page label or a slide number shows. */
  readonly label: string;
  /** Decks only. */
  readonly slide?: SlideMeta;
}

export interface SlideMeta {
  /** Stable through editions: the `id` of the slide in the template, or one made from its section and place. */
  readonly id: string;
  /** Name of the slide layout, a key of `Scene.layouts`. */
  readonly layout: string;
  /** The title as plain text; unique in the deck. */
  readonly title: string;
  /** Name of the deck section the slide stands in, where the deck has sections. */
  readonly section?: string;
  /** Speaker notes: what to say, then where each number comes from. */
  readonly notes: readonly Paragraph[];
  /** How many of `notes`, from the first, are what to say; all of them where absent. */
  readonly talk?: number;
  /** How it takes the place of the slide before it; `none` where absent. */
  readonly transition?: SlideTransition;
  /** How the contents of its frames came to fit; a report for people, nothing to write. */
  readonly fit?: readonly FrameFit[];
}

/** A bookmark; `page` from 0, `y` in points from the top of that page. */
export interface OutlineEntry {
  readonly title: string;
  readonly page: number;
  readonly y: number;
  readonly children: readonly OutlineEntry[];
}

/** A place that links inside the document go to. */
export interface Destination {
  readonly name: string;
  readonly page: number;
  readonly y: number;
}

/** A file embedded in the document (PDF/A-3, 6.8; relationship `Data`). */
export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  readonly bytes: Uint8Array;
}

/** A fact as the documents show it; travels into attachments and custom XML. */
export interface SceneFact {
  readonly id: string;
  readonly label: string;
  /** The decimal as text, unrounded digits as published: `23.80`. */
  readonly value: string;
  readonly unit: string;
  readonly period?: string;
  /** Key of the place it is of. */
  readonly region?: string;
  readonly status: FactStatus;
  readonly formula?: string;
  /** Where it stands in its source, in the document's language. */
  readonly source?: string;
}
