import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Diagnostic } from '../../src/base/diagnostic.js';
import type { Workspace } from '../../src/base/workspace.js';
import { compileScene } from '../../src/compile-document.js';
import { loadWorkspace } from '../../src/load/load-workspace.js';
import { localeOf } from '../../src/locale/locale.js';
import type { Scene } from '../../src/scene/scene.js';
import { validateReport } from '../../src/validate/validate-report.js';
import { validateTheme } from '../../src/validate/validate-theme.js';
import { stressSlides } from './stress-slides.js';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** A picture of the project, for the slide that shows one. */
const PICTURE = 'templates/policy/preview/deck-en-figure.png';

/** The real report's deck in a language with the stress slides behind its own: one scene, to be rendered at once. */
export function stressScene(language: 'zh-Hans' | 'en'): {
  readonly scene: Scene;
  readonly diagnostics: readonly Diagnostic[];
} {
  const loaded = loadWorkspace(PROJECT, 'shandong-industry-2023').value!;
  const file = `${loaded.templateFolder}/deck.hbs`;
  const deck = loaded.texts.get(file)!.replace('</deck>', `${stressSlides(language)}</deck>`);
  const picture = readFileSync(path.join(PROJECT, PICTURE));
  const workspace: Workspace = {
    ...loaded,
    texts: new Map([...loaded.texts, [file, deck]]),
    binaries: new Map([...loaded.binaries, [`${loaded.templateFolder}/stress.png`, new Uint8Array(picture)]]),
  };
  const report = validateReport(workspace).value!;
  const theme = validateTheme(workspace).value!;
  const job = { workspace, report, theme, locale: localeOf(language)!, kind: 'deck', generator: 'test' } as const;
  const { value, diagnostics } = compileScene(job);
  if (!value) throw new Error(JSON.stringify(diagnostics, null, 1));
  return { scene: value, diagnostics };
}
