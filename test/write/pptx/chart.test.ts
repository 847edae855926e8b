import { describe, expect, test } from 'vitest';
import type { NativeChart } from '../../../src/scene/native-chart.js';
import { writePptx } from '../../../src/write/pptx/write-pptx.js';
import { chart, colour, nativeChart, page, scene, series, title } from './deck-scene.js';
import { packageProblems } from './package-rules.js';
import type { ReadPackage } from './read-deck.js';
import { markup, readPackage } from './read-deck.js';
import { sdkProblems } from './sdk-problems.js';

const PART = 'ppt/charts/chart1.xml';

async function write(...charts: NativeChart[]): Promise<Uint8Array> {
  const pages = charts.map((native, index) =>
    page(`s${index + 1}`, 'chart-text', [title(`t${index}`, `图${index}`), chart(`c${index}`, native)]),
  );
  return writePptx(scene(pages));
}

async function chartXml(native: NativeChart): Promise<string> {
  return readPackage(await write(native)).text(PART);
}

/** Cached points by reference, and the cells of the embedded workbook. */
function cached(deck: ReadPackage, part = PART): ReadonlyMap<string, readonly (string | null)[]> {
  const found = new Map<string, (string | null)[]>();
  for (const reference of [...deck.all(part, 'c:strRef'), ...deck.all(part, 'c:numRef')]) {
    const count = Number(reference.getElementsByTagName('c:ptCount')[0]!.getAttribute('val'));
    const values = new Array<string | null>(count).fill(null);
    for (const point of reference.getElementsByTagName('c:pt'))
      values[Number(point.getAttribute('idx'))] = point.textContent;
    found.set(reference.getElementsByTagName('c:f')[0]!.textContent!, values);
  }
  return found;
}

function cells(deck: ReadPackage, number = 1): ReadonlyMap<string, string> {
  const book = readPackage(deck.bytes(`ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`));
  const strings = book.all('xl/sharedStrings.xml', 'si').map((entry) => entry.textContent!);
  return new Map(
    book.all('xl/worksheets/sheet1.xml', 'c').map((cell) => {
      const value = cell.getElementsByTagName('v')[0]?.textContent ?? '';
      return [cell.getAttribute('r')!, cell.getAttribute('t') === 's' ? strings[Number(value)]! : value];
    }),
  );
}

describe('a native chart', async () => {
  const bytes = await write(nativeChart());
  const deck = readPackage(bytes);

  test('fills its placeholder as a graphic frame with alternative text', () => {
    const frame = markup(deck.all('ppt/slides/slide1.xml', 'p:graphicFrame')[0]!);
    expect(frame).toContain('<p:ph type="chart" idx="13"/>');
    expect(frame).toContain('descr="条形图：炼钢2356万吨最多，地炼为零。"');
  });

  test('names its cells and repeats them to the digit', () => {
    expect(cached(deck)).toEqual(
      new Map([
        ["'产能'!$B$1", ['产能（百万吨）']],
        ["'产能'!$A$2:$A$5", ['炼钢', '炼铁', '焦化', '地炼']],
        ["'产能'!$B$2:$B$5", ['23.56', '19.57', '18.01', '0']],
      ]),
    );
    expect([...cells(deck)]).toEqual([
      ['A1', '行业'],
      ['B1', '产能（百万吨）'],
      ['A2', '炼钢'],
      ['B2', '23.56'],
      ['A3', '炼铁'],
      ['B3', '19.57'],
      ['A4', '焦化'],
      ['B4', '18.01'],
      ['A5', '地炼'],
      ['B5', '0'],
    ]);
  });

  test('opens a workbook with the sheet’s name, number formats and a table', () => {
    const book = readPackage(deck.bytes('ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx'));
    expect(book.text('xl/workbook.xml')).toContain('name="产能"');
    expect(book.text('xl/styles.xml')).toContain('formatCode="0.00"');
    expect(book.text('xl/tables/table1.xml')).toContain('ref="A1:B5"');
  });

  test('turns its categories round and keeps the value axis below', () => {
    const xml = deck.text(PART);
    expect(xml).toContain('<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="maxMin"/></c:scaling>');
    expect(xml).toContain('<c:max val="30"/><c:min val="0"/></c:scaling><c:delete val="1"/>');
    expect(xml).toContain('<c:crosses val="max"/><c:crossBetween val="between"/><c:majorUnit val="10"/>');
  });

  test('colours by theme, points apart from their series', () => {
    const xml = deck.text(PART);
    expect(xml).toContain('<c:spPr><a:solidFill><a:schemeClr val="accent3"/></a:solidFill>');
    expect(xml).toContain(
      '<c:dPt><c:idx val="0"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr><a:solidFill><a:schemeClr val="accent1"/>',
    );
    expect(xml).not.toContain('srgbClr');
  });

  test('has no legend for points of other colours', () => {
    expect(deck.text(PART)).not.toContain('c:legend');
  });

  test('leaves the plot to Office where no place is said', () => {
    expect(deck.text(PART)).toContain('<c:plotArea><c:layout/>');
  });

  test('has exactly the switches that keep Office from adding things', () => {
    const xml = deck.text(PART);
    for (const part of [
      '<c:date1904 val="0"/>',
      '<c:roundedCorners val="0"/>',
      '<c:autoTitleDeleted val="1"/>',
      '<c:dispBlanksAs val="gap"/>',
    ]) {
      expect(xml).toContain(part);
    }
    expect(xml.match(/<c:axId /g)).toHaveLength(4);
  });
});

