import type { Carried } from './carried.js';
import { ENDS_IN_PROPERTY, withoutProperty } from './chinese/property.js';
import type { Phrase } from './phrase.js';
import type { Standing } from './standing.js';
import { objectAhead, subjectAhead } from './subject-ahead.js';

/** Properties that are said of a subject with its measure: 工业增加值 + 增速. The others replace it: 工业投资, 增加值 -> 工业增加值. */
const OF_MEASURE =
  /^其?(?:同比增速|增速|增幅|升幅|降幅|涨幅|跌幅|增长率|占比|比重|比例|比率|份额|growth|margin|share)/u;

/** Which part of a whole: 城镇 of 恩格尔系数. */
const WHICH =
  /^(?:城镇|城市|乡村|农村|城乡|县城|男性|女性|男|女|省级|市级|县级|中央|地方|境内|境外|国内|国外|海外|内地|公办|民办|国有|民营|私营|外资|居民|企业|住户|非金融企业|短期|中长期|长期|东部|中部|西部|东北)$/u;

/** How much one thing moves another: 影响CPI, 合计拉动经济增长. */
const MOVES = /^(合计|共同)?(影响|拉动|带动|推动|拉低|推高|拖累)(\p{Script=Han}*[A-Z]*\p{Script=Han}*)$/u;

/** What is done with the thing named before: 销售12.06万台 behind 生产电动叉车12.38万台. */
const DOES =
  /^(?:销售|生产|出口|进口|交付|出栏|开工|竣工|建成|改造|改造提升|改善|受理|办结|发行|投产|投用|新开|新增|关闭|关停|退出|淘汰|注销|签约|启动|获批|引进)$/u;

/** What is never a thing that a property could be added to: 密度, 达标率. */
const MEASURE = /(?:[度率值价比]|水平|标准|系数|指数)$/u;

/** What flows in one unit is of one property in every unit: 其中集装箱96.5万标箱 of 货物吞吐量. */
const FLOW = /^(?:产量|吞吐量|销量|存栏|出栏)$/u;

/** What a figure is about by its own words, completed by what its sentence and those before it named. */
export function ownSubject(phrase: Phrase, carried: Carried, standing: Standing): string | undefined {
  const { subject } = carried;
  if (phrase.subject === undefined) {
    const state = stateAmong(carried, standing);
    if (state !== undefined) return state;
    const ranked = /^[位名]$/u.test(standing.figure.unit) ? carried.ranked : undefined;
    const named = subjectAhead(phrase, standing) ?? ranked ?? subject;
    // 预计可吸引15万人次: whom, nobody says.
    const draws = /^(?:吸引|接待)/u.test(phrase.predicate) && dimensionOf(standing.figure) !== carried.dimension;
    if (draws) return phrase.predicate.slice(0, 2);
    if (named === undefined) return objectAhead(standing);
    // 总建筑面积12.8万平方米，设8台: what is counted is not of the area.
    if (phrase.predicate === '' && /^[台座个套间户]$/u.test(standing.figure.unit) && /面积$/u.test(named))
      return withoutProperty(named);
    const done = /^(?:已|均|约|共|累计)*完成/u.test(phrase.predicate) && phrase.base !== undefined;
    return done ? `${named}完成${phrase.base!}` : inEach(named, phrase.each);
  }
  const own = withoutHome(phrase.subject, carried.home);
  const state = stateAmong(carried, standing);
  if (state !== undefined) return state;
  if (phrase.bare) {
    const ahead = subjectAhead(phrase, standing) ?? subject;
    return ahead === undefined ? own : withProperty(ahead, own.replace(/^其/u, ''));
  }
  if (subject === undefined) return own;
  if (phrase.series) return /均$/u.test(own) ? `${own}${subject}` : `${subject}${own}`;
  // 公用经费标准提高到小学每生每年720元、初中每生每年940元.
  if (phrase.each !== undefined && own.length <= 6 && /（[^（）]+）$/u.test(subject))
    return subject.replace(/（[^（）]+）$/u, `（${own}）`);
  const moved = MOVES.exec(own);
  if (moved && /^(?:个百分点|百分点|个基点|bp|BP)$/u.test(standing.figure.unit)) return movedBy(moved, carried);
  if (DOES.test(own) && dimensionOf(standing.figure) === carried.dimension)
    return `${own}${subject.replace(/^(?:销售|生产|新建|新开|新增|改造|提升|出口|进口|开工|完成|引进|签约|关停)+/u, '')}`;
  // 酒店331间，提供9.2万个房间.
  if (/^提供/u.test(phrase.predicate) && own.length <= 3 && subject.length <= 6 && carried.dimension !== undefined)
    return `${subject}${own}`;
  return carried.whole === undefined ? own : partOf(carried.whole, own, phrase, standing);
}

