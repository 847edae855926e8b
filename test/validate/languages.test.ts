import { describe, expect, it } from 'vitest';
import { localeOf } from '../../src/locale/locale.js';
import { textUnder } from '../../src/validate/report/texts/text-paths.js';
import { validateReport } from '../../src/validate/validate-report.js';
import { workspaceOf } from './workspace-of.js';

const SIMPLIFIED = `publisher: { achie: 高新院 }
facts: { growth: 软件业增速 }
title: 从“退什么”转向“长什么”
sections:
  one: { text: "网络里增长{{fact 'growth'}}，发展产业集群" }
`;

/** A report in these languages with one fact; files by their path below the project. */
function check(languages: string, files: Readonly<Record<string, string>>, units = '') {
  const report = `template: policy
languages: [${languages}]
date: 2023-07-05
${units}sources: { achie: { publisher: publisher.achie, site: achie.org, date: 2023-07-05 } }
facts: { growth: { value: 6.3, unit: percent, source: { paragraph: 1, sentence: 2, words: "增长6.3%" } } }
sections: [{ id: one }]
`;
  const { value, diagnostics } = validateReport(workspaceOf({ 'data/steel/report.yaml': report, ...files }));
  const text = (language: string, path: string) => {
    const tree = value!.texts.get(language);
    const node = tree && textUnder(tree, path.split('.'));
    return node?.kind === 'text' ? node : undefined;
  };
  const told = diagnostics.map(({ code, message, origin, hint }) => {
    return `${origin?.file.split('/').slice(1).join('/')}:${origin?.line} ${code}: ${message} | ${hint}`;
  });
  return { report: value!, text, told };
}

describe('Traditional Chinese', () => {
  it('is made from Simplified, for Taiwan and for Hong Kong, without a file of its own', () => {
    const { text, told } = check('zh-Hans, zh-Hant, zh-Hant-HK', { 'data/steel/text/zh-Hans.yaml': SIMPLIFIED });
    expect(told).toEqual([]);
    expect(text('zh-Hant', 'title')!.text).toBe('從「退什麼」轉向「長什麼」');
    expect(text('zh-Hant', 'facts.growth')!.text).toBe('軟體業增速');
    expect(text('zh-Hant-HK', 'facts.growth')!.text).toBe('軟件業增速');
    expect(text('zh-Hans', 'facts.growth')!.text).toBe('软件业增速');
  });

  it('knows where each of its characters comes from', () => {
    const { text } = check('zh-Hans, zh-TW', { 'data/steel/text/zh-Hans.yaml': SIMPLIFIED });
    const [made, source] = [text('zh-TW', 'sections.one.text')!, text('zh-Hans', 'sections.one.text')!];
    expect(made.text).toBe("網路裡成長{{fact 'growth'}}，發展產業聚落");
    expect(made.at(made.text.indexOf('{{'))).toEqual(source.at(source.text.indexOf('{{')));
    expect(made.at(0).file).toBe('data/steel/text/zh-Hans.yaml');
  });

  it('keeps the words of titles and publishers of sources: only their characters are the region’s', () => {
    const words = SIMPLIFIED.replace('achie: 高新院', 'achie: 省软件厅');
    const { text, told } = check('zh-Hans, zh-Hant', { 'data/steel/text/zh-Hans.yaml': words });
    expect(told).toEqual([]);
    expect(text('zh-Hant', 'publisher.achie')!.text).toBe('省軟件廳');
    expect(text('zh-Hant', 'facts.growth')!.text).toBe('軟體業增速');
  });

  it('takes single texts and words from a file of its own', () => {
    const own = 'traditional: { 软件业: 軟體產業, 产业集群: 產業群聚 }\ntitle: 另一個標題\n';
    const { text, told, report } = check('zh-Hans, zh-Hant', {
      'data/steel/text/zh-Hans.yaml': SIMPLIFIED,
      'data/steel/text/zh-Hant-TW.yaml': own,
    });
    expect(told).toEqual([]);
    expect(text('zh-Hant', 'title')!.text).toBe('另一個標題');
    expect(text('zh-Hant', 'title')!.origin.file).toBe('data/steel/text/zh-Hant-TW.yaml');
    expect(text('zh-Hant', 'facts.growth')!.text).toBe('軟體產業增速');
    expect(text('zh-Hant', 'sections.one.text')!.text).toContain('發展產業群聚');
    expect(report.terms!.get('zh-Hant')).toEqual({ 软件业: '軟體產業', 产业集群: '產業群聚' });
  });

  it('may be the only language, beside a Simplified file that is not declared', () => {
    const { text, told } = check('zh-HK', { 'data/steel/text/zh-Hans.yaml': SIMPLIFIED });
    expect(told).toEqual([]);
    expect(text('zh-HK', 'title')!.text).toBe('從「退什麼」轉向「長什麼」');
  });

  it('is an ordinary language where there is no Simplified one', () => {
    const { text } = check('zh-Hant', { 'data/steel/text/zh-Hant.yaml': SIMPLIFIED });
    expect(text('zh-Hant', 'title')!.text).toBe('从“退什么”转向“长什么”');
    expect(check('zh-Hant', {}).told[0]).toContain('there is no text file “data/steel/text/zh-Hant.yaml”');
  });

  it('reports what its file holds and is never read', () => {
    const { told } = check('zh-Hans, zh-Hant', {
      'data/steel/text/zh-Hans.yaml': SIMPLIFIED,
      'data/steel/text/zh-Hant.yaml': 'titel: 標題\nfacts: 增速\ntraditional: 軟體\n',
    });
    expect(told).toEqual([
      'steel/text/zh-Hant.yaml:3 validate/wrong-kind: “traditional” is a map of Simplified words and what they are in Traditional Chinese | write one on each line: “数字化: 數位化”',
      'steel/text/zh-Hant.yaml:1 validate/unknown-text: “titel” stands in place of no text: data/steel/text/zh-Hans.yaml has none under this key | did you mean “title”?',
      'steel/text/zh-Hant.yaml:2 validate/translation-differs: “facts” is not a text in data/steel/text/zh-Hans.yaml:2, but a map of keys | a file beside the Simplified one holds only what differs from it, under the same keys',
    ]);
  });

  it('has the words of a report’s own units', () => {
    const units = 'units: { wan-post: { power: 4, words: { zh-Hans: 万个岗位, zh-HK: 萬個職位 } } }\n';
    const { report, told } = check('zh-Hans, zh-Hant, zh-HK', { 'data/steel/text/zh-Hans.yaml': SIMPLIFIED }, units);
    expect(told).toEqual([]);
    const written = (language: string) => {
      return localeOf(language, report.units)!.formatUnit(report.facts.get('growth')!.value, 1, 'wan-post');
    };
    expect([written('zh-Hant'), written('zh-HK')]).toEqual(['6.3萬個崗位', '6.3萬個職位']);
  });
});

