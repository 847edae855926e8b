import type { Colour } from '../../../../base/colour.js';
import type { NativeChart, NativeLabels } from '../../../../scene/native-chart.js';
import { alternateLanguage, officeLanguage } from '../../text/office-language.js';
import { fontsXml, isBold } from '../../text/style-xml.js';
import { fillXml } from '../../theme/colour-xml.js';
import type { Attributes, Xml } from '../../xml/markup.js';
import { element, textNode } from '../../xml/markup.js';

/** Labels stay on their lines: LibreOffice breaks even a short one where `wrap` is not said. */
const UNWRAPPED: Attributes = { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' };

/** How much larger the first line of a chart's own title is than its other text. */
const HEADLINE = 1.15;

/** What the text of an axis or a legend has of its own; `rotation` in 60,000ths of a degree (20.1.10.3). */
export interface TextLook {
  readonly colour?: Colour | undefined;
  readonly rotation?: number;
}

/** `c:txPr`: size, weight, colour, faces by script and language of an axis, a legend or data labels. */
export function textProperties(chart: NativeChart, own: TextLook | NativeLabels = {}): Xml {
  const labels = 'show' in own ? own : undefined;
  const rotation = 'rotation' in own ? own.rotation : undefined;
  const look = characterAttributes(chart, labels?.bold);
  const turned = rotation === undefined ? {} : { rot: rotation, vert: 'horz' };
  return element(
    'c:txPr',
    {},
    element('a:bodyPr', labels ? UNWRAPPED : turned),
    element('a:lstStyle'),
    element(
      'a:p',
      {},
      element(
        'a:pPr',
        {},
        element('a:defRPr', look, fillXml(own.colour ?? chart.text.colour), fontsXml(chart.text.slot)),
      ),
      element('a:endParaRPr', languages(chart)),
    ),
  );
}

/** `c:tx` with a label of its own text. */
export function labelText(chart: NativeChart, labels: NativeLabels, text: string): Xml {
  return richText(chart, text, { colour: labels.colour, bold: labels.bold ?? false, body: UNWRAPPED });
}

/** `c:tx` with an axis title. */
export function titleText(chart: NativeChart, text: string, look: Required<TextLook> & { colour: Colour }): Xml {
  return richText(chart, text, { colour: look.colour, bold: false, body: { rot: look.rotation, vert: 'horz' } });
}

/** `c:tx` with the chart's own title: its first line bold, further lines as the chart's text. */
export function headlineText(chart: NativeChart, text: string): Xml {
  return richText(chart, text, { colour: chart.text.colour, bold: 'first', body: { rot: 0, vert: 'horz' } });
}

interface RichLook {
  readonly colour: Colour;
  readonly bold: boolean | 'first';
  readonly body: Attributes;
}

function richText(chart: NativeChart, text: string, { colour, bold, body }: RichLook): Xml {
  const look = [fillXml(colour), fontsXml(chart.text.slot)];
  const paragraphs = text.split('\n').map((line, index) => {
    const headline = bold === 'first' && index === 0;
    const characters = characterAttributes(chart, headline || bold === true, headline ? HEADLINE : 1);
    const run = element('a:rPr', { ...languages(chart), ...characters }, ...look);
    return element(
      'a:p',
      {},
      element('a:pPr', {}, element('a:defRPr', characters, ...look)),
      element('a:r', {}, run, element('a:t', {}, textNode(line))),
    );
  });
  return element('c:tx', {}, element('c:rich', {}, element('a:bodyPr', body), element('a:lstStyle'), ...paragraphs));
}

function languages(chart: NativeChart): Attributes {
  const lang = officeLanguage(chart.language);
  return { lang, altLang: alternateLanguage(lang, chart.language) };
}

function characterAttributes({ text }: NativeChart, bold = false, scale = 1): Attributes {
  return { sz: Math.round(text.size * scale * 100), b: Number(bold || isBold(text)), i: Number(text.italic) };
}
