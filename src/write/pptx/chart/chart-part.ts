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
import { axesXml, CATEGORY_AXIS, VALUE_AXIS } from './axes-xml.js';
import type { ChartData } from './chart-data.js';
import { chartData } from './chart-data.js';
import { textProperties } from './chart-text.js';
import { seriesXml } from './series-xml.js';
import { chartWorkbook } from './workbook.js';

const LEGEND_SIDE = { top: 't', right: 'r', bottom: 'b', left: 'l' } as const;

/** A chart part and the workbook behind it; `number` from 1 names both. */
export async function chartParts(chart: NativeChart, number: number): Promise<readonly [chart: Part, workbook: Part]> {
  const data = chartData(chart);
  const workbook: Part = {
    name: `/ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`,
    contentType: CONTENT_TYPE.workbook,
    bytes: await chartWorkbook(data),
    relationships: [],
  };
  const relationships = relationshipList();
  const external = relationships.add(RELATIONSHIP.package, workbook.name);
  const root = chartSpace(chart, data, external);
  return [xmlPart(`/ppt/charts/chart${number}.xml`, CONTENT_TYPE.chart, root, relationships.all()), workbook];
}

/** `c:chartSpace`; order of children: 21.2.2.29. */
function chartSpace(chart: NativeChart, data: ChartData, workbookId: string): Xml {
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
      // The slide's own text is the title: without this Office would make one from a single series' name.
      element('c:autoTitleDeleted', { val: 1 }),
      element(
        'c:plotArea',
        {},
        layoutXml(chart.plotArea),
        plotXml(chart, data),
        ...(isRound(chart) ? [] : axesXml(chart)),
        empty,
      ),
      chart.legend && legendXml(chart, chart.legend),
      element('c:plotVisOnly', { val: 1 }),
      element('c:dispBlanksAs', { val: 'gap' }),
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

function plotXml(chart: NativeChart, data: ChartData): Xml {
  const series = chart.series.map((_, index) => seriesXml(chart, data, index));
  const axes = [CATEGORY_AXIS, VALUE_AXIS].map((val) => element('c:axId', { val }));
  const grouping = element('c:grouping', { val: groupingOf(chart) });
  const varyColours = (val: number) => element('c:varyColors', { val });
  switch (chart.kind) {
    case 'bar':
    case 'column':
      return element(
        'c:barChart',
        {},
        element('c:barDir', { val: chart.kind === 'bar' ? 'bar' : 'col' }),
        grouping,
        varyColours(0),
        ...series,
        element('c:gapWidth', { val: within(chart.gapWidth ?? 60, 0, 500) }),
        element('c:overlap', { val: within(chart.overlap ?? (isStacked(chart) ? 100 : 0), -100, 100) }),
        ...axes,
      );
    case 'line':
      return element('c:lineChart', {}, grouping, varyColours(0), ...series, element('c:marker', { val: 1 }), ...axes);
    case 'pie':
      return element('c:pieChart', {}, varyColours(1), ...series, element('c:firstSliceAng', { val: 0 }));
    case 'doughnut':
      return element(
        'c:doughnutChart',
        {},
        varyColours(1),
        ...series,
        element('c:firstSliceAng', { val: 0 }),
        element('c:holeSize', { val: within(chart.holeSize ?? 60, 10, 90) }),
      );
    default:
      throw new Error(`no writer for a ${chart.kind} chart`);
  }
}

/** Bars are clustered where lines are standard: each kind knows only its own word (21.2.3.4, 21.2.3.17). */
function groupingOf(chart: NativeChart): string {
  if (isStacked(chart)) return chart.grouping;
  return chart.kind === 'line' ? 'standard' : 'clustered';
}

function isStacked(chart: NativeChart): boolean {
  return chart.grouping === 'stacked' || chart.grouping === 'percentStacked';
}

function isRound(chart: NativeChart): boolean {
  return chart.kind === 'pie' || chart.kind === 'doughnut';
}

function legendXml(chart: NativeChart, side: NonNullable<NativeChart['legend']>): Xml {
  return element(
    'c:legend',
    {},
    element('c:legendPos', { val: LEGEND_SIDE[side] }),
    element('c:overlay', { val: 0 }),
    textProperties(chart),
  );
}

function within(value: number, least: number, most: number): number {
  return Math.round(Math.min(most, Math.max(least, value)));
}
