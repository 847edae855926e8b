import type { Scene } from '../../../scene/scene.js';
import type { LayoutFrame } from '../../../scene/slide/slide-layout.js';
import type { TextStyle } from '../../../scene/text-style.js';
import { CONTENT_TYPE } from '../package/content-types.js';
import type { Part } from '../package/part.js';
import { xmlPart } from '../package/part.js';
import { RELATIONSHIP, relationshipList } from '../package/relationships.js';
import { shapeTree } from '../slides/shape-xml.js';
import { fillXml } from '../theme/colour-xml.js';
import type { Xml } from '../xml/markup.js';
import { element } from '../xml/markup.js';
import { PRESENTATION_ROOT } from '../xml/namespaces.js';
import { evenLevels, listLevels, plainLevels } from './level-styles.js';
import { masterFrames } from './master-frames.js';
import { placeholderShape } from './placeholder-shape.js';
import { placeholderWords } from './placeholder-words.js';

/** Which slot stands for which role on slides (19.3.1.6 clrMap): dark text on light ground. */
export const COLOUR_MAP = {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
} as const;

export interface MasterNames {
  readonly master: string;
  readonly theme: string;
  /** Part names of the layouts, in order. */
  readonly layouts: readonly string[];
  readonly masterId: number;
}

/** The slide master: five placeholders and the text styles that all layouts inherit. */
export function masterPart(scene: Scene, names: MasterNames): Part {
  const relationships = relationshipList();
  const layoutIds = names.layouts.map((layout, index) =>
    element('p:sldLayoutId', {
      id: names.masterId + 1 + index,
      'r:id': relationships.add(RELATIONSHIP.slideLayout, layout),
    }),
  );
  relationships.add(RELATIONSHIP.theme, names.theme);
  const frames = masterFrames(scene);
  const root = element(
    'p:sldMaster',
    PRESENTATION_ROOT,
    element(
      'p:cSld',
      {},
      background({ slot: 'lt1', hex: scene.theme.colours.lt1 }),
      shapeTree(...frames.map((frame, index) => masterShape(scene, frame, index))),
    ),
    element('p:clrMap', COLOUR_MAP),
    layoutIds.length > 0 && element('p:sldLayoutIdLst', {}, ...layoutIds),
    textStyles(scene, frames),
  );
  return xmlPart(names.master, CONTENT_TYPE.slideMaster, root, relationships.all());
}

/** `p:bg` of one theme colour. */
export function background(colour: Parameters<typeof fillXml>[0]): Xml {
  return element('p:bg', {}, element('p:bgPr', {}, fillXml(colour), element('a:effectLst')));
}

/** Style by name; throws where the theme lacks it, which resolving the theme excludes. */
export function themeStyle(scene: Scene, name: string): TextStyle {
  const style = scene.theme.styles.get(name);
  if (!style) throw new Error(`the scene's theme has no text style “${name}”`);
  return style;
}

function masterShape(scene: Scene, frame: LayoutFrame, index: number): Xml {
  const words = placeholderWords(scene);
  const type = frame.placeholder;
  const prompts = type === 'title' ? [words.title] : type === 'body' ? words.levels : [words.names[type]];
  return placeholderShape({
    id: index + 2,
    name: `${words.names[type]} ${index + 1}`,
    key: `master ${type}`,
    frame,
    // Indices as Office gives them: body 1, date 2, footer 3, slide number 4; the title has none.
    index,
    style: type === 'title' || type === 'body' ? undefined : themeStyle(scene, frame.style),
    prompts,
    customPrompt: false,
    language: scene.meta.language,
  });
}

function textStyles(scene: Scene, frames: readonly LayoutFrame[]): Xml {
  const style = (type: string) => themeStyle(scene, frames.find((frame) => frame.placeholder === type)!.style);
  return element(
    'p:txStyles',
    {},
    element('p:titleStyle', {}, ...plainLevels(style('title'))),
    element('p:bodyStyle', {}, ...listLevels(style('body'))),
    element('p:otherStyle', {}, ...evenLevels(style('body'))),
  );
}
