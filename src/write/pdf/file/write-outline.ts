import type { OutlineEntry, Scene } from '../../../scene/scene.js';
import type { PdfFile, PdfPage } from './pdf-file.js';
import { type PdfObject, type PdfValue, pdfText } from './pdf-object.js';

/** Bookmarks (ISO 32000-1, 12.3.3): two levels open, deeper ones closed; nothing for an empty outline. */
export function writeOutline(file: PdfFile, scene: Scene, pages: readonly PdfPage[]): void {
  if (scene.outline.length === 0) return;
  const root = file.object({ Type: 'Outlines' });
  const link = (entries: readonly OutlineEntry[], parent: PdfObject, depth: number): number => {
    const objects = entries.map(() => file.object());
    let shown = 0;
    entries.forEach((entry, index) => {
      const object = objects[index]!;
      const below = link(entry.children, object, depth + 1);
      const open = depth === 0;
      Object.assign(object.data, {
        Title: pdfText(entry.title),
        Parent: parent,
        Dest: destinationOf(scene, pages, entry.page, entry.y),
        ...(index > 0 && { Prev: objects[index - 1] }),
        ...(index < entries.length - 1 && { Next: objects[index + 1] }),
        // A negative count says that the entry is closed.
        ...(below > 0 && { Count: open ? below : -below }),
      });
      object.end();
      shown += 1 + (open ? below : 0);
    });
    if (objects.length > 0) Object.assign(parent.data, { First: objects[0], Last: objects.at(-1) });
    return shown;
  };
  root.data.Count = link(scene.outline, root, 0);
  root.end();
  file.catalog.Outlines = root;
  file.catalog.PageMode = 'UseOutlines';
}

/** An explicit destination: the page with `y` (points from its top) at the window's top, keeping left edge and zoom. */
export function destinationOf(scene: Scene, pages: readonly PdfPage[], page: number, y: number): PdfValue {
  const height = scene.pages[page]?.size.height;
  if (height === undefined) throw new Error(`a destination is on page ${page}, but there are ${pages.length} pages`);
  return [pages[page]!.object, 'XYZ', null, Math.round((height - y) * 1000) / 1000, null];
}
