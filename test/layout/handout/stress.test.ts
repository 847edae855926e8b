import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { layoutHandout } from '../../../src/layout/handout/layout-handout.js';
import { loadWorkspace } from '../../../src/load/load-workspace.js';
import { localeOf } from '../../../src/locale/locale.js';
import { checkScene } from '../../../src/scene/check-scene.js';
import { openFonts } from '../../../src/text/open-fonts.js';
import { validateTheme } from '../../../src/validate/validate-theme.js';
import { writePdf } from '../../../src/write/pdf/write-pdf.js';
import { stressScene } from '../../placement/stress-scene.js';
import { hasProgram, hasVeraPdf, readWith, verdicts } from '../../write/pdf/external-program.js';

const MODULES = fileURLToPath(new URL('../../../node_modules/', import.meta.url));
const font = (path: string): Uint8Array | undefined =>
  existsSync(MODULES + path) ? readFileSync(MODULES + path) : undefined;

describe('the handout of the real report with the stress slides behind', () => {
  it('is a sound scene, and a PDF that veraPDF and qpdf accept', async () => {
    const theme = validateTheme(loadWorkspace('.', 'shandong-industry-2023').value!).value!;
    const fonts = openFonts({ theme, artifact: 'brief', language: 'en', font }).value!;
    const { scene } = stressScene('en');
    const handout = layoutHandout(scene, { theme, fonts, locale: localeOf('en')!, generator: 'test', density: 3 });
    expect(handout.diagnostics).toEqual([]);
    expect(checkScene(handout.value)).toEqual([]);
    const bytes = await writePdf(handout.value);
    if (hasProgram('qpdf')) readWith('qpdf', bytes, ['--check', 'FILE']);
    if (hasVeraPdf()) expect(verdicts(bytes)).toEqual(['PASS 3a', 'PASS ua1']);
  });
});
