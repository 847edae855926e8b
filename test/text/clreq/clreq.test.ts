import { describe, expect, it } from 'vitest';
import { layoutDocument } from '../../../src/layout/layout-document.js';
import { localeOf } from '../../../src/locale/locale.js';
import { dumpScene } from '../../../src/scene/dump-scene.js';
import type { Line } from '../../../src/scene/text.js';
import { openFonts } from '../../../src/text/open-fonts.js';
import type { Theme } from '../../../src/theme/theme.js';
import type { Typesetting } from '../../../src/theme/typesetting.js';
import { contentOf, resolve } from '../../layout/example.js';
import { exampleTheme } from '../../layout/example-theme.js';
import { packagedFont } from '../fixture.js';

/** The example theme with a column of so many em (of 10 pt) and justified text. */
function themeOf(em: number, typesetting: Partial<Typesetting>, firstLineIndentEm: number): Theme {
  const { brief } = exampleTheme;
  const body = { ...brief.styles('zh-Hans').get('body')!, align: 'justify', firstLineIndentEm } as const;
  const page = { width: 100 + em * 10, height: 700 };
  const styles = new Map([...brief.styles('zh-Hans'), ['body', body] as const]);
  const fonts = { ...brief.fonts, body: { latin: 'arial', eastAsian: 'song' } };
  const set = { kinsoku: 'normal', punctuation: 'full', ...typesetting } as const;
  return { ...exampleTheme, brief: { ...brief, page, fonts, styles: () => styles, typesetting: set } };
}

/** How far the pen moves for each cluster of a line, in hundredths of an em. */
function advancesOf(line: Line): string {
  const advances = line.runs.flatMap((run) => run.glyphs.map((glyph) => Math.round(glyph.advance * 10)));
  return `      ${advances.join(' ')}`;
}

interface Setting extends Partial<Typesetting> {
  readonly em: number;
  readonly firstLineIndentEm?: number;
}

/** A scene dump of paragraphs set by the whole way from markup, then each line's advances. */
function dumpOf(texts: readonly string[], { em, firstLineIndentEm = 0, ...typesetting }: Setting): string {
  const theme = themeOf(em, typesetting, firstLineIndentEm);
  const literal = (text: string) => `<p><literal reason="an example">${text}</literal></p>`;
  const { resolved } = resolve(`<brief>${texts.map(literal).join('')}</brief>`);
  const fonts = openFonts({ theme, artifact: 'brief', language: 'zh-Hans', font: packagedFont }).value!;
  const { value: scene, diagnostics } = layoutDocument(resolved, {
    theme,
    fonts,
    locale: localeOf('zh-Hans')!,
    images: new Map(),
    generator: 'briefdeck test',
    drawChart: () => ({ value: undefined, diagnostics: [] }),
  });
  expect(diagnostics).toEqual([]);
  const lines = scene.pages.flatMap(contentOf).flatMap((item) => (item.kind === 'text' ? item.lines : []));
  const advances = lines.map((line) => `  “${line.text}”\n${advancesOf(line)}`);
  return `${dumpScene(scene, { structure: false })}advances in hundredths of an em\n${advances.join('\n')}\n`;
}

const QUOTED = '他说：“甲、乙（含丙）”，又说：《丁》《戊》。“己！”庚——辛……壬，癸。';
const EDGES = [
  '甲乙丙丁戊，己庚辛壬癸',
  '甲乙丙丁戊己，庚辛壬癸',
  '甲乙丙丁戊“己庚辛”壬癸',
  '甲乙丙丁戊／己庚辛壬癸',
  '甲乙丙丁戊己々庚辛壬癸',
  '甲乙丙丁戊己——庚辛壬癸',
  '甲乙丙丁戊己……庚辛壬癸',
];

describe('CLREQ, a scene dump for each rule', () => {
  const golden = (name: string, texts: readonly string[], setting: Setting) =>
    it(name, async () => {
      await expect(dumpOf(texts, setting)).toMatchFileSnapshot(`expected/${name}.txt`);
    });

  golden('3.1.4 line start and end, loose', EDGES, { em: 6, kinsoku: 'loose' });
  golden('3.1.4 line start and end, normal', EDGES, { em: 6, kinsoku: 'normal' });
  golden('3.1.4 line start and end, strict', EDGES, { em: 6, kinsoku: 'strict' });
  golden(
    '3.1.5 unbreakable marks and figures',
    ['甲乙——丙丁……戊己6.3%庚辛1957万吨壬癸C++子丑11.2 个百分点寅卯1—5月辰巳'],
    { em: 12 },
  );
  golden('3.1.6.2 adjacent marks', [QUOTED], { em: 40 });
  golden('3.1.6.3 marks at line start and end', ['甲乙丙丁，“戊己庚辛”（壬癸）子丑寅卯。'], { em: 5 });
  golden('3.1.6 全角式', [QUOTED], { em: 40, punctuation: 'full' });
  golden('3.1.6 开明式', [QUOTED], { em: 40, punctuation: 'kaiming' });
  golden('3.2.2 Chinese–Latin space', ['用5G网络、GDP与 Vega 图，占6.3%（约Q1）。'], { em: 40 });
  golden('3.4.1 first-line indent', ['甲乙丙丁戊己庚辛壬癸子丑寅卯', '“甲乙”丙丁戊己庚辛壬癸子丑寅卯'], {
    em: 8,
    firstLineIndentEm: 2,
  });
  golden('3.4.4 two characters on the last line', ['甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午。'], { em: 8 });
  golden('3.5.3 lines pressed', ['甲乙，丙丁，戊己，庚辛，壬癸子丑寅卯辰巳午未申酉'], { em: 15.7 });
  golden('3.5.4 lines let out', ['甲乙丙丁，戊己用GDP庚辛——壬癸子丑1957万吨寅卯辰巳午未申酉戌亥'], { em: 14.4 });
});
