import path from 'node:path';
import type { Element } from '@xmldom/xmldom';
import { readPackage, type ReadPackage, textOf } from './read-deck.js';

/**
 * What would trip a presenter who takes the deck over, or somebody who hears it: PowerPoint's Accessibility Checker rule by rule, and
 * what a house style asks for. Read from the file alone. Each is `slide 3: what is wrong`.
 */
export function takeOverProblems(zip: Uint8Array): readonly string[] {
  const deck = readPackage(zip);
  const slides = slidesOf(deck);
  return [
    ...slides.flatMap((slide) => slideProblems(slide, deck).map((problem) => `slide ${slide.number}: ${problem}`)),
    ...repeatedTitles(slides),
    ...sectionProblems(deck),
    ...deck.names
      .filter((name) => /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+\.xml$/.test(name))
      .flatMap((name) =>
        languageProblems(deck.root(name)).map((problem) => `${path.posix.basename(name)}: ${problem}`),
      ),
  ];
}

interface Shape {
  readonly element: Element;
  readonly name: string;
  /** Type of its placeholder; `body` where the file names none; undefined for free shapes. */
  readonly placeholder: string | undefined;
  readonly index: string;
  readonly box: Box | undefined;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}

interface Slide {
  readonly number: number;
  readonly root: Element;
  readonly shapes: readonly Shape[];
  readonly layout: readonly Shape[];
}

function slidesOf(deck: ReadPackage): readonly Slide[] {
  const targets = relationships(deck, 'ppt/presentation.xml');
  return deck.all('ppt/presentation.xml', 'p:sldId').map((entry, index) => {
    const part = targets.get(entry.getAttribute('r:id')!)!;
    const layoutPart = [...relationships(deck, part).values()].find((name) => name.includes('slideLayout'))!;
    const layout = shapesOf(deck.root(layoutPart), []);
    const root = deck.root(part);
    return { number: index + 1, root, shapes: shapesOf(root, layout), layout };
  });
}

/** Parts by relationship id; what lies outside of the package is left out. */
function relationships(deck: ReadPackage, part: string): ReadonlyMap<string, string> {
  const rels = path.posix.join(path.posix.dirname(part), '_rels', `${path.posix.basename(part)}.rels`);
  return new Map(
    deck
      .all(rels, 'Relationship')
      .filter((one) => one.getAttribute('TargetMode') !== 'External')
      .map((one) => [
        one.getAttribute('Id')!,
        path.posix.join('/', path.posix.dirname(part), one.getAttribute('Target')!).slice(1),
      ]),
  );
}

const child = (element: Element, ...names: readonly string[]): Element | undefined =>
  names.reduce<Element | undefined>(
    (found, name) => found && elementsOf(found).find((one) => one.tagName === name),
    element,
  );
const elementsOf = (element: Element): readonly Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
const within = (element: Element, name: string): readonly Element[] => [...element.getElementsByTagName(name)];

function shapesOf(root: Element, layout: readonly Shape[]): readonly Shape[] {
  const tree = within(root, 'p:spTree')[0]!;
  const things = elementsOf(tree).filter(({ tagName }) => /^p:(sp|pic|graphicFrame|grpSp|cxnSp)$/.test(tagName));
  return things.map((element): Shape => {
    const ph = within(element, 'p:ph')[0];
    const placeholder = ph && (ph.getAttribute('type') || 'body');
    const index = ph?.getAttribute('idx') || '0';
    const parent = placeholder && layout.find((one) => one.placeholder === placeholder && one.index === index);
    const box = boxOf(element) ?? (parent ? parent.box : undefined);
    return { element, name: within(element, 'p:cNvPr')[0]!.getAttribute('name')!, placeholder, index, box };
  });
}

function boxOf(element: Element): Box | undefined {
  const transform =
    child(element, 'p:spPr', 'a:xfrm') ?? child(element, 'p:grpSpPr', 'a:xfrm') ?? child(element, 'p:xfrm');
  const [off, ext] = [transform && child(transform, 'a:off'), transform && child(transform, 'a:ext')];
  if (!off || !ext) return undefined;
  const [x, y] = [Number(off.getAttribute('x')), Number(off.getAttribute('y'))];
  return { x, y, right: x + Number(ext.getAttribute('cx')), bottom: y + Number(ext.getAttribute('cy')) };
}

const FURNITURE = ['ftr', 'dt', 'sldNum'];
const TITLES = ['title', 'ctrTitle'];

