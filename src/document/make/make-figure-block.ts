import type { ChartBlock, ImageBlock, KeyFiguresBlock } from '../block.js';
import type { Inline } from '../inline.js';
import { type CheckedElement, partsOf } from '../vocabulary/checked-element.js';
import { blockBase, type MakeContext, numberAttribute } from './make-context.js';
import { makeInlines } from './make-inlines.js';

export function makeChart(element: CheckedElement, context: MakeContext): ChartBlock {
  const part = partMaker(element, context);
  return {
    ...blockBase(element, context),
    kind: 'chart',
    name: element.attributes.get('name')!,
    ...numberAttribute(element, 'height'),
    title: part('title'),
    subtitle: part('subtitle'),
    caption: part('caption'),
    source: part('source'),
    alternative: part('alt'),
    numbered: element.attributes.get('numbered') !== 'no',
    native: (element.attributes.get('native') ?? 'auto') as ChartBlock['native'],
  };
}

export function makeImage(element: CheckedElement, context: MakeContext): ImageBlock {
  const part = partMaker(element, context);
  const alternative = part('alt');
  const decorative = element.attributes.has('decorative');
  if (decorative === alternative.length > 0) addAlternative(element, decorative, context);
  return {
    ...blockBase(element, context),
    kind: 'image',
    src: element.attributes.get('src')!,
    ...numberAttribute(element, 'width'),
    caption: part('caption'),
    alternative,
    decorative,
    numbered: element.attributes.get('numbered') !== 'no',
  };
}

export function makeKeyFigures(element: CheckedElement, context: MakeContext): KeyFiguresBlock {
  const figures = partsOf(element, 'key-figure').map((figure) => {
    const part = partMaker(figure, context);
    const origin = context.problems.originOf(figure.start, figure.end);
    return { value: part('value'), label: part('label'), note: part('figure-note'), origin };
  });
  return { ...blockBase(element, context), kind: 'key-figures', figures };
}

function partMaker(element: CheckedElement, context: MakeContext): (key: string) => readonly Inline[] {
  return (key) => makeInlines(partsOf(element, key)[0], context);
}

function addAlternative(element: CheckedElement, decorative: boolean, { problems }: MakeContext): void {
  const message = decorative ? 'a decorative <image> has an <alt>' : '<image> has no <alt>';
  const hint = decorative
    ? 'take one of them out'
    : 'add <alt>…</alt> for who cannot see it, or the attribute decorative';
  problems.add('document/image-alternative', message, element.start, element.end, hint);
}
