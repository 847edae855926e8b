import { describe, expect, test } from 'vitest';
import { writePptx } from '../../../src/write/pptx/write-pptx.js';
import { fullScene } from './deck-scene.js';
import { packageProblems } from './package-rules.js';
import { readPackage } from './read-deck.js';
import { sdkProblems } from './sdk-problems.js';

describe('a written deck', async () => {
  const bytes = await writePptx(fullScene());
  const deck = readPackage(bytes);

  test('keeps the rules of the package', () => {
    expect(packageProblems(bytes)).toEqual([]);
  });

  test('has no error for the Open XML SDK, as Microsoft 365 and as Office 2016', async () => {
    expect((await sdkProblems(bytes)) ?? []).toEqual([]);
  });

  test('is the same to the byte when written again, in another time zone', async () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    const again = await writePptx(fullScene());
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(Buffer.compare(bytes, again)).toBe(0);
  });

  test('leaves a frozen scene alone', async () => {
    await expect(writePptx(deepFreeze(fullScene()))).resolves.toBeInstanceOf(Uint8Array);
  });

  test('has one part for each thing and none besides', () => {
    expect(deck.names.filter((name) => !name.endsWith('.rels'))).toEqual([
      '[Content_Types].xml',
      'customXml/item1.xml',
      'customXml/itemProps1.xml',
      'docProps/app.xml',
      'docProps/core.xml',
      'ppt/charts/chart1.xml',
      'ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx',
      'ppt/media/image1.png',
      'ppt/notesMasters/notesMaster1.xml',
      ...[1, 2, 3, 4].map((number) => `ppt/notesSlides/notesSlide${number}.xml`),
      'ppt/presProps.xml',
      'ppt/presentation.xml',
      ...[1, 2, 3, 4].map((number) => `ppt/slideLayouts/slideLayout${number}.xml`),
      'ppt/slideMasters/slideMaster1.xml',
      ...[1, 2, 3, 4].map((number) => `ppt/slides/slide${number}.xml`),
      'ppt/tableStyles.xml',
      'ppt/theme/theme1.xml',
      'ppt/theme/theme2.xml',
      'ppt/viewProps.xml',
    ]);
  });

  test('carries the edition’s title, author, language and date, and no other date', () => {
    const core = deck.text('docProps/core.xml');
    expect(core).toContain('<dc:title>山东工业 2023</dc:title>');
    expect(core).toContain('<dc:language>zh-CN</dc:language>');
    expect([...core.matchAll(/\d{4}-\d\d-\d\dT[^<]*/g)].map(String)).toEqual([
      '2023-07-05T00:00:00Z',
      '2023-07-05T00:00:00Z',
    ]);
  });

  test('puts every slide into a section, in order', () => {
    const sections = deck
      .all('ppt/presentation.xml', 'p14:section')
      .map((section) => [
        section.getAttribute('name'),
        [...section.getElementsByTagName('p14:sldId')].map((slide) => slide.getAttribute('id')),
      ]);
    const slides = deck.all('ppt/presentation.xml', 'p:sldId').map((slide) => slide.getAttribute('id'));
    expect(sections).toEqual([
      ['概览', slides.slice(0, 1)],
      ['去', slides.slice(1)],
    ]);
  });

  test('holds the report’s facts and the build’s identity as custom XML', () => {
    const report = deck.text('customXml/item1.xml');
    expect(report).toContain(
      '<fact id="va-growth" value="6.3" unit="percent" status="reported" source="第1段">增加值 &lt;同比&gt; &amp; 增速</fact>',
    );
    expect(report).toMatch(/<build generator="briefdeck 0.1.0" sha256="[0-9a-f]{64}"\/>/);
    expect(report).toMatch(/<slide number="2" id="s2" slideId="\d+" layout="chart-text" title="标题 s2"\/>/);
  });

  test('refuses a brief', async () => {
    await expect(writePptx({ ...fullScene(), kind: 'brief' })).rejects.toThrow('only a deck');
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || ArrayBuffer.isView(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
  return value;
}
