/** Words that open a clause and say nothing about the figure in it. */
const WORDS = [
  '[的和与及、则]|其中|其余|当中|这其中|此外|同时|连同|距离|距|累计前|另外?有?|近年来|预计|初步核算|初步统计|据统计|据了解|下一步',
  // Times without a number, which periods are read from.
  '截至目前|截止目前|截至|目前|当前|现有|现已|未来|全年|期间(?!费用)|以来|前后|今年(?:以来)?|年内|当[年月季日](?!度计划)|本年(?:度)?|上年(?:同期)?[为是]|[年月季期]末|[年月季期][底初]|报告期[内末]?|上半年|下半年|[上本]赛季|年均(?=为)|季度',
  '以上|以下|左右|分(?:产业|行业|领域|地区|品种|部门|市场|产品|结构|类别)看|分[^，]{1,6}看|按[^，]{1,10}计算|按[^，]{1,10}计|从[^，]{1,10}看|围绕',
  '推动(?!力)|推进|涉及|完成|实现|实施|发生(?!率|额)|拥有|共有|建有|设有|设立|设(?=\\d|车站)|累计|总计|合计(?!持|影响|拉动|带动)|共(?!享|建|同|有产权)|达到|支持|圆满|成功|力争|确保|使|将(?!军|领)|并|且|而|还(?!款|贷|本|建)|又|也|有望|来自|主要(?:是|受|为|由于|得益于)|受(?=\\p{Script=Han}{2,8}价格)',
  '扣除[^，]{1,10}?(?:因素|影响)(?:后)?|拟以?(?=\\p{Script=Han}{2})|继续(?!教育)|可(?!再生|支配|持续|比|转|燃|回收|吸入|利用|移植|靠|信|研|溶|降解)|末|底',
  // Whom an article speaks of anyway.
  '我国|全国|[全我本][省市区县州港澳](?!长|级|管|政)|[全我本]行(?!业|动|为|程)|[全我]司|全集团|(?:本)?公司(?!债|治理|法|制|型|律|章|\\p{Script=Han}{0,2}$)|本集团|新区(?=\\p{Script=Han}{4})',
].join('|');

const OPENING = new RegExp(`^(?:${WORDS})`, 'u');

/** 全线通车后, 连假期间: a time told by what happens. */
const EVENT =
  /^\p{Script=Han}{0,6}(?:(?:通车|投产|达产|建成|竣工|实施|运营|开通|投用|完工|达效)(?:后|以来)|(?<=\p{Script=Han}{2})期间)(?=\p{Script=Han}{3})(?!后?的)/u;

/** Whom something is done to or for, before its verb: 向全体股东派发, 为企业降低. */
const FOR_WHOM =
  /^(?:向|给|为|替|对)\p{Script=Han}{2,6}?(?=每|降低|节约|节省|减轻|减免|派发|捐赠|捐款|发放|提供|支付|带来|创造|新增|让利)/u;

const REGION = /^(?:全国|全省|全市|全区|全县|全州|我国|我省|我市|我区|全球|全社会|规模以上)?/u;

/** The words before a figure from where they begin to name something. */
export function stripOpening(lead: string): string {
  let text = lead;
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(OPENING, '').replace(EVENT, '').replace(FOR_WHOM, '');
  }
  return text.replace(REGION, (region) => (/规模以上|全社会/u.test(region) ? region : ''));
}
