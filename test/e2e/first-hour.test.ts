import { cpSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deckParts, pdfLook } from './look-back.js';
import { makePng } from './make-png.js';
import { newProject, type Project } from './project.js';
import { deckSlides, pdfPages } from './read-back.js';

// Each step is one of templates/README.md, "The first hour", as a template author would do it: no file outside templates/
// and data/ is touched, and what changed is read back from the written files.

const NAME = 'shandong-industry-2023';
const REPORT = `data/${NAME}/report.yaml`;
const TEXTS = { 'zh-Hans': `data/${NAME}/text/zh-Hans.yaml`, en: `data/${NAME}/text/en.yaml` };
const LANGUAGES = ['zh-Hans', 'en'] as const;
const THEME = 'templates/policy/theme.yaml';
let project: Project;

beforeEach(() => {
  project = newProject();
});
afterEach(() => project.remove());

/** Builds and demands that nothing was wrong or doubtful; returns what was printed for people. */
function build(...args: string[]): string {
  const run = project.run(['build', ...args]);
  expect(run.stderr).not.toMatch(/error|warning/);
  expect(run.status).toBe(0);
  return run.stderr;
}

function output(language: string, file: 'brief.pdf' | 'deck.pptx', report = NAME): Buffer {
  return project.read(`output/${report}/${language}/${file}`);
}

/** Puts lines right after the only line that is `line`. */
function addAfter(file: string, line: string, added: string): void {
  project.edit(file, `\n${line}\n`, `\n${line}\n${added}`);
}

/** The line of the theme that names the faces of the body with this Latin one. */
function bodyFaces(latin: string): string {
  return new RegExp(`^ {4}body: \\{ latin: ${latin}, .*$`, 'm').exec(project.read(THEME).toString('utf8'))![0];
}

