import type { Rect } from '../../../base/geometry.js';
import type { Scene } from '../../../scene/scene.js';
import { COLOUR_MAP } from '../layouts/master-part.js';
import { placeholderWords } from '../layouts/placeholder-words.js';
import { CONTENT_TYPE } from '../package/content-types.js';
import type { Part } from '../package/part.js';
import { xmlPart } from '../package/part.js';
import { RELATIONSHIP } from '../package/relationships.js';
import { identityXml, presetGeometry, shapeTree, transformXml } from '../slides/shape-xml.js';
import { alternateLanguage, officeLanguage } from '../text/office-language.js';
import { fontsXml } from '../text/style-xml.js';
import { themePart } from '../theme/theme-part.js';
import { guidOf } from '../xml/guid.js';
import type { Xml } from '../xml/markup.js';
import { element, textNode } from '../xml/markup.js';
import { PRESENTATION_ROOT } from '../xml/namespaces.js';

/** Portrait notes page of 7.5 by 10 inches, Office's own (in points). */
export const NOTES_SIZE = { width: 540, height: 720 } as const;

export const NOTES_MASTER = '/ppt/notesMasters/notesMaster1.xml';

/** Height of header and footer, and the text of the notes, in points. */
const BAND = 36;
const NOTES_TEXT = 12;

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** The notes master and the theme part that it alone uses. */
export function notesMasterParts(scene: Scene): readonly Part[] {
  const theme = '/ppt/theme/theme2.xml';
  const root = element(
    'p:notesMaster',
    PRESENTATION_ROOT,
    element(
      'p:cSld',
      {},
      element('p:bg', {}, element('p:bgRef', { idx: 1001 }, element('a:schemeClr', { val: 'bg1' }))),
      shapeTree(...masterShapes(scene)),
    ),
    element('p:clrMap', COLOUR_MAP),
    element('p:notesStyle', {}, ...LEVELS.map(levelXml)),
  );
  const relationships = [{ id: 'rId1', type: RELATIONSHIP.theme, target: theme }];
  return [xmlPart(NOTES_MASTER, CONTENT_TYPE.notesMaster, root, relationships), themePart(theme, scene.theme)];
}

/** Where notes stand on their page, in points: as in the notes master that PowerPoint makes itself. */
const NOTES_RECT = { x: 54, y: 346.5, width: 432, height: 283.5 };

/** The picture of a slide ends here: PowerPoint's own, of 16:9, stands from 90 to 333 pt. */
const IMAGE_BOTTOM = 333;
const IMAGE_MOST = 270;

/** Where the slide's picture stands on a notes page: as wide as the text, in the slide's proportion. */
export function slideImageRect(slide: { readonly width: number; readonly height: number }): Rect {
  const height = Math.min(IMAGE_MOST, (NOTES_RECT.width * slide.height) / slide.width);
  const width = (height * slide.width) / slide.height;
  return { x: (NOTES_SIZE.width - width) / 2, y: IMAGE_BOTTOM - height, width, height };
}

function masterShapes(scene: Scene): Xml[] {
  const words = placeholderWords(scene);
  const half = NOTES_SIZE.width * 0.433;
  const right = NOTES_SIZE.width - half;
  const bottom = NOTES_SIZE.height - BAND;
  const size = scene.pages[0]?.size ?? { width: 960, height: 540 };
  const band = (x: number, y: number): Rect => ({ x, y, width: half, height: BAND });
  return [
    textShape(scene, 2, words.header, { type: 'hdr', sz: 'quarter' }, band(0, 0), 't', []),
    textShape(scene, 3, words.names.dt, { type: 'dt', idx: 1 }, band(right, 0), 't', [], 'r'),
    imageShape(4, words.slideImage, slideImageRect(size)),
    textShape(scene, 5, words.notes, { type: 'body', sz: 'quarter', idx: 3 }, NOTES_RECT, 't', words.levels),
    textShape(scene, 6, words.names.ftr, { type: 'ftr', sz: 'quarter', idx: 4 }, band(0, bottom), 'b', []),
    textShape(
      scene,
      7,
      words.names.sldNum,
      { type: 'sldNum', sz: 'quarter', idx: 5 },
      band(right, bottom),
      'b',
      'number',
      'r',
    ),
  ];
}

function imageShape(id: number, name: string, rect: Rect): Xml {
  const locks = element('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 });
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      identityXml({ id, name, key: 'notes master image' }),
      element('p:cNvSpPr', {}, locks),
      element('p:nvPr', {}, element('p:ph', { type: 'sldImg', idx: 2 })),
    ),
    element(
      'p:spPr',
      {},
      transformXml('a:xfrm', rect),
      presetGeometry('rect'),
      element('a:noFill'),
      element('a:ln', { w: 12_700 }, element('a:solidFill', {}, element('a:schemeClr', { val: 'tx1' }))),
    ),
  );
}

function textShape(
  scene: Scene,
  id: number,
  name: string,
  placeholder: Readonly<Record<string, string | number>>,
  rect: Rect,
  anchor: 't' | 'b',
  content: readonly string[] | 'number',
  align?: 'r',
): Xml {
  const key = `notes master ${placeholder.type}`;
  const small = placeholder.type !== 'body';
  const style = element('a:lvl1pPr', { algn: align ?? 'l' }, element('a:defRPr', { sz: 1000 }));
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      identityXml({ id, name, key }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
      element('p:nvPr', {}, element('p:ph', placeholder)),
    ),
    element('p:spPr', {}, transformXml('a:xfrm', rect), presetGeometry('rect')),
    element(
      'p:txBody',
      {},
      element('a:bodyPr', { vert: 'horz', lIns: 91_440, tIns: 45_720, rIns: 91_440, bIns: 45_720, rtlCol: 0, anchor }),
      element('a:lstStyle', {}, ...(small ? [style] : LEVELS.map(levelXml))),
      ...contentXml(scene, content, key),
    ),
  );
}

function contentXml(scene: Scene, content: readonly string[] | 'number', key: string): Xml[] {
  const lang = officeLanguage(scene.meta.language);
  const properties = { lang, altLang: alternateLanguage(lang, scene.meta.language) };
  const end = element('a:endParaRPr', properties);
  const run = element('a:rPr', properties);
  if (content === 'number') {
    const text = element('a:t', {}, textNode('‹#›'));
    return [element('a:p', {}, element('a:fld', { id: guidOf(key), type: 'slidenum' }, run, text), end)];
  }
  if (content.length === 0) return [element('a:p', {}, end)];
  return content.map((text, lvl) =>
    element(
      'a:p',
      {},
      lvl > 0 && element('a:pPr', { lvl }),
      element('a:r', {}, run, element('a:t', {}, textNode(text))),
      end,
    ),
  );
}

function levelXml(level: number): Xml {
  const ink = element('a:solidFill', {}, element('a:schemeClr', { val: 'tx1' }));
  return element(
    `a:lvl${level}pPr`,
    { marL: (level - 1) * 228_600, algn: 'l', defTabSz: 914_400, rtl: 0, eaLnBrk: 1, latinLnBrk: 0, hangingPunct: 1 },
    element('a:spcBef', {}, element('a:spcPts', { val: 400 })),
    element('a:defRPr', { sz: NOTES_TEXT * 100, kern: 1200 }, ink, fontsXml('body')),
  );
}
