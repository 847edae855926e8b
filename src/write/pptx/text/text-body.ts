import type { Insets } from '../../../base/geometry.js';
import { toEmu } from '../../../base/units.js';
import type { TextItem } from '../../../scene/item.js';
import type { Attributes, Xml } from '../xml/markup.js';
import { element } from '../xml/markup.js';
import type { SetIndent } from './list-xml.js';
import type { ParagraphSetting } from './paragraph-xml.js';
import { paragraphsXml } from './paragraph-xml.js';

export type Anchor = TextItem['anchor'];

/** The frame that a text takes its insets and anchor from. */
export interface InheritedFrame {
  readonly insets: Insets;
  readonly anchor: Anchor;
}

const ANCHOR: Readonly<Record<Anchor, string>> = { top: 't', middle: 'ctr', bottom: 'b' };

/** `p:txBody` of a text item: sizes are explicit, so nothing is left to a reader's autofit. */
export function textBody(item: TextItem, setting: ParagraphSetting, inherited?: InheritedFrame): Xml {
  const set = { ...setting, setIndents: setIndents(item) };
  return element(
    'p:txBody',
    {},
    element('a:bodyPr', bodyAttributes(item, inherited), element('a:noAutofit')),
    element('a:lstStyle'),
    ...paragraphsXml(item.paragraphs, set),
  );
}

/** Insets and anchor, as far as they are not inherited. */
export function bodyAttributes({ insets, anchor }: InheritedFrame, inherited?: InheritedFrame): Attributes {
  const side = (key: keyof Insets) => (inherited?.insets[key] === insets[key] ? undefined : toEmu(insets[key]));
  return {
    wrap: inherited ? undefined : 'square',
    lIns: side('left'),
    tIns: side('top'),
    rIns: side('right'),
    bIns: side('bottom'),
    rtlCol: inherited ? undefined : 0,
    anchor: inherited?.anchor === anchor ? undefined : ANCHOR[anchor],
  };
}

/** Where marker and text of each list item were set, read from the first line of its paragraph. */
function setIndents(item: TextItem): ReadonlyMap<number, SetIndent> {
  const found = new Map<number, SetIndent>();
  for (const line of item.lines) {
    if (found.has(line.paragraph) || !item.paragraphs[line.paragraph]?.list) continue;
    const text = line.runs.find((run) => run.run >= 0);
    if (!text) continue;
    const marker = line.runs.find((run) => run.run === -1 && run.actualText === undefined) ?? text;
    const left = line.x - item.insets.left;
    found.set(line.paragraph, { marker: left + marker.x, text: left + text.x });
  }
  return found;
}
