import { describe, expect, it } from 'vitest';
import { hasProgram, hasVeraPdf, verdicts } from '../write/pdf/external-program.js';
import { difference, drawnByPoppler, drawnByResvg, pdfOf, readPicture, svgOf } from './picture-fixture.js';

const STOPS =
  '<stop offset="0" stop-color="#c00"/><stop offset=".6" stop-color="#fc0"/><stop offset="1" stop-color="#06c"/>';

/** A drawing for each thing that SVG can say and a PDF can draw as vectors. */
const FEATURES: Readonly<Record<string, string>> = {
  'shapes of all kinds':
    '<rect x="5" y="5" width="40" height="30" rx="6" fill="#06c"/><circle cx="75" cy="20" r="15" fill="#c00"/>' +
    '<ellipse cx="120" cy="20" rx="20" ry="10" fill="#080"/><polygon points="150,5 190,5 170,40" fill="#fc0"/>' +
    '<polyline points="5,60 30,90 60,60" fill="none" stroke="#333" stroke-width="3"/><line x1="80" y1="60" x2="120" y2="90" stroke="#c00"/>',
  'arcs, quadratic and smooth curves, relative commands':
    '<path d="M20 50a30 20 20 1 1 50 20q10 20 30-10t30 0" fill="none" stroke="#06c" stroke-width="4"/>' +
    '<path d="M140 20c10-20 30 40 40 20s-30 50-40 40z" fill="#c00"/>',
  'lines: widths, dashes, caps, joins, mitres':
    '<g fill="none" stroke="#333" stroke-width="8"><path d="M10 20h80" stroke-dasharray="12 4 0 4" stroke-linecap="round"/>' +
    '<path d="M10 50l20 30 20-30" stroke-linejoin="round"/><path d="M70 80l8-30 8 30" stroke-miterlimit="2"/>' +
    '<path d="M110 80l8-50 8 50" stroke-miterlimit="20"/><path d="M150 30h30" stroke-linecap="square"/></g>',
  'fill rules and the order of painting':
    '<path d="M50 5L80 90 5 35h90L20 90z" fill-rule="evenodd" fill="#06c"/>' +
    '<path d="M150 5L180 90 105 35h90L120 90z" fill="#c00" stroke="#fc0" stroke-width="6" paint-order="stroke"/>',
  'styles: a sheet, classes, style attributes, inheritance':
    '<style>.a{fill:#06c} rect.b{fill:#c00;stroke:#333;stroke-width:4}</style><g class="a"><rect width="40" height="40"/>' +
    '<rect class="b" x="60" y="10" width="40" height="40"/><rect style="fill:#080" x="120" width="40" height="40"/></g>',
  'transforms in each other':
    '<g transform="translate(100 50) rotate(20)"><g transform="scale(1.5 .5) skewX(20)"><rect x="-30" y="-30" width="60" height="60" fill="#06c"/></g></g>',
  'use, symbols, nested svg':
    '<defs><symbol id="s" viewBox="0 0 10 10"><circle cx="5" cy="5" r="5"/></symbol></defs><use href="#s" width="40" height="40" fill="#c00"/>' +
    '<use xlink:href="#s" x="60" y="20" width="60" height="30" fill="#06c"/><svg x="130" y="10" width="50" height="50" viewBox="0 0 2 2"><rect width="1" height="3" fill="#080"/></svg>',
  markers:
    '<defs><marker id="m" markerWidth="6" markerHeight="6" refX="3" refY="3" orient="auto"><path d="M0 0l6 3-6 3z" fill="#c00"/></marker></defs>' +
    '<path d="M20 80L100 20l80 60" fill="none" stroke="#333" stroke-width="2" marker-start="url(#m)" marker-mid="url(#m)" marker-end="url(#m)"/>',
  'linear gradients: boxes, transforms, strokes':
    `<defs><linearGradient id="g">${STOPS}</linearGradient><linearGradient id="h" href="#g" gradientTransform="rotate(40)"/>` +
    '<linearGradient id="u" href="#g" gradientUnits="userSpaceOnUse" x1="130" y1="10" x2="190" y2="90"/></defs>' +
    '<rect x="5" y="5" width="55" height="90" fill="url(#g)"/><ellipse cx="95" cy="50" rx="30" ry="40" fill="url(#h)"/>' +
    '<path d="M140 20l40 60" stroke="url(#u)" stroke-width="20"/>',
  'linear gradients that repeat and reflect':
    `<defs><linearGradient id="g" x1=".3" x2=".5" spreadMethod="repeat">${STOPS}</linearGradient>` +
    '<linearGradient id="h" href="#g" y1=".2" spreadMethod="reflect"/></defs>' +
    '<rect x="5" y="5" width="90" height="90" fill="url(#g)"/><rect x="105" y="5" width="90" height="90" fill="url(#h)"/>',
  'radial gradients: stretched, off centre, reflected':
    `<defs><radialGradient id="g">${STOPS}</radialGradient><radialGradient id="f" href="#g" fx=".3" fy=".3"/>` +
    '<radialGradient id="h" href="#g" r=".2" spreadMethod="reflect"/></defs><rect x="5" y="5" width="60" height="30" fill="url(#g)"/>' +
    '<circle cx="100" cy="50" r="30" fill="url(#f)"/><rect x="140" y="10" width="50" height="80" fill="url(#h)" stroke="#333"/>',
  'opacity of colours, stops and groups':
    '<defs><linearGradient id="g"><stop stop-color="#06c"/><stop offset="1" stop-color="#06c" stop-opacity="0"/></linearGradient></defs>' +
    '<rect width="60" height="60" fill="#c00" fill-opacity=".5"/><g opacity=".5"><rect x="40" y="20" width="60" height="60" fill="#080"/>' +
    '<rect x="70" y="40" width="60" height="50" fill="#fc0"/></g><rect x="120" y="10" width="70" height="80" fill="url(#g)"/>',
  'clips: shapes, several, boxes, even-odd, behind each other':
    '<defs><clipPath id="a"><circle cx="30" cy="30" r="25"/></clipPath><clipPath id="b"><circle cx="80" cy="30" r="20"/><path d="M110 10v40h-30v-40z"/></clipPath>' +
    '<clipPath id="c" clipPathUnits="objectBoundingBox"><path d="M.5 0L1 1H0z"/></clipPath>' +
    '<clipPath id="d" clip-path="url(#a)"><rect width="30" height="100"/></clipPath>' +
    '<clipPath id="e"><path clip-rule="evenodd" d="M150 60h40v40h-40zM160 70h20v20h-20z"/></clipPath></defs>' +
    '<rect width="60" height="60" fill="#06c" clip-path="url(#a)"/><rect x="60" width="60" height="60" fill="#c00" clip-path="url(#b)"/>' +
    '<rect x="130" y="5" width="60" height="50" fill="#080" clip-path="url(#c)"/><rect width="60" height="30" fill="#fc0" clip-path="url(#d)"/>' +
    '<rect x="140" y="50" width="60" height="50" fill="#06c" clip-path="url(#e)"/>',
  blending:
    '<rect width="80" height="80" fill="#06c"/><rect x="40" y="20" width="100" height="60" fill="#fc0" style="mix-blend-mode:multiply"/>',
  'what is hidden or not displayed':
    '<rect width="40" height="40" fill="#c00" visibility="hidden"/><g display="none"><rect width="90" height="90"/></g><rect x="60" width="40" height="40" fill="#06c"/>',
  'what reaches over the edges':
    '<circle cx="200" cy="100" r="60" fill="#06c"/><path d="M-20 -20L60 60" stroke="#c00" stroke-width="10"/>',
};

