import path from 'node:path';
import type { Element } from '@xmldom/xmldom';
import type { ReadPackage } from './read-deck.js';
import { readPackage } from './read-deck.js';

/**
 * What is wrong with a .pptx as a package: content types, relationships, ids, masters, zip entries. These are the rules that schema
 * validators do not know and that PowerPoint answers with a repair prompt.
 */
export function packageProblems(zip: Uint8Array): readonly string[] {
  const deck = readPackage(zip);
  return [
    ...zipProblems(zip),
    ...contentTypeProblems(deck),
    ...relationshipProblems(deck),
    ...reachProblems(deck),
    ...idProblems(deck),
    ...placeholderProblems(deck),
    ...themeProblems(deck),
  ];
}

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

function relationshipsOf(deck: ReadPackage, part: string): readonly Relationship[] {
  const name = path.posix.join(path.posix.dirname(part), '_rels', `${path.posix.basename(part)}.rels`);
  if (!deck.names.includes(name)) return [];
  return deck.all(name, 'Relationship').map((entry) => ({
    id: entry.getAttribute('Id')!,
    type: entry.getAttribute('Type')!.split('/').at(-1)!,
    target: entry.getAttribute('Target')!,
    external: entry.getAttribute('TargetMode') === 'External',
  }));
}

function resolved(part: string, { target }: Relationship): string {
  return path.posix.join(path.posix.dirname(part), target);
}

function partsOf(deck: ReadPackage): readonly string[] {
  return deck.names.filter((name) => name !== '[Content_Types].xml' && !name.endsWith('.rels'));
}

/** Central directory (APPNOTE 4.3.12): no directories, no doubles, one fixed time, all deflated, content types first. */
function zipProblems(zip: Uint8Array): string[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  const problems: string[] = [];
  const seen = new Set<string>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < view.getUint16(end + 10, true); index++) {
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + length));
    if (index === 0 && name !== '[Content_Types].xml') problems.push(`the first entry is ${name}`);
    if (name.endsWith('/')) problems.push(`directory entry ${name}`);
    if (seen.has(name.toLowerCase())) problems.push(`entry ${name} twice`);
    if (view.getUint16(at + 10, true) !== 8) problems.push(`${name} is not deflated`);
    // 1 January 1980: year 0, month 1, day 1.
    if (view.getUint16(at + 14, true) !== 0b0000000_0001_00001) problems.push(`${name} has a date of its own`);
    seen.add(name.toLowerCase());
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return problems;
}

function contentTypeProblems(deck: ReadPackage): string[] {
  const types = '[Content_Types].xml';
  const defaults = deck.all(types, 'Default').map((entry) => entry.getAttribute('Extension')!);
  const overrides = deck.all(types, 'Override').map((entry) => entry.getAttribute('PartName')!.slice(1));
  const extensions = new Set(deck.names.map((name) => name.split('.').at(-1)!));
  return [
    ...overrides.filter((name) => !deck.names.includes(name)).map((name) => `content type of a missing part ${name}`),
    ...overrides.filter((name, index) => overrides.indexOf(name) !== index).map((name) => `two types for ${name}`),
    ...defaults.filter((extension) => !extensions.has(extension)).map((extension) => `unused type for .${extension}`),
    ...partsOf(deck)
      .filter(
        (name) =>
          !overrides.includes(name) &&
          (name.endsWith('.xml') ? !name.startsWith('customXml/') : !defaults.includes(name.split('.').at(-1)!)),
      )
      .map((name) => `no content type for ${name}`),
  ];
}

function relationshipProblems(deck: ReadPackage): string[] {
  const problems: string[] = [];
  for (const part of ['', ...partsOf(deck)]) {
    const all = relationshipsOf(deck, part);
    const ids = all.map((entry) => entry.id);
    if (new Set(ids).size !== ids.length) problems.push(`relationship ids of ${part} repeat`);
    for (const entry of all) {
      if (entry.external ? !URL.canParse(entry.target) : !deck.names.includes(resolved(part, entry))) {
        problems.push(`${part} refers to ${entry.target}, which is not there`);
      }
    }
    if (!part.endsWith('.xml')) continue;
    const used = [...deck.text(part).matchAll(/\sr:(?:id|embed|link)="([^"]*)"/g)].map((match) => match[1]!);
    problems.push(...used.filter((id) => !ids.includes(id)).map((id) => `${part} uses ${id}, which it has not`));
    const silent =
      /^(slideLayout|slideMaster|notesMaster|notesSlide|slide|theme|presProps|viewProps|tableStyles|customXml|customXmlProps)$/;
    const idle = all.filter((entry) => !used.includes(entry.id) && !silent.test(entry.type));
    problems.push(...idle.map((entry) => `${part} never uses ${entry.id} (${entry.type})`));
  }
  return problems;
}

