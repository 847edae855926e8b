import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostic.js';
import type { Theme } from '../../src/theme/theme.js';
import { validateTheme } from '../../src/validate/validate-theme.js';
import { workspaceOf } from './workspace-of.js';

/** A small but whole theme; lines of it are replaced in the tests of mistakes. */
const THEME = `name: small
colours:
  dk1: '#1c2228'
  lt1: '#FFFFFF'
  dk2: '#55606A'
  lt2: '#F5F3EF'
  accent1: '#B3362B'
  accent2: '#1F4B63'
  accent3: '#9AA6B0'
  accent4: '#D3D8DD'
  accent5: '#B98A3A'
  accent6: '#5C7F6C'
  hlink: '#1F4B63'
  folHlink: '#55606A'
roles: { ink: dk1, accent: accent1, cover: accent2 }
faces:
  sans: { family: Sans, scale: 1.06, officeName: Arial, files: { regular: '@fonts/sans/regular.ttf', bold: fonts/bold.ttf } }
brief:
  page: A4
  margins: { top: 25mm, right: 72, bottom: 72pt, left: 72 }
  baseline: 8.5
  floatSpace: 17
  fonts: { heading: { latin: sans, eastAsian: sans }, body: { latin: sans, eastAsian: sans } }
  styles:
    body: { size: 10.5, leading: 17, align: justify, firstLine: 2 }
    list: { like: body, firstLine: 0, indent: 14 }
    h1: { slot: heading, weight: bold, size: 15, leading: 21, colour: accent, before: 17 }
  languages:
    en: { body: { leading: 15, firstLine: 0 } }
    zh: { body: { after: 1 } }
    zh-Hant: { body: { after: 2 }, h1: { tracking: 20 } }
  table: { topRule: 1, headerRule: 0.5, rowRule: 0, bottomRule: 1, ruleColour: ink, rowRuleColour: accent4, cellInsets: 3 }
deck:
  page: { width: 960, height: 540 }
  grid: { left: 48, right: 48, columns: 12, gutter: 24 }
  substituteMargin: 0.03
  fonts: { heading: { latin: sans, eastAsian: sans }, body: { latin: sans, eastAsian: sans } }
  styles:
    body: { size: 18, leading: 27 }
    cover: { like: body, colour: lt1 }
  table: { ruleColour: ink }
  common:
    frames:
      title: { placeholder: title, columns: 1-12, y: 40, height: 76, anchor: bottom }
      footer: { placeholder: ftr, columns: 1-9, y: 508, height: 14 }
    decoration:
      - { kind: rectangle, x: 48, y: 26, width: 36, height: 4, colour: accent }
  layouts:
    title:
      type: title
      background: cover
      common: false
      frames:
        title: { placeholder: ctrTitle, x: 72, y: 150, width: 780, height: 110, style: cover, insets: { left: 4 } }
    content:
      type: obj
      frames:
        body: { placeholder: body, columns: 4-6, y: 128, height: 330 }
        footer: { placeholder: ftr, columns: 12, y: 500, height: 20 }
    blank: { type: blank, frames: {} }
chart:
  size: { brief: 8.5, deck: 14 }
  config: { bar: { color: accent }, range: { category: [accent, ink] }, view: { stroke: null } }
`;

function check(source: string, fonts = ['@fonts/sans/regular.ttf', 'fonts/bold.ttf']) {
  const workspace = workspaceOf({ 'templates/policy/theme.yaml': source });
  return validateTheme({ ...workspace, hasFont: (path) => fonts.includes(path) });
}

/** The small theme with one text of it replaced. */
function changed(from: string, to: string) {
  if (!THEME.includes(from)) throw new Error(`the theme has no “${from}”`);
  return check(THEME.replace(from, to));
}

function lines(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, message, origin, hint }) => {
    return `${origin?.line}:${origin?.column} ${code}: ${message}${hint ? ` | ${hint}` : ''}`;
  });
}

function small(): Theme {
  const { value, diagnostics } = check(THEME);
  expect(lines(diagnostics)).toEqual([]);
  return value!;
}

describe('a theme', () => {
  it('has colours, roles and faces', () => {
    const theme = small();
    expect(theme.colours.dk1).toBe('1C2228');
    expect(theme.roles).toEqual({ ink: 'dk1', accent: 'accent1', cover: 'accent2' });
    expect(theme.faces.sans).toEqual({
      family: 'Sans',
      officeName: 'Arial',
      scale: 1.06,
      files: { regular: '@fonts/sans/regular.ttf', bold: 'fonts/bold.ttf' },
    });
  });

  it('has lengths in points, whatever they are written in', () => {
    const { brief } = small();
    expect(brief.page.width).toBeCloseTo(595.28, 2);
    expect(brief.margins.top).toBeCloseTo(70.87, 2);
    expect([brief.margins.right, brief.margins.bottom]).toEqual([72, 72]);
    expect(brief.table.cellInsets).toEqual({ top: 3, right: 3, bottom: 3, left: 3 });
    expect(brief.table).toMatchObject({ ruleColour: 'dk1', rowRuleColour: 'accent4', rowRule: 0 });
  });

  it('hands chart config on as plain data', () => {
    expect(small().chart).toEqual({
      size: { brief: 8.5, deck: 14 },
      config: { bar: { color: 'accent' }, range: { category: ['accent', 'ink'] }, view: { stroke: null } },
    });
  });
});

