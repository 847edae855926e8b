import type { Origin } from '../../base/diagnostic.js';
import { suggest } from '../../base/did-you-mean.js';
import { noteAsked } from '../context/asked-texts.js';
import { textValue } from '../context/merge-context.js';
import { nearestWords, wordsAt } from '../context/words.js';
import { renderProse } from '../prose/render-prose.js';
import { elementPieces, escapedPiece, type Piece } from '../render/piece.js';
import type { HelperCall, HelperSpec } from '../render/renderer.js';
import { describeValue, type Value, WRONG } from '../render/value.js';
import { addMissingWords } from './table-words.js';

/** Helpers that print words. */
export const TEXT_HELPERS: Readonly<Record<string, HelperSpec>> = {
  prose: {
    about: 'A text as inline prose; data is printed as it is.',
    parameters: [{ name: 'text', takes: 'value' }],
    run: ({ values, origins, renderer }) => {
      const [value] = values as [Value];
      if (value.kind !== 'list' && value.kind !== 'map') return value;
      const message = `prose prints a text, not ${describeValue(value)}`;
      renderer.error('merge/arguments', message, origins[0]!, 'name a text of the text file');
      return WRONG;
    },
  },
  paragraphs: {
    about: 'A text as paragraphs and lists; `style` is the paragraphs’ style.',
    parameters: [{ name: 'text', takes: 'value' }],
    options: { style: {} },
    run: runParagraphs,
  },
  text: {
    about: 'A text of the text file by its path: `{{text "sections.remove.title"}}`.',
    parameters: [{ name: 'path', takes: 'text' }],
    run: runText,
  },
  t: {
    about: 'A word of the template, from its locales/<language>.yaml.',
    parameters: [{ name: 'key', takes: 'text' }],
    run: runTemplateWord,
  },
};

function runParagraphs(call: HelperCall): Value {
  const [value] = call.values as [Value];
  const style = call.options.get('style');
  return { kind: 'made', raw: '', print: ({ origin }) => blocksOf(value, style, call, origin) };
}

function blocksOf(value: Value, style: string | undefined, call: HelperCall, origin: Origin): readonly Piece[] {
  const { scope, renderer, origins } = call;
  switch (value.kind) {
    case 'text':
      return renderProse(value, { style }, scope, renderer, origin);
    case 'list':
      return value.items.flatMap((item) => blocksOf(item, style, call, origin));
    case 'scalar':
    case 'made': {
      const content =
        value.kind === 'made' ? value.print({ origin }) : [escapedPiece(String(value.value ?? ''), origin)];
      return elementPieces('p', style === undefined ? {} : { style }, content, origin);
    }
    default: {
      const message = `paragraphs prints texts, not ${describeValue(value)}`;
      renderer.error('merge/arguments', message, origins[0]!, 'name a text, or a list of texts');
      return [];
    }
  }
}

function runText({ texts, origins, renderer }: HelperCall): Value {
  const path = texts[0]!;
  const keys = path.split('.');
  const node = wordsAt(renderer.words.report, keys);
  const found = node && textValue(node, path);
  if (found) noteAsked(renderer.asked, found);
  if (found) return found;
  addMissingWords(keys, renderer, origins[0]!);
  return WRONG;
}

function runTemplateWord({ texts, origins, renderer }: HelperCall): Value {
  const { template, templateFile } = renderer.words;
  const path = texts[0]!;
  const keys = path.split('.');
  const node = wordsAt(template, keys);
  if (node) return textValue(node, path);
  const { depth, known } = nearestWords(template, keys);
  const close = suggest(keys[depth]!, known);
  const spelling = close?.startsWith('did') ? `${close} otherwise ` : '';
  const message = `the template has no word “${path}” in ${renderer.language}`;
  renderer.error('merge/missing-text', message, origins[0]!, `${spelling}add “${path}” to ${templateFile}`);
  return WRONG;
}
