import { describe, expect, it } from 'vitest';
import { textEngine } from '../../../src/layout/text/set-text.js';
import type { Paragraph } from '../../../src/scene/text.js';
import { body, fontsOf } from '../../text/fixture.js';

const start = { ...body, align: 'start' } as const;
const justify = { ...body, align: 'justify' } as const;
const paragraph: Paragraph = {
  style: 'body',
  language: 'zh-Hans',
  runs: [{ text: '设备安装完成，internationalization试运行，产能1957万吨。' }],
};

describe('the text engine', () => {
  it.each([
    ['unjustified', start],
    ['justified', justify],
  ])('sets a measured paragraph as one that was not measured, each time: %s', (_, style) => {
    const fresh = textEngine(fontsOf('zh-Hans')).set(paragraph, style, 90);
    const engine = textEngine(fontsOf('zh-Hans'));
    engine.widths(paragraph, style);
    expect(engine.set(paragraph, style, 90)).toEqual(fresh);
    expect(engine.set(paragraph, style, 90)).toEqual(fresh);
  });

  it('shapes a paragraph again for another style', () => {
    const engine = textEngine(fontsOf('zh-Hans'));
    engine.widths(paragraph, start);
    const large = { ...start, size: 20, leading: 30 };
    expect(engine.set(paragraph, large, 400)).toEqual(textEngine(fontsOf('zh-Hans')).set(paragraph, large, 400));
  });

  it('measures a paragraph as wide as it is set', () => {
    const engine = textEngine(fontsOf('zh-Hans'));
    const { natural } = engine.widths(paragraph, start);
    expect(engine.set(paragraph, start, natural).lines).toHaveLength(1);
    expect(engine.set(paragraph, start, 0.9 * natural).lines).toHaveLength(2);
  });
});
