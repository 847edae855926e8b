import { describe, expect, test } from 'vitest';
import type { Line } from '../../../src/scene/text.js';
import { writePptx } from '../../../src/write/pptx/write-pptx.js';
import { fullScene, NO_INSETS, number, page, paragraph, scene, text, title } from './deck-scene.js';
import type { ReadPackage } from './read-deck.js';
import { markup, readPackage, shapeNamed, textOf } from './read-deck.js';

const SLIDE = 'ppt/slides/slide1.xml';

async function written(...items: Parameters<typeof page>[2]): Promise<ReadPackage> {
  return readPackage(await writePptx(scene([page('s1', 'content', [title('t', '标题'), ...items])])));
}

function paragraphs(deck: ReadPackage, name: string): readonly string[] {
  return [...shapeNamed(deck, SLIDE, name).getElementsByTagName('a:p')].map(markup);
}

describe('text in a placeholder', async () => {
  const deck = readPackage(await writePptx(fullScene()));
  const body = paragraphs(deck, '文本 s1-body');

  test('takes place and look from its layout and writes neither', () => {
    const shape = markup(shapeNamed(deck, SLIDE, '文本 s1-title'));
    expect(shape).toContain('<p:ph type="title"/>');
    expect(shape).toContain('<p:spPr/>');
    expect(shape).toContain('<a:bodyPr><a:noAutofit/></a:bodyPr>');
    expect(shape).toContain(
      '<a:p><a:r><a:rPr lang="zh-CN" altLang="en-US" dirty="0"/><a:t>一句话：工业开局良好</a:t></a:r><a:endParaRPr lang="zh-CN" altLang="en-US" dirty="0"/></a:p>',
    );
  });

  test('writes of a run only what differs: weight, slant, colour by slot, position, language', () => {
    expect(body[0]).toContain(
      '<a:rPr lang="zh-CN" altLang="en-US" b="1" dirty="0"><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></a:rPr><a:t>6.3%</a:t>',
    );
    expect(body[0]).toContain('<a:rPr lang="en-US" altLang="zh-CN" i="1" dirty="0"/><a:t>Shandong</a:t>');
    expect(body[0]).toContain('baseline="30000" dirty="0"/><a:t>1</a:t>');
  });

  test('breaks lines where the run says so', () => {
    expect(textOf(shapeNamed(deck, SLIDE, '文本 s1-body'))).toContain('快于一季度\n换行 ');
  });

  test('takes bullets from the layout’s levels and numbers itself', () => {
    expect(body[1]).toMatch(/^<a:p><a:pPr lvl="1"\/><a:r>/);
    expect(body[2]).toMatch(/^<a:p><a:pPr lvl="2"\/><a:r>/);
    expect(body[3]).toMatch(/^<a:p><a:pPr lvl="1"><a:buFontTx\/><a:buAutoNum type="arabicPeriod"\/><\/a:pPr>/);
    expect(body[4]).toMatch(/^<a:p><a:pPr lvl="1"><a:buFontTx\/><a:buAutoNum type="arabicPeriod"\/><\/a:pPr>/);
  });

  test('links to pages of the web and to slides', () => {
    const relationships = deck.text('ppt/slides/_rels/slide1.xml.rels');
    expect(relationships).toContain('Target="https://achie.org/a?b=1&amp;c=%E2%80%9C2%E2%80%9D" TargetMode="External"');
    expect(relationships).toMatch(/relationships\/slide" Target="slide2\.xml"/);
    expect(body[5]).toContain('action="ppaction://hlinksldjump"');
  });

  test('keeps the slide number live, the footer and the edition’s date as text', () => {
    expect(markup(shapeNamed(deck, SLIDE, '文本 s1-number'))).toMatch(
      /<p:ph type="sldNum" sz="half" idx="12"\/>.*<a:fld id="\{[0-9A-F-]{36}\}" type="slidenum">.*<a:t>1<\/a:t><\/a:fld>/,
    );
    expect(markup(shapeNamed(deck, SLIDE, '文本 s1-source'))).toContain('<p:ph type="ftr" sz="quarter" idx="11"/>');
    expect(markup(shapeNamed(deck, SLIDE, '文本 s1-date'))).toContain('<a:t>2023年7月</a:t></a:r>');
  });
});

describe('text that stands free', () => {
  test('has all of its look, with exact leading and the theme’s faces by script', async () => {
    const deck = await written(text('free', undefined, [paragraph('source', '注')], { name: '注' }));
    const shape = markup(shapeNamed(deck, SLIDE, '注'));
    expect(shape).toContain('<p:cNvSpPr txBox="1"/>');
    expect(shape).toContain('<a:off x="1270000" y="2540000"/><a:ext cx="3810000" cy="762000"/>');
    expect(shape).toContain('<a:lnSpc><a:spcPts val="1200"/></a:lnSpc>');
    expect(shape).toContain(
      'sz="900" b="0" i="0" dirty="0"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:rPr>',
    );
  });

  test('hangs its markers where the layout set them', async () => {
    const line: Line = {
      paragraph: 0,
      x: 10,
      baseline: 20,
      width: 60,
      runs: [glyphs(0, -1), glyphs(30, 0)],
      text: '项',
      last: true,
    };
    const item = text(
      'list',
      undefined,
      [paragraph('body', '项', { list: { level: 0, ordered: false, ordinal: 1, marker: '–' } })],
      {
        name: '列表',
        lines: [line],
        insets: { ...NO_INSETS, left: 4 },
      },
    );
    const [first] = paragraphs(await written(item), '列表');
    // Marker at 10 − 4 points, text 30 points further.
    expect(first).toContain(`<a:pPr marL="${36 * 12_700}" indent="${-30 * 12_700}" algn="l">`);
    expect(first).toContain('<a:buFont typeface="Arial"/><a:buChar char="–"/>');
  });

  test('numbers on from where a list was cut', async () => {
    const items = [4, 5].map((ordinal) =>
      paragraph('body', '项', { list: { level: 0, ordered: true, ordinal, marker: `${ordinal}.` } }),
    );
    const found = paragraphs(await written(text('list', undefined, items, { name: '列表' })), '列表');
    for (const entry of found) expect(entry).toContain('<a:buAutoNum type="arabicPeriod" startAt="4"/>');
  });
});

describe('any text', () => {
  test('comes back as it was given, but for control characters', async () => {
    const words = 'a&b <c> "d" \'e\' ]]> &amp; 🏭👩‍🔧 𠮷 tab\tend \u0000\u0008\u001f\ufffe.';
    const deck = await written(text('x', undefined, [paragraph('body', words)], { name: '甲 & <乙>' }));
    expect(textOf(shapeNamed(deck, SLIDE, '甲 & <乙>'))).toBe('a&b <c> "d" \'e\' ]]> &amp; 🏭👩‍🔧 𠮷 tab\tend .');
  });

  test('in English has its Han characters proofed as Chinese', async () => {
    const english = paragraph('body', 'The “十强” industries', { language: 'en' });
    const [first] = paragraphs(await written(text('x', undefined, [english], { name: 'x' })), 'x');
    expect(first).toMatch(
      /lang="en-US"[^>]*>.*<a:t>The “<\/a:t>.*lang="zh-CN"[^>]*>.*<a:t>十强<\/a:t>.*<a:t>” industries<\/a:t>/,
    );
  });

  test('in Chinese has its quotation marks and dashes set by the Chinese face, but for those inside a Latin word', async () => {
    const deck = await written(text('x', 'body', [paragraph('body', '“十强”——Xi’an')], { name: 'x' }));
    const [first] = paragraphs(deck, 'x');
    const marks = '<a:latin typeface="+mn-ea"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:rPr>';
    expect(first).toContain(`${marks}<a:t>“</a:t>`);
    expect(first).toContain(`${marks}<a:t>”——</a:t>`);
    expect(first).toContain('dirty="0"/><a:t>Xi’an</a:t>');
  });

  test('that is empty leaves no placeholder behind', async () => {
    const deck = await written(text('x', 'body', [paragraph('body', ' ')], { name: '空' }), number('n', '7'));
    expect(deck.text(SLIDE)).not.toContain('空');
  });
});

function glyphs(x: number, run: number) {
  const colour = { hex: '000000' };
  return { font: 'f', size: 16, colour, x, rise: 0, width: 10, glyphs: [], text: '•', language: 'zh-Hans', run };
}

describe('typefaces that the theme’s slots do not give', async () => {
  const base = fullScene();
  const regional = { eastAsianTypefaces: { 'zh-Hant-TW': 'Microsoft JhengHei' } };
  const styles = new Map([...base.theme.styles].map(([name, style]) => [name, { ...style, ...regional }]));
  const runs = [{ text: '骨' }, { text: '骨', language: 'zh-Hant-TW' }];
  const item = text('s1-regions', 'body', [paragraph('body', runs)]);
  const scene1 = { ...scene([page('s1', 'content', [title('t', '标题'), item])]), theme: { ...base.theme, styles } };
  const body = paragraphs(readPackage(await writePptx(scene1)), '文本 s1-regions').join('');

  test('are named at runs of that language alone', () => {
    expect(body).toContain('<a:rPr lang="zh-CN" altLang="en-US" dirty="0"/><a:t>骨</a:t>');
    expect(body).toMatch(/lang="zh-TW"[^>]*>.*Microsoft JhengHei/);
  });
});
