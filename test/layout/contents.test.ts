import { describe, expect, it } from 'vitest';
import { checkScene } from '../../src/scene/check-scene.js';
import type { StructureNode } from '../../src/scene/structure.js';
import { contentOf, han, layOut, wordsOf } from './example.js';

const SECTIONS = `
  <section id="one"><heading>第一部分<note>注</note></heading><p>${han(1200)}</p><section><heading>小节</heading><p>${han(600)}</p></section></section>
  <section id="two"><heading>第二部分</heading><p>${han(100)}</p></section>`;

/** Roles of the tree without its leaves: `TOC(TOCI(P))`. */
function roles(node: StructureNode): string {
  const inner = node.children.flatMap((child) => (child.role === 'leaf' ? [] : [roles(child)]));
  return inner.length > 0 ? `${node.role}(${inner.join(', ')})` : node.role;
}

describe('a table of contents', () => {
  const { scene, diagnostics } = layOut(`<brief><contents><title>目录</title></contents>${SECTIONS}</brief>`);

  it('shows headings with the pages they come to stand on, numbers at the right edge', () => {
    expect(diagnostics).toEqual([]);
    expect(checkScene(scene)).toEqual([]);
    const items = contentOf(scene.pages[0]!).slice(0, 7);
    expect(items.map(wordsOf)).toEqual(['目录', '第一部分', '1', '小节', '2', '第二部分', '3']);
    const pages = ['heading:1', 'heading:2', 'heading:3'].map((wanted) => {
      return scene.destinations.find(({ name }) => name === wanted)!.page + 1;
    });
    expect(pages).toEqual([1, 2, 3]);
    const number = items[2]!;
    expect(number.rect.x + number.rect.width).toBeCloseTo(450);
    expect(number.kind === 'text' && number.lines[0]!.x + number.lines[0]!.width).toBeCloseTo(number.rect.width, 0);
  });

  it('leads to each heading by title and by number', () => {
    const links = contentOf(scene.pages[0]!)
      .slice(1, 7)
      .map((item) => item.kind === 'text' && item.paragraphs[0]!.runs[0]!.link);
    expect(links.map((link) => link && link.kind === 'destination' && link.name)).toEqual([
      'heading:1',
      'heading:1',
      'heading:2',
      'heading:2',
      'heading:3',
      'heading:3',
    ]);
  });

  it('is a TOC of nested TOCI in the structure', () => {
    expect(roles(scene.structure)).toMatch(/^Document\(TOC\(Caption, TOCI\(P, TOC\(TOCI\(P\)\)\), TOCI\(P\)\), Sect/);
  });

  it('shows as many levels as it is told', () => {
    const shallow = layOut(`<brief><contents depth="1"/>${SECTIONS}</brief>`);
    const items = contentOf(shallow.scene.pages[0]!).slice(0, 4);
    expect(items.map(wordsOf)).toEqual(['第一部分', '1', '第二部分', '2']);
  });
});

describe('a page reference', () => {
  it('shows the page of what it names and leads there', () => {
    const { scene, diagnostics } = layOut(
      `<brief><p>见第<ref to="two" page/>页<note>另见<ref to="two" page/>页</note></p>${SECTIONS}</brief>`,
    );
    expect(diagnostics).toEqual([]);
    expect(checkScene(scene)).toEqual([]);
    expect(wordsOf(contentOf(scene.pages[0]!)[0])).toBe('见第2页1');
  });

  it('cannot stand in a deck', () => {
    const slide =
      '<slide id="s" layout="content"><title>一</title><text frame="body"><ref to="s" page/></text></slide>';
    const { diagnostics } = layOut(`<deck>${slide}</deck>`);
    expect(diagnostics.map(({ code }) => code)).toContain('resolve/no-pages');
  });
});

describe('a timeline', () => {
  it('is a list whose labels are the dates', () => {
    const moment = (when: string) => `<moment><when>${when}</when><what>${han(60)}<note>注</note></what></moment>`;
    const { scene, diagnostics } = layOut(`<brief><timeline>${moment('一月')}${moment('二月')}</timeline></brief>`);
    expect(diagnostics).toEqual([]);
    expect(checkScene(scene)).toEqual([]);
    expect(roles(scene.structure)).toBe('Document(L(LI(Lbl, LBody), LI(Lbl, LBody)), Note, Note)');
    expect(scene.pages[0]!.items.filter((item) => item.kind === 'shape' && item.geometry === 'ellipse')).toHaveLength(
      2,
    );
  });
});

describe('code', () => {
  it('keeps its lines, less the indent that all of them share', () => {
    const { scene } = layOut('<brief><code>\n    for a:\n      b()\n\n    end\n  </code></brief>');
    const [item] = contentOf(scene.pages[0]!);
    expect(item?.kind === 'text' && item.lines.map(({ text }) => text)).toEqual([
      'for a:',
      '\u00a0\u00a0b()',
      '',
      'end',
    ]);
    expect(roles(scene.structure)).toBe('Document(P(Code))');
    expect(checkScene(scene)).toEqual([]);
  });
});
