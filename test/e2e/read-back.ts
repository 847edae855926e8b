import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from '../office/pdfjs.js';

/** Text of each page of a PDF as pdf.js reads it. */
export async function pdfPages(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const content = await (await document.getPage(number)).getTextContent();
    pages.push(content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  await document.destroy();
  return pages;
}

/** What a reader of one slide sees and hears. */
export interface SlideText {
  readonly slide: string;
  /** Chart caches: titles, categories, series, labels. */
  readonly charts: string;
  readonly notes: string;
}

/** Text of each slide of a deck in the order of the presentation, from the XML of its parts. */
export function deckSlides(bytes: Uint8Array): SlideText[] {
  const parts = unzipSync(bytes);
  const xml = (name: string): string => (parts[name] ? strFromU8(parts[name]) : '');
  const order = relationships(xml('ppt/_rels/presentation.xml.rels'), 'ppt');
  const ids = [...xml('ppt/presentation.xml').matchAll(/<p:sldId [^>]*r:id="([^"]+)"/g)].map((match) => match[1]!);
  return ids.map((id) => {
    const slide = order.get(id)!;
    const name = slide.split('/').at(-1)!;
    const targets = [...relationships(xml(`ppt/slides/_rels/${name}.rels`), 'ppt/slides').values()];
    const charts = targets.filter((target) => target.startsWith('ppt/charts/')).map((target) => chartText(xml(target)));
    const notes = targets
      .filter((target) => target.startsWith('ppt/notesSlides/'))
      .map((target) => runText(xml(target)));
    return { slide: runText(xml(slide)), charts: charts.join('\n'), notes: notes.join('\n') };
  });
}

/** Targets of a relationships part by id, as paths in the package. */
function relationships(xml: string, folder: string): Map<string, string> {
  const found = [...xml.matchAll(/<Relationship [^>]*>/g)].map(([tag]) => ({
    id: /Id="([^"]+)"/.exec(tag)![1]!,
    target: /Target="([^"]+)"/.exec(tag)![1]!,
  }));
  return new Map(found.map(({ id, target }) => [id, resolve(folder, target)]));
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}

function runText(xml: string): string {
  const paragraphs = xml.split('</a:p>');
  return paragraphs.map((part) => textOf(part, /<a:t>([^<]*)<\/a:t>/g)).join('\n');
}

function chartText(xml: string): string {
  return `${textOf(xml, /<c:v>([^<]*)<\/c:v>/g, ' ')}\n${runText(xml)}`;
}

function textOf(xml: string, pattern: RegExp, joint = ''): string {
  return [...xml.matchAll(pattern)].map((match) => unescaped(match[1]!)).join(joint);
}

function unescaped(text: string): string {
  const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex, decimal, name) =>
    name ? named[name]! : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  );
}
