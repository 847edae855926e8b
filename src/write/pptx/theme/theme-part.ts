import { COLOUR_SLOTS } from '../../../base/colour.js';
import type { FontSlotNames } from '../../../scene/font.js';
import type { SceneTheme } from '../../../scene/scene.js';
import { CONTENT_TYPE } from '../package/content-types.js';
import type { Part } from '../package/part.js';
import { xmlPart } from '../package/part.js';
import type { Xml } from '../xml/markup.js';
import { element } from '../xml/markup.js';
import { NAMESPACE } from '../xml/namespaces.js';

/** The theme part of a master: twelve colours, two font slots by script, and the plainest of format schemes. */
export function themePart(name: string, theme: SceneTheme): Part {
  const title = theme.name || 'briefdeck';
  const root = element(
    'a:theme',
    { 'xmlns:a': NAMESPACE.a, name: title },
    element(
      'a:themeElements',
      {},
      element('a:clrScheme', { name: title }, ...COLOUR_SLOTS.map((slot) => slotXml(slot, theme.colours[slot]))),
      element(
        'a:fontScheme',
        { name: title },
        element('a:majorFont', {}, ...fontXml(theme.fonts.heading)),
        element('a:minorFont', {}, ...fontXml(theme.fonts.body)),
      ),
      formatScheme(title),
    ),
    element('a:objectDefaults'),
    element('a:extraClrSchemeLst'),
  );
  return xmlPart(name, CONTENT_TYPE.theme, root);
}

function slotXml(slot: string, hex: string): Xml {
  return element(`a:${slot}`, {}, element('a:srgbClr', { val: hex }));
}

/** The East Asian face stands under `ea` and under both Han scripts, or each script's own: Office asks for the latter by the editing language. */
function fontXml(names: FontSlotNames): Xml[] {
  const eastAsian = names.eastAsian;
  return [
    element('a:latin', { typeface: names.latin }),
    element('a:ea', { typeface: eastAsian }),
    element('a:cs', { typeface: names.complex }),
    ...Object.entries({ ...(eastAsian && { Hans: eastAsian, Hant: eastAsian }), ...names.byScript }).map(
      ([script, typeface]) => element('a:font', { script, typeface }),
    ),
  ];
}

/** Three of each, as the schema demands (20.1.4.1.14 fmtScheme): flat fills, thin lines, no effects. */
function formatScheme(name: string): Xml {
  const flat = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));
  const line = (points: number) =>
    element(
      'a:ln',
      { w: Math.round(points * 12_700), cap: 'flat', cmpd: 'sng', algn: 'ctr' },
      flat,
      element('a:prstDash', { val: 'solid' }),
    );
  const effect = element('a:effectStyle', {}, element('a:effectLst'));
  return element(
    'a:fmtScheme',
    { name },
    element('a:fillStyleLst', {}, flat, flat, flat),
    element('a:lnStyleLst', {}, line(0.5), line(1), line(1.5)),
    element('a:effectStyleLst', {}, effect, effect, effect),
    element('a:bgFillStyleLst', {}, flat, flat, flat),
  );
}
