/** Where the name of a counted thing ends: before what it does or has. */
const NOUN_END =
  /(?<!^)(?:[，。；、：（）“”‘’《》]|全部|均|已|将|产能|同比|环比|增长|下降|实现|达到|组织|开展|的|为|等|投资|建设(?!者)|完成|参与|获|入选|在|上|中|实施|以上|以下|左右|较|比|占|和|与|及|有|被|(?<!自)由|按|从|开工|结束|落幕|投产|落地|签约|集中|列入|提供|通过|成为|累计|总|来自|参赛|参加|参观|未(?!来)|遭|入场|奋战|吸引|喝|短缺|建成(?!区)|通车|发生|出现|仍|尚|\d)/u;

/** Nothing that a noun could begin with. */
const NO_NOUN =
  /^(?:[，。；、：（）“”—–―~～\s的-]|持平|上涨|保持|实现|增长|下降|达到|完成|位居|以上|以下|以内|左右|同比|环比|增|减|降|提|的?$|和|与|及|至|到|内|间|来|后|前|多|，|强(?![度制化健])|入场|出现|参加|参赛|参观|不等|之间|(?:缩小|扩大|收窄|上升|回落)(?:[到至为]|$))/u;

/** 县 of 6个县水资源短缺: a place of one character, where no word begins with it. */
const PLACE_ONLY =
  /^(?:[县市](?:（[^（）]{1,6}）)|[县市区省镇乡村](?=[，。；、的未均已]|水|人口|经济)|国(?=[，。；、的未均已]))/u;

/** The name of what is counted, right behind the counter; undefined where no noun stands there. */
export function nounAfter(tail: string): string | undefined {
  if (NO_NOUN.test(tail)) return undefined;
  const place = PLACE_ONLY.exec(tail)?.[0];
  if (place !== undefined) return place;
  // 26个列入统计的景点: what the noun does stands before it.
  const doing =
    /^(?:列入|纳入|参与|参加|获得|具备|符合)[^，。；、的]{0,8}的(?=\p{Script=Han}{2})/u.exec(tail)?.[0].length ?? 0;
  const rest = tail.slice(doing);
  const end = rest.search(NOUN_END);
  const noun = end < 0 ? rest : rest.slice(0, end);
  return (noun.length >= 2 && noun.length <= 16) || /^[县市区省镇乡村国]$/u.test(noun) ? noun : undefined;
}

/** What a part or an amount at the head of its clause is of: 百分之十五的灌区渠系, 完成860万千瓦煤电机组. */
export function nounOfPart(opened: string, predicate: string, tail: string): string | undefined {
  const [, of, rest = ''] = /^(?:左右|(?:及|或)?以上)?([的为是]?)(.*)$/u.exec(tail)!;
  if (of === '' && opened !== '') return undefined;
  return /^(?:为期|历时|历经|运行满|使用满|满|超|近|约)*$/u.test(predicate) ? nounAfter(rest) : undefined;
}

/** The noun, in quotation marks or behind them, that an amount is of: 总额8000万元的“悦享”消费券. */
export function nounOfAmount(tail: string): string | undefined {
  const [, quoted = '', rest = ''] = /^的(“[^“”]{1,12}”)?(.*)$/u.exec(tail) ?? [];
  const noun = rest === '' ? undefined : nounAfter(rest);
  return noun === undefined ? undefined : `${quoted}${noun}`;
}

/** A noun before a counter says which ones: 大气传输通道城市10家钢铁企业; a verb does not, nor what stands before 来自 or 在. */
export function modifierOf(own: string, predicate: string): string {
  const near = own.replace(/^.*(?:在|来自|吸引|惠及|通达|覆盖|连接|联通|涵盖)/u, '');
  const fits =
    near.length >= 2 && near.length <= 10 && predicate === '' && !/[，建育成立有设布局养成打造获得]$|期间$/u.test(near);
  return fits ? near : '';
}
