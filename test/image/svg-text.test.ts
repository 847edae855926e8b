import { describe, expect, it } from 'vitest';
import type { Graphic, TextGraphic } from '../../src/scene/drawing.js';
import { hasProgram, readWith } from '../write/pdf/external-program.js';
import { difference, drawnByPoppler, drawnByResvg, pdfOf, readPicture, svgOf } from './picture-fixture.js';

/** All text of a drawing, with the first run's size and colour. */
function textsOf(graphics: readonly Graphic[]): readonly string[] {
  const texts = graphics.flatMap((graphic): readonly TextGraphic[] => flat(graphic));
  return texts.map(({ text, runs }) => `${text} ${runs[0]!.size} #${runs[0]!.colour.hex}`);
}

function flat(graphic: Graphic): readonly TextGraphic[] {
  if (graphic.kind === 'text') return [graphic];
  return graphic.kind === 'group' ? graphic.graphics.flatMap(flat) : [];
}

async function drawingOf(content: string) {
  const text = svgOf(content);
  const { value, diagnostics } = await readPicture(text);
  if (value?.source.kind !== 'drawing') throw new Error(JSON.stringify(diagnostics));
  return { text, picture: value, diagnostics, graphics: value.source.drawing.graphics };
}

/** A diagram as people draw them. */
const DIAGRAM =
  '<style>.label{font:inherit} .name{font-size:14px;font-weight:600;fill:#036}</style>' +
  '<g font-family="Arial, sans-serif" text-anchor="middle"><rect x="10" y="10" width="80" height="36" fill="#eee"/>' +
  '<text class="name" x="50" y="33">原料 Ore</text><g transform="translate(100 0)"><text x="50" y="33" font-size="12">' +
  'Steel <tspan fill="#c00">2024</tspan></text></g><text x="100" y="80" style="font-size:10px" text-anchor="start">两行<tspan x="100" dy="1.2em">second</tspan></text></g>';

describe('text of an SVG', () => {
  it('stays text: sizes from attributes, style sheets and styles, spans in their colours, lines', async () => {
    const { graphics, diagnostics } = await drawingOf(DIAGRAM);
    expect(diagnostics).toEqual([]);
    expect(textsOf(graphics)).toEqual([
      '原料 Ore 14 #003366',
      'Steel  12 #000000',
      '2024 12 #CC0000',
      '两行 10 #000000',
      'second 10 #000000',
    ]);
  });

  it('lies where resvg draws it, and can be copied out of the PDF', async () => {
    const { text, picture } = await drawingOf(DIAGRAM);
    if (!hasProgram('pdftoppm')) return;
    expect(difference(await drawnByPoppler(picture, 600), await drawnByResvg(text, 600))).toBeLessThan(0.012);
    const read = readWith('pdftotext', await pdfOf(picture), ['-raw', 'FILE', '-']).toString();
    expect(read.trim().split('\n')).toEqual(['原料 Ore Steel 2024', '两行', 'second']);
  });

  it.each([
    [
      'along a path',
      '<defs><path id="p" d="M10 50h150"/></defs><text font-size="12"><textPath href="#p">Along</textPath></text>',
    ],
    ['with an outline', '<text x="10" y="50" font-size="30" fill="none" stroke="#c00">Outline</text>'],
    ['with a place for each letter', '<text x="10 40 70" y="50" font-size="12">ABC</text>'],
    ['spaced out', '<text x="10" y="50" font-size="12" letter-spacing="5">ABC</text>'],
    [
      'styled by a selector that is not read',
      '<style>g > text{font-size:30px}</style><g><text x="10" y="50">ABC</text></g>',
    ],
  ])('keeps its outlines where it is %s', async (_, content) => {
    const { text, picture, graphics } = await drawingOf(content);
    expect(textsOf(graphics)).toEqual([]);
    if (!hasProgram('pdftoppm')) return;
    expect(difference(await drawnByPoppler(picture, 600), await drawnByResvg(text, 600))).toBeLessThan(0.009);
  });

  it('says which typeface stands in for one that is not there', async () => {
    const { diagnostics } = await drawingOf('<text x="10" y="50" font-family="Futura" font-size="20">Logo</text>');
    expect(diagnostics).toMatchObject([
      {
        severity: 'warning',
        code: 'image/svg-typeface',
        message: 'templates/policy/picture.svg: its text is set in Source Sans 3, not in Futura',
      },
    ]);
  });
});
