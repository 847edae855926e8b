/**
 * What Chinese numerals count by: measure words, units of measure, money and spans of time. Not among them is what makes an
 * ordinal of a numeral: 月, 日, 号, 季度, 级, 期, 届, 线, 等.
 */
export const COUNTERS = [
  '个|個|家|条|條|台|臺|项|項|户|戶|人|名|位|只|隻|件|套|种|種|类|類|款|座|艘|架|场|場|所|处|處|间|間|栋|棟|辆|輛|股|张|張|枚|次|轮|輪',
  '道|份|句|段|章|页|頁|版|步|块|塊|片|组|組|支|篇|部|门|門|颗|粒|根|棵|匹|大(?=[\\p{Script=Han}])|方面|环节|行业|行業|省|市|县|縣|镇|村',
  '点(?![〇零一二三四五六七八九十])|點(?![〇零一二三四五六七八九十])',
  '倍|元|美元|欧元|港元|吨|噸|公斤|千克|克(?!服)|米|公里|千米|平方|立方|亩|畝|公顷|公頃|千瓦|度(?!假)|升(?!级|級|至|高|温)|桶|箱|百分点|百分點|基点|基點',
  '年|个月|個月|天|小时|小時|分钟|分鐘|秒|周(?!年|边|围)|週|岁|歲|刻钟|世纪|人次|车次',
]
  .join('|')
  .replaceAll('\\p{Script=Han}', '\u4e00-\u9fff');

/** Fixed words in which a numeral stands before a counter and counts nothing. */
export const IDIOMS =
  /[三四五]位一体|[三四五]位一體|三天两头|三天兩頭|一年四季|五湖四海|四面八方|三番五次|一心一意|三心二意|两面|兩面|两口子|[一二三]次产业|[一二三]次產業|[二再三]次(?:元|函数|创业|能源|分配|污染|利用|供水)|[一二三四五六七八九十]年(?:行动|行動|计划|計劃|规划|規劃|方案)|十年树木|百年大计|半年|两岸|兩岸|万元户|千人计划|一门式|十字路口|五个手指|双百/gu;

/** What behind a numeral shows that it is part of a word: 两点论, 二人转. */
export const NOT_COUNTED_BEHIND = /^(?:点论|人转|人世界|道贩子|步走|元(?:结构|论|化|体制|经济)|维|个一百年)/;
