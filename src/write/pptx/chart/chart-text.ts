import type { Colour } from '../../../base/colour.js';
import type { NativeChart, NativeLabels } from '../../../scene/native-chart.js';
import { alternateLanguage, officeLanguage } from '../text/office-language.js';
import { fontsXml, isBold } from '../text/style-xml.js';
import { fillXml } from '../theme/colour-xml.js';
import type { Attributes, Xml } from '../xml/markup.js';
import { element, textNode } from '../xml/markup.js';

/** Labels stay on their lines: LibreOffice breaks even a short one where `wrap` is not said. */
const UNWRAPPED: Attributes = { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' };

/** `c:txPr`: size, weight, colour, faces by script and language of an axis, a legend, or with `labels` of data labels; `own` is an axis' colour. */
export function textProperties(chart: NativeChart, labels?: NativeLabels, own?: Colour): Xml {
  const colour = labels?.colour ?? own ?? chart.text.colour;
  const look = characterAttributes(chart, labels?.bold);
  return element(
    'c:txPr',
    {},
    element('a:bodyPr', labels ? UNWRAPPED : {}),
    element('a:lstStyle'),
    element(
      'a:p',
      {},
      element('a:pPr', {}, element('a:defRPr', look, fillXml(colour), fontsXml(chart.text.slot))),
      element('a:endParaRPr', languages(chart)),
    ),
  );
}

/** `c:tx` with a label of its own text. */
export function labelText(chart: NativeChart, labels: NativeLabels, text: string): Xml {
  return richText(chart, text, { colour: labels.colour, bold: labels.bold ?? false, body: UNWRAPPED });
}

/** `c:tx` with an axis title, turned by `rotation` (in 60,000ths of a degree, 20.1.10.3). */
export function titleText(chart: NativeChart, text: string, rotation: number, colour: Colour): Xml {
  return richText(chart, text, { colour, bold: false, body: { rot: rotation, vert: 'horz' } });
}

interface RichLook {
  readonly colour: Colour;
  readonly bold: boolean;
  readonly body: Attributes;
}

function richText(chart: NativeChart, text: string, { colour, bold, body }: RichLook): Xml {
  const characters = characterAttributes(chart, bold);
  const look = [fillXml(colour), fontsXml(chart.text.slot)];
  const paragraphs = text
    .split('\n')
    .map((line) =>
      element(
        'a:p',
        {},
        element('a:pPr', {}, element('a:defRPr', characters, ...look)),
        element(
          'a:r',
          {},
          element('a:rPr', { ...languages(chart), ...characters }, ...look),
          element('a:t', {}, textNode(line)),
        ),
      ),
    );
  return element('c:tx', {}, element('c:rich', {}, element('a:bodyPr', body), element('a:lstStyle'), ...paragraphs));
}

function languages(chart: NativeChart): Attributes {
  const lang = officeLanguage(chart.language);
  return { lang, altLang: alternateLanguage(lang, chart.language) };
}

function characterAttributes({ text }: NativeChart, bold = false): Attributes {
  return { sz: Math.round(text.size * 100), b: Number(bold || isBold(text)), i: Number(text.italic) };
}