describe('the looks of the drawing', () => {
  test('place the plot by its inner rectangle', async () => {
    const xml = await chartXml(nativeChart({ plotArea: { x: 0.25, y: 0, width: 0.75, height: 0.9 } }));
    expect(xml).toContain(
      '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
        '<c:x val="0.25"/><c:y val="0"/><c:w val="0.75"/><c:h val="0.9"/></c:manualLayout></c:layout>',
    );
  });

  test('let lines run from edge to edge', async () => {
    const line = { kind: 'line', grouping: 'standard' } as const;
    expect(await chartXml(nativeChart({ ...line, edgeToEdge: true }))).toContain('<c:crossBetween val="midCat"/>');
    expect(await chartXml(nativeChart(line))).toContain('<c:crossBetween val="between"/>');
  });

  test('colour axis lines, gridlines, labels and titles by theme', async () => {
    const axis = { visible: true, gridlines: true, line: true, reversed: false } as const;
    const xml = await chartXml(
      nativeChart({
        categoryAxis: { ...axis, gridlines: false, lineColour: colour('accent4'), lineWidth: 1 },
        valueAxis: {
          ...axis,
          line: false,
          gridColour: { ...colour('accent4'), alpha: 0.5 },
          gridWidth: 0.75,
          title: '万吨',
          labelColour: colour('accent5'),
          titleColour: colour('accent6'),
        },
      }),
    );
    const [category, value] = [/<c:catAx>.*<\/c:catAx>/.exec(xml)![0], /<c:valAx>.*<\/c:valAx>/.exec(xml)![0]];
    const line = (width: number, inside: string) => `<a:ln w="${width}"><a:solidFill>${inside}</a:solidFill></a:ln>`;
    expect(category).toContain(line(12_700, '<a:schemeClr val="accent4"/>'));
    // Where the axis has no colour of its own for its labels, it is the chart's.
    expect(category).toContain('<a:schemeClr val="tx2"/>');
    expect(value).toContain(line(9525, '<a:schemeClr val="accent4"><a:alpha val="50000"/></a:schemeClr>'));
    expect(/<c:title>.*<\/c:title>/.exec(value)![0]).toContain('<a:schemeClr val="accent6"/>');
    expect(/<c:txPr>.*<\/c:txPr>/.exec(value)![0]).toContain('<a:schemeClr val="accent5"/>');
  });
});

describe('data labels', () => {
  const label = { numberFormat: '0.0', show: 'value', colour: colour('dk1') } as const;
  const labelled = (labels: NonNullable<Parameters<typeof series>[2]>['labels'], rest: Partial<NativeChart> = {}) =>
    chartXml(nativeChart({ series: [series('甲', ['1', '2', null, '4'], { ...(labels && { labels }) })], ...rest }));

  test('stand at some points only, where the chart says so', async () => {
    const xml = await labelled({ ...label, position: 'outEnd', only: [1, 2] });
    // The third point is a gap and has none.
    expect(xml.match(/<c:dLbl>/g)).toHaveLength(1);
    expect(xml).toContain('</c:dLbl><c:showLegendKey val="0"/><c:showVal val="0"/>');
  });

  test('say what they are told in place of the value', async () => {
    const xml = await labelled({ ...label, position: 'outEnd', custom: new Map([[0, '1 <件>\n二行']]) });
    expect(xml).toContain('<a:t>1 &lt;件&gt;</a:t>');
    expect(xml).toContain('<a:t>二行</a:t>');
  });

  test('are bold where the drawing’s are, those of their own text too, and nothing else is', async () => {
    const xml = await labelled({ ...label, position: 'outEnd', bold: true, custom: new Map([[0, '一件']]) });
    const labels = /<c:dLbls>.*<\/c:dLbls>/.exec(xml)![0];
    expect(labels).toContain('<a:defRPr sz="1100" b="1" i="0">');
    expect(labels).toMatch(/<a:rPr [^>]*sz="1100" b="1" i="0">/);
    expect(labels).not.toContain('b="0"');
    expect(xml.replace(labels, '')).not.toContain('b="1"');
  });

  test('stand only where the kind of chart lets them, as PowerPoint refuses a file with others', async () => {
    const outside = { ...label, position: 'outEnd' } as const;
    expect(await labelled(outside, { grouping: 'stacked' })).toContain('<c:dLblPos val="ctr"/>');
    expect(await labelled(outside, { kind: 'line', grouping: 'standard' })).toContain('<c:dLblPos val="t"/>');
    const below = { ...outside, position: 't', pointPositions: new Map([[1, 'b' as const]]) } as const;
    expect(await labelled(below, { kind: 'line', grouping: 'standard' })).toMatch(
      /<c:idx val="1"\/>.*<c:dLblPos val="b"\/>.*<c:dLblPos val="t"\/>/,
    );
    expect(await labelled(outside, { kind: 'pie' })).toContain('<c:dLblPos val="outEnd"/>');
    expect(await labelled(outside, { kind: 'doughnut' })).not.toContain('dLblPos');
  });
});

