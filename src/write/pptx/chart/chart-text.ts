import type { Colour } from '../../../base/colour.js';
import type { NativeChart } from '../../../scene/native-chart.js';
import { alternateLanguage, officeLanguage } from '../text/office-language.js';
import { fontsXml, isBold } from '../text/style-xml.js';
import { fillXml } from '../theme/colour-xml.js';
import type { Attributes, Xml } from '../xml/markup.js';
import { element, textNode } from '../xml/markup.js';

/** `c:txPr`: size, colour, faces by script and language of an axis, a legend or labels. */
export function textProperties(chart: NativeChart, colour: Colour = chart.text.colour): Xml {
  return element(
    'c:txPr',
    {},
    element('a:bodyPr'),
    element('a:lstStyle'),
    element(
      'a:p',
      {},
      element('a:pPr', {}, element('a:defRPr', characterAttributes(chart), fillXml(colour), fontsXml(chart.text.slot))),
      element('a:endParaRPr', languages(chart)),
    ),
  );
}

/** `c:tx` with a text of its own: an axis title, a label that is not the plain value. */
export function richText(chart: NativeChart, text: string, colour: Colour = chart.text.colour, rotation?: number): Xml {
  const look = [fillXml(colour), fontsXml(chart.text.slot)];
  const paragraphs = text
    .split('\n')
    .map((line) =>
      element(
        'a:p',
        {},
        element('a:pPr', {}, element('a:defRPr', characterAttributes(chart), ...look)),
        element(
          'a:r',
          {},
          element('a:rPr', { ...languages(chart), ...characterAttributes(chart) }, ...look),
          element('a:t', {}, textNode(line)),
        ),
      ),
    );
  const body = element('a:bodyPr', rotation === undefined ? {} : { rot: rotation, vert: 'horz' });
  return element('c:tx', {}, element('c:rich', {}, body, element('a:lstStyle'), ...paragraphs));
}

function languages(chart: NativeChart): Attributes {
  const lang = officeLanguage(chart.language);
  return { lang, altLang: alternateLanguage(lang, chart.language) };
}

function characterAttributes({ text }: NativeChart): Attributes {
  return { sz: Math.round(text.size * 100), b: Number(isBold(text)), i: Number(text.italic) };
}
