import { describe, expect, it } from 'vitest';
import type { Line } from '../../src/scene/text.js';
import { galleyOf } from '../../src/text/lines/galley.js';
import { greedyFit } from '../../src/text/lines/fit/greedy-fit.js';
import type { LineCut } from '../../src/text/lines/line-cut.js';
import { lineExtent } from '../../src/text/lines/line-cut.js';
import { totalFit } from '../../src/text/lines/fit/total-fit.js';
import { setParagraph } from '../../src/text/set-paragraph.js';
import type { KinsokuLevel } from '../../src/text/text-setting.js';
import { type CorpusParagraph, readCorpus } from '../corpus/read-corpus.js';
import { body, fontsOf, paragraphOf } from './fixture.js';

const corpus = readCorpus();
const fonts = { 'zh-Hans': fontsOf('zh-Hans'), en: fontsOf('en') };
const WIDTHS_EM = [12, 18, 24, 36, 42];
const LEVELS: readonly KinsokuLevel[] = ['loose', 'normal', 'strict'];

// Written out again and on purpose not imported: the test is the second opinion.
const NEVER_FIRST = /^[，、；：。．！？」』）》〉】〗〕］｝”’·～／％‰℃℉]/u;
const NEVER_LAST = /[「『（《〈【〖〔［｛“‘￥＄￡＃]$/u;

interface SetCorpusParagraph extends CorpusParagraph {
  readonly lines: readonly Line[];
}

function setCorpus(widthEm: number, kinsoku: KinsokuLevel): readonly SetCorpusParagraph[] {
  return corpus.map((source) => {
    const paragraph = paragraphOf(source.text, source.language);
    const setting = { style: body, fonts: fonts[source.language], width: widthEm * body.size, kinsoku };
    return { ...source, lines: setParagraph(paragraph, setting).lines };
  });
}

/** Every place where a line ends, as `…before|after…` with the paragraph's place, that a pattern of both sides finds. */
function breaksLike(
  paragraphs: readonly SetCorpusParagraph[],
  bad: (before: string, after: string) => boolean,
): string[] {
  return paragraphs.flatMap(({ file, line, lines }) =>
    lines.slice(1).flatMap((after, index) => {
      const before = lines[index]!.text;
      return bad(before, after.text) ? [`${file}:${line} …${before.slice(-8)}|${after.text.slice(0, 8)}…`] : [];
    }),
  );
}

const han = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;

describe('the corpus', () => {
  it('has 20,000 characters of Chinese and 1,500 words of English', () => {
    const chinese = corpus.filter(({ language }) => language === 'zh-Hans').map(({ text }) => text);
    const english = corpus.filter(({ language }) => language === 'en').map(({ text }) => text);
    const marksAndHan = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’…—·]/gu;
    expect(chinese.join('').match(marksAndHan)!.length).toBeGreaterThanOrEqual(20_000);
    expect(english.join(' ').split(' ').length).toBeGreaterThanOrEqual(1_500);
  });
});

describe.each(WIDTHS_EM)('the corpus set %i em wide', (widthEm) => {
  describe.each(LEVELS)('%s', (level) => {
    const paragraphs = setCorpus(widthEm, level);

    it('begins and ends no line with a forbidden mark (CLREQ 3.1.4)', () => {
      expect(breaksLike(paragraphs, (before, after) => NEVER_FIRST.test(after) || NEVER_LAST.test(before))).toEqual([]);
      if (level !== 'loose') expect(breaksLike(paragraphs, (before) => /／$/u.test(before))).toEqual([]);
      if (level === 'strict') expect(breaksLike(paragraphs, (_, after) => /^[—…]/u.test(after))).toEqual([]);
    });

    it('keeps figures with their signs, units and counters (CLREQ 3.1.5)', () => {
      const parted = breaksLike(paragraphs, (before, after) => {
        const figure = /\d$/.test(before) && /^ ?[\d%‰℃°万亿年月日个元吨块名件台条只米秒岁次倍人天处]/u.test(after);
        const sign = /(^|[^\p{L}\d])[¥€$＋－−±]$/u.test(before) && /^\d/.test(after);
        const western =
          /\d $/.test(before) &&
          /^(km|kg|mm|MWh|kWh|Mt|million|tonnes?(?= a)|per cent|Hz|kHz|ms|dB|MB|GB|MPa)\b/.test(after);
        const decimal = /\d[.,]$/.test(before) && /^\d/.test(after);
        return figure || sign || western || decimal;
      });
      expect(parted).toEqual([]);
    });

    it('keeps ——, …… and C++ whole (CLREQ 3.1.5)', () => {
      const parted = (before: string, after: string) =>
        (/—$/.test(before) && /^—/.test(after)) ||
        (/…$/.test(before) && /^…/.test(after)) ||
        (/C\+?$/.test(before) && /^\+/.test(after));
      expect(breaksLike(paragraphs, parted)).toEqual([]);
    });

    it('gives the source’s text again', () => {
      for (const { text, lines } of paragraphs) expect(lines.map((line) => line.text).join('')).toBe(text);
    });

    it('leaves two Han characters or a word on the last line (CLREQ 3.4.4)', () => {
      const short = paragraphs.filter(({ lines }) => {
        const last = lines.at(-1)!.text;
        return lines.length > 1 && han(last) < 2 && !/[A-Za-z\d]/.test(last);
      });
      expect(short.map(({ file, line, lines }) => `${file}:${line} ${lines.at(-1)!.text}`)).toEqual([]);
    });

    it('fills every line within the width, and no further', () => {
      const over = paragraphs.flatMap(({ file, line, lines }) =>
        lines.filter((set) => set.width > widthEm * body.size + 0.01).map((set) => `${file}:${line} ${set.text}`),
      );
      expect(over).toEqual([]);
    });
  });
});

describe('stretch beside greedy lines', () => {
  it.each(WIDTHS_EM)('%i em: total fit strains no paragraph’s lines more, and all of them together less', (widthEm) => {
    const width = widthEm * body.size;
    const measure = { first: width, rest: width };
    let [total, greedy] = [0, 0];
    for (const { text, language } of corpus) {
      const galley = galleyOf(paragraphOf(text, language), { style: body, fonts: fonts[language] });
      const strain = (cuts: readonly LineCut[]) =>
        cuts.reduce((sum, cut) => sum + (cut.last ? 0 : Math.min(Math.abs(ratioOf(cut)), 20) ** 2), 0);
      const ratioOf = (cut: LineCut) => {
        const { natural, stretch, shrink } = lineExtent(galley, cut.from, cut.to);
        const excess = width - natural;
        return excess < 0 ? excess / (shrink || 1) : excess / (stretch || 1);
      };
      total += strain(totalFit(galley, { measure, justified: true }));
      greedy += strain(greedyFit(galley, measure));
    }
    expect(total).toBeLessThan(greedy);
  });
});
