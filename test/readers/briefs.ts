import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compileScene } from '../../src/compile-document.js';
import { loadWorkspace } from '../../src/load/load-workspace.js';
import { localeOf } from '../../src/locale/locale.js';
import type { Graphic } from '../../src/scene/drawing.js';
import type { Item } from '../../src/scene/item.js';
import type { Page, Scene } from '../../src/scene/scene.js';
import type { Line } from '../../src/scene/text.js';
import { validateReport } from '../../src/validate/validate-report.js';
import { validateTheme } from '../../src/validate/validate-theme.js';
import { writePdf } from '../../src/write/pdf/write-pdf.js';

export interface WrittenBrief {
  readonly scene: Scene;
  readonly bytes: Uint8Array;
}

/** The brief of a report, laid out and written. */
export async function writtenBrief(report: string, language: string, folder = '.'): Promise<WrittenBrief> {
  const workspace = loadWorkspace(folder, report).value!;
  const { value: scene, diagnostics } = compileScene({
    workspace,
    report: validateReport(workspace).value!,
    theme: validateTheme(workspace).value!,
    locale: localeOf(language)!,
    kind: 'brief',
    generator: 'briefdeck test',
  });
  if (!scene) throw new Error(JSON.stringify(diagnostics, undefined, 1));
  return { scene, bytes: await writePdf(scene) };
}

/** The brief of every element, with the theme that the project ships. */
export async function stressBrief(language: string): Promise<WrittenBrief> {
  const folder = mkdtempSync(path.join(tmpdir(), 'briefdeck-'));
  try {
    cpSync('test/cases/every-block', folder, { recursive: true });
    cpSync('templates/policy/theme.yaml', path.join(folder, 'templates/every-block/theme.yaml'));
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
    return await writtenBrief('every-block', language, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The texts of all lines on a page, those of tables, charts and furniture too. */
export function linesOf(page: Page): readonly string[] {
  return page.items
    .flatMap(itemLines)
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

function itemLines(item: Item): readonly string[] {
  switch (item.kind) {
    case 'text':
      return texts(item.lines);
    case 'table':
      return item.cells.flatMap(({ lines }) => texts(lines));
    case 'chart':
      return item.drawing.graphics.flatMap(graphicLines);
    case 'image':
      return item.source.kind === 'drawing' ? item.source.drawing.graphics.flatMap(graphicLines) : [];
    case 'group':
      return item.items.flatMap(itemLines);
    case 'shape':
      return [];
  }
}

/** Lines in stretches of one height, as readers part raised letters from the rest, and the markers of lists. */
function texts(lines: readonly Line[]): readonly string[] {
  return lines.flatMap(({ runs }) => {
    const stretches: { rise: number; marker: boolean; text: string }[] = [];
    for (const { rise, run, text, actualText = text } of runs) {
      const last = stretches.at(-1);
      const marker = run === -1;
      if (last?.rise === rise && last.marker === marker) last.text += actualText;
      else stretches.push({ rise, marker, text: actualText });
    }
    return stretches.map(({ text }) => text);
  });
}

function graphicLines(graphic: Graphic): readonly string[] {
  if (graphic.kind === 'text') return [graphic.text];
  return graphic.kind === 'group' ? graphic.graphics.flatMap(graphicLines) : [];
}
