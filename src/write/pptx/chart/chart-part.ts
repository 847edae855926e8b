import type { Rect } from '../../../base/geometry.js';
import type { NativeChart } from '../../../scene/native-chart.js';
import { CONTENT_TYPE } from '../package/content-types.js';
import type { Part } from '../package/part.js';
import { xmlPart } from '../package/part.js';
import { RELATIONSHIP, relationshipList } from '../package/relationships.js';
import { officeLanguage } from '../text/office-language.js';
import type { Xml } from '../xml/markup.js';
import { element } from '../xml/markup.js';
import { NAMESPACE } from '../xml/namespaces.js';
import { axesXml } from './axes/axes-xml.js';
import { axisPairs } from './axes/axis-pair.js';
import type { ChartSheet } from './data/chart-sheet.js';
import { chartSheet } from './data/chart-sheet.js';
import { chartWorkbook } from './data/workbook.js';
import { legendXml } from './legend-xml.js';
import { arrangePlots, sourceSeries } from './plot/arrange-plots.js';
import { plotXml } from './plot/plot-xml.js';
import { headlineText, textProperties } from './text/chart-text.js';

/** A chart part and the workbook behind it; `number` from 1 names both. */
export async function chartParts(chart: NativeChart, number: number): Promise<readonly [chart: Part, workbook: Part]> {
  const sheet = chartSheet(chart, sourceSeries(chart));
  const workbook: Part = {
    name: `/ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`,
    contentType: CONTENT_TYPE.workbook,
    bytes: await chartWorkbook(sheet),
    relationships: [],
  };
  const relationships = relationshipList();
  const external = relationships.add(RELATIONSHIP.package, workbook.name);
  const root = chartSpace(chart, sheet, external);
  return [xmlPart(`/ppt/charts/chart${number}.xml`, CONTENT_TYPE.chart, root, relationships.all()), workbook];
}

/** `c:chartSpace`; order of children: 21.2.2.29. */
function chartSpace(chart: NativeChart, sheet: ChartSheet, workbookId: string): Xml {
  const plots = arrangePlots(chart);
  const empty = element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill')));
  return element(
    'c:chartSpace',
    { 'xmlns:c': NAMESPACE.c, 'xmlns:a': NAMESPACE.a, 'xmlns:r': NAMESPACE.r },
    element('c:date1904', { val: 0 }),
    element('c:lang', { val: officeLanguage(chart.language) }),
    element('c:roundedCorners', { val: 0 }),
    element(
      'c:chart',
      {},
      chart.title !== undefined && headlineXml(chart, chart.title),
      // Where the slide's own text is the title, Office would make one from a single series' name.
      element('c:autoTitleDeleted', { val: Number(chart.title === undefined) }),
      element(
        'c:plotArea',
        {},
        layoutXml(chart.plotArea),
        ...plots.map((plot) => plotXml(chart, plot, sheet)),
        ...axesXml(chart, axisPairs(chart, plots, sheet)),
        empty,
      ),
      legendXml(chart, plots),
      element('c:plotVisOnly', { val: 1 }),
      element('c:dispBlanksAs', { val: chart.bridged ? 'span' : 'gap' }),
    ),
    empty,
    textProperties(chart),
    element('c:externalData', { 'r:id': workbookId }, element('c:autoUpdate', { val: 0 })),
  );
}

/** The rectangle between the axes, labels not counted (21.2.2.88, 21.2.2.95); without one Office lays the plot out itself. */
function layoutXml(area: Rect | undefined): Xml {
  if (!area) return element('c:layout');
  const manual = element(
    'c:manualLayout',
    {},
    element('c:layoutTarget', { val: 'inner' }),
    element('c:xMode', { val: 'edge' }),
    element('c:yMode', { val: 'edge' }),
    element('c:x', { val: area.x }),
    element('c:y', { val: area.y }),
    element('c:w', { val: area.width }),
    element('c:h', { val: area.height }),
  );
  return element('c:layout', {}, manual);
}

function headlineXml(chart: NativeChart, title: string): Xml {
  return element('c:title', {}, headlineText(chart, title), element('c:overlay', { val: 0 }));
}