describe('the template author’s first hour', () => {
  it('another accent colour and other body faces: every page and slide follows', async () => {
    const before = /accent1: '(#[0-9A-F]{6})'/i.exec(project.read(THEME).toString('utf8'))![1]!;
    project.edit(THEME, `accent1: '${before}'`, "accent1: '#0B5F4C'");
    // Brief: Hei instead of Song. Deck: a Song face, whose Office name is SimSun, instead of YaHei.
    project.edit(THEME, bodyFaces('serif'), '    body: { latin: sans, eastAsian: hei }');
    project.edit(THEME, bodyFaces('arial'), '    body: { latin: arial, eastAsian: simsun }');
    addAfter(
      THEME,
      'faces:',
      [
        '  simsun:',
        '    family: Noto Serif SC',
        '    officeName: SimSun',
        '    files:',
        "      regular: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'",
        "      bold: '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'",
        '',
      ].join('\n'),
    );
    build('--lang', 'zh-Hans');

    const pages = await pdfLook(output('zh-Hans', 'brief.pdf'));
    const fonts = new Set(pages.flatMap((page) => [...page.fonts]));
    expect([...fonts].filter((font) => /Serif/.test(font))).toEqual([]);
    expect(fonts).toContain('NotoSansSC-Regular');
    const colours = new Set(pages.flatMap((page) => [...page.colours]));
    expect(colours).toContain('#0b5f4c');
    expect(colours).not.toContain(before.toLowerCase());

    const deck = deckParts(output('zh-Hans', 'deck.pptx'));
    const theme = deck.xml('ppt/theme/theme1.xml');
    expect(theme).toContain('<a:accent1><a:srgbClr val="0B5F4C"/></a:accent1>');
    expect(/<a:minorFont>.*?<\/a:minorFont>/s.exec(theme)![0]).toContain('<a:ea typeface="SimSun"/>');
    expect(/<a:majorFont>.*?<\/a:majorFont>/s.exec(theme)![0]).toContain('<a:ea typeface="Microsoft YaHei"/>');
    // Slides, layouts and charts name the slot or the new colour, nowhere the old one.
    const stale = deck.names.filter((name) => name.endsWith('.xml') && deck.xml(name).includes(before.slice(1)));
    expect(stale).toEqual([]);
    // The key figures of slide 2 take their look from its layout, and say nothing of it themselves.
    const relation = /slideLayouts\/(slideLayout\d+\.xml)"/.exec(deck.xml('ppt/slides/_rels/slide2.xml.rels'))![1]!;
    const layout = deck.xml(`ppt/slideLayouts/${relation}`);
    expect(layout).toContain('<a:schemeClr val="accent1"/>');
    const faces = [...layout.matchAll(/<a:ea typeface="([^"]+)"/g)].map(([, face]) => face);
    expect(new Set(faces)).toEqual(new Set(['+mj-ea', '+mn-ea']));
    expect(deck.xml('ppt/slides/slide2.xml')).not.toContain('srgbClr');
  });

  it('an organisation’s logo: at the head of the brief, inside it, and on the layouts of the deck', async () => {
    const logo = makePng(240, 80, [11, 95, 76]);
    project.write('templates/policy/logo.png', logo);
    project.edit(THEME, '\nname: policy\n', '\nname: policy\nlogo: logo.png\n');
    // `common:` comes first under the deck, so the first decoration behind it is the one that layouts share.
    const shared = /\n {2}common:\n[\s\S]*?\n {4}decoration:\n/.exec(project.read(THEME).toString('utf8'))![0];
    project.edit(THEME, shared, `${shared}      - { kind: logo, x: 864, y: 8, width: 48, height: 16 }\n`);
    project.edit(
      'templates/policy/partials/figure-list.hbs',
      '<section columns="2">',
      '<image src="logo.png" width="90" numbered="no"><alt>{{prose @root.publisher.achie}}</alt></image>\n<section columns="2">',
    );
    build('--lang', 'en');

    const pages = await pdfLook(output('en', 'brief.pdf'));
    expect(pages[0]!.pictures).toEqual([[240, 80]]);
    expect(pages.slice(1).flatMap((page) => page.pictures)).toEqual([[240, 80]]);

    const deck = deckParts(output('en', 'deck.pptx'));
    const media = deck.names.filter((name) => name.startsWith('ppt/media/'));
    expect(media.filter((name) => Buffer.from(deck.bytes(name)).equals(logo))).toHaveLength(1);
    const file = media
      .find((name) => Buffer.from(deck.bytes(name)).equals(logo))!
      .split('/')
      .at(-1)!;
    const layoutOf = (slide: string): string =>
      /slideLayouts\/(slideLayout\d+\.xml)"/.exec(deck.xml(`ppt/slides/_rels/${slide}.xml.rels`))![1]!;
    const layout = layoutOf('slide2');
    const relation = new RegExp(`<Relationship [^>]*${file}"[^>]*>`).exec(
      deck.xml(`ppt/slideLayouts/_rels/${layout}.rels`),
    )![0];
    const id = /Id="([^"]+)"/.exec(relation)![1]!;
    const picture = /<p:pic>.*?<\/p:pic>/s.exec(deck.xml(`ppt/slideLayouts/${layout}`))![0];
    expect(picture).toContain(`r:embed="${id}"`);
    // 48 × 16 points at 864, 8, in EMU of 12,700 to the point.
    expect(picture).toContain('<a:off x="10972800" y="101600"/><a:ext cx="609600" cy="203200"/>');
    // The cover stands on a layout of its own, which does not share the decoration.
    expect(deck.xml(`ppt/slideLayouts/${layoutOf('slide1')}`)).not.toContain('<p:pic>');
  });

  it('a slide with a new chart over an existing table: a native chart, with notes', () => {
    const slidesBefore = deckSlidesOfBuild();
    project.write(`data/${NAME}/charts/share-ring.vl.json`, RING);
    addAfter(REPORT, 'charts:', '  - { id: share-ring, table: share, form: doughnut, accent: manufacturing }\n');
    addAfter(
      REPORT,
      'slides:',
      '  - { id: ring, layout: chart-text, section: grow, charts: [share-ring], figures: [manufacturing-share] }\n',
    );
    addAfter(TEXTS.en, 'charts:', RING_WORDS.en.chart);
    addAfter(TEXTS.en, 'slides:', RING_WORDS.en.slide);
    addAfter(TEXTS['zh-Hans'], 'charts:', RING_WORDS['zh-Hans'].chart);
    addAfter(TEXTS['zh-Hans'], 'slides:', RING_WORDS['zh-Hans'].slide);
    build('--only', 'deck');
    for (const language of LANGUAGES) {
      const slides = deckSlides(output(language, 'deck.pptx'));
      expect(slides).toHaveLength(slidesBefore + 1);
      const slide = slides.find((one) => one.slide.includes(RING_WORDS[language].headline));
      expect(slide).toBeDefined();
      expect(slide!.charts).toContain('28.9');
      expect(slide!.charts).toContain('71.1');
      expect(slide!.notes).toContain(RING_WORDS[language].talk);
      const parts = deckParts(output(language, 'deck.pptx'));
      const rings = parts.names.filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name));
      expect(rings.filter((name) => parts.xml(name).includes('<c:doughnutChart>'))).toHaveLength(1);
    }
  });

  it('a section of the brief, with a table printed from a table of the data', async () => {
    project.edit(REPORT, '\n  - { id: sources }\n', '\n  - { id: ledger, partial: ledger }\n  - { id: sources }\n');
    project.write('templates/policy/partials/ledger.hbs', LEDGER);
    for (const language of LANGUAGES) addAfter(TEXTS[language], 'sections:', LEDGER_WORDS[language].text);
    build('--only', 'brief');
    for (const language of LANGUAGES) {
      const pages = (await pdfPages(output(language, 'brief.pdf'))).map((page) => page.replace(/\s/g, ''));
      const { title, cells } = LEDGER_WORDS[language];
      const page = pages.find((text) => cells.every((cell) => text.includes(cell.replace(/\s/g, ''))));
      expect(page, `${cells} on one page`).toBeDefined();
      expect(pages.some((text) => text.includes(title.replace(/\s/g, '')))).toBe(true);
    }
  });

  it('a copy of the template under a new name, used by a copy of the report; the first one stays as it was', async () => {
    cpSync(path.join(project.folder, 'templates/policy'), path.join(project.folder, 'templates/house'), {
      recursive: true,
    });
    cpSync(path.join(project.folder, `data/${NAME}`), path.join(project.folder, 'data/second'), { recursive: true });
    project.edit('templates/house/template.yaml', 'name: policy', 'name: house');
    project.edit('templates/house/theme.yaml', '\nname: policy\n', '\nname: house\n');
    project.edit('templates/house/brief.hbs', '<kicker>{{prose kicker}}</kicker>', '<kicker>{{t "kicker"}}</kicker>');
    project.edit('templates/house/locales/en.yaml', 'kicker: Briefing', 'kicker: House style');
    project.edit('data/second/report.yaml', '\ntemplate: policy\n', '\ntemplate: house\n');
    const said = build('--lang', 'en');
    expect(said).toMatch(/^second +en +brief\.pdf/m);
    expect(said).toMatch(new RegExp(`^${NAME} +en +brief\\.pdf`, 'm'));

    const [own] = await pdfPages(output('en', 'brief.pdf', 'second'));
    const [first] = await pdfPages(output('en', 'brief.pdf'));
    expect(own).toContain('House style');
    expect(first).not.toContain('House style');
    const theme = (report: string): string => deckParts(output('en', 'deck.pptx', report)).xml('ppt/theme/theme1.xml');
    expect(theme('second')).toContain('<a:clrScheme name="house">');
    expect(theme(NAME)).toContain('<a:clrScheme name="policy">');
  });
});

