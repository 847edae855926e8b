import type { Scene } from '../../../scene/scene.js';
import type { DeckTemplate, TemplateLayout } from '../deck-template.js';
import type { MediaStore } from '../package/media-store.js';
import type { Part } from '../package/part.js';
import { TABLE_STYLE, tableStylesPart } from '../table/table-styles.js';
import { themePart } from '../theme/theme-part.js';
import { element } from '../xml/markup.js';
import { layoutPart } from './layout-part.js';
import { evenLevels } from './level-styles.js';
import { masterFrames } from './master-frames.js';
import { masterPart, themeStyle } from './master-part.js';

/** The first id that masters and layouts may have (19.7.3 ST_SlideMasterId). */
const FIRST_MASTER_ID = 2_147_483_648;

const MASTER = '/ppt/slideMasters/slideMaster1.xml';
const THEME = '/ppt/theme/theme1.xml';
const TABLE_STYLES = '/ppt/tableStyles.xml';

/** The template that a scene's own theme and layouts make: one theme, one master, one layout for each of the scene's. */
export function sceneTemplate(scene: Scene, media: MediaStore): DeckTemplate {
  const names = scene.layouts.map((_, index) => `/ppt/slideLayouts/slideLayout${index + 1}.xml`);
  const parts: Part[] = [];
  const layouts = new Map<string, TemplateLayout>();
  scene.layouts.forEach((layout, index) => {
    const made = layoutPart(scene, layout, { layout: names[index]!, master: MASTER }, media);
    parts.push(made.part);
    layouts.set(layout.name, made.layout);
  });
  const master = masterPart(scene, { master: MASTER, theme: THEME, layouts: names, masterId: FIRST_MASTER_ID });
  const body = themeStyle(scene, masterFrames(scene).find((frame) => frame.placeholder === 'body')!.style);
  return {
    parts: [themePart(THEME, scene.theme), master, ...parts, tableStylesPart(TABLE_STYLES, scene.theme.name)],
    master: MASTER,
    masterId: FIRST_MASTER_ID,
    theme: THEME,
    tableStyles: TABLE_STYLES,
    tableStyle: TABLE_STYLE,
    defaultTextStyle: element('p:defaultTextStyle', {}, ...evenLevels(body)),
    size: scene.pages[0]?.size ?? { width: 960, height: 540 },
    layouts,
  };
}
