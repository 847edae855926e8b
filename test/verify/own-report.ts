import type { Workspace } from '../../src/base/workspace.js';
import { GARBLED_PAGE } from '../source-text/garbled.js';

const REPORT = `
template: plain
languages: [zh-Hans]
date: 2024-03-02
sources:
  yunxi: { publisher: publisher, date: 2024-03-02 }
facts:
  power-growth: { value: 8.4, unit: percent, source: { paragraph: 1, sentence: 2, words: 增长8.4% } }
  power-faster: { value: 1.5, unit: percentage-point, source: { paragraph: 1, sentence: 2, words: 快1.5个百分点 } }
  power-before: { formula: "[power-growth] - [power-faster]" }
  event-year:   { value: 2024, unit: year, status: inferred, source: { paragraph: 1, sentence: 2, words: 3月1日 } }
  paper-firms:  { value: 8, unit: firm, source: { paragraph: 2, sentence: 2, words: 8家造纸企业 } }
  freed-land:   { value: 320, unit: mu, source: { paragraph: 2, sentence: 2, words: 土地320亩 } }
  kilns:        { value: 14, unit: firm, source: { paragraph: 2, sentence: 2, words: 小窑厂14家 } }
  kiln-output:  { value: 46.5, unit: wan-tonne, source: { paragraph: 2, sentence: 2, words: 46.5万吨 } }
  dye-firms:    { value: 8, unit: firm, source: { paragraph: 2, sentence: 2, words: 印染企业8家 } }
  upgrading:    { value: 9.1, unit: percent, source: { paragraph: 2, sentence: 3, words: 增长9.1% } }
  share:        { value: 31.6, unit: percent, source: { paragraph: 2, sentence: 3, words: 比重达到31.6% } }
  high-tech:    { value: 22.7, unit: percent, source: { paragraph: 2, sentence: 4, words: 增长22.7% } }
  chains:       { value: 6, unit: chain, source: { paragraph: 3, sentence: 1, words: 6条产业链 } }
tables:
  removed: { file: removed.csv }
plans:
  - { id: service, source: { ref: yunxi, paragraph: 3, sentence: 1, words: 一厂一策 } }
`;

const REMOVED = `key,measure,value,unit,source,paragraph,sentence,words
paper,firms,[paper-firms],,yunxi,2,2,全部搬迁
kilns,output,46.5,wan-tonne,yunxi,2,2,关掉小窑厂
`;

const TEXT = `
publisher: 云溪观察
facts: { power-growth: a, power-faster: b, power-before: c, event-year: d, paper-firms: e, freed-land: f, kilns: g, kiln-output: h, dye-firms: i, upgrading: j, share: k, high-tech: l, chains: m }
tables: { removed: { columns: { value: n }, labels: { measure: { firms: o, output: p } } } }
`;

/** The report of an invented town, on the page of `garbled.ts`; `source` are further keys of its source. */
export function ownWorkspace(source = '', files: Readonly<Record<string, string>> = {}): Workspace {
  const report = REPORT.replace('date: 2024-03-02 }', `date: 2024-03-02${source} }`);
  const texts = { 'report.yaml': report, 'removed.csv': REMOVED, 'text/zh-Hans.yaml': TEXT, ...files };
  return {
    reportId: 'own',
    reportFolder: 'data/own',
    templateFolder: 'templates/plain',
    texts: new Map(Object.entries(texts).map(([path, text]) => [`data/own/${path}`, text])),
    binaries: new Map(),
    font: () => undefined,
  };
}

/** The page with one change, which must change something and only once. */
export function edited(from: string, to: string): string {
  const parts = GARBLED_PAGE.split(from);
  if (parts.length !== 2) throw new Error(`“${from}” stands ${parts.length - 1} times in the page`);
  return parts.join(to);
}
