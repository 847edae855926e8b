import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { writePptx } from '../../../src/write/pptx/write-pptx.js';
import { stressScene } from '../../placement/stress-scene.js';
import { page, paragraph, scene, text, title } from './deck-scene.js';
import { readPackage } from './read-deck.js';
import { takeOverProblems } from './take-over-rules.js';

/** A deck with some parts changed: the first place of `from` in each part that has it. */
function changed(deck: Uint8Array, part: RegExp, from: string | RegExp, to: string): Uint8Array {
  let count = 0;
  const parts = Object.entries(unzipSync(deck)).map(([name, bytes]) => {
    if (!part.test(name)) return [name, bytes] as const;
    const before = strFromU8(bytes);
    const after = before.replace(from, to);
    if (after !== before) count++;
    return [name, strToU8(after)] as const;
  });
  if (count === 0) throw new Error(`nothing to change: ${String(from)}`);
  return zipSync(Object.fromEntries(parts));
}

describe.each(['zh-Hans', 'en'] as const)('the real report in %s, with the stress slides behind', (language) => {
  it('has nothing that the accessibility checker or a presenter who takes it over would stumble over', async () => {
    expect(takeOverProblems(await writePptx(stressScene(language).scene))).toEqual([]);
  });
});

describe('the rules', () => {
  let deck: Uint8Array;
  beforeAll(async () => {
    const { scene: laid } = stressScene('zh-Hans');
    deck = await writePptx({ ...laid, pages: laid.pages.slice(0, 7) });
  });

  it('find nothing in the first slides of the report', () => {
    expect(takeOverProblems(deck)).toEqual([]);
  });

  it('find each such thing where it is put in', () => {
    const told = (part: RegExp, from: string | RegExp, to: string): readonly string[] =>
      takeOverProblems(changed(deck, part, from, to)).map((problem) =>
        problem.replace(/“.*”/, '“…”').replace(/\d+ (?=runs|colours|typefaces)/, ''),
      );
    const second = /slides\/slide2\.xml$/;
    const third = /slides\/slide3\.xml$/;
    const sixth = /slides\/slide6\.xml$/;
    expect(told(second, 'type="title"', 'type="subTitle"')).toContain('slide 2: has no title');
    expect(told(third, / descr="[^"]*"/, '')).toContain('slide 3: “…” has no alternative text');
    expect(told(sixth, 'firstRow="1"', '')).toContain('slide 6: the table “…” has no header row');
    expect(told(sixth, /<a:gridCol w="\d/, '<a:gridCol w="9')).toContain(
      'slide 6: the columns of the table “…” do not fill its frame',
    );
    expect(told(sixth, /<a:schemeClr val="tx2"\/>/, '<a:srgbClr val="FF0000"/>')).toContain(
      'slide 6: colours are not the theme’s',
    );
    expect(told(sixth, 'typeface="+mn-lt"', 'typeface="Calibri"')).toContain('slide 6: typefaces are not the theme’s');
    expect(told(second, /<a:t>/, '<a:t>• ')).toContain('slide 2: “…” has a bullet that was typed');
    expect(told(second, '<p:spPr/>', '<p:spPr><a:noFill/></p:spPr>')).toContain('slide 2: “…” overrides its layout');
    expect(told(second, / type="slidenum"/, ' type="datetime1"')).toContain('slide 2: its number is not a field');
    expect(told(second, / altLang="[^"]*"/, '')).toContain('slide2.xml: runs or ends of paragraphs say no language');
    expect(told(/notesSlide1\.xml$/, / lang="[^"]*"/, '')).toContain(
      'notesSlide1.xml: runs or ends of paragraphs say no language',
    );
    expect(told(/presentation\.xml$/, /(<p14:section name=")[^"]*/, '$1')).toContain('a section has no name');
    expect(told(/presentation\.xml$/, /<p14:sldId [^>]*>/, '')).toContain(
      'the sections do not hold all slides in order',
    );
  });
});

describe('a later edition', () => {
  const slide = (id: string, words: string) =>
    page(id, 'content', [title(`${id}-title`, `题 ${id}`), text(`${id}-body`, 'body', [paragraph('body', words)])], {
      section: '一',
    });
  const identities = (bytes: Uint8Array): ReadonlyMap<string, string> => {
    const deck = readPackage(bytes);
    const slides = deck.names.filter((name) => /slides\/slide\d+\.xml$/.test(name));
    return new Map(
      slides.flatMap((part) => {
        const slideName = deck.all(part, 'p:cSld')[0]!.getAttribute('name')!;
        return deck.all(part, 'a16:creationId').map((creation) => {
          const shape = creation.parentNode!.parentNode!.parentNode as unknown as {
            getAttribute(name: string): string;
          };
          return [`${slideName} / ${shape.getAttribute('name')}`, creation.getAttribute('id')!] as const;
        });
      }),
    );
  };
  const slideIds = (bytes: Uint8Array): ReadonlyMap<string, string> => {
    const slides = readPackage(bytes).all('customXml/item1.xml', 'slide');
    return new Map(slides.map((one) => [one.getAttribute('id')!, one.getAttribute('slideId')!]));
  };

  it('finds every shape and slide again by name and id, with a slide put before them and words changed', async () => {
    const before = await writePptx(scene([slide('growth', '一'), slide('closures', '二')]));
    const after = await writePptx(scene([slide('preface', '新'), slide('growth', '改'), slide('closures', '二')]));
    const [old, now] = [identities(before), identities(after)];
    expect(old.size).toBe(4);
    for (const [name, id] of old) expect(now.get(name)).toBe(id);
    expect(new Set(now.values()).size).toBe(6);
    for (const [name, id] of slideIds(before)) expect(slideIds(after).get(name)).toBe(id);
    const listed = readPackage(after).all('ppt/presentation.xml', 'p:sldId');
    expect(listed.map((one) => one.getAttribute('id'))).toEqual([...slideIds(after).values()]);
    const guid = (bytes: Uint8Array) =>
      readPackage(bytes).all('ppt/presentation.xml', 'p14:section')[0]!.getAttribute('id');
    expect(guid(after)).toBe(guid(before));
  });
});

describe('languages', () => {
  it.each([
    ['zh-Hans', 'zh-CN', 'en-US'],
    ['zh-Hant', 'zh-TW', 'en-US'],
    ['en', 'en-US', 'zh-CN'],
  ])('%s is proofed as %s, what else is in it as %s', async (language, own, other) => {
    const words = (id: string) => paragraph('body', `Words ${id}`, { language });
    const bytes = await writePptx(
      scene(
        [
          page('s1', 'content', [text('t', 'title', [words('0')]), text('b', 'body', [words('1'), words('2')])], {
            notes: [words('3')],
          }),
        ],
        {
          language,
        },
      ),
    );
    const deck = readPackage(bytes);
    const notes = deck.names.filter((name) => /notes(Slides|Masters)\/[^/]+\.xml$/.test(name));
    for (const part of ['ppt/slides/slide1.xml', ...notes]) {
      const said = ['a:rPr', 'a:endParaRPr'].flatMap((name) => deck.all(part, name));
      expect(new Set(said.map((one) => `${one.getAttribute('lang')} ${one.getAttribute('altLang')}`))).toEqual(
        new Set([`${own} ${other}`]),
      );
    }
  });
});
