import { describe, expect, test } from 'vitest';
import { writePptx } from '../../../src/write/pptx/write-pptx.js';
import { fullScene } from './deck-scene.js';
import { markup, readPackage, shapeNamed, textOf } from './read-deck.js';

const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const LAYOUT = 'ppt/slideLayouts/slideLayout2.xml';

describe('theme, master and layouts', async () => {
  const deck = readPackage(await writePptx(fullScene()));

  test('the theme has the twelve colours and the faces by script', () => {
    const theme = deck.text('ppt/theme/theme1.xml');
    expect(theme).toContain('<a:accent1><a:srgbClr val="B3261E"/></a:accent1>');
    expect(deck.all('ppt/theme/theme1.xml', 'a:srgbClr')).toHaveLength(12);
    expect(theme).toContain(
      '<a:minorFont><a:latin typeface="Arial"/><a:ea typeface="Microsoft YaHei"/><a:cs typeface="Arial"/><a:font script="Hans" typeface="Microsoft YaHei"/>',
    );
  });

  test('the master has the five placeholders, named in the report’s language', () => {
    expect(deck.all(MASTER, 'p:ph').map((element) => element.getAttribute('type'))).toEqual([
      'title',
      'body',
      'dt',
      'ftr',
      'sldNum',
    ]);
    expect(deck.all(MASTER, 'p:cNvPr').map((element) => element.getAttribute('name'))).toEqual([
      '',
      '标题占位符 1',
      '文本占位符 2',
      '日期占位符 3',
      '页脚占位符 4',
      '灯片编号占位符 5',
    ]);
  });

  test('the master’s text styles come from the theme: titles by heading faces, body with bulleted levels', () => {
    const [styles] = deck.all(MASTER, 'p:txStyles').map(markup);
    expect(styles).toContain('<a:spcPts val="3600"/>');
    expect(styles).toContain(
      'sz="2800" b="1" i="0" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/>',
    );
    expect(styles).toMatch(/<p:bodyStyle><a:lvl1pPr marL="0" indent="0" [^>]*>.*?<a:buNone\/>/);
    // Text of the first list level 1.5 em in, its bullet hanging as much.
    expect(styles).toContain(`<a:lvl2pPr marL="${24 * 12_700}" indent="${-24 * 12_700}"`);
    expect(styles).not.toContain('srgbClr');
  });

  test('a layout has typed placeholders with prompts, its ground and its decoration', () => {
    expect(deck.root(LAYOUT).getAttribute('type')).toBe('chartAndTx');
    expect(deck.all(LAYOUT, 'p:cSld')[0]!.getAttribute('name')).toBe('版式 chart-text');
    expect(deck.all(LAYOUT, 'p:bg').map(markup)).toEqual([
      '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>',
    ]);
    expect(deck.all(LAYOUT, 'p:ph').map(markup)).toEqual([
      '<p:ph type="title" hasCustomPrompt="1"/>',
      '<p:ph type="chart" idx="13" hasCustomPrompt="1"/>',
      '<p:ph type="body" idx="14" hasCustomPrompt="1"/>',
      '<p:ph type="ftr" sz="quarter" idx="11"/>',
      '<p:ph type="sldNum" sz="half" idx="12"/>',
    ]);
    expect(textOf(shapeNamed(deck, LAYOUT, '图表占位符 4'))).toBe('点击添加chart');
    expect(deck.all(LAYOUT, 'adec:decorative')).toHaveLength(2);
  });

  test('a layout writes no levels where the master’s are the same', () => {
    expect(markup(shapeNamed(deck, LAYOUT, '标题占位符 3'))).toContain('<a:lstStyle/>');
    expect(markup(shapeNamed(deck, LAYOUT, '页脚占位符 6'))).toContain('<a:lvl1pPr');
  });

  test('an image shown by layouts and slides is one part', () => {
    expect(deck.names.filter((name) => name.startsWith('ppt/media/'))).toEqual(['ppt/media/image1.png']);
  });
});