function reachProblems(deck: ReadPackage): string[] {
  const reached = new Set<string>(['']);
  for (const part of reached) {
    for (const entry of relationshipsOf(deck, part)) if (!entry.external) reached.add(resolved(part, entry));
  }
  return partsOf(deck)
    .filter((part) => !reached.has(part))
    .map((part) => `nothing leads to ${part}`);
}

/** Shape ids within a part; master and layout ids together over 2^31; slide ids from 256; creation ids through the deck. */
function idProblems(deck: ReadPackage): string[] {
  const problems: string[] = [];
  const repeats = (what: string, ids: readonly string[]) => {
    if (new Set(ids).size !== ids.length)
      problems.push(`${what} repeat: ${ids.filter((id, at) => ids.indexOf(id) !== at)}`);
  };
  const ids = (part: string, name: string) => deck.all(part, name).map((entry) => entry.getAttribute('id')!);
  for (const part of partsOf(deck).filter((name) => /^ppt\/(slides|slideLayouts|slideMasters|notes\w+)\//.test(name))) {
    repeats(`shape ids of ${part}`, ids(part, 'p:cNvPr'));
    repeats(`creation ids of ${part}`, ids(part, 'a16:creationId'));
  }
  const masters = ids('ppt/presentation.xml', 'p:sldMasterId');
  const layouts = masterParts(deck).flatMap((master) => ids(master, 'p:sldLayoutId'));
  repeats('master and layout ids', [...masters, ...layouts]);
  const small = [...masters, ...layouts].filter((id) => Number(id) < 2_147_483_648);
  problems.push(...small.map((id) => `master or layout id ${id} is too small`));
  const slides = ids('ppt/presentation.xml', 'p:sldId');
  repeats('slide ids', slides);
  problems.push(...slides.filter((id) => Number(id) < 256).map((id) => `slide id ${id} is too small`));
  if (masterParts(deck).length !== masters.length) problems.push('there are slide masters that no presentation lists');
  return problems;
}

function masterParts(deck: ReadPackage): readonly string[] {
  return deck.names.filter((name) => /^ppt\/slideMasters\/[^/]+\.xml$/.test(name));
}

/** Placeholders of slides exist in their layout, stand once, and are not empty; every slide has a title. */
function placeholderProblems(deck: ReadPackage): string[] {
  const problems: string[] = [];
  for (const slide of deck.names.filter((name) => /^ppt\/slides\/[^/]+\.xml$/.test(name))) {
    const layout = relationshipsOf(deck, slide).find((entry) => entry.type === 'slideLayout')!;
    const offered = deck.all(resolved(slide, layout), 'p:ph').map(placeholderKey);
    const filled = deck.all(slide, 'p:ph');
    const keys = filled.map(placeholderKey);
    if (new Set(keys).size !== keys.length) problems.push(`${slide} fills a placeholder twice: ${keys}`);
    problems.push(...keys.filter((key) => !offered.includes(key)).map((key) => `${slide}: layout has no ${key}`));
    if (!keys.some((key) => key === 'title')) problems.push(`${slide} has no title`);
    for (const element of filled) {
      const shape = element.parentNode!.parentNode!.parentNode as Element;
      if (shape.tagName === 'p:sp' && shape.textContent?.trim() === '') problems.push(`${slide}: empty placeholder`);
    }
  }
  return problems;
}

function placeholderKey(element: Element): string {
  const type = element.getAttribute('type') ?? 'obj';
  return type === 'title' || type === 'ctrTitle' ? 'title' : `${type} ${element.getAttribute('idx') ?? 0}`;
}

/** Two masters must not share a theme. */
function themeProblems(deck: ReadPackage): string[] {
  const owners = [...masterParts(deck), ...deck.names.filter((name) => /^ppt\/notesMasters\/[^/]+\.xml$/.test(name))];
  const themes = owners.map((owner) => {
    const theme = relationshipsOf(deck, owner).find((entry) => entry.type === 'theme');
    return theme ? resolved(owner, theme) : `none for ${owner}`;
  });
  return new Set(themes).size === themes.length ? [] : [`masters share a theme: ${themes}`];
}
