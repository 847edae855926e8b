import { writePptx } from '../../src/write/pptx/write-pptx.js';
import { chart, page, scene, title } from '../write/pptx/deck-scene.js';
import type { NamedChart } from './every-kind.js';

/** A deck with one chart a slide, under its name. */
export function nativeDeck(charts: readonly NamedChart[]): Promise<Uint8Array> {
  const pages = charts.map(({ name, native }, index) =>
    page(`s${index + 1}`, 'chart-text', [title(`t${index}`, name), chart(`c${index}`, native)]),
  );
  return writePptx(scene(pages));
}
