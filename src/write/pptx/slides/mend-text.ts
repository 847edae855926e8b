import type { Element as XmlElement } from '@xmldom/xmldom';
import type { TextItem } from '../../../scene/item.js';
import type { Run } from '../../../scene/text.js';
import type { TemplatePlaceholder } from '../deck-template.js';
import { textBody } from '../text/text-body.js';
import { fillXml } from '../theme/colour-xml.js';
import { guidOf } from '../xml/guid.js';
import type { Xml } from '../xml/markup.js';
import { element, textNode } from '../xml/markup.js';
import { adopt, replace } from './carried-xml.js';
import { placeholderXml } from './placeholder-xml.js';
import { sameRect } from './same-rect.js';
import { identityXml, transformXml } from './shape-xml.js';
import type { SlideContext } from './slide-context.js';
import { identityOf } from './slide-context.js';

/**
 * A carried box becomes a text: a placeholder that keeps only what it changes, or a text box. Undefined for a text without a letter and
 * without a fill, which would show the layout's prompt.
 */
export function mendText(context: SlideContext, item: TextItem, shape: XmlElement): XmlElement | undefined {
  const placeholder = context.placeholders.get(item.id);
  const empty = item.paragraphs.every((paragraph) => paragraph.runs.every((run) => run.text.trim() === ''));
  if (empty && !item.fill) return undefined;
  const inherited = empty ? undefined : placeholder;
  const locks = inherited && element('a:spLocks', { noGrp: 1 });
  const nonVisual = element(
    'p:nvSpPr',
    {},
    identityXml(identityOf(context, item)),
    element('p:cNvSpPr', { txBox: inherited ? undefined : 1 }, locks),
    element('p:nvPr', {}, inherited && placeholderXml(inherited.type, inherited.index)),
  );
  replace(context.carried, shape, 'p:nvSpPr', nonVisual);
  if (inherited) replace(context.carried, shape, 'p:spPr', placeholderProperties(item, inherited));
  else replace(context.carried, shape, 'a:ln', element('a:ln', {}, element('a:noFill')));
  const own = {
    style: inherited?.style,
    listLevels: inherited?.listLevels ?? false,
    ...(inherited?.levels && { levels: inherited.levels }),
  };
  const body = textBody(
    item,
    {
      context: context.text,
      ...(inherited?.style && { inherited: own }),
      ...(item.field === 'slideNumber' && { field: numberField(context, item) }),
    },
    inherited,
  );
  shape.appendChild(adopt(context.carried, body));
  return shape;
}

/** A placeholder says of its shape only what its layout does not. */
function placeholderProperties(item: TextItem, placeholder: TemplatePlaceholder): Xml {
  const moved = !sameRect(item.rect, placeholder.rect);
  return element('p:spPr', {}, moved && transformXml('a:xfrm', item.rect), item.fill && fillXml(item.fill));
}

/**
 * The run that shows the page's label as a live slide number. Dates stay text: a live one would show the day of reading
 * in place of the edition's.
 */
function numberField(context: SlideContext, item: TextItem): (run: Run, properties: Xml) => Xml | undefined {
  let found = false;
  return (run, properties) => {
    if (found || run.text.trim() !== context.page.label) return undefined;
    found = true;
    const id = guidOf(`field ${context.page.slide?.id} ${item.id}`);
    return element('a:fld', { id, type: 'slidenum' }, properties, element('a:t', {}, textNode(run.text)));
  };
}
