import type { LayoutFrame } from '../../../scene/slide/slide-layout.js';
import type { TextStyle } from '../../../scene/text-style.js';
import { placeholderXml } from '../slides/placeholder-xml.js';
import { identityXml, presetGeometry, transformXml } from '../slides/shape-xml.js';
import { alternateLanguage, officeLanguage } from '../text/office-language.js';
import { bodyAttributes } from '../text/text-body.js';
import { guidOf } from '../xml/guid.js';
import type { Xml } from '../xml/markup.js';
import { element, textNode } from '../xml/markup.js';
import { listLevels, ownLevels, plainLevels } from './level-styles.js';

/** A placeholder of the master or of a layout. */
export interface PlaceholderShape {
  readonly id: number;
  readonly name: string;
  /** Stable name for the creation id. */
  readonly key: string;
  readonly frame: Pick<LayoutFrame, 'placeholder' | 'rect' | 'insets' | 'anchor'>;
  readonly index: number;
  /** Levels to write; undefined where the master's hold. */
  readonly style: TextStyle | undefined;
  /** Looks of the levels from the second on, where they are no lists. */
  readonly levels?: readonly TextStyle[];
  /** Paragraphs to show in the empty placeholder, one a level. */
  readonly prompts: readonly string[];
  /** True in layouts, where a prompt of our own stands for Office's. */
  readonly customPrompt: boolean;
  readonly language: string;
}

/** `p:sp` of a placeholder. Text that a presenter types may shrink to fit; what briefdeck writes has explicit sizes. */
export function placeholderShape(shape: PlaceholderShape): Xml {
  const { frame, index } = shape;
  const prompt = shape.customPrompt && !isFurniture(frame.placeholder);
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      identityXml({ id: shape.id, name: shape.name, key: shape.key }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
      element('p:nvPr', {}, placeholderXml(frame.placeholder, index, prompt)),
    ),
    element('p:spPr', {}, transformXml('a:xfrm', frame.rect), presetGeometry('rect')),
    element(
      'p:txBody',
      {},
      element(
        'a:bodyPr',
        { vert: 'horz', ...bodyAttributes(frame) },
        isFurniture(frame.placeholder) ? element('a:noAutofit') : element('a:normAutofit'),
      ),
      element('a:lstStyle', {}, ...levels(shape)),
      ...promptXml(shape),
    ),
  );
}

/** Date, footer and slide number: filled by fields, not by prompts. */
export function isFurniture(type: LayoutFrame['placeholder']): boolean {
  return type === 'dt' || type === 'ftr' || type === 'sldNum';
}

function levels({ style, levels: further, frame }: PlaceholderShape): Xml[] {
  if (!style) return [];
  if (further) return ownLevels([style, ...further]);
  return frame.placeholder === 'body' ? listLevels(style) : plainLevels(style);
}

/** The footer has words too: LibreOffice takes a footer's look from the layout's own run and has none where it is empty. */
function promptXml({ frame, prompts, language, key }: PlaceholderShape): Xml[] {
  const lang = officeLanguage(language);
  const properties = { lang, altLang: alternateLanguage(lang, language) };
  const run = (name: string) => element(name, properties);
  if (frame.placeholder === 'sldNum') {
    const id = guidOf(`slide number ${key}`);
    const field = element('a:fld', { id, type: 'slidenum' }, run('a:rPr'), element('a:t', {}, textNode('‹#›')));
    return [element('a:p', {}, field, run('a:endParaRPr'))];
  }
  if (frame.placeholder === 'dt') return [element('a:p', {}, run('a:endParaRPr'))];
  return prompts.map((text, level) =>
    element(
      'a:p',
      {},
      level > 0 && element('a:pPr', { lvl: level }),
      element('a:r', {}, run('a:rPr'), element('a:t', {}, textNode(text))),
      run('a:endParaRPr'),
    ),
  );
}