describe('the analyst’s example of the README', () => {
  it('a revised figure: prose, charts, tables and the figures derived from it follow in both languages', async () => {
    project.edit(REPORT, 'value: 6.3, unit: percent,', 'value: 6.4, unit: percent,');
    project.edit(REPORT, 'words: "增长6.3%"', 'words: "增长6.4%"');
    build();
    for (const language of LANGUAGES) {
      const brief = (await pdfPages(output(language, 'brief.pdf'))).join('\n');
      const slides = deckSlides(output(language, 'deck.pptx'));
      const seen = [brief, ...slides.map(({ slide, charts }) => `${slide}\n${charts}`)].join('\n');
      // The first quarter was 0.4 points slower, the nation 2.7.
      for (const figure of ['6.4%', '6.0%', '3.7%']) expect(seen).toContain(figure);
      for (const figure of ['6.3%', '5.9%', '3.6%']) expect(seen).not.toContain(figure);
    }
  });
});

function deckSlidesOfBuild(): number {
  const report = project.read(REPORT).toString('utf8');
  const slides = report.split('\nslides:\n')[1]!.split('\n\n')[0]!;
  return slides.split('\n').filter((line) => line.startsWith('  - ')).length;
}

const RING = `{
  "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
  "data": { "name": "share" },
  "transform": [{ "calculate": "datum.use_key === 'manufacturing' ? 0 : 1", "as": "rank" }],
  "height": 200,
  "encoding": {
    "theta": { "field": "share", "type": "quantitative", "stack": true },
    "order": { "field": "rank" }
  },
  "layer": [
    {
      "mark": { "type": "arc", "innerRadius": 55, "outerRadius": 95 },
      "encoding": {
        "color": {
          "field": "use",
          "type": "nominal",
          "sort": { "field": "rank" },
          "scale": { "range": ["accent", "context"] },
          "legend": { "title": null }
        }
      }
    },
    {
      "mark": { "type": "text", "radius": 75, "fontWeight": "bold" },
      "encoding": {
        "detail": { "field": "use" },
        "text": { "field": "share_text" },
        "color": { "condition": { "test": "datum.use_key === 'manufacturing'", "value": "paper" }, "value": "ink" }
      }
    }
  ]
}
`;

