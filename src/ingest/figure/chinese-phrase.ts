import type { Phrase, Surroundings } from './phrase.js';

/** Words that open a clause and say nothing about the figure in it. */
const OPENING =
  /^(?:[的和与及、]|其中|此外|同时|距离|距|累计前|另外|截至目前|截止目前|截至|目前|当前|近年来|预计|初步核算|初步统计|据统计|据了解|下一步|未来|全年|期间|以来|前后|以上|以下|左右|分产业看|分行业看|分领域看|分地区看|按[^，]{1,10}计算|按[^，]{1,10}计|从[^，]{1,10}看|推动|推进|涉及|完成|实现|实施|拥有|共有|累计|总计|合计|共|达到|围绕|支持|圆满|成功|力争|确保|使|将|并|且|而|还|又|也|末|底|有望|预计|扣除[^，]{1,10}?(?:因素|影响)(?:后)?|我国|全国|全省|全市|全区|全县|我省|我市)/u;

const REGION = /^(?:全国|全省|全市|全区|全县|全州|我国|我省|我市|我区|全球|全社会|规模以上)?/u;

/** Adverbs and verbs that may stand between a subject and its figure, the longer first. */
const PREDICATE = [
  '按年|按月|按季|微跌|微升|微降|微增|由上月|从上月|由上年同期|运行满|使用满|为期|历时|历经|涌入|出现|年增|年减|月增|月减|季增|季减|新增|成长|衰退|逼近|逾|略减|略增|合计|压缩|缩短|有望|同比名义|同比实际|同比|环比|累计|年均|分别|合计|总计|共计|共|均|仍|还|又|再|只|仅|约|近|超过|突破|逾|超|已经|已|将|可|可达|预计|高达|多达|名义|实际|继续|持续|进一步|明显|大幅|小幅|略|稳步|快速|全年|平均|首次|连续|双双|各|也|力争|就',
  '增长到|增长至|增长率为|增长|增加到|增加至|增加|增至|净增|下降到|下降至|下降|下跌|减少到|减少至|减少|减至|降低到|降低至|降低|降至|降到|上升到|上升至|上升|升至|上涨|提高到|提高至|提高|提升到|提升至|提升|回升|回落|下滑|萎缩|扩大到|扩大|收窄|加快|放缓|减缓|缩小|攀升至|攀升',
  '达到|达|完成|实现|保持在|维持在|稳定在|控制在|为|是|有|至|到|在|高出|拉动|贡献|翻|相当于|的|从|由|以|于|不低于|不少于|不超过|低于|高于|快于|慢于|多于|少于|好于|优于|增|降|减|涨|跌|升|高|低|快|慢|多|少|放大|加|中有|保持',
].join('|');

const LAST_PREDICATE = new RegExp(`(?:${PREDICATE})$`, 'u');

/** Where a rank is held: 居全国, 位列中部地区. */
const RANKED = /(?:位居|居|位列|列|排名|排在|排)([^，；\d]{0,10}?)$/u;

/** A comparison that ends where the predicate begins: 较一季度, 比上年同期, 与全国平均水平相比. */
const COMPARED = /(?:较|(?<![环同占])比|与|(?<![上去前])同(?!期)|相比)((?!重|例|率)[^，；较比]{1,16}?)(?:相比|水平)?$/u;

/** What a multiple is of: 是上年同期的1.3倍, 为“十三五”末的1.9倍. */
const MULTIPLE_OF = /(?:是|为|相当于|恢复[至到])([^，；是为]{2,14}?)的$/u;

/** Growth in one word with its base: 年增9.4%, 月减1.3%. */
const IN_ONE: readonly (readonly [words: RegExp, base: string])[] = [
  [/年(?=[增减升降])/u, '同比'],
  [/月(?=[增减升降])/u, '上月'],
  [/季(?=[增减升降])/u, '上季'],
];

/** A comparison whose verb stands before: 高于全国, 快于规上工业. */
const ABOVE =
  /(?:高于|低于|快于|慢于|多于|少于|高出|好于|优于|强于|超过|领先|(?<=\p{Script=Han})超(?![过商市额]))([^，；\d]{1,16}?)(?:平均水平|平均)?$/u;

const SHARE = /占[^，；]{0,18}?(?:的)?(?:比重|比例|份额|总量|总额|一半)?$/u;

/** Nouns that name a property of what stands before them; alone they belong to the subject before. */
const PROPERTY =
  '同比增速|增速|增幅|降幅|涨幅|跌幅|增长率|增量|产能|产值|产量|占比|比重|比例|份额|总额|总量|总数|余额|面积|金额|规模|数量|价格|均价|利润|营收|收入|销量|销售额|增加值|投资|投资额|总投资|进出口总值|进出口|出口|进口|顺差|逆差|带动就业|覆盖率|完成率|贡献率|利用率|使用率|综合利用率|装机|装机容量|发电量|人数|户数|总产值|营业收入|利润总额|净利润|收益|净增|较上年同期|用电量';
