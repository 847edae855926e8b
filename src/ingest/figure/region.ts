import { englishRegion } from './english/english-region.js';

/** ISO 3166-1 and 3166-2 keys of China and its provinces, by their short Chinese names (GB/T 2260). */
const PLACES: Readonly<Record<string, string>> = {
  全国: 'CN',
  我国: 'CN',
  中国: 'CN',
  北京: 'CN-BJ',
  天津: 'CN-TJ',
  河北: 'CN-HE',
  山西: 'CN-SX',
  内蒙古: 'CN-NM',
  辽宁: 'CN-LN',
  吉林: 'CN-JL',
  黑龙江: 'CN-HL',
  上海: 'CN-SH',
  江苏: 'CN-JS',
  浙江: 'CN-ZJ',
  安徽: 'CN-AH',
  福建: 'CN-FJ',
  江西: 'CN-JX',
  山东: 'CN-SD',
  河南: 'CN-HA',
  湖北: 'CN-HB',
  湖南: 'CN-HN',
  广东: 'CN-GD',
  广西: 'CN-GX',
  海南: 'CN-HI',
  重庆: 'CN-CQ',
  四川: 'CN-SC',
  贵州: 'CN-GZ',
  云南: 'CN-YN',
  西藏: 'CN-XZ',
  陕西: 'CN-SN',
  甘肃: 'CN-GS',
  青海: 'CN-QH',
  宁夏: 'CN-NX',
  新疆: 'CN-XJ',
  台湾: 'CN-TW',
  香港: 'CN-HK',
  澳门: 'CN-MO',
};

const NAMED = new RegExp(Object.keys(PLACES).join('|'), 'gu');

/** The country or province that a text names first; undefined for none. */
export function regionIn(text: string): string | undefined {
  return text.match(NAMED)?.[0];
}

/** Words that end like a place and name none: 全市, 超大城市, 试点地区, 工业园区. */
const NO_PLACE =
  /^(?:[全本我各外该两跨城上股门超集在为和与的是]|.*[全各该每])|(?:^|[大中小型级新])城市$|(?:[地老社街校园景辖片牧林灾城]|部山|示范|试验|功能|保护|产业)区$|[区市]县$|国家|统计|公司|企业/u;

/** A time or a number: what stands before it is no part of a name. */
const TIME =
  /(?:[上下]半年|今年|去年|全年|[前头第]?[\d一二三四五六七八九十]+(?:[年月日]|个?季度|个月)?|[年月日初底末度]|(?<=[年月])份)/gu;

/** Endings of names, the longer first; not those of words: 上市公司, 市场, 省份, 节省. */
const PLACE =
  /\p{Script=Han}{2,3}?(?:自治区|自治州|新区|开发区|高新区|(?<!节)省(?!份|级|钱|心)|(?<![上股超门夜早集楼车债都开收入退区级])市(?![场值面级]|公司|盈率)|州|县(?!级))|^\p{Script=Han}{2,3}区/gu;

/** The province or city that an article is about, from its title, its publisher or its first sentences: 临江省. */
export function homeRegion(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const known = regionIn(text.slice(0, 40));
    if (known) return known === '我国' || known === '中国' ? '全国' : known;
    const plain = text.replace(TIME, '，');
    for (const [place] of plain.matchAll(PLACE))
      if (!NO_PLACE.test(place) && !/[本我度]/u.test(place)) return nameIn(place, texts);
  }
  return englishRegion(texts);
}

/** 望海县 of 假望海县 (连假望海县涌入…): the name that stands elsewhere behind something else. */
function nameIn(place: string, texts: readonly string[]): string {
  const shorter = place.slice(1);
  const known = !/^..(?:省|市|县|州)$/u.test(shorter)
    ? 0
    : texts
        .join('\n')
        .split(shorter)
        .slice(0, -1)
        .filter((before) => !before.endsWith(place[0]!)).length;
  return known > 0 ? shorter : place;
}

/** Key of a region for `region:` of report.yaml: `CN-SD` for 山东. */
export function regionKey(name: string): string {
  return PLACES[name] ?? name;
}
