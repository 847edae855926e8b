import { describe, expect, it } from 'vitest';
import { formatFits } from '../../../src/cli/print/format-fit.js';
import { paintFor } from '../../../src/cli/print/paint.js';

const plain = paintFor({}, undefined);

describe('the fit report', () => {
  it('has a line for each frame under its slide, with what was done', () => {
    const title = {
      frame: 'title',
      available: 74,
      used: 36,
      lines: 1,
      size: 27,
      themeSize: 27,
      action: 'as is',
    } as const;
    const slides = [
      {
        slide: 'growth',
        number: 3,
        title: 'Growth (1/2)',
        layout: 'chart-text',
        frames: [
          title,
          {
            frame: 'body',
            available: 336,
            used: 270,
            lines: 9,
            size: 18,
            themeSize: 18,
            action: 'continued',
            part: { number: 1, of: 2 },
          },
        ],
      },
      {
        slide: 'next',
        number: 12,
        title: 'Next',
        layout: 'content',
        frames: [
          {
            frame: 'body',
            available: 336,
            used: 335.25,
            lines: 14,
            size: 15,
            themeSize: 18,
            action: 'shrunk',
            beyondComfort: 1,
          },
        ],
      },
    ] as const;
    expect(formatFits([{ language: 'en', slides }], plain)).toBe(
      [
        'Fit of the deck, en',
        '   3  Growth (1/2) (chart-text)',
        '      title    36 of 74 pt    1 line  27 pt             as is',
        '      body   270 of 336 pt   9 lines  18 pt             continued 1/2',
        '  12  Next (content)',
        '      body   335 of 336 pt  14 lines  15 pt (theme 18)  shrunk, 1 pt beyond comfort',
      ].join('\n'),
    );
  });
});
