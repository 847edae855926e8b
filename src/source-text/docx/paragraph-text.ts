import type { Element } from '@xmldom/xmldom';
import { raised } from '../table/raised.js';
import { childOf, childrenOf, isOn, valueOf } from './xml-children.js';

/** What a paragraph holds: its text with tracked changes accepted, and the text boxes that are anchored in it. */
export interface ParagraphText {
  readonly text: string;
  readonly boxes: readonly Element[];
}

/** Elements whose content is not in the text: deletions, places that text was moved from, pronunciation, fallbacks, properties. */
const LEFT_OUT = new Set([
  'del',
  'moveFrom',
  'rt',
  'rubyPr',
  'Fallback',
  'pPr',
  'sdtPr',
  'instrText',
  'delText',
  'tblPr',
  'object',
]);

/**
 * Reads a paragraph (ECMA-376-1, 17.3): runs in links, fields, insertions and content controls count, hidden ones do not. In a cell of a
 * table, raised runs are the marks of footnotes.
 */
export function paragraphText(paragraph: Element, inCell = false): ParagraphText {
  let text = '';
  const boxes: Element[] = [];
  const open: Element[] = [...childrenOf(paragraph)].reverse();
  for (let element = open.pop(); element; element = open.pop()) {
    const { localName } = element;
    if (localName === 't')
      text += inCell && isRaised(element) ? raised(element.textContent ?? '') : (element.textContent ?? '');
    else if (localName === 'tab' || localName === 'ptab') text += '\t';
    else if (localName === 'br' || localName === 'cr') text += ' ';
    else if (localName === 'noBreakHyphen') text += '-';
    else if (localName === 'txbxContent') boxes.push(element);
    else if (!LEFT_OUT.has(localName ?? '') && !isHidden(element)) open.push(...[...childrenOf(element)].reverse());
  }
  return { text, boxes };
}

function isRaised({ parentNode }: Element): boolean {
  return valueOf(childOf(parentNode as Element, 'rPr', 'vertAlign')) === 'superscript';
}

function isHidden(element: Element): boolean {
  return element.localName === 'r' && isOn(childOf(element, 'rPr', 'vanish'));
}