const isTitle = ({ placeholder = '' }: Shape): boolean => TITLES.includes(placeholder);
const isFurniture = ({ placeholder = '' }: Shape): boolean => FURNITURE.includes(placeholder);
const titleOf = ({ shapes }: Slide): string =>
  shapes
    .filter(isTitle)
    .map(({ element }) => textOf(element))
    .join('');

function slideProblems(slide: Slide, deck: ReadPackage): readonly string[] {
  return [
    ...(titleOf(slide).trim() === '' ? ['has no title'] : []),
    ...orderProblems(slide),
    ...slide.shapes.flatMap((shape) => [
      ...alternativeProblems(shape),
      ...placeholderProblems(shape, slide),
      ...(within(shape.element, 'a:tbl').length > 0 ? tableProblems(shape, deck) : []),
      ...textProblems(shape),
      ...linkProblems(shape),
    ]),
    ...furnitureProblems(slide),
    ...hardCoded(slide.root),
  ];
}

/** “Missing slide title”, “Duplicate slide titles”. */
function repeatedTitles(slides: readonly Slide[]): readonly string[] {
  const titles = slides.map(titleOf);
  return titles.flatMap((title, index) =>
    titles.indexOf(title) < index ? [`slide ${index + 1}: has the title of slide ${titles.indexOf(title) + 1}`] : [],
  );
}

/** “Check reading order”: title first, furniture last, nothing after what stands below it or to its right. */
function orderProblems({ shapes }: Slide): readonly string[] {
  const content = shapes.filter((shape) => !isFurniture(shape));
  const problems = content.findIndex(isTitle) > 0 ? ['the title is not read first'] : [];
  if (shapes.slice(0, content.length).some(isFurniture)) problems.push('furniture is read before content');
  const read = content.filter((shape) => !isTitle(shape));
  read.forEach((later, at) => {
    for (const earlier of read.slice(0, at)) {
      const [a, b] = [earlier.box, later.box];
      if (!a || !b) continue;
      const above = b.bottom <= a.y && b.x < a.right && a.x < b.right;
      const before = b.right <= a.x && b.y < a.bottom && a.y < b.bottom;
      if (above || before) problems.push(`“${later.name}” is read after “${earlier.name}”, which stands behind it`);
    }
  });
  return problems;
}

/** “Missing alternative text”: all that is not text is described or marked decorative. */
function alternativeProblems({ element, name }: Shape): readonly string[] {
  const properties = within(element, 'p:cNvPr')[0]!;
  const isText = element.tagName === 'p:sp' && textOf(element).trim() !== '';
  const described = (properties.getAttribute('descr') ?? '').trim() !== '';
  const decorative = within(properties, 'adec:decorative').some((mark) => mark.getAttribute('val') === '1');
  return isText || described || decorative ? [] : [`“${name}” has no alternative text`];
}

/** A placeholder is one of its layout, stands where the layout has it, and is not empty. */
function placeholderProblems({ element, name, placeholder, index }: Shape, { layout }: Slide): readonly string[] {
  if (placeholder === undefined) return [];
  const known = layout.some((one) => one.placeholder === placeholder && one.index === index);
  const own = child(element, 'p:spPr');
  return [
    ...(known ? [] : [`“${name}” is a placeholder that its layout lacks`]),
    ...(element.tagName === 'p:sp' && own && elementsOf(own).length > 0 ? [`“${name}” overrides its layout`] : []),
    ...(element.tagName === 'p:sp' && textOf(element).trim() === '' ? [`“${name}” is an empty placeholder`] : []),
  ];
}

/** “Use table header row”, a style that exists, columns that fill the frame. */
function tableProblems({ element, name, box }: Shape, deck: ReadPackage): readonly string[] {
  const properties = within(element, 'a:tblPr')[0];
  const style = within(element, 'a:tableStyleId')[0]?.textContent;
  const styles = deck.all('ppt/tableStyles.xml', 'a:tblStyle').map((one) => one.getAttribute('styleId'));
  const widths = within(element, 'a:gridCol').map((column) => Number(column.getAttribute('w')));
  const sum = widths.reduce((total, width) => total + width, 0);
  const uneven = within(element, 'a:tr').some((row) => within(row, 'a:tc').length !== widths.length);
  return [
    ...(properties?.getAttribute('firstRow') === '1' ? [] : [`the table “${name}” has no header row`]),
    ...(style && styles.includes(style) ? [] : [`the table “${name}” has no style of the deck`]),
    ...(box && sum === box.right - box.x ? [] : [`the columns of the table “${name}” do not fill its frame`]),
    ...(uneven ? [`a row of the table “${name}” lacks cells`] : []),
  ];
}

