import { describe, expect, it } from 'vitest';
import type { Run } from '../../../src/scene/text.js';
import { segmentParagraph } from '../../../src/text/runs/segment-paragraph.js';
import { setParagraph } from '../../../src/text/set-paragraph.js';
import { shapeLine } from '../../../src/text/shape-line.js';
import { body, fontsOf, paragraphOf } from '../fixture.js';

/** Pieces of a text by face: `song` or `serif` before each. */
function faces(content: string | readonly Run[], language = 'zh-Hans'): string[] {
  const { segments } = segmentParagraph(paragraphOf(content, language), body, fontsOf(language));
  return segments.map((segment) => `${segment.font.resource.id.replace('/regular', '')}:${segment.text}`);
}

describe('faces by script, language and neighbours', () => {
  it('Latin letters and digits are Latin, Han and full-width marks Chinese', () => {
    expect(faces('增长6.3%，见GDP（Q1）。')).toEqual([
      'song:增长',
      'serif:6.3%',
      'song:，见',
      'serif:GDP',
      'song:（',
      'serif:Q1',
      'song:）。',
    ]);
  });

  it('CLREQ 3.1.2: “ ” ‘ ’ …… —— · are Chinese in Chinese text, beside Latin too', () => {
    expect(faces('“十强”……——1—5月·‘A’')).toEqual([
      'song:“十强”……——',
      'serif:1',
      'song:—',
      'serif:5',
      'song:月·‘',
      'serif:A',
      'song:’',
    ]);
  });

  it('an apostrophe inside a Latin word stays Latin in Chinese text', () => {
    expect(faces('在Xi’an')).toEqual(['song:在', 'serif:Xi’an']);
  });

  it('the same marks are Latin in English text', () => {
    expect(faces('“one” — two…', 'en')).toEqual(['serif:“one” — two…']);
  });

  it('a run in another language has its own rule', () => {
    expect(faces([{ text: '所谓' }, { text: '“one”', language: 'en' }])).toEqual(['song:所谓', 'serif:“one”']);
  });

  it('a space goes with the Latin text beside it', () => {
    expect(faces('用 Vega 画')).toEqual(['song:用', 'serif: Vega ', 'song:画']);
  });
});

describe('marks of a run', () => {
  const fontsOfRun = (run: Run, language: string) =>
    segmentParagraph(paragraphOf([run], language), body, fontsOf(language)).segments.map(
      (segment) => segment.font.resource.id,
    );

  it('strong is bold; emphasis is italic in English and weight in Chinese, for its Latin letters too', () => {
    expect(fontsOfRun({ text: 'one', strong: true }, 'en')).toEqual(['serif/bold']);
    expect(fontsOfRun({ text: 'one', emphasis: true }, 'en')).toEqual(['serif/italic']);
    expect(fontsOfRun({ text: '要点A', emphasis: true }, 'zh-Hans')).toEqual(['song/bold', 'serif/bold']);
  });

  it('superscripts are small and raised, subscripts small and lowered', () => {
    const runs: Run[] = [{ text: 'm' }, { text: '2', position: 'superscript' }, { text: 'x', position: 'subscript' }];
    const [line] = setParagraph(paragraphOf(runs, 'en'), { style: body, fonts: fontsOf('en'), width: 200 }).lines;
    expect(line!.runs.map((run) => [run.rise, Number((run.size / 1.06).toFixed(2))])).toEqual([
      [0, 10],
      [3.5, 6],
      [-1, 6],
    ]);
  });

  it('tabular figures ask for tnum; tracking unties ligatures', () => {
    const features = (style: typeof body) =>
      segmentParagraph(paragraphOf('fi1', 'en'), style, fontsOf('en')).segments[0]!.features;
    expect(features({ ...body, tabularFigures: true })).toEqual(['tnum']);
    expect(features({ ...body, tracking: 20 })).toEqual(['-liga', '-clig']);
  });
});

describe('glyphs of Chinese marks', () => {
  const widths = (text: string, language = 'zh-Hans') =>
    shapeLine(text, { style: body, fonts: fontsOf('zh-Hans'), language }).runs.flatMap((run) =>
      run.glyphs.map((glyph) => glyph.advance),
    );

  it('CLREQ 3.1.5.1: —— is one glyph of two em, …… two of one em', () => {
    expect(widths('中——中')).toEqual([10, 20, 10]);
    expect(widths('中……中')).toEqual([10, 10, 10, 10]);
  });

  it('GB/T 15834 5.1.7: the interpunct takes half an em', () => {
    expect(widths('中·中')).toEqual([10, 5, 10]);
  });
});

describe('a character that no font has', () => {
  it('is an error with character, code point and origin, once', () => {
    const origin = { file: 'data/r/text/zh-Hans.yaml', line: 3, column: 9 };
    const paragraph = paragraphOf([{ text: '一𓀀二𓀀', origin }]);
    const { diagnostics } = setParagraph(paragraph, { style: body, fonts: fontsOf('zh-Hans'), width: 100 });
    expect(diagnostics).toEqual([
      {
        severity: 'error',
        code: 'font/missing-character',
        message:
          'No font of the theme has the character “𓀀” (U+13000); tried Source Serif 4, Noto Serif SC, Source Sans 3, Noto Sans SC.',
        origin,
        hint: 'use another character, or name a face in the theme that has it',
      },
    ]);
  });

  it('is looked for in the other faces first', () => {
    const { runs, diagnostics } = shapeLine('a①', { style: body, fonts: fontsOf('en'), language: 'en' });
    expect(diagnostics).toEqual([]);
    expect(runs.map((run) => run.font)).toEqual(['serif/regular', 'song/regular']);
  });

  it('may be one that draws nothing', () => {
    const { diagnostics } = shapeLine('a\u200B\u00AD\u2060\tb', { style: body, fonts: fontsOf('en'), language: 'en' });
    expect(diagnostics).toEqual([]);
  });
});