const BARE = new RegExp(`^(?!(?:进出口总值|进出口|出口|进口|顺差|逆差)$)其?(?:${PROPERTY})+$`, 'u');
export const ENDS_IN_PROPERTY = new RegExp(`(?:${PROPERTY})$`, 'u');

const DOWN =
  /下降|衰退|缩短|压缩|下跌|减少|降低|回落|下滑|放缓|减缓|收窄|缩小|萎缩|负增长|[降减跌]$|降幅|低于|慢于|[低慢少]$/u;
const UP =
  /增长|成长|增加|上升|上涨|提高|提升|回升|扩大|加快|攀升|增速|增幅|涨幅|增长率|净增|[增涨升]$|快于|高于|高出|[高快多]$/u;
const TO = /(?<!达)[到至]$/u;

/** Where the name of a counted thing ends: before what it does or has. */
const NOUN_END =
  /[，。；、：（）“”‘’《》]|全部|均|已|将|产能|同比|环比|增长|下降|实现|达到|组织|开展|的|为|等|投资|建设(?!者)|完成|参与|获|入选|在|上|中|实施|以上|以下|左右|较|比|占|和|与|及|有|被|(?<!自)由|按|从|开工|结束|落幕|投产|落地|签约|集中|列入|提供|通过|成为|累计|总|来自|\d/u;

/** Nothing that a noun could begin with. */
const NO_NOUN =
  /^(?:[，。；、：（）“”—–―~～\s的-]|持平|上涨|保持|实现|增长|下降|达到|完成|位居|以上|以下|以内|左右|同比|环比|增|减|降|提|的?$|和|与|及|至|到|内|间|来|后|前|多|，)/u;

/** Reads the words round a figure of a Chinese sentence. */
export function chinesePhrase({ lead, tail, counts, ranks, part: within }: Surroundings): Phrase {
  const part = within || /其中/u.test(lead);
  const opened = stripOpening(
    lead
      .replace(/人民币$/u, '')
      .replace(
        /(?:折合|约合|合)?每(?:[百千万]?(?:平方公里|平方米|立方米|千瓦时|公里|公顷|公斤|小时|亩|斤|吨|人|户|晚|天|股|位|间|件)|\d+\p{Script=Han})$/u,
        '',
      ),
  );
  const { subject: found, predicate, base } = ranks ? splitRank(opened) : splitPredicate(opened);
  const items = /分别/u.test(predicate) ? sharedItems(found) : undefined;
  const own = tidySubject(found);
  const after = counts ? nounAfter(tail) : own === '' ? nounOfPart(opened, predicate, tail) : undefined;
  const apart = /[、和与及]$/u.test(lead);
  const subject = after === undefined ? own : `${isModifier(own, predicate) && !apart ? own : ''}${after}`;
  const limit = /^(以上|以下|以内)(?:[，。；、]|$)/u.exec(tail)?.[1];
  const property = /(?:[增涨降跌]幅|增速|增长率)$/u.exec(own)?.[0] ?? '';
  const change = directionOf(`${property}${predicate}`);
  return {
    ...(subject !== '' && { subject }),
    bare: BARE.test(subject),
    part,
    ...(items && { shared: items }),
    predicate,
    ...(base !== undefined && { base }),
    ...(change && !reached(predicate) && { change }),
    share: /占(?!地)|比重|占比|份额/u.test(`${own}${predicate}`),
    ...(limit !== undefined && { limit }),
    threshold: limit === undefined && /^(?:以上|以下|以内)/u.test(tail),
  };
}

/** Up or down; a fall that grows smaller goes up. */
function directionOf(words: string): Phrase['change'] {
  if (/[降跌]幅.*(?:收窄|缩小|放缓|减少)/u.test(words)) return 'up';
  if (/[降跌]幅.*(?:扩大|加深|增加)/u.test(words)) return 'down';
  if (DOWN.test(words)) return 'down';
  return UP.test(words) ? 'up' : undefined;
}

/** 提高到, 增至: what follows is where it stands now, not by how much it changed. */
function reached(predicate: string): boolean {
  return TO.test(predicate);
}

function stripOpening(lead: string): string {
  let text = lead;
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(OPENING, '');
  }
  return text.replace(REGION, (region) => (/规模以上|全社会/u.test(region) ? region : ''));
}

interface Split {
  readonly subject: string;
  readonly predicate: string;
  readonly base?: string;
}

/** 经济总量居全国第11位: what is ranked, and among whom. */
function splitRank(text: string): Split {
  const held = RANKED.exec(text);
  if (!held) return { subject: text, predicate: '' };
  const base = held[1] === '' ? {} : { base: held[1]! };
  return { subject: text.slice(0, held.index), predicate: text.slice(held.index), ...base };
}

