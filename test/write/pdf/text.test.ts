import { beforeAll, describe, expect, it } from 'vitest';
import type { GlyphRun, Line } from '../../../src/scene/text.js';
import { writePdf } from '../../../src/write/pdf/write-pdf.js';
import { INSETS, leaf, node, page, scene, shape } from '../scene-fixture.js';
import { hasProgram, readWith } from './external-program.js';
import { glyphPositions, openPdf, textLines } from './read-pdf.js';

/** Opening marks drawn in the right half of their em, closing marks in the left half. */
function squeezed(run: GlyphRun): GlyphRun {
  const half = run.size / 2;
  return withAdvances(run, (text) => {
    if (/[（《“]/.test(text)) return { advance: -half, offset: -half };
    return { advance: /[），。》：、]/.test(text) ? -half : 0, offset: 0 };
  });
}

/** Space added after every glyph, in em. */
function tracked(run: GlyphRun, em: number): GlyphRun {
  return withAdvances(run, () => ({ advance: em * run.size, offset: 0 }));
}

/** Space added after the last glyph, in em, as between Han and Latin. */
function gapAfter(run: GlyphRun, em = 0.25): GlyphRun {
  const last = run.glyphs.at(-1)!.cluster;
  return withAdvances(run, (_, cluster) => ({ advance: cluster === last ? em * run.size : 0, offset: 0 }));
}

function withAdvances(
  run: GlyphRun,
  change: (text: string, cluster: number) => { advance: number; offset: number },
): GlyphRun {
  const glyphs = run.glyphs.map((glyph) => {
    const { advance, offset } = change(run.text[glyph.cluster]!, glyph.cluster);
    return { ...glyph, advance: glyph.advance + advance, offsetX: glyph.offsetX + offset };
  });
  return { ...run, glyphs, width: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) };
}

/** Text that lost the glyphs of the spaces at its end, as at a line break. */
function broken(run: GlyphRun): GlyphRun {
  return { ...run, glyphs: run.glyphs.filter((glyph) => run.text.slice(glyph.cluster).trim() !== '') };
}

const LINES: { readonly text: string; readonly runs: readonly GlyphRun[] }[] = [
  { text: '《办法》（试行）：“一、二”。', runs: [squeezed(shape('《办法》（试行）：“一、二”。', 'han'))] },
  {
    text: '增长6.3%，快0.4个百分点',
    runs: [
      gapAfter(shape('增长', 'han')),
      shape('6.3%', 'latin'),
      gapAfter(shape('，快', 'han')),
      gapAfter(shape('0.4', 'latin')),
      shape('个百分点', 'han'),
    ],
  },
  { text: '拉开的标题', runs: [tracked(shape('拉开的标题', 'han'), 0.3)] },
  { text: '撑满的一行正文', runs: [tracked(shape('撑满的一行正文', 'han'), 0.06)] },
  { text: 'Tracked CAPITALS', runs: [tracked(shape('Tracked CAPITALS', 'latin'), 0.12)] },
  { text: 'AVATAR To. Tight', runs: [tracked(shape('AVATAR To. Tight', 'latin'), -0.02)] },
  { text: 'efficient offices fluffy', runs: [shape('efficient offices fluffy', 'latin')] },
  { text: '车西⻋⼀一·•', runs: [shape('车西', 'han'), shape('⻋⼀一·•', 'han')] },
  { text: '堃喆镕🄀', runs: [shape('堃喆镕🄀', 'han')] },
  { text: 'The words that a', runs: [broken(shape('The words that a ', 'latin'))] },
];

function lineItem(lines: readonly { readonly runs: readonly GlyphRun[]; readonly last?: boolean }[]) {
  const set = lines.map(({ runs, last = true }, index): Line => {
    let x = 0;
    const placed = runs.map((run) => {
      const at = { ...run, x };
      x += run.width;
      return at;
    });
    const text = placed.map((run) => run.actualText ?? run.text).join('');
    return { paragraph: 0, x: 0, baseline: 20 + index * 20, width: x, runs: placed, text, last };
  });
  const text = set.map((line) => line.text).join('');
  return {
    kind: 'text' as const,
    id: 'text',
    name: 'text',
    rect: { x: 60, y: 60, width: 475, height: 700 },
    paragraphs: [{ style: 'body', language: 'zh-Hans', runs: [{ text }] }],
    lines: set,
    insets: INSETS,
    anchor: 'top' as const,
  };
}

