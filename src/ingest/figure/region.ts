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

/** Words that end in 省 or 市 and name no place. */
const NO_PLACE = /^(?:全|本|我|各|外|该|两|跨|城|上|股|门|超|集|在|为|和|与|的|是)/u;

/** The province or city that an article is about, from its title, its publisher or its first sentences: 临江省. */
export function homeRegion(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const known = regionIn(text.slice(0, 40));
    if (known) return known === '我国' || known === '中国' ? '全国' : known;
    for (const [place] of text.matchAll(/[\p{Script=Han}]{2,3}?(?:省|市|自治区|自治州|县)/gu))
      if (!NO_PLACE.test(place) && !/[全本各我该度]/u.test(place)) return place;
  }
  return undefined;
}

/** Key of a region for `region:` of report.yaml: `CN-SD` for 山东. */
export function regionKey(name: string): string {
  return PLACES[name] ?? name;
}
