import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writePptx } from '../../../src/write/pptx/write-pptx.js';
import { fullScene } from './deck-scene.js';

test('x', async () => {
  const bytes = await writePptx(fullScene());
  writeFileSync('/tmp/pptx/full.pptx', bytes);
  expect(bytes).toEqual(await writePptx(fullScene()));
});