describe('every kind of chart', async () => {
  const values = [
    series('甲', ['1.50', '-2', null, '0']),
    series('乙', ['3', '4', '5', '0.1'], { colour: colour('accent2') }),
  ];
  const kinds: readonly Partial<NativeChart>[] = [
    {
      kind: 'bar',
      grouping: 'clustered',
      series: values,
      legend: 'top',
      plotArea: { x: 0.2, y: 0.1, width: 0.8, height: 0.9 },
    },
    { kind: 'bar', grouping: 'stacked', series: values, legend: 'right' },
    { kind: 'column', grouping: 'clustered', series: values, legend: 'bottom' },
    { kind: 'column', grouping: 'percentStacked', series: values, legend: 'left' },
    {
      kind: 'line',
      grouping: 'standard',
      series: values.map((entry) => ({ ...entry, line: { width: 2.5, dash: 'dash', marker: true } as const })),
      valueAxis: {
        visible: true,
        title: '同比 & 增速',
        gridlines: true,
        numberFormat: '0.0"%"',
        reversed: false,
        line: false,
      },
    },
    { kind: 'pie', series: [series('份额', ['28.9', '71.1', '0', null])], legend: 'right' },
    { kind: 'doughnut', holeSize: 70, series: [series('份额', ['28.9', '71.1', '0', null])] },
    { kind: 'column', categories: ['一'], series: [series('一点', ['7'])] },
    { kind: 'line', categories: [], series: [series('无点', [])] },
    {
      kind: 'column',
      categories: ['a & b', '<c>', '"d"', "e'f", '🏭'],
      categoryTitle: '',
      sheet: "坏[名]:*?/\\'字 & <长> 长长长长长长长长长长长长长长长长长长长长",
      series: Array.from({ length: 30 }, (_, index) => series(`<系列> & "${index}"`, ['1', '2', null, '-4', '1e3'])),
    },
  ];
  const bytes = await write(...kinds.map((kind) => nativeChart(kind)));
  const deck = readPackage(bytes);

  test('is clean for the package rules and the Open XML SDK', async () => {
    expect(packageProblems(bytes)).toEqual([]);
    expect((await sdkProblems(bytes)) ?? []).toEqual([]);
  });

  test('has workbooks that are clean for the Open XML SDK, with a table and without', async () => {
    for (const number of [1, 10]) {
      const book = deck.bytes(`ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`);
      expect((await sdkProblems(book, 'xlsx')) ?? []).toEqual([]);
    }
  });

  test.each(kinds.map((kind, index) => [index + 1, kind.kind, kind.grouping] as const))(
    'number %i (%s %s) has the same values in cache and workbook',
    (number) => {
      const book = cells(deck, number);
      for (const [reference, values] of cached(deck, `ppt/charts/chart${number}.xml`)) {
        const [, column, row] = /\$([A-Z]+)\$(\d+)/.exec(reference)!;
        const found = values.map((_, index) => book.get(`${column}${Number(row) + index}`) ?? null);
        expect(found).toEqual(values.map((value) => (value === '' ? null : value)));
      }
    },
  );

  test('gives bars, lines and pies each their own words', () => {
    const xml = (number: number) => deck.text(`ppt/charts/chart${number}.xml`);
    expect(xml(2)).toContain('<c:grouping val="stacked"/>');
    expect(xml(2)).toContain('<c:overlap val="100"/>');
    expect(xml(5)).toContain('<c:grouping val="standard"/>');
    expect(xml(5)).toContain('<c:formatCode>0.00</c:formatCode>');
    expect(xml(5)).toContain('formatCode="0.0&quot;%&quot;"');
    expect(xml(7)).toContain('<c:holeSize val="70"/>');
    expect(xml(6)).not.toContain('c:catAx');
  });

  test('leaves a gap out of the cache and keeps a zero', () => {
    expect(deck.text('ppt/charts/chart1.xml')).toContain(
      '<c:pt idx="1"><c:v>-2</c:v></c:pt><c:pt idx="3"><c:v>0</c:v></c:pt>',
    );
  });
});

test('what is no number is a broken invariant', async () => {
  await expect(write(nativeChart({ series: [series('甲', ['12abc'])] }))).rejects.toThrow('“12abc”');
});