describe('what one language has and another has not', () => {
  const english = 'publisher: { achie: Gaoxin }\nfacts: { growth: Growth }\ntitle: Title\nsections:\n  one: {}\n';

  it('is told once, of the languages that are written, with both places', () => {
    const { told } = check('zh-Hans, zh-Hant, en', {
      'data/steel/text/zh-Hans.yaml': SIMPLIFIED,
      'data/steel/text/en.yaml': english,
    });
    expect(told).toEqual([
      'steel/text/en.yaml:5 validate/missing-translation: “sections.one.text” is missing in en | the other language has it in data/steel/text/zh-Hans.yaml:5',
    ]);
  });

  it('a label of a fact is told with the fact and the file that lacks it', () => {
    const { told } = check('zh-Hans, zh-Hant', {
      'data/steel/text/zh-Hans.yaml': 'publisher: { achie: 高新院 }\nfacts: {}\n',
    });
    expect(told).toEqual([
      'steel/report.yaml:5 validate/missing-label: the fact “growth” has no label in zh-Hans | add “growth: …” under “facts:” of data/steel/text/zh-Hans.yaml',
    ]);
  });

  it('words of a template are told too, and a language that it has no file for', () => {
    const texts = {
      'data/steel/text/zh-Hans.yaml': SIMPLIFIED,
      'data/steel/text/en.yaml': english.replace('one: {}', 'one: { text: T }'),
    };
    const chinese = { 'templates/policy/locales/zh-Hans.yaml': 'watch: 后续\nhead: { fact: 指标 }\n' };
    const english2 = { 'templates/policy/locales/en.yaml': 'watch: Next\nother: Other\n' };
    expect(check('zh-Hans, zh-Hant, en', { ...texts, ...chinese, ...english2 }).told).toEqual([
      "policy/locales/zh-Hans.yaml:1 validate/missing-translation: the template's word “other” is missing in templates/policy/locales/zh-Hans.yaml | another language has it in templates/policy/locales/en.yaml:2: add “other: …”",
      "policy/locales/en.yaml:1 validate/missing-translation: the template's word “head.fact” is missing in templates/policy/locales/en.yaml | another language has it in templates/policy/locales/zh-Hans.yaml:2: add “head.fact: …”",
    ]);
    expect(check('zh-Hans, zh-Hant, en', { ...texts, ...chinese }).told).toEqual([
      'steel/report.yaml:2 validate/missing-text: the template has no words in en: there is no file “templates/policy/locales/en.yaml” | translate one of them: templates/policy/locales/zh-Hans.yaml',
    ]);
  });

  it('words of a unit of the report’s own are told with the unit', () => {
    const units = 'units: { wan-post: { power: 4, words: { zh-Hans: 万个岗位 } } }\n';
    const { told } = check(
      'zh-Hans, en',
      {
        'data/steel/text/zh-Hans.yaml': SIMPLIFIED,
        'data/steel/text/en.yaml': english.replace('one: {}', 'one: { text: T }'),
      },
      units,
    );
    expect(told).toEqual([expect.stringContaining('validate/missing-label: the unit “wan-post” has no words in en')]);
  });
});