/** Lists are lists, and space is made by styles: no typed bullets, tabs, runs of spaces or empty paragraphs. */
function textProblems({ element, name }: Shape): readonly string[] {
  const texts = within(element, 'a:p').map(textOf);
  const inCell = within(element, 'a:tbl').length > 0;
  return [
    ...(texts.some((text) => /^\s*[•·–▪◦*-]\s/.test(text)) ? [`“${name}” has a bullet that was typed`] : []),
    ...(texts.some((text) => /\t| {2}/.test(text)) ? [`“${name}” has space that was typed`] : []),
    ...(!inCell && texts.length > 1 && texts.includes('') ? [`“${name}” has an empty paragraph`] : []),
  ];
}

const SAYS_NOTHING = /^(here|click here|more|link|这里|此处|点击这里|更多|链接)$/i;

/** “Hyperlink text”: a link says where it leads. */
function linkProblems({ element, name }: Shape): readonly string[] {
  return within(element, 'a:hlinkClick').flatMap((link) => {
    const run = link.parentNode!.parentNode as Element;
    const text = run.tagName === 'a:r' ? textOf(run).trim() : '';
    const told = link.getAttribute('tooltip') ?? '';
    const silent = text === '' || SAYS_NOTHING.test(text) || /^https?:/.test(text);
    return silent && told === '' ? [`a link in “${name}” does not say where it leads`] : [];
  });
}

/** Footer, date and number are filled wherever the layout has them, and the number stays live. */
function furnitureProblems({ shapes, layout }: Slide): readonly string[] {
  return layout.filter(isFurniture).flatMap(({ placeholder }) => {
    const own = shapes.find((shape) => shape.placeholder === placeholder);
    if (!own) return [`its ${placeholder} is missing`];
    const live = within(own.element, 'a:fld').some((field) => field.getAttribute('type') === 'slidenum');
    return placeholder === 'sldNum' && !live ? ['its number is not a field'] : [];
  });
}

/** What a change of the theme would not reach. */
function hardCoded(root: Element): readonly string[] {
  const colours = within(root, 'a:srgbClr').length;
  const faces = ['a:latin', 'a:ea', 'a:cs'].flatMap((name) => within(root, name));
  const named = faces.filter((face) => !/^\+m[nj]-(lt|ea|cs)$/.test(face.getAttribute('typeface')!)).length;
  return [
    ...(colours > 0 ? [`${colours} colours are not the theme’s`] : []),
    ...(named > 0 ? [`${named} typefaces are not the theme’s`] : []),
  ];
}

/** “Unnamed section”, “Duplicate section name”; every slide stands in one. */
function sectionProblems(deck: ReadPackage): readonly string[] {
  const sections = deck.all('ppt/presentation.xml', 'p14:section');
  if (sections.length === 0) return [];
  const names = sections.map((section) => section.getAttribute('name') ?? '');
  const listed = sections.flatMap((section) => within(section, 'p14:sldId').map((one) => one.getAttribute('id')));
  const slides = deck.all('ppt/presentation.xml', 'p:sldId').map((one) => one.getAttribute('id'));
  return [
    ...(names.some((name) => name.trim() === '') ? ['a section has no name'] : []),
    ...(new Set(names).size < names.length ? ['two sections have one name'] : []),
    ...(listed.join() === slides.join() ? [] : ['the sections do not hold all slides in order']),
  ];
}

/** Proofing: every run, field and end of paragraph says its language with a region, and the other one. */
function languageProblems(root: Element): readonly string[] {
  const properties = ['a:rPr', 'a:endParaRPr'].flatMap((name) => within(root, name));
  const silent = properties.filter(
    (one) => !/^[a-z]{2,3}-[A-Z]{2}$/.test(one.getAttribute('lang') ?? '') || !one.getAttribute('altLang'),
  );
  const bare = [...within(root, 'a:r'), ...within(root, 'a:fld')].filter((run) => !child(run, 'a:rPr'));
  const endless = within(root, 'a:p').filter((one) => !child(one, 'a:endParaRPr'));
  return [
    ...(silent.length > 0 ? [`${silent.length} runs or ends of paragraphs say no language`] : []),
    ...(bare.length > 0 ? [`${bare.length} runs say nothing of themselves`] : []),
    ...(endless.length > 0 ? [`${endless.length} paragraphs have no end that says its language`] : []),
  ];
}
