import type { Rect } from '../base/geometry.js';
import type { Item, TableItem } from './item.js';
import type { OutlineEntry, Page, Scene } from './scene.js';
import type { StructureLeaf, StructureNode } from './structure.js';
import type { Line, Paragraph } from './text.js';

/** What a dump leaves out, for golden files of one thing. */
export interface DumpOptions {
  /** Default true: the logical tree below the pages. */
  readonly structure?: boolean;
  /** Default false: items that are furniture. */
  readonly furniture?: boolean;
}

/**
 * A scene as text for golden files: one line an item with its rectangle (x y width height) to 0.01 pt, set lines with their
 * baselines below it, then bookmarks, destinations and the logical tree. Equal scenes give equal text.
 */
export function dumpScene(scene: Scene, options: DumpOptions = {}): string {
  const lines = [
    `${scene.kind} “${scene.meta.title}” ${scene.meta.language} ${scene.meta.date}`,
    ...scene.pages.flatMap((page) => dumpPage(page, options)),
    ...titled(
      'outline',
      scene.outline.flatMap((entry) => dumpOutline(entry, 1)),
    ),
    ...titled(
      'destinations',
      scene.destinations.map(({ name, page, y }) => `  ${name} page ${page + 1} y ${points(y)}`),
    ),
    ...(options.structure === false ? [] : titled('structure', dumpNode(scene.structure, 1))),
  ];
  return `${lines.join('\n')}\n`;
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

function dumpPage(page: Page, { furniture = false }: DumpOptions): readonly string[] {
  const { slide } = page;
  const head = `page ${page.label} ${points(page.size.width)} × ${points(page.size.height)}`;
  const about = slide
    ? ` slide ${slide.id} layout ${slide.layout}${slide.section ? ` section “${slide.section}”` : ''}`
    : '';
  const items = page.items.filter((item) => furniture || !item.furniture);
  const notes = slide?.notes.map((paragraph) => `  note ${dumpParagraph(paragraph)}`) ?? [];
  return [`${head}${about}`, ...items.flatMap((item) => dumpItem(item, 1)), ...notes];
}

function dumpItem(item: Item, depth: number): readonly string[] {
  const pad = '  '.repeat(depth);
  const frame = item.frame === undefined ? '' : ` in ${item.frame}`;
  const head = `${pad}${item.kind} ${item.id} ${dumpRect(item.rect)}${frame}${item.furniture ? ' furniture' : ''}`;
  switch (item.kind) {
    case 'text':
      return [head, ...item.lines.map((line) => `${pad}  ${dumpLine(line)}`)];
    case 'table':
      return [`${head} columns ${item.columnWidths.map(points).join(' ')}`, ...dumpCells(item, pad)];
    case 'chart':
      return [`${head} ${item.chart}${item.native ? ` native ${item.native.kind}` : ''} alt “${item.alternative}”`];
    case 'image':
      return [`${head} alt “${item.alternative}”`];
    case 'shape':
      return [`${head} ${item.geometry}${item.fill ? ` fill ${item.fill.slot ?? item.fill.hex}` : ''}`];
    case 'group':
      return [head, ...item.items.flatMap((inner) => dumpItem(inner, depth + 1))];
  }
}

function dumpCells(item: TableItem, pad: string): readonly string[] {
  const rows = item.rowHeights.flatMap((height, row) => {
    const kind = row < item.headerRows ? 'header' : 'row';
    const cells = item.cells.filter((cell) => cell.row === row);
    return [
      `${pad}  ${kind} ${points(height)}`,
      ...cells.map((cell) => {
        const span = cell.rowSpan > 1 || cell.columnSpan > 1 ? ` span ${cell.rowSpan}×${cell.columnSpan}` : '';
        const lines = cell.lines.map((line) => `${points(line.x)},${points(line.baseline)} “${line.text}”`);
        return `${pad}    cell ${cell.column}${span} ${lines.join(' / ')}`;
      }),
    ];
  });
  const rules = item.rules.map(
    (rule) => `${pad}  rule ${rule.row} columns ${rule.fromColumn}–${rule.toColumn} width ${points(rule.width)}`,
  );
  return [...rows, ...rules];
}

function dumpLine(line: Line): string {
  return `${points(line.x)},${points(line.baseline)} +${points(line.width)} “${line.text}”${line.last ? ' ¶' : ''}`;
}

function dumpParagraph(paragraph: Paragraph): string {
  const marker = paragraph.list ? `${paragraph.list.marker} ` : '';
  return `${paragraph.style} “${marker}${paragraph.runs.map((run) => run.text).join('')}”`;
}

function dumpOutline(entry: OutlineEntry, depth: number): readonly string[] {
  const own = `${'  '.repeat(depth)}“${entry.title}” page ${entry.page + 1} y ${points(entry.y)}`;
  return [own, ...entry.children.flatMap((child) => dumpOutline(child, depth + 1))];
}

function dumpNode(node: StructureNode, depth: number): readonly string[] {
  const pad = '  '.repeat(depth);
  const said = [
    node.scope && `scope ${node.scope}`,
    node.columnSpan && `columns ${node.columnSpan}`,
    node.rowSpan && `rows ${node.rowSpan}`,
    node.numbering && `numbering ${node.numbering}`,
    node.language && `language ${node.language}`,
    node.alternative && `alt “${node.alternative}”`,
  ].filter((part) => part);
  return [
    `${pad}${[node.role, ...said].join(' ')}`,
    ...node.children.flatMap((child) =>
      child.role === 'leaf' ? [`${pad}  ${dumpLeaf(child)}`] : dumpNode(child, depth + 1),
    ),
  ];
}

function dumpLeaf({ item, paragraph, row, column, part }: StructureLeaf): string {
  const cell = row === undefined ? '' : ` cell ${row},${column}`;
  return `${item}${cell}${paragraph === undefined ? '' : ` paragraph ${paragraph}`}${part ? ` ${part}` : ''}`;
}

function dumpRect({ x, y, width, height }: Rect): string {
  return [x, y, width, height].map(points).join(' ');
}

/** To 0.01 pt, without zeros at the end and without a negative zero. */
function points(length: number): string {
  return String(Math.round(length * 100) / 100 + 0);
}
