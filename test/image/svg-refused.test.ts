import { describe, expect, it } from 'vitest';
import { readPicture, svgOf } from './picture-fixture.js';

/** What reading an SVG says, and what comes of it. */
async function told(text: string) {
  const { value, diagnostics } = await readPicture(text);
  return { kind: value?.source.kind, diagnostics };
}

describe('an SVG that cannot be read is an error with its line', () => {
  it.each([
    ['not well-formed', svgOf('<rect>\n<circle></rect>'), 'image/broken-svg', 2],
    ['cut off', svgOf('<rect/>').slice(0, -10), 'image/broken-svg', 1],
    ['no SVG', '<html xmlns="http://www.w3.org/1999/xhtml"/>', 'image/broken-svg', 1],
    ['without its namespace', '<svg width="10" height="10"/>', 'image/broken-svg', 1],
    ['empty', '', 'image/broken-svg', 1],
    ['without any size', '<svg xmlns="http://www.w3.org/2000/svg" width="0" height="10"/>', 'image/broken-svg', 1],
    [
      'with entities',
      `<!DOCTYPE svg [\n<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${svgOf('<text>&b;</text>')}`,
      'image/svg-entity',
      2,
    ],
    [
      'a web address',
      svgOf('\n\n<image href="https://example.org/x.png" width="9" height="9"/>'),
      'image/svg-outside',
      3,
    ],
    ['a file', svgOf('<image xlink:href="file:///etc/passwd" width="9" height="9"/>'), 'image/svg-outside', 1],
    ['another file of the folder', svgOf('<use href="icons.svg#a"/>'), 'image/svg-outside', 1],
    ['a style sheet elsewhere', svgOf('<style>@import "x.css";</style>'), 'image/svg-outside', 1],
    ['a paint elsewhere', svgOf('<rect fill="url(x.svg#a)"/>'), 'image/svg-outside', 1],
  ])('%s', async (_, text, code, line) => {
    const { kind, diagnostics } = await told(text);
    expect(kind).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { severity: 'error', code, origin: { file: 'templates/policy/picture.svg', line } },
    ]);
    expect(diagnostics[0]!.hint).toBeTruthy();
  });

  it('elements that multiply by `use`', async () => {
    const levels = Array.from({ length: 8 }, (_, level) => {
      const uses = `<use href="#g${level}"/>`.repeat(10);
      return `<g id="g${level + 1}">${uses}</g>`;
    });
    const { diagnostics } = await told(
      svgOf(`<defs><rect id="g0" width="1" height="1"/>${levels.join('')}</defs><use href="#g8"/>`),
    );
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'image/svg-too-large' }]);
  });

  it('elements that use themselves', async () => {
    const { diagnostics } = await told(svgOf('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'));
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'image/svg-too-large' }]);
  });
});

describe('what vectors cannot show turns the picture into pixels, with a warning that names it', () => {
  const RECT = '<rect x="20" y="20" width="60" height="60" fill="#06c"';
  it.each([
    [
      'a filter',
      `<defs>\n<filter id="blur"><feGaussianBlur stdDeviation="4"/></filter></defs>${RECT} filter="url(#blur)"/>`,
    ],
    [
      'a mask',
      `<defs>\n<mask id="blur"><circle cx="40" cy="40" r="20" fill="#fff"/></mask></defs>${RECT} mask="url(#blur)"/>`,
    ],
    [
      'a pattern',
      `<defs>\n<pattern id="blur" width="9" height="9" patternUnits="userSpaceOnUse"><circle cx="4" cy="4" r="3"/></pattern></defs>` +
        '<rect width="90" height="90" fill="url(#blur)"/>',
    ],
  ])('%s', async (what, content) => {
    const { kind, diagnostics } = await told(svgOf(content));
    expect(kind).toBe('raster');
    expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'image/not-vector', origin: { line: 2 } }]);
    expect(diagnostics[0]!.message).toContain(`has ${what} (id “blur”)`);
  });

  it('a picture in a format that PDF does not know', async () => {
    const { kind, diagnostics } = await told(
      svgOf(
        '<image href="data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=" width="9" height="9"/>',
      ),
    );
    expect(kind).toBe('raster');
    expect(diagnostics).toMatchObject([{ code: 'image/not-vector' }]);
  });

  it('content that is no SVG is left out, with a warning', async () => {
    const { kind, diagnostics } = await told(
      svgOf(
        '<foreignObject width="9" height="9"><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject><rect width="9" height="9"/>',
      ),
    );
    expect(kind).toBe('drawing');
    expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'image/svg-left-out' }]);
  });
});
