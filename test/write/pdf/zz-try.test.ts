import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { writePdf } from '../../../src/write/pdf/write-pdf.js';
import { everythingScene } from './everything-scene.js';

it('writes', async () => {
  const bytes = await writePdf(everythingScene());
  writeFileSync('/tmp/pdfout/a.pdf', bytes);
});
