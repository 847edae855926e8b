import { expect, test } from 'vitest';
import { writePptx } from '../../../src/write/pptx/write-pptx.js';
import { fullScene, scene } from './deck-scene.js';
import { readPackage } from './read-deck.js';
import { sdkProblems } from './sdk-problems.js';

test('a slide has the transition that it names, and none where it names none', async () => {
  const [first, second, third] = fullScene().pages;
  const pages = [
    { ...first!, slide: { ...first!.slide!, transition: 'fade' as const } },
    { ...second!, slide: { ...second!.slide!, transition: 'push' as const } },
    { ...third!, slide: { ...third!.slide!, transition: 'none' as const } },
  ];
  const bytes = await writePptx(scene(pages));
  const deck = readPackage(bytes);
  const transitions = [1, 2, 3].map(
    (slide) => deck.text(`ppt/slides/slide${slide}.xml`).match(/<p:transition.*<\/p:transition>/)?.[0],
  );
  expect(transitions).toEqual([
    '<p:transition spd="med"><p:fade/></p:transition>',
    '<p:transition spd="med"><p:push dir="l"/></p:transition>',
    undefined,
  ]);
  expect((await sdkProblems(bytes)) ?? []).toEqual([]);
});