function written(lines: readonly { readonly runs: readonly GlyphRun[] }[]): Promise<Uint8Array> {
  return writePdf(scene([page(1, [lineItem(lines)])], [node('P', [leaf('text')])]));
}

describe('text of the PDF', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await written(LINES);
  });

  const expected = LINES.map(({ text }) => text);

  it('is copied exactly by pdf.js, whatever space setting added or took', async () => {
    expect(await textLines(await openPdf(bytes), 1)).toEqual(expected);
  });

  it.runIf(hasProgram('pdftotext'))('is copied exactly by poppler', () => {
    const text = readWith('pdftotext', bytes, ['-enc', 'UTF-8', 'FILE', '-']).toString();
    expect(text.trim().split(/\s*\n+/)).toEqual(expected);
  });

  it.runIf(hasProgram('mutool'))('is copied exactly by mupdf', () => {
    const text = readWith('mutool', bytes, ['draw', '-q', '-F', 'txt', 'FILE']).toString();
    expect(text.trim().split(/\s*\n+/)).toEqual(expected);
  });

  it('has a space where a line was broken at one', async () => {
    const lines = await glyphPositions(await openPdf(bytes), 1);
    expect(lines.at(-1)!.at(-1)!.unicode).toBe(' ');
  });

  it('stands where the scene says, to 0.01 points', async () => {
    const read = await glyphPositions(await openPdf(bytes), 1);
    LINES.forEach(({ runs }, index) => {
      let pen = 0;
      const wanted = runs.flatMap((run) =>
        run.glyphs.map((glyph) => {
          const at = pen;
          pen += glyph.advance;
          // A glyph that was moved is drawn by a variant that has the move in itself.
          return { at, moved: Math.abs(glyph.offsetX) > 1 ? 0 : glyph.offsetX };
        }),
      );
      wanted.forEach(({ at, moved }, glyph) => {
        expect(Math.abs(read[index]![glyph]!.x - at - moved)).toBeLessThan(0.01);
      });
    });
  });

  it('tells an added hyphen from a written one', async () => {
    const hyphen = { ...shape('-', 'latin', { run: -1, actualText: '' }), text: '' };
    const hyphenated = await written([
      { runs: [shape('indus', 'latin'), hyphen] },
      { runs: [shape('try well-known', 'latin')] },
    ]);
    const glyphs = await glyphPositions(await openPdf(hyphenated), 1);
    expect(glyphs.map((line) => line.map((glyph) => glyph.unicode).join(''))).toEqual([
      'indus\u00AD',
      'try well-known',
    ]);
    if (!hasProgram('pdftotext')) return;
    expect(readWith('pdftotext', hyphenated, ['FILE', '-']).toString().trim()).toBe('indus\u00AD\ntry well-known');
  });

  it('gives several glyphs of one cluster one text', async () => {
    // Three glyphs that stand for two characters together.
    const run = shape('abc', 'latin');
    const fused = { ...run, text: 'né', glyphs: run.glyphs.map((glyph) => ({ ...glyph, cluster: 0 })) };
    const fusedPdf = await written([{ runs: [fused] }]);
    if (!hasProgram('pdftotext')) return;
    expect(readWith('pdftotext', fusedPdf, ['FILE', '-']).toString().trim()).toBe('né');
  });

  it('fails where a font lacks a character', async () => {
    const run = shape('字\u{20BB7}', 'han');
    await expect(written([{ runs: [run] }])).rejects.toThrow('has a character that the font “han” lacks');
  });

  it('embeds only the fonts and glyphs that it uses, under a subset name', async () => {
    expect(bytes.length).toBeLessThan(60_000);
    if (!hasProgram('pdffonts')) return;
    const rows = readWith('pdffonts', await written([{ runs: [shape('A', 'latin')] }]), ['FILE'])
      .toString()
      .trim()
      .split('\n');
    expect(rows.slice(2).map((row) => row.replace(/\s+/g, ' ').trim())).toEqual([
      expect.stringMatching(/^[A-Z]{6}\+SourceSerif4\S* CID TrueType Identity-H yes yes yes/),
    ]);
  });
});
