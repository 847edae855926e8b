import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE_CHECKLIST as CHECKLIST, type ChecklistItem, squeezed } from '../content/article-checklist.js';
import { toTraditional } from '../../src/locale/traditional/to-traditional.js';
import { newProject, type Project, type Run } from './project.js';
import { packageProblems } from '../write/pptx/package-rules.js';
import { sdkProblems } from '../write/pptx/sdk-problems.js';
import { deckSlides, pdfPages } from './read-back.js';

const REPORT = 'output/shandong-industry-2023';
const LANGUAGES = [
  { language: 'zh-Hans', key: 'zh' },
  { language: 'zh-Hant', key: 'zh' },
  { language: 'en', key: 'en' },
] as const;

let project: Project;
let run: Run;

beforeAll(() => {
  project = newProject();
  run = project.run(['build', 'shandong-industry-2023']);
});
afterAll(() => project.remove());

/** What the report's own file of Traditional Chinese says otherwise than the conversion, as far as the checklist has it. */
const TERMS = {
  集群: '聚落',
  一季度: '第一季',
  二季度: '第二季',
  编制: '編製',
  工业和信息化厅: '工業和信息化廳',
  万吨: '萬公噸',
  亿吨: '億公噸',
  万元: '萬元人民幣',
  磨机: '磨機',
};

/** Strings of the checklist that `text` lacks, as `item: string`; in Traditional Chinese by conversion of the Simplified ones. */
function missing(items: readonly ChecklistItem[], key: 'zh' | 'en', text: string, language: string): string[] {
  const haystack = squeezed(text);
  const written = (words: string) =>
    squeezed(language === 'zh-Hant' ? toTraditional(words, 'zh-Hant-TW', TERMS).text : words);
  return items.flatMap((item) =>
    item[key].filter((words) => !haystack.includes(written(words))).map((words) => `${item.id}: ${written(words)}`),
  );
}

describe('the real report', () => {
  it('builds without an error or a warning and names the files it wrote', () => {
    expect(run.stderr).not.toMatch(/error|warning/);
    expect(run.status).toBe(0);
    expect(project.list(REPORT)).toEqual([
      'en/brief.pdf',
      'en/data.xlsx',
      'en/deck.pptx',
      'en/facts.csv',
      'en/handout.pdf',
      'manifest.json',
      'zh-Hans/brief.pdf',
      'zh-Hans/data.xlsx',
      'zh-Hans/deck.pptx',
      'zh-Hans/facts.csv',
      'zh-Hans/handout.pdf',
      'zh-Hant/brief.pdf',
      'zh-Hant/data.xlsx',
      'zh-Hant/deck.pptx',
      'zh-Hant/facts.csv',
      'zh-Hant/handout.pdf',
    ]);
    expect(run.stdout.trim().split('\n').sort()).toEqual(
      project
        .list(REPORT)
        .filter((file) => file !== 'manifest.json')
        .map((file) => `${REPORT}/${file}`),
    );
  });

  it.each(LANGUAGES)(
    '$language: the brief has 5 to 8 pages and holds every item of the article',
    async ({ language, key }) => {
      const pages = await pdfPages(project.read(`${REPORT}/${language}/brief.pdf`));
      expect(pages.length).toBeGreaterThanOrEqual(5);
      expect(pages.length).toBeLessThanOrEqual(8);
      expect(missing(CHECKLIST, key, pages.join('\n'), language)).toEqual([]);
      // What was computed says how, in figures that have their units.
      expect(squeezed(pages.join('\n'))).toMatch(/71\.1%=100%/);
    },
  );

  it.each(LANGUAGES)(
    '$language: the deck has 10 to 14 slides, each with notes, and holds every item',
    ({ language, key }) => {
      const slides = deckSlides(project.read(`${REPORT}/${language}/deck.pptx`));
      expect(slides.length).toBeGreaterThanOrEqual(10);
      expect(slides.length).toBeLessThanOrEqual(14);
      for (const slide of slides) expect(squeezed(slide.notes).length).toBeGreaterThan(40);
      const seen = slides.map((slide) => `${slide.slide}\n${slide.charts}`).join('\n');
      const spoken = slides.map((slide) => slide.notes).join('\n');
      const figures = CHECKLIST.filter((item) => item.where === 'section');
      expect(missing(figures, key, seen, language)).toEqual([]);
      expect(missing(CHECKLIST, key, `${seen}\n${spoken}`, language)).toEqual([]);
    },
  );

  it.each(LANGUAGES)(
    '$language: the deck is valid, with six native charts and no pictures of them',
    async ({ language }) => {
      const deck = project.read(`${REPORT}/${language}/deck.pptx`);
      expect(packageProblems(deck)).toEqual([]);
      expect((await sdkProblems(deck)) ?? []).toEqual([]);
      const parts = Object.keys(unzipSync(deck));
      expect(parts.filter((part) => /^ppt\/charts\/chart\d+\.xml$/.test(part))).toHaveLength(6);
      expect(parts.filter((part) => part.startsWith('ppt/embeddings/'))).toHaveLength(6);
      expect(parts.filter((part) => part.startsWith('ppt/media/'))).toEqual([]);
    },
  );

  it('gives equal bytes when built again, on another day, in another time zone and locale', () => {
    const before = project.list(REPORT).map((file) => project.read(`${REPORT}/${file}`).toString('base64'));
    const again = project.run(['build', '--out', 'again'], {
      TZ: 'Pacific/Kiritimati',
      LANG: 'de_DE.UTF-8',
      LC_ALL: 'de_DE.UTF-8',
    });
    expect(again.status).toBe(0);
    const after = project
      .list('again/shandong-industry-2023')
      .map((file) => project.read(`again/shandong-industry-2023/${file}`).toString('base64'));
    expect(after).toEqual(before);
  });

  it('is left alone by a second build, and a deck that was edited by hand is kept under another name', () => {
    const deck = `${REPORT}/zh-Hans/deck.pptx`;
    project.write(deck, Buffer.concat([project.read(deck), Buffer.from('edited')]));
    const again = project.run(['build', 'shandong-industry-2023', '--lang', 'zh-Hans', '--only', 'deck']);
    expect(again.status).toBe(0);
    expect(again.stderr).toContain('zh-Hans/deck (edited 1).pptx');
    expect(project.read(`${REPORT}/zh-Hans/deck (edited 1).pptx`).toString().endsWith('edited')).toBe(true);
    expect(project.read(deck).toString().endsWith('edited')).toBe(false);
    const forced = project.run(['build', 'shandong-industry-2023', '--only', 'deck', '--force', '--json']);
    expect(JSON.parse(forced.stdout)).toMatchObject({ ok: true, reports: [{ report: 'shandong-industry-2023' }] });
  });
});
