import type { AttributeSpec, ElementSpec } from '../../src/document/vocabulary/element-spec.js';
import { ELEMENTS, INLINE_KEYS } from '../../src/document/vocabulary/elements.js';
import { EXAMPLES, type ElementExample } from '../pictures/elements/examples.mjs';
import { tableRow } from './table-row.js';

/** Where an element stands, for a tag that has two meanings. */
const MEANINGS: Readonly<Record<string, string>> = {
  'brief-section': ' in a brief',
  'deck-section': ' in a deck',
  'figure-note': ' in a key figure',
  'figure-sources': ' in a brief',
  'figure-source-line': ' in a slide’s source line',
  note: ' inside a line',
};

/** `templates/ELEMENTS.md`: every element of the markup with its attributes and what may stand inside. */
export function elementReference(): string {
  const inline = new Set(INLINE_KEYS);
  const blocks = Object.keys(ELEMENTS).filter((key) => !inline.has(key));
  return [
    '# Elements of the markup',
    '',
    'What `brief.hbs`, `deck.hbs` and partials may write. Nothing else is allowed: an unknown element or attribute, or one in the',
    'wrong place, is an error at its own line and column. This page is made from the code; [README.md](README.md) says how to use it.',
    '',
    '“Inline” inside means words and any of the inline elements below. `?` behind a part means at most one, `*` any number, none',
    'of both exactly one.',
    '',
    '## Blocks and their parts',
    '',
    ...table(blocks),
    '',
    '## Inline elements',
    '',
    ...table(INLINE_KEYS),
    '',
    '## Examples',
    '',
    'Each block as the template `policy` shows it, from the markup above it; below, the same on a slide where decks have it.',
    'The figures are those of a made-up river.',
    '',
    ...EXAMPLES.flatMap(example),
  ].join('\n');
}

/** Where `npm run pictures` puts the pictures, from the page. */
const PICTURES = 'policy/preview/elements';

function example({ name, title, brief, slide }: ElementExample): string[] {
  const picture = (file: string, alt: string, width: number) =>
    `<img src="${PICTURES}/${file}.png" alt="${alt}" width="${width}">`;
  const deck = slide ? ['```html', slide, '```', '', picture(`${name}-slide`, `${title}, on a slide`, 480), ''] : [];
  return [`### ${title}`, '', '```html', brief, '```', '', picture(name, `${title}, in a brief`, 560), '', ...deck];
}

function table(keys: readonly string[]): string[] {
  const rows = keys.map((key) => {
    const element = ELEMENTS[key]!;
    const attributes = Object.entries(element.attributes).map(([name, spec]) => attribute(name, spec));
    const cells = [
      `\`<${element.tag}>\`${MEANINGS[key] ?? ''}`,
      element.about,
      attributes.join('; ') || 'none',
      inside(element),
    ];
    return tableRow(cells);
  });
  return ['| element | what it is | attributes | inside |', '|---|---|---|---|', ...rows];
}

function attribute(name: string, { about, required, values }: AttributeSpec): string {
  return `\`${name}\`${required ? ', needed' : ''}${valuesOf(values)}: ${about}`;
}

function valuesOf(values: AttributeSpec['values']): string {
  return values ? ` (${values.map((value) => `\`${value}\``).join(', ')})` : '';
}

/** The blocks in an element that an attribute is for; named where they are fewer than half of them. */
function bearers({ only }: AttributeSpec, { blocks = [] }: ElementSpec['content']): string {
  if (!only || only.length > blocks.length / 2) return 'each block has';
  return `${only.map(tagOf).join(' ')} have`;
}

function inside({ content }: ElementSpec): string {
  // The star is escaped, or two of them would be emphasis.
  const signs = { optional: '?', once: '', any: '\\*' } as const;
  const parts = Object.entries(content.parts ?? {}).map(([key, often]) => `${tagOf(key)}${signs[often]}`);
  const blocks = (content.blocks ?? []).map(tagOf);
  const words = content.kind === 'inline' || content.kind === 'flow' ? ['inline'] : [];
  const extra = Object.entries(content.blockAttributes ?? {}).map(
    ([name, spec]) => `${bearers(spec, content)} \`${name}\`${valuesOf(spec.values)}: ${spec.about}`,
  );
  return [[...parts, ...words, ...blocks].join(' ') || 'nothing', ...extra].join('; ');
}

function tagOf(key: string): string {
  return `\`<${ELEMENTS[key]!.tag}>\``;
}