/** Takes verbs, adverbs and comparisons off the end, until a noun is left. */
function splitPredicate(text: string): Split {
  let rest = text.trim();
  const multiple = MULTIPLE_OF.exec(rest);
  if (multiple) return { ...splitVerbs(rest.slice(0, multiple.index), rest.slice(multiple.index)), base: multiple[1]! };
  let base: string | undefined;
  for (let before = ''; before !== rest;) {
    before = rest;
    const verbs = stripVerbs(rest);
    const compared = verbs.length < rest.length || rest === text ? COMPARED.exec(verbs) : undefined;
    const above = compared ? undefined : ABOVE.exec(rest);
    const share = compared || above ? undefined : SHARE.exec(verbs);
    if (compared) [base, rest] = [base ?? nounOf(compared[1]!), verbs.slice(0, compared.index)];
    else if (above) [base, rest] = [base ?? above[1], rest.slice(0, above.index)];
    else if (share) rest = verbs.slice(0, share.index);
    else rest = verbs;
  }
  const predicate = text.slice(rest.length);
  const year = /同比|环比|按[年月季]/u.exec(predicate)?.[0] ?? IN_ONE.find(([words]) => words.test(predicate))?.[1];
  const named = base ?? year;
  return { subject: rest, predicate, ...(named !== undefined && { base: named }) };
}

/** What stands before a multiple, without its verbs. */
function splitVerbs(text: string, behind: string): Split {
  const { subject, predicate } = splitPredicate(text);
  return { subject, predicate: `${predicate}${behind}` };
}

/** 去年同期 of 比去年同期多开. */
function nounOf(base: string): string {
  return base.replace(/(?:多|少|高|低|快|慢)\p{Script=Han}{0,2}$/u, '');
}

/** Single verbs from the end; a property such as 增幅 or 占比 is a noun. */
function stripVerbs(text: string): string {
  let rest = text;
  for (let before = ''; before !== rest && !ENDS_IN_PROPERTY.test(rest);) {
    before = rest;
    rest = rest.replace(LAST_PREDICATE, '');
  }
  return rest;
}

function tidySubject(text: string): string {
  return text
    .replace(/^.*(?:显示|介绍|表示|指出|认为|获悉|称)[，：]?/u, '')
    .replace(/^[“”"'（）()]+|[“"'（(]+$/gu, '')
    .replace(/(?<=[区市省县业])(?:共|累计)*(?:完成|实现)(?=\p{Script=Han}{3,})/u, '')
    .replace(/^(?:近|过去|这)?[二三四五六七八九十]年(?:来|间)?$|^前$/u, '')
    .replace(/[的、和与及对将把]$/u, '')
    .replace(/(?:^|(?<=\p{Script=Han}))人民币$/u, '')
    .trim();
}

/** 一产、二产和三产增加值 are three, each with the property that ends the last. */
function sharedItems(text: string): readonly (readonly string[])[] | undefined {
  const splits = [/[、和与及]|以及/u, /[、和]|以及/u, /、/u].flatMap((mark) => itemsOf(text, mark) ?? []);
  return splits.length > 0 ? splits : undefined;
}

function itemsOf(text: string, mark: RegExp): readonly [readonly string[]] | undefined {
  const items = text.split(mark).filter((item) => item !== '');
  if (items.length < 2) return undefined;
  const ordinal = /^第?[一二三四五](\p{Script=Han}{2,})$/u.exec(items.at(-1)!)?.[1];
  if (ordinal !== undefined && items.slice(0, -1).every((item) => /^第?[一二三四五]$/u.test(item)))
    return [items.map((item) => `第${/[一二三四五]/u.exec(item)![0]}${ordinal}`)];
  const property = ENDS_IN_PROPERTY.exec(items.at(-1)!)?.[0] ?? '';
  return [items.map((item) => (item.endsWith(property) || ENDS_IN_PROPERTY.test(item) ? item : `${item}${property}`))];
}

/** What a part or an amount at the head of its clause is of: 百分之十五的灌区渠系, 完成860万千瓦煤电机组. */
function nounOfPart(opened: string, predicate: string, tail: string): string | undefined {
  const [, of, rest = ''] = /^(?:左右|以上)?([的为是]?)(.*)$/u.exec(tail)!;
  if (of === '' && opened !== '') return undefined;
  return /^(?:为期|历时|历经|运行满|使用满|满|超|近|约)*$/u.test(predicate) ? nounAfter(rest) : undefined;
}

/** The name of what is counted, right behind the counter. */
function nounAfter(tail: string): string | undefined {
  if (NO_NOUN.test(tail)) return undefined;
  // 26个列入统计的景点: what the noun does stands before it.
  const doing =
    /^(?:列入|纳入|参与|参加|获得|具备|符合)[^，。；、的]{0,8}的(?=\p{Script=Han}{2})/u.exec(tail)?.[0].length ?? 0;
  const rest = tail.slice(doing);
  const end = rest.slice(1).search(NOUN_END) + 1 || -1;
  const noun = end < 0 ? rest : rest.slice(0, end);
  return (noun.length >= 2 && noun.length <= 16) || /^[县市区省镇乡村国]$/u.test(noun) ? noun : undefined;
}

/** A noun before a counter says which ones: 大气传输通道城市10家钢铁企业; a verb does not. */
function isModifier(own: string, predicate: string): boolean {
  return own.length >= 2 && own.length <= 10 && predicate === '' && !/[，建育成立有设布局养成打造获得]$/u.test(own);
}
