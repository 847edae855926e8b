import { describe, expect, it } from 'vitest';
import { checkScene } from '../../src/scene/check-scene.js';
import { contentOf, han, layOut, wordsOf } from './example.js';

describe('a landscape section', () => {
  const wide = `<section orientation="landscape"><heading>宽</heading><p>${han(1500)}<note>注</note></p><section><heading>内</heading><p>文</p></section></section>`;
  const { scene, diagnostics } = layOut(
    `<brief><p>前</p>${wide}<section><heading>后</heading><p>文</p></section></brief>`,
  );

  it('stands on turned pages of its own', () => {
    expect(diagnostics).toEqual([]);
    expect(checkScene(scene)).toEqual([]);
    expect(scene.pages.map(({ size }) => [size.width, size.height])).toEqual([
      [500, 700],
      [700, 500],
      [700, 500],
      [500, 700],
    ]);
  });

  it('fills their width and height, and its footnotes and titles stand at their edges', () => {
    const items = contentOf(scene.pages[1]!);
    expect(items[1]!.rect).toMatchObject({ x: 50, width: 600 });
    for (const item of scene.pages[2]!.items) expect(item.rect.x + item.rect.width).toBeLessThanOrEqual(650.01);
    const foot = contentOf(scene.pages[2]!).at(-1)!;
    expect(wordsOf(foot)).toContain('注');
    expect(foot.rect.y + foot.rect.height).toBeCloseTo(450 - 2);
  });
});
