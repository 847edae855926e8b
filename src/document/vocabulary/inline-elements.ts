import type { AttributeSpec, ElementSpec } from './element-spec.js';

const INLINE = { kind: 'inline' } as const;
const LANGUAGE: AttributeSpec = { type: 'id', about: 'language of the words, as in `en` or `zh-Hans`', required: true };
const TARGET: AttributeSpec = { type: 'id', about: 'id of a section, chart, table, image or slide' };

/** Elements that stand inside a line. */
export const INLINE_ELEMENTS = {
  strong: { tag: 'strong', about: 'Strong importance: heavier weight.', attributes: {}, content: INLINE },
  em: { tag: 'em', about: 'Stress.', attributes: {}, content: INLINE },
  sup: { tag: 'sup', about: 'Superscript.', attributes: {}, content: INLINE },
  sub: { tag: 'sub', about: 'Subscript.', attributes: {}, content: INLINE },
  accent: {
    tag: 'accent',
    about: 'What the sentence is about, in the accent colour.',
    attributes: {},
    content: INLINE,
  },
  muted: { tag: 'muted', about: 'Secondary words, in grey.', attributes: {}, content: INLINE },
  span: { tag: 'span', about: 'Words in another language.', attributes: { lang: LANGUAGE }, content: INLINE },
  a: {
    tag: 'a',
    about: 'A link: `href` to the web, or `to` inside the document.',
    attributes: { href: { type: 'address', about: 'http, https or mailto URL' }, to: TARGET },
    content: INLINE,
  },
  br: { tag: 'br', about: 'A forced line break.', attributes: {}, content: { kind: 'empty' } },
  ref: {
    tag: 'ref',
    about: 'A cross reference: becomes “Figure 1”, “表2” or the title of a section.',
    attributes: {
      to: { ...TARGET, required: true },
      page: { type: 'flag', about: 'the number of its page instead; briefs only' },
    },
    content: { kind: 'empty' },
  },
  note: {
    tag: 'note',
    about: 'A note of its own, or with `ref` the mark of a source or of a note defined elsewhere.',
    attributes: { ref: { type: 'id', about: 'id of a source or note' } },
    content: INLINE,
  },
  fact: {
    tag: 'fact',
    about: 'A formatted fact; written by the helper `fact`.',
    attributes: { id: { type: 'text', about: 'id of the fact', required: true } },
    content: INLINE,
  },
  cell: {
    tag: 'cell',
    about: 'A formatted cell; written by the helper `cell` and by records of `rows`.',
    attributes: { of: { type: 'text', about: 'address: table[key].column', required: true } },
    content: INLINE,
  },
  literal: {
    tag: 'literal',
    about: 'A number that is no fact, with the reason why it may stand.',
    attributes: { reason: { type: 'text', about: 'why it is no fact', required: true } },
    content: INLINE,
  },
  name: { tag: 'name', about: 'A name with a digit in it: 5G.', attributes: {}, content: INLINE },
  date: { tag: 'date', about: 'A formatted date; written by the helper `date`.', attributes: {}, content: INLINE },
  formula: {
    tag: 'formula',
    about: 'How a derived fact is made, in words; written by `formula` of the helper `facts`.',
    attributes: { of: { type: 'text', about: 'id of the fact', required: true } },
    content: INLINE,
  },
  'figure-source-line': {
    tag: 'figure-sources',
    about:
      'In the source line of a slide: publisher, date and places of the figures that it shows, and which of them are derived or inferred; its own content on a slide that shows none.',
    attributes: {},
    content: INLINE,
  },
  ordinal: {
    tag: 'ordinal',
    about: 'A number that counts places: “para. 1, sentence 2”.',
    attributes: {},
    content: INLINE,
  },
} as const satisfies Record<string, ElementSpec>;

export type InlineElement = keyof typeof INLINE_ELEMENTS;
