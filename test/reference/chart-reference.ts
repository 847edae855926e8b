import { draw } from '../chart/sample-chart.js';
import { FALLS_OUT } from '../native-deck/falls-out.js';
import type { MemberWords } from './chart-members.js';
import { MEMBER_GROUPS } from './chart-members.js';
import { tableRow } from './table-row.js';

/** Where `npm run pictures` puts the pictures, from the page. */
const PICTURES = 'policy/preview/charts';
const SPECS = '../test/chart/native/members';

/** `templates/CHARTS.md`: every kind of chart that the deck owns, as drawn and as an Office program shows it. */
export function chartReference(): string {
  return [
    '# Native charts',
    '',
    'Any Vega-Lite spec is drawn as vectors in the brief. In the deck, the charts below are **native**: PowerPoint owns them, and “Edit',
    'data” opens a workbook with a table. Any other chart is a picture there (SVG, with a PNG beside it), and the build says for each',
    'chart which it is, why, and what change of the spec would make it native. `<chart native="required">` makes a picture an error,',
    '`native="never"` always makes one. This page is made from the code; [README.md](README.md) says how to write charts.',
    '',
    'A chart is native only if every mark of the drawing is in it, and its numbers on its axes lead back to where the marks stand.',
    'Facets, repeats, concatenations, maps, images, heat maps, gradients and interaction are pictures.',
    '',
    'Left is our drawing, as in the brief; right the deck’s chart, as LibreOffice shows it. PowerPoint differs from LibreOffice where',
    'LibreOffice knows no opacity of points, no error bars without end strokes and no scale of bubbles, fills hollow points, and moves a plot',
    'by some points for a title under its axis. Office programs differ from the drawing in these ways, all of them:',
    '',
    '- bars and areas grow from the axis of their categories, so with values under zero that line stands at zero;',
    '- a legend names series in the order in which they stand, and has no title;',
    '- ticks are counted from the axis’ own end;',
    '- a level line reaches from the middle of the first column to the middle of the last;',
    '- end strokes of error bars are as wide as Office makes them, and smooth lines bend in its own way.',
    '',
    ...MEMBER_GROUPS.flatMap(({ title, members }) => [
      `## ${title}`,
      '',
      ...Object.entries(members).flatMap(([name, words]) => section(name, words)),
    ]),
    '## What becomes a picture',
    '',
    'Each of these is one step away from a chart above; the build says so in these words.',
    '',
    '| spec | why it is a picture | what makes it native |',
    '| --- | --- | --- |',
    ...FALLS_OUT.map(({ what, spec }) => refusalRow(what, spec)),
    '',
  ].join('\n');
}

function refusalRow(what: string, spec: object): string {
  const refusal = draw(spec, {}, { artifact: 'deck', width: 540, height: 320 }).value?.refusal;
  return tableRow([what, refusal?.why ?? 'is native', refusal?.change ?? '']);
}

function section(name: string, { title, how }: MemberWords): readonly string[] {
  const picture = (kind: string, alt: string) =>
    `<img src="${PICTURES}/${name}-${kind}.png" alt="${title}: ${alt}" width="420">`;
  return [
    `### ${title}`,
    '',
    `${picture('page', 'as drawn')} ${picture('deck', 'in the deck')}`,
    '',
    `${how[0]!.toUpperCase()}${how.slice(1)} ([spec](${SPECS}/${name}.vl.json)).`,
    '',
  ];
}
