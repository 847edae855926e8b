import type { Element as XmlElement } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';
import { type NumberFormat, numberFormat } from './number-format.js';
import { childOf, childrenOf, stringText, xmlRoot } from './xml-part.js';

/** What a workbook holds beside the cells of its sheets. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  /** Texts that cells refer to by number. */
  readonly strings: readonly string[];
  /** Number formats by the number of a cell's style. */
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
  /** The root element of a sheet; undefined where the file holds none or it is broken. */
  readonly sheetRoot: (sheet: WorkbookSheet) => XmlElement | undefined;
}

export interface WorkbookSheet {
  readonly name: string;
  /** Path of its part in the package. */
  readonly part: string;
  readonly hidden: boolean;
}

/** Parts that unpack to more than this are not read: a table for a report is a thousandth of it. */
const MOST_BYTES = 200_000_000;

/** The workbook in a file's bytes (ECMA-376-1, 18), or what is wrong with the file. */
export function openWorkbook(bytes: Uint8Array): Workbook | { readonly problem: string; readonly hint: string } {
  // Old workbooks and those with a password are OLE files ([MS-CFB], 2.2).
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    return { problem: 'is an old workbook or one with a password', hint: 'save it as .xlsx, without a password' };
  }
  const hint = 'open it in a spreadsheet program and save it as .xlsx';
  const parts = unzip(bytes);
  if (parts === undefined) return { problem: 'is no workbook', hint };
  if (parts === 'too large') return { problem: 'unpacks to more than 200 MB', hint: 'keep only the tables in it' };
  const rootOf = (path: string): XmlElement | undefined => (parts[path] ? xmlRoot(parts[path]) : undefined);
  const workbookPath = mainPart(rootOf('_rels/.rels'));
  const workbook = rootOf(workbookPath);
  if (workbook === undefined) return { problem: 'is no workbook', hint };
  const folder = workbookPath.slice(0, workbookPath.lastIndexOf('/') + 1);
  const relations = relationsOf(rootOf(`${folder}_rels/${workbookPath.slice(folder.length)}.rels`), folder);
  const partOf = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.target ?? '';
  return {
    sheets: sheetsOf(workbook, relations),
    strings: childrenOf(rootOf(partOf('sharedStrings')), 'si').map(stringText),
    formats: formatsOf(rootOf(partOf('styles'))),
    from1904: isTrue(childOf(workbook, 'workbookPr')?.getAttribute('date1904')),
    sheetRoot: ({ part }) => rootOf(part),
  };
}

/** The package's parts that are XML; pictures and the like stay packed. */
function unzip(bytes: Uint8Array): Record<string, Uint8Array> | 'too large' | undefined {
  let size = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const wanted = /\.(xml|rels)$/i.test(name);
        if (wanted) size += originalSize;
        return wanted && size <= MOST_BYTES;
      },
    });
    return size > MOST_BYTES ? 'too large' : parts;
  } catch {
    return undefined;
  }
}

function mainPart(relations: XmlElement | undefined): string {
  const main = [...relationsOf(relations, '').values()].find(({ type }) => type === 'officeDocument');
  return main?.target ?? 'xl/workbook.xml';
}

interface Relation {
  /** Last segment of the type's address. */
  readonly type: string;
  /** Path in the package. */
  readonly target: string;
}

function relationsOf(root: XmlElement | undefined, folder: string): ReadonlyMap<string, Relation> {
  const relations = childrenOf(root, 'Relationship').map((relation): [string, Relation] => {
    const target = relation.getAttribute('Target') ?? '';
    const type = (relation.getAttribute('Type') ?? '').split('/').at(-1)!;
    const path = target.startsWith('/') ? target.slice(1) : `${folder}${target.replace(/^\.\//, '')}`;
    return [relation.getAttribute('Id') ?? '', { type, target: path }];
  });
  return new Map(relations);
}

function sheetsOf(workbook: XmlElement, relations: ReadonlyMap<string, Relation>): readonly WorkbookSheet[] {
  return childrenOf(childOf(workbook, 'sheets'), 'sheet').flatMap((sheet) => {
    const id = [...sheet.attributes].find(({ localName, name }) => localName === 'id' && name !== 'id')?.value ?? '';
    const relation = relations.get(id);
    if (relation?.type !== 'worksheet') return [];
    const hidden = (sheet.getAttribute('state') ?? 'visible') !== 'visible';
    return [{ name: sheet.getAttribute('name') ?? '', part: relation.target, hidden }];
  });
}

/** The format of every style that cells may have (18.8.10 cellXfs, 18.8.30 numFmt). */
function formatsOf(styles: XmlElement | undefined): readonly NumberFormat[] {
  const codes = new Map(
    childrenOf(childOf(styles, 'numFmts'), 'numFmt').map((format) => [
      Number(format.getAttribute('numFmtId')),
      format.getAttribute('formatCode') ?? '',
    ]),
  );
  return childrenOf(childOf(styles, 'cellXfs'), 'xf').map((style) => {
    const id = Number(style.getAttribute('numFmtId') ?? 0);
    return numberFormat(id, codes.get(id));
  });
}

function isTrue(value: string | null | undefined): boolean {
  return value === '1' || value === 'true';
}
