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

/** Key of a region for `region:` of report.yaml: `CN-SD` for 山东. */
export function regionKey(name: string): string | undefined {
  return PLACES[name];
}
