/** Adverbs that say when or how something was done, between who did it and what: 商场今年已引进首店. */
const BETWEEN =
  /(?<=\p{Script=Han}{2})(?:今年(?:以来)?(?:已|共)?|目前(?:共)?|当前|累计(?!折旧)|一度|分批|陆续|先后|已经|已(?!婚|知|故)|将(?!军|领|士|来)|全年|上年)(?=\p{Script=Han}{2})/gu;

/** Who spent money, and the verb without what it was spent on: 政府已预留. */
const SPENT =
  /(政府|财政|统筹|当局|部门|[省市县区州局厅委会])(?:已|将|拟|计划|共|累计|总共)*(预留|投入|安排|拨付|下达|出资|筹集|募集)$/u;

/** A subject without what does not belong to the name of a thing. `money` is true where the figure is an amount of money. */
export function tidySubject(text: string, money: boolean): string {
  const tidy = unquoted(text.replace(/^.*(?:显示|介绍|表示|指出|认为|获悉|称)[，：]?/u, ''))
    .replace(BETWEEN, '')
    .replace(/^(?:分批|集中)?(?:发放|安排|下达|拨付)(?=(?:总额|金额)$)/u, '')
    .replace(/(?<=[\p{Script=Han}）]{2})(?:共|累计)*(?:完成|实现|录得)(?=\p{Script=Han}{2,}$)/u, '')
    .replace(/^(?:近|过去|这)?[二三四五六七八九十]年(?:来|间)?$|^(?:前|在|设|未来|在未来)$/u, '')
    .replace(/^\p{Script=Han}{2,8}?共(?=(?:夺得|获得|取得|斩获|收获|签约|引进|派发)\p{Script=Han})/u, '')
    .replace(/^以(?=\p{Script=Han}{2,8}方式\p{Script=Han}{2})/u, '')
    .replace(/^(\p{Script=Han}{4,})(?:提高[到至]|上调至|降[到至]|调整[为到至])(\p{Script=Han}{2,6})$/u, '$1（$2）')
    .replace(/(?<=\p{Script=Han}{2})的?初步(?:统计)?(?:数字|数)$/u, '')
    .replace(/[的、和与及对将把]$/u, '')
    .replace(/(?:^|(?<=\p{Script=Han}))人民币$/u, '')
    .replace(/^(?:拉动|带动|撬动)(?:消费|投资)$/u, money ? '$&额' : '$&')
    .trim();
  return money ? tidy.replace(SPENT, '$1$2资金') : tidy;
}

/** Without quotation marks and brackets at the ends that nothing answers to: 三公”经费 keeps both of “三公”经费. */
function unquoted(text: string): string {
  const opens = (text.match(/[“‘（(]/gu) ?? []).length;
  const closes = (text.match(/[”’）)]/gu) ?? []).length;
  if (opens === closes) return text.replace(/^“([^“”]*)”$/u, '$1');
  return text.replace(/^[“”‘’"'（）()]+|[“‘"'（(]+$/gu, '');
}
