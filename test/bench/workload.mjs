// What both programs set in the bench: the Chinese corpus as paragraphs, and tables of so many rows.
import { readdirSync, readFileSync } from 'node:fs';

const CORPUS = new URL('../corpus/', import.meta.url);

/** The paragraphs of a language (`zh-Hans` or `en`) of the corpus. */
export function corpusParagraphs(language) {
  return readdirSync(CORPUS)
    .filter((file) => file.endsWith('.txt') && (file === 'en.txt') === (language === 'en'))
    .sort()
    .flatMap((file) => readFileSync(new URL(file, CORPUS), 'utf8').trim().split('\n'));
}

/** Rows of a table of four columns, as texts: the same ones each time. */
export function tableRows(count) {
  const cities = ['济南', '青岛', '淄博', '枣庄', '东营', '烟台', '潍坊', '济宁'];
  return Array.from({ length: count }, (_, index) => [
    `${cities[index % cities.length]}第${index + 1}号项目`,
    index % 3 === 0 ? '已完成设备安装并投入试运行' : '正在施工',
    String((index * 37) % 1000),
    `${((index * 13) % 100) / 10}%`,
  ]);
}

export const TABLE_SIZES = [10, 100, 1_000, 10_000];