describe('an SVG as vectors looks as resvg draws it', () => {
  it.each(Object.keys(FEATURES))('%s', async (feature) => {
    const text = svgOf(FEATURES[feature]!);
    const { value, diagnostics } = await readPicture(text);
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ width: 150, height: 75, source: { kind: 'drawing' } });
    if (!hasProgram('pdftoppm')) return;
    const [ours, theirs] = [await drawnByPoppler(value!, 600), await drawnByResvg(text, 600)];
    // Edges are smoothed a little differently; a missing or misplaced shape is a hundred times that.
    expect(difference(ours, theirs)).toBeLessThan(0.009);
  });

  it.each([
    ['a view box that is fitted', 'width="50mm" height="30mm" viewBox="0 0 100 100"', 141.73, 85.04],
    [
      'a view box that is stretched',
      'width="2in" height="1in" viewBox="0 0 100 100" preserveAspectRatio="none"',
      144,
      72,
    ],
    ['no size but a view box', 'viewBox="0 0 100 100"', 75, 75],
  ])('%s', async (_, attributes, width, height) => {
    const text = svgOf(
      '<circle cx="50" cy="50" r="50" fill="#06c"/><rect width="20" height="20" fill="#c00"/>',
      attributes,
    );
    const { value } = await readPicture(text);
    expect(value!.width).toBeCloseTo(width, 1);
    expect(value!.height).toBeCloseTo(height, 1);
    if (!hasProgram('pdftoppm')) return;
    expect(difference(await drawnByPoppler(value!, 600), await drawnByResvg(text, 600))).toBeLessThan(0.009);
  });
});

describe('a PDF with an SVG', () => {
  it('passes PDF/UA-1 and PDF/A-3a with everything in it', async () => {
    if (!hasVeraPdf()) return;
    const all = Object.values(FEATURES).map((feature, at) => {
      // Ids are each feature's own.
      const apart = feature.replace(
        /\b(id=")(\w)|(#)(\w\b)/g,
        (_, open, id, hash, used) => `${open ?? hash}${id ?? used}${at}`,
      );
      return `<g transform="translate(0 ${at * 100})">${apart}</g>`;
    });
    const { value, diagnostics } = await readPicture(
      svgOf(
        `${all.join('')}<text x="10" y="20" font-size="12">原料 Ore</text>`,
        `width="200" height="${all.length * 100}"`,
      ),
    );
    expect(diagnostics).toEqual([]);
    expect(verdicts(await pdfOf(value!))).toEqual(['PASS 3a', 'PASS ua1']);
  });
});