describe('styles', () => {
  it('take from the style they are like what they do not set', () => {
    const list = small().brief.styles('zh-Hans').get('list')!;
    expect(list).toMatchObject({
      name: 'list',
      size: 10.5,
      leading: 17,
      align: 'justify',
      firstLineIndentEm: 0,
      indent: 14,
    });
    expect(list.colour).toEqual({ slot: 'dk1', hex: '1C2228' });
  });

  it('follow what a language changes, in themselves and in what they are like', () => {
    const styles = small().brief.styles;
    expect(styles('en').get('body')).toMatchObject({ size: 10.5, leading: 15, firstLineIndentEm: 0 });
    expect(styles('en').get('list')!.leading).toBe(15);
    expect(styles('zh-Hans').get('list')!.leading).toBe(17);
  });

  it('follow the nearest tag of a language last', () => {
    const styles = small().brief.styles;
    expect(['zh-Hans', 'zh-Hant', 'zh-Hant-HK', 'en'].map((tag) => styles(tag).get('body')!.spaceAfter)).toEqual([
      1, 2, 2, 0,
    ]);
    expect(styles('zh-Hant').get('h1')).toMatchObject({
      tracking: 20,
      slot: 'heading',
      weight: 'bold',
      spaceBefore: 17,
    });
  });
});

describe('slide layouts', () => {
  const layout = (name: string) => small().deck.layouts.find((one) => one.name === name)!;

  it('place frames by columns of the grid', () => {
    const body = layout('content').frames.find((frame) => frame.name === 'body')!;
    expect(body.rect).toEqual({ x: 270, y: 128, width: 198, height: 330 });
    expect(body).toMatchObject({ placeholder: 'body', anchor: 'top', style: 'body' });
  });

  it('hold what is common, title first and foot last, where they have no frame of the name', () => {
    const { frames, decoration } = layout('content');
    expect(frames.map(({ name, rect }) => `${name} ${rect.y}`)).toEqual(['title 40', 'body 128', 'footer 500']);
    expect(decoration).toEqual([
      { kind: 'rectangle', rect: { x: 48, y: 26, width: 36, height: 4 }, colour: 'accent1' },
    ]);
    expect(layout('blank').frames.map(({ name }) => name)).toEqual(['title', 'footer']);
  });

  it('may stand alone', () => {
    const title = layout('title');
    expect(title).toMatchObject({ type: 'title', background: 'accent2', decoration: [] });
    expect(title.frames).toHaveLength(1);
    expect(title.frames[0]!.insets).toEqual({ top: 0, right: 0, bottom: 0, left: 4 });
  });
});