/** Those of a number of things that are alike: 28种价格上涨 of 50种商品 are 价格上涨的商品. */
function stateAmong({ among }: Carried, { index, text, figure }: Standing): string | undefined {
  if (among === undefined || index === 0 || figure.unit !== among.unit) return undefined;
  const state = /^\p{Script=Han}{2,14}(?=[，；。、（])/u.exec(text.slice(figure.end))?.[0];
  return state === undefined || state === among.subject ? undefined : `${state}的${among.subject}`;
}

/** What a figure measures; equal for those that can be parts of each other. */
export function dimensionOf({ meanings, unit }: Standing['figure']): string {
  return meanings[0]?.dimension ?? unit;
}

/** Whether words name a measure that is said together with its subject: 增速, 占比. */
export function isOfMeasure(words: string): boolean {
  return OF_MEASURE.test(words);
}

function withProperty(subject: string, property: string): string {
  if (OF_MEASURE.test(property)) return subject.endsWith(property) ? subject : joined(subject, property);
  return joined(withoutProperty(subject), property);
}

function joined(subject: string, property: string): string {
  return /[A-Za-z]$/.test(subject) && /^[A-Za-z]/.test(property) ? `${subject} ${property}` : `${subject}${property}`;
}

/** 每亩产量 where 每公顷产量 is named again for another area. */
function inEach(subject: string, each: string | undefined): string {
  return each === undefined ? subject : subject.replace(/每(?:公顷|亩|公斤|斤|吨|人|户)(?=\p{Script=Han})/u, each);
}

/** An article on a place need not name it with each figure. */
function withoutHome(subject: string, home: string | undefined): string {
  return home !== undefined && subject.startsWith(home) && subject.length >= home.length + 2
    ? subject.slice(home.length).replace(/^(?:以)(?=\p{Script=Han}+方式)/u, '')
    : subject;
}

function movedBy([, together, verb, what]: RegExpExecArray, { subject, shared }: Carried): string {
  const of =
    together !== undefined && shared ? `${shared.items.slice(0, -1).join('、')}和${shared.items.at(-1)!}` : subject!;
  return `${of}对${what === '' ? '总体' : what}的${verb === '影响' ? '影响' : /[低累]/u.test(verb!) ? '拖累' : '拉动'}`;
}

/** A part takes the name of its whole where its own does not say what is measured: 城镇恩格尔系数, 风电装机容量, 制造业增加值. */
function partOf(whole: NonNullable<Carried['whole']>, own: string, phrase: Phrase, { figure }: Standing): string {
  if (WHICH.test(own) && phrase.share === false)
    return `${own}${whole.subject.replace(/^(?:城镇|农村|城乡)(?=居民|常住|人均)|^全(?:体|部)?/u, '')}`;
  const property = ENDS_IN_PROPERTY.exec(whole.subject)?.[0];
  if (property === undefined || ENDS_IN_PROPERTY.test(own) || MEASURE.test(own) || own.length > 8) return own;
  if (/^占/u.test(phrase.predicate)) return own;
  const alike = whole.dimension === dimensionOf(figure) || (FLOW.test(property) && !/^(?:%|元)/u.test(figure.unit));
  return alike || phrase.change !== undefined ? overlapped(own, property) : own;
}

/** 居民生活用电 and 用电量 are 居民生活用电量. */
function overlapped(own: string, property: string): string {
  for (let length = property.length - 1; length > 0; length--)
    if (own.endsWith(property.slice(0, length))) return `${own}${property.slice(length)}`;
  return `${own}${property}`;
}
