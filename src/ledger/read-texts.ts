import type { Graphic } from '../scene/drawing.js';
import type { ChartItem, Item } from '../scene/item.js';
import type { NativeChart } from '../scene/native-chart.js';
import type { OutlineEntry, Page, Scene } from '../scene/scene.js';
import type { StructureNode } from '../scene/structure.js';
import type { FigureSpan, Paragraph } from '../scene/text.js';
import { inheritFigures } from './inherit-figures.js';
import type { LedgerArtifact, ReadPlace, ReadText } from './read-text.js';
import { textOfRuns } from './text-of-runs.js';

/** What all texts of one spot have in common. */
type Spot = Pick<ReadText, 'language' | 'artifact' | 'page' | 'slide' | 'chart'>;

/**
 * Every text that a reader of a finished document sees or hears, in the order of its pages, each once: a paragraph that goes on over
 * a page is not read again. Plain strings (bookmarks, the title of the file, running heads) have the classes of the same words on
 * the pages. `artifact` tells a handout from a brief.
 */
export function readTexts(scene: Scene, artifact: LedgerArtifact = scene.kind): readonly ReadText[] {
  const { language, title, subject, keywords } = scene.meta;
  const seen = new Set<unknown>();
  const pages = scene.pages.flatMap((page, index) => {
    const slide = page.slide && { slide: page.slide.id };
    return pageTexts(page, { language, artifact, page: index + 1, ...slide }, seen);
  });
  const nowhere: Spot = { language, artifact, page: 0 };
  const strings = [
    ...[title, subject, ...keywords].map((text) => plain(text, 'title', nowhere)),
    ...scene.outline.flatMap((entry) => outlineTexts(entry, nowhere)),
    ...nodeTexts(scene.structure, nowhere),
    ...scene.attachments.map(({ description }) => plain(description, 'attachment', nowhere)),
  ];
  return inheritFigures([...pages, ...strings].filter(({ text }) => text !== ''));
}

function pageTexts({ items, slide }: Page, spot: Spot, seen: Set<unknown>): readonly ReadText[] {
  const notes = (slide?.notes ?? []).flatMap((paragraph) => paragraphTexts(paragraph, 'notes', spot, seen));
  const title = slide ? [plain(slide.title, 'bookmark', spot)] : [];
  return [...items.flatMap((item) => itemTexts(item, spot, seen)), ...notes, ...title];
}

function itemTexts(item: Item, spot: Spot, seen: Set<unknown>): readonly ReadText[] {
  switch (item.kind) {
    case 'text': {
      const place = item.furniture ? 'furniture' : 'text';
      return item.paragraphs.flatMap((paragraph) => paragraphTexts(paragraph, place, spot, seen));
    }
    case 'table':
      return [
        ...item.cells.flatMap((cell) => cell.paragraphs.flatMap((each) => paragraphTexts(each, 'cell', spot, seen))),
        plain(item.alternative, 'alternative', spot, item.alternativeFigures),
      ];
    case 'chart':
      return chartTexts(item, { ...spot, chart: item.chart });
    case 'image':
      return [plain(item.alternative, 'alternative', spot, item.alternativeFigures)];
    case 'group':
      return item.items.flatMap((inner) => itemTexts(inner, spot, seen));
    case 'shape':
      return [];
  }
}

function paragraphTexts(paragraph: Paragraph, place: ReadPlace, spot: Spot, seen: Set<unknown>): readonly ReadText[] {
  if (seen.has(paragraph)) return [];
  seen.add(paragraph);
  const { marks, ...read } = textOfRuns(paragraph.runs);
  const { language, style, list } = paragraph;
  const base = { ...spot, language, style };
  const marker = list?.ordered ? [list.marker] : [];
  return [
    ...marker.map((text) => plain(text, 'mark', base, [{ start: 0, end: text.length, figure: { kind: 'ordinal' } }])),
    { ...base, ...read, place },
    ...marks.map(({ text, figure }) => plain(text, 'mark', base, [{ start: 0, end: text.length, figure: figure! }])),
  ];
}

function chartTexts(item: ChartItem, spot: Spot): readonly ReadText[] {
  const drawn = item.drawing.graphics.flatMap((graphic) => graphicTexts(graphic, spot));
  const native = item.native ? nativeTexts(item.native).map((text) => plain(text, 'chart', spot)) : [];
  return [...drawn, ...native, plain(item.alternative, 'alternative', spot, item.alternativeFigures)];
}

function graphicTexts(graphic: Graphic, spot: Spot): readonly ReadText[] {
  if (graphic.kind === 'group') return graphic.graphics.flatMap((inner) => graphicTexts(inner, spot));
  if (graphic.kind !== 'text') return [];
  const { text, figure, figures } = graphic;
  return [plain(text, 'chart', spot, figure ? [{ start: 0, end: text.length, figure }] : figures)];
}

/** Names and titles of a native chart, and labels that are more than a value: they stand in its drawing too. */
function nativeTexts(native: NativeChart): readonly string[] {
  const series = [...native.series, ...(native.overlays ?? []).flatMap((overlay) => overlay.series)];
  const axes = [native.categoryAxis, native.valueAxis, native.secondaryAxis];
  return [
    native.title ?? '',
    ...native.categories,
    ...(native.outerCategories ?? []).flat(),
    ...series.flatMap(({ name, labels }) => [name, ...(labels?.custom?.values() ?? [])]),
    ...axes.map((axis) => axis?.title ?? ''),
  ];
}

function outlineTexts({ title, page, children }: OutlineEntry, spot: Spot): readonly ReadText[] {
  return [
    plain(title, 'bookmark', { ...spot, page: page + 1 }),
    ...children.flatMap((child) => outlineTexts(child, spot)),
  ];
}

function nodeTexts({ title, children }: StructureNode, spot: Spot): readonly ReadText[] {
  const inner = children.flatMap((child) => (child.role === 'leaf' ? [] : nodeTexts(child, spot)));
  return title === undefined ? inner : [plain(title, 'bookmark', spot), ...inner];
}

function plain(text: string, place: ReadPlace, spot: Spot, figures: readonly FigureSpan[] = []): ReadText {
  const at = (offset: number) => figures.findLast(({ start }) => start <= offset)?.origin;
  return { ...spot, place, text, figures, at };
}
