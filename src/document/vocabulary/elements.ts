import { SLIDE_TRANSITIONS } from '../../scene/slide/slide-transition.js';
import { BLOCK_ELEMENTS, BRIEF_BLOCKS, FRAME_BLOCKS, PLACEMENT } from './block-elements.js';
import type { AttributeSpec, ElementSpec } from './element-spec.js';
import { INLINE_ELEMENTS } from './inline-elements.js';

const FRAME: AttributeSpec = { type: 'id', about: 'frame of the slide’s layout', required: true };

/** Values of `figure-notes`. */
export const FIGURE_NOTES = ['all', 'first', 'none'] as const;

const ROOT_ELEMENTS = {
  brief: {
    tag: 'brief',
    about: 'The root of a brief.',
    attributes: {
      'figure-notes': {
        type: 'choice',
        values: FIGURE_NOTES,
        about:
          'marks at figures that lead to <figure-sources>: `all`, one a sentence for each place in a source; `first`, only where a place comes first; `none` where absent',
      },
    },
    content: { kind: 'blocks', blocks: ['title-block', ...BRIEF_BLOCKS], blockAttributes: PLACEMENT },
  },
  deck: {
    tag: 'deck',
    about: 'The root of a deck.',
    attributes: {},
    content: { kind: 'parts', parts: { slide: 'any', 'deck-section': 'any' } },
  },
  'deck-section': {
    tag: 'section',
    about: 'Groups slides; PowerPoint shows the groups by name.',
    attributes: { name: { type: 'text', about: 'name of the group', required: true } },
    content: { kind: 'parts', parts: { slide: 'any' } },
  },
  slide: {
    tag: 'slide',
    about: 'A slide.',
    attributes: {
      id: { type: 'id', about: 'target of <a to>; from section and order where absent' },
      layout: { type: 'id', about: 'layout of the theme', required: true },
      transition: {
        type: 'choice',
        values: SLIDE_TRANSITIONS,
        about: 'how it takes the place of the slide before it; as the theme has it where absent',
      },
    },
    content: {
      kind: 'blocks',
      blocks: FRAME_BLOCKS,
      blockAttributes: { frame: FRAME },
      parts: { title: 'optional', source: 'optional', notes: 'optional' },
    },
  },
  notes: {
    tag: 'notes',
    about: 'What the speaker says: paragraphs and lists, or inline content as one paragraph.',
    attributes: {},
    content: { kind: 'flow', blocks: ['p', 'list'] },
  },
} as const satisfies Record<string, ElementSpec>;

/**
 * The whole vocabulary, by key. The key is the tag, but where one tag has two meanings: `brief-section` and
 * `deck-section`, `note` inside lines and `figure-note`, `figure-sources` of a brief and `figure-source-line` of a slide.
 */
export const ELEMENTS: Readonly<Record<string, ElementSpec>> = {
  ...ROOT_ELEMENTS,
  ...BLOCK_ELEMENTS,
  ...INLINE_ELEMENTS,
};

/** Keys of the elements that may stand inside lines. */
export const INLINE_KEYS: readonly string[] = Object.keys(INLINE_ELEMENTS);

/** Keys of what may stand directly inside an element of this key, inline elements included. */
export function childKeys(key: string): readonly string[] {
  return CHILD_KEYS.get(key)!;
}

const CHILD_KEYS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.keys(ELEMENTS).map((key) => [key, listChildKeys(key)]),
);

function listChildKeys(key: string): readonly string[] {
  const { kind, blocks = [], parts = {} } = ELEMENTS[key]!.content;
  const inline = kind === 'inline' || kind === 'flow' ? INLINE_KEYS : [];
  return [...Object.keys(parts), ...blocks, ...inline];
}