describe('mistakes', () => {
  it.each([
    ["'#1c2228'", 'red', '3:8 theme/colour: dk1: “red” is no colour'],
    ["  lt2: '#F5F3EF'\n", '', '3:3 validate/missing-key: “colours” has no “lt2” | add “lt2: …”'],
    [
      'ink: dk1',
      'ink: dk3',
      '15:15 theme/unknown-colour: the role “ink”: there is no colour slot “dk3” | did you mean “dk1”?',
    ],
    [
      'bold: fonts/bold.ttf',
      'bold: fonts/blod.ttf',
      '17:108 theme/unknown-font: the face “sans”: bold: there is no font file “fonts/blod.ttf” | put the file into templates/policy/fonts/',
    ],
    ["regular: '@fonts/sans/regular.ttf'", "regular: '@fonts/sans/x.ttf'", 'npm install @fonts/sans'],
    ['page: A4', 'page: A6', '19:9 theme/page: the page of the brief: there is no page “A6”'],
    [
      'top: 25mm',
      'top: 25cm',
      '20:19 theme/length: the margins of the brief: top: “25cm” is no length | write points or millimetres: 10.5, 10.5pt, 25mm',
    ],
    [
      'heading: { latin: sans, eastAsian',
      'heading: { latin: snas, eastAsian',
      'theme/unknown-face: the heading font: there is no face “snas” | did you mean “sans”?',
    ],
    [
      'size: 10.5, leading: 17, align',
      'size: 10.5, align',
      '25:5 theme/style: the style “body” has no leading | add “leading: …” in points, or “like: body”',
    ],
    [
      'like: body, firstLine',
      'like: bdy, firstLine',
      '26:5 theme/style: the style “list” is like “bdy”, which there is not | did you mean “body”?',
    ],
    ['body: { size: 10.5', 'body: { like: list, size: 10.5', '25:5 theme/style: the style “body” is like itself'],
    ['weight: bold', 'weight: heavy', '27:34 validate/unknown-word: the style “h1”: weight is “heavy”'],
    [
      'colour: accent, before',
      'colour: acent, before',
      '27:71 theme/unknown-colour: the style “h1”: there is no colour “acent” | did you mean “accent”?',
    ],
    [
      '    en: { body',
      '    en: { bodi',
      '29:11 validate/unknown-key: the styles of the brief in en knows no key “bodi” | did you mean “body”?',
    ],
    [
      'topRule: 1,',
      'topRuel: 1,',
      '32:12 validate/unknown-key: the table of the brief knows no key “topRuel” | did you mean “topRule”?',
    ],
    [
      'background: cover',
      "background: '#123456'",
      'theme/unknown-colour: the layout “title”: there is no colour “#123456” | give one of the theme’s colours here',
    ],
    [
      'columns: 4-6',
      'columns: 4-13',
      'theme/columns: the frame “body” of the layout “content”: “4-13” are no columns of the grid | write the first and the last of 12 columns: 1-12',
    ],
    [
      'y: 128, height: 330',
      'y: 228, height: 330',
      'theme/outside-page: the frame “body” of the layout “content” reaches over the edge of the page (960 × 540)',
    ],
    [
      'style: cover,',
      'style: covr,',
      'theme/unknown-style: the frame “title” of the layout “title”: there is no style “covr” in the deck | did you mean “cover”?',
    ],
    [
      'placeholder: ctrTitle',
      'placeholder: titel',
      'validate/unknown-word: the frame “title” of the layout “title”: placeholder is “titel” | did you mean “title”?',
    ],
    [
      'kind: rectangle, x',
      'kind: logo, x',
      'theme/logo: a decoration of “common” is a logo, but the theme has none | add “logo: logo.png” at the top of theme.yaml',
    ],
    ['name: small', 'name: small\nlogo: house.png', '2:7 theme/logo: there is no image “templates/policy/house.png”'],
    ['chart:\n', 'charts:\n', 'validate/unknown-key: theme.yaml knows no key “charts” | did you mean “chart”?'],
  ])('%j as %j', (from, to, expected) => {
    expect(lines(changed(from, to).diagnostics).join('\n')).toContain(expected);
  });

  it('text that is hard to read on its ground is warned of', () => {
    const { value, diagnostics } = changed("accent1: '#B3362B'", "accent1: '#E9B0A8'");
    expect(value).toBeDefined();
    // Where the one style that has the colour names it.
    expect(lines(diagnostics)).toEqual([
      '27:71 theme/contrast: the style “h1” has a contrast of 1.8:1 in the brief; it needs 3:1 to be read | ' +
        'make its colour darker, or lighter on a dark ground',
    ]);
    expect(diagnostics[0]).toMatchObject({ severity: 'warning' });
  });

  it('a colour that several styles are hard to read in is warned of once, where it has its value', () => {
    const source = THEME.replace("accent1: '#B3362B'", "accent1: '#E9B0A8'")
      .replace('    list: { like: body,', '    lead: { like: h1, size: 12 }\n    list: { like: body,')
      .replace(
        'cover: { like: body, colour: lt1 }',
        'cover: { like: body, colour: lt1 }\n    big: { like: body, colour: accent }',
      );
    expect(lines(check(source).diagnostics)).toEqual([
      '7:12 theme/contrast: the style “lead” has a contrast of 1.8:1 in the brief; it needs 4.5:1 to be read ' +
        '(nor is its colour enough for “h1”) | make its colour darker, or lighter on a dark ground',
    ]);
  });

  it('text is judged on the rectangle that its frame lies on', () => {
    const card =
      'blank: { type: blank, decoration: [{ kind: rectangle, columns: 1-6, y: 120, height: 300, colour: cover }], frames: { card: { placeholder: body, columns: 2-3, y: 130, height: 100 } } }';
    expect(lines(changed('blank: { type: blank, frames: {} }', card).diagnostics)).toEqual([
      expect.stringContaining(
        'the style “body” has a contrast of 1.7:1 in the layout “blank”; it needs 3:1 to be read',
      ),
    ]);
  });

  it('a template without a theme file is told so; one that was not found is not', () => {
    const hbs = workspaceOf({ 'templates/policy/brief.hbs': '' });
    expect(validateTheme(hbs).diagnostics[0]!.message).toBe('the template has no templates/policy/theme.yaml');
    expect(validateTheme(workspaceOf({})).diagnostics).toEqual([]);
  });
});

describe('the policy theme', () => {
  it('has every layout that the templates may count on, each with its title, source line, footer, date and number', () => {
    const source = readFileSync('templates/policy/theme.yaml', 'utf8');
    const { value, diagnostics } = validateTheme(workspaceOf({ 'templates/policy/theme.yaml': source }));
    expect(lines(diagnostics)).toEqual([]);
    const layouts = new Map(value!.deck.layouts.map((layout) => [layout.name, layout.frames.map(({ name }) => name)]));
    expect([...layouts.keys()]).toEqual(
      expect.arrayContaining([
        'title',
        'section',
        'content',
        'two-content',
        'chart-text',
        'table',
        'key-figures',
        'closing',
        'title-only',
        'blank',
      ]),
    );
    expect(layouts.get('chart-text')).toEqual(['title', 'chart', 'body', 'source', 'footer', 'date', 'number']);
  });
});
