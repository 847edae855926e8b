import { describe, expect, it } from 'vitest';
import { BREAK } from '../../../src/text/breaks/break-kind.js';
import { findBreaks } from '../../../src/text/breaks/find-breaks.js';
import { segmentParagraph } from '../../../src/text/runs/segment-paragraph.js';
import { body, fontsOf, markBreaks, paragraphOf } from '../fixture.js';

describe('CLREQ 3.1.4: marks at line start and line end', () => {
  it('pause, stop and closing marks begin no line; opening marks end none', () => {
    expect(markBreaks('去，提；增：“优”（强）。好！吗？')).toBe('去，|提；|增：|“优”|（强）。|好！|吗？');
  });

  it('a line may end before an opening and after a closing quotation mark', () => {
    expect(markBreaks('把“去”做好')).toBe('把|“去”|做|好');
    expect(markBreaks('把‘去’做好')).toBe('把|‘去’|做|好');
  });

  it('interpunct, connectors and solidus begin no line', () => {
    expect(markBreaks('卡尔·马克思')).toBe('卡|尔·|马|克|思');
    expect(markBreaks('甲～乙／丙')).toBe('甲～|乙／丙');
    expect(markBreaks('北京—上海')).toBe('北|京—|上|海');
  });

  it('loose: the solidus may end a line; normal: it may not', () => {
    expect(markBreaks('乙／丙', 'zh-Hans', { kinsoku: 'loose' })).toBe('乙／|丙');
    expect(markBreaks('乙／丙', 'zh-Hans', { kinsoku: 'normal' })).toBe('乙／丙');
  });

  it('strict: —— begins no line', () => {
    expect(markBreaks('完成——下', 'zh-Hans', { kinsoku: 'normal' })).toBe('完|成|——|下');
    expect(markBreaks('完成——下', 'zh-Hans', { kinsoku: 'strict' })).toBe('完|成——|下');
  });

  it('a space before a closing mark makes no place for it', () => {
    expect(markBreaks('甲 ，乙')).toBe('甲 ，|乙');
  });
});

describe('CLREQ 3.1.5: unbreakable marks', () => {
  it('—— and …… stay whole', () => {
    expect(markBreaks('甲——乙……丙')).toBe('甲|——|乙……|丙');
  });

  it.each([
    ['增长6.3%的', '增|长|6.3%|的'],
    ['在2025年前', '在|2025年|前'],
    ['铁1957万吨和', '铁|1957万吨|和'],
    ['快11.2 个百分点的', '快|11.2 个百分点|的'],
    ['的1—5月里', '的|1—5月|里'],
    ['年7月4日讯', '年|7月4日|讯'],
    ['约5～10家的', '约|5～10家|的'],
    ['用C++写', '用|C++|写'],
    ['的-0.5℃下', '的|-0.5℃|下'],
    ['见图1和第2句', '见|图1|和|第2句'],
    ['共13,049个，', '共|13,049个，'],
    ['资500万元以', '资|500万元|以'],
    ['价¥3.50元', '价|¥3.50元'],
    ['亩产1.17亿吨', '亩|产|1.17亿吨'],
    ['高2.7 個百分點的', '高|2.7 個百分點|的'],
    ['鐵1957 萬公噸和', '鐵|1957 萬公噸|和'],
    ['投500萬元人民幣以', '投|500萬元人民幣|以'],
    ['共32條線', '共|32條|線'],
  ])('a figure stays with sign, range, unit and counter: %s', (text, marked) => {
    expect(markBreaks(text)).toBe(marked);
  });

  it('a break between year and month is a poor one, that total fit takes last', () => {
    const { segments } = segmentParagraph(paragraphOf('至2023年7月4日止'), body, fontsOf('zh-Hans'));
    const breaks = findBreaks('至2023年7月4日止', segments, { kinsoku: 'normal', hyphenate: false });
    expect([...breaks].indexOf(BREAK.poor)).toBe('至2023年'.length);
    expect(markBreaks('至2023年7月4日止')).toBe('至|2023年|7月4日|止');
  });

  it('two figures with a comma between are two', () => {
    expect(markBreaks('炼铁1957万吨、炼钢2356万吨')).toBe('炼|铁|1957万吨、|炼|钢|2356万吨');
  });
});

describe('UAX #14 in English', () => {
  it.each([
    ['of 19.57 Mt of', 'of |19.57 Mt |of'],
    ['up 0.4 pp on', 'up |0.4 pp |on'],
    ['0.4 percentage points up', '0.4 percentage points |up'],
    ['23.80 million tyres', '23.80 million |tyres'],
    ['see Figure 2 and', 'see |Figure 2 |and'],
    ['on 4 July 2023 in', 'on |4 July |2023 |in'],
    ['January–May 2023', 'January–|May |2023'],
    ['pages 1–5 of', 'pages |1–5 |of'],
    ['two—three', 'two—|three'],
    ['and/or 24/7', 'and/or |24/7'],
    ['air-transmission', 'air-|transmission'],
    ['e-mail x-ray', 'e-mail |x-ray'],
    ['“one” (two)', '“one” |(two)'],
    ['no\u00A0break', 'no\u00A0break'],
    ['zero\u200Bwidth', 'zero\u200B|width'],
  ])('LB: %s', (text, marked) => {
    expect(markBreaks(text, 'en')).toBe(marked);
  });

  it('a soft hyphen draws a hyphen', () => {
    expect(markBreaks('co\u00ADop', 'en')).toBe('co\u00AD-op');
  });
});

describe('URLs', () => {
  it('break after slashes and before dots and query signs, never after a hyphen, never near an end', () => {
    expect(markBreaks('https://www.achie.org/news/a-b.html?id=20', 'en')).toBe(
      'https://|www|.achie|.org/|news/|a-b|.html|?id|=20',
    );
  });

  it('the full stop after a URL is not part of it', () => {
    expect(markBreaks('见https://achie.org/n。好')).toBe('见|https://|achie|.org/n。|好');
  });
});

describe('English hyphenation', () => {
  const rules = { hyphenate: true };

  it('follows the patterns, with three letters at least on both sides', () => {
    expect(markBreaks('industrial transformation', 'en', rules)).toBe('indus-trial |trans-for-ma-tion');
  });

  it('leaves names, acronyms, short words and words with digits whole', () => {
    expect(markBreaks('Shandong OECD about industry4', 'en', rules)).toBe('Shandong |OECD |about |industry4');
  });

  it('leaves the words of a figure whole', () => {
    expect(markBreaks('of 5 million yuan', 'en', rules)).toBe('of |5 million |yuan');
    expect(markBreaks('by 1.9 percentage points', 'en', rules)).toBe('by |1.9 percentage points');
    expect(markBreaks('13,049\u00A0projects started', 'en', rules)).toBe('13,049\u00A0projects |started');
    expect(markBreaks('revenue, $ million', 'en', rules)).toBe('rev-enue, |$ million');
  });

  it('leaves words of other languages whole', () => {
    expect(markBreaks('使用transformation', 'zh-Hans', rules)).toBe('使|用|transformation');
  });
});
