import { describe, expect, it } from 'vitest';
import { readSourceText } from '../../src/source-text/read-source-text.js';
import { GARBLED_PAGE } from './garbled.js';

const paragraphs = (text: string): readonly (readonly string[])[] =>
  readSourceText('a.txt', text).paragraphs.map(({ sentences }) => sentences.map(({ clean }) => clean.text));

describe('the body of an article', () => {
  it('is read through a garbled page, without menus, counters and what stands below', () => {
    expect(paragraphs(GARBLED_PAGE)).toEqual([
      [
        '修好水网是留住人的第一步。',
        '3月1日，在云溪镇的座谈会上，镇长林溪说，1-2月，全镇工业用电量同比增长8.4%，增速比去年四季度快1.5个百分点。',
      ],
      [
        '两年来，云溪着力拆旧建新。',
        '截至目前，沿河8家造纸企业全部搬迁，腾出土地320亩；关掉小窑厂14家，产能46.5万吨；合并印染企业8家，产能1.2亿米。',
        '2023年技改投资增长9.1%，占全部投资比重达到31.6%。',
        '其中，高新企业投资增长22.7%。',
      ],
      ['今年将围绕6条产业链招商，办好“一厂一策”服务！', '园区5G网络还要加密吗？', '答案是肯定的。'],
    ]);
  });

  it('knows line and column of each sentence in the file', () => {
    const source = readSourceText('a.txt', GARBLED_PAGE);
    const { clean } = source.paragraphs[1]!.sentences[1]!;
    const at = clean.text.indexOf('14家');
    const line = GARBLED_PAGE.split('\n')[8]!;
    expect(source.origin(clean, at, at + 3)).toEqual({
      file: 'a.txt',
      line: 9,
      column: line.indexOf('14家') + 1,
      length: 3,
    });
  });

  it('counts from 1 in lines that end in CR LF too', () => {
    const source = readSourceText('a.txt', '标题\r\n\r\n今年前两个月全镇工业增长很快。外贸也有起色。\r\n');
    expect(source.origin(source.paragraphs[0]!.sentences[1]!.clean)).toEqual({
      file: 'a.txt',
      line: 3,
      column: 16,
      length: 7,
    });
  });

  it('joins lines that were broken at a width', () => {
    const text = [
      '　　今年以来，全镇把修路放在首位，一共修好了',
      '十二条村道，村民出行比过去方便了许多，外出',
      '打工的人也愿意回来看看。',
      '　　下一步，将继续修建通往码头的道路，并且把',
      '沿线的路灯全部换成新的。',
    ];
    expect(paragraphs(text.join('\n'))).toEqual([
      ['今年以来，全镇把修路放在首位，一共修好了十二条村道，村民出行比过去方便了许多，外出打工的人也愿意回来看看。'],
      ['下一步，将继续修建通往码头的道路，并且把沿线的路灯全部换成新的。'],
    ]);
  });

  it('joins lines that were broken in a number, at its point too', () => {
    const text = [
      '　　今年以来，全镇把修路放在首位，一共修好了12',
      '86米村道，村民出行比过去方便了许多，增长13.',
      '5%，外出打工的人也愿意回来看看家里的老人，去',
      '过的人都说好。',
      '　　下一步，将继续修建通往码头的道路，并且把',
      '沿线的路灯全部换成新的。',
    ];
    expect(paragraphs(text.join('\n'))[0]).toEqual([
      '今年以来，全镇把修路放在首位，一共修好了1286米村道，村民出行比过去方便了许多，增长13.5%，外出打工的人也愿意回来看看家里的老人，去过的人都说好。',
    ]);
  });

  it('ends Chinese sentences at 。！？ and takes closing marks along', () => {
    expect(paragraphs('会上有人问：“今年的目标能不能完成？”大家都说：“能！”随后散会；没有人提前离开。')).toEqual([
      ['会上有人问：“今年的目标能不能完成？”', '大家都说：“能！”', '随后散会；没有人提前离开。'],
    ]);
  });

  it('ends English sentences at full stops, but not at abbreviations and decimals', () => {
    expect(
      paragraphs(
        'Output at Acme Inc. rose by 6.3 percent in May, Dr. Li said. It fell in June. The U.S. market was flat.',
      ),
    ).toEqual([
      ['Output at Acme Inc. rose by 6.3 percent in May, Dr. Li said.', 'It fell in June.', 'The U.S. market was flat.'],
    ]);
  });

  it('has no paragraphs where nothing reads like prose', () => {
    expect(paragraphs('首页\n新闻\n关于我们\n')).toEqual([]);
    expect(paragraphs('')).toEqual([]);
  });
});