const RING_WORDS = {
  en: {
    headline: 'Manufacturing takes a large part of investment',
    talk: 'The ring shows the whole of investment.',
    chart: `  share-ring:
    title: Of every hundred yuan, manufacturing takes {{fact 'manufacturing-share' form='number'}}
    subtitle: Share of all investment, %, {{date '2022'}}
    note: The rest is derived.
    alt: "Ring chart: manufacturing {{fact 'manufacturing-share'}}, other {{fact 'other-share'}}."
`,
    slide: `  ring:
    headline: Manufacturing takes a large part of investment
    points: |-
      - Manufacturing: {{fact 'manufacturing-share'}}
      - Everything else: {{fact 'other-share'}}, derived
    talk: The ring shows the whole of investment. Manufacturing is {{fact 'manufacturing-share'}} of it.
`,
  },
  'zh-Hans': {
    headline: '制造业在投资中分量很重',
    talk: '圆环是全部投资。',
    chart: `  share-ring:
    title: 每百元投资中，制造业占{{fact 'manufacturing-share' form='number'}}元
    subtitle: 占全部投资比重，%，{{date '2022'}}
    note: 其他领域为推算值。
    alt: 圆环图：制造业占{{fact 'manufacturing-share'}}，其他领域占{{fact 'other-share'}}。
`,
    slide: `  ring:
    headline: 制造业在投资中分量很重
    points: |-
      - 制造业：{{fact 'manufacturing-share'}}
      - 其他领域：{{fact 'other-share'}}（推算）
    talk: 圆环是全部投资。制造业占其中{{fact 'manufacturing-share'}}。
`,
  },
};

const LEDGER = `{{!-- The table of capacity as it stands in the data, a figure a row. --}}
<table id="table-ledger">
  <caption>{{prose caption}}</caption>
  <col width="2fr"/><col width="2fr"/><col align="end"/><col/>
  <thead>
    <tr>
      <th>{{text 'tables.capacity.columns.subject'}}</th><th>{{text 'tables.capacity.columns.scope'}}</th>
      <th>{{text 'tables.capacity.columns.value'}}</th><th>{{t 'place'}}</th>
    </tr>
  </thead>
  <tbody>
    {{#each (rows 'capacity')}}
    <tr><th>{{subject}}</th><td>{{scope}}</td><td>{{value}}</td><td>{{place}}</td></tr>
    {{/each}}
  </tbody>
</table>
`;

const LEDGER_WORDS = {
  en: {
    title: 'The ledger in full',
    cells: ['19.57 Mt', '26.96 Mt', '23.80 million tyres', '223 mills'],
    text: `  ledger:
    title: The ledger in full
    headline: Each figure keeps its own subject and scope.
    caption: Capacity removed, as the data hold it
    text: The rows of the table that the charts are drawn from.
`,
  },
  'zh-Hans': {
    title: '账目全表',
    cells: ['1957万吨', '2696万吨', '2380万条', '223台'],
    text: `  ledger:
    title: 账目全表
    headline: 每个数字都保留自己的对象和范围。
    caption: 数据表中的产能退出
    text: 图表所用数据表的各行。
`,
  },
};
