/** Nouns that name a property of what stands before them; alone they belong to the subject before. */
const PROPERTY =
  '同比增速|增速|增幅|升幅|降幅|涨幅|跌幅|(?<!自然)增长率|增量|产能|产值|产量|占地|价值|货值|占比|比重|比例|比率|份额|总额|总量|总数|余额|(?:播种|种植|养殖|建筑)?面积|金额|规模|数量|价格|均价|面值|利润|营收|收入|支出|销量|销售额|零售额|营业额|增加值|投资|投资额|总投资|进出口总值|进出口|出口|进口|顺差|逆差|带动就业|覆盖率|完成率|贡献率|利用率|使用率|综合利用率|装机|装机容量|发电量|吞吐量|里程|人数|户数|总产值|营业收入|利润总额|净利润|收益|净增|较上年同期|用电量|总市值|市值|单产|存栏|出栏';

/** Properties that are things of their own where nothing else is named with them. */
const OF_ITSELF = /^(?:进出口总值|进出口|出口|进口|顺差|逆差|净利润|营业收入|利润总额)$/u;

const BARE = new RegExp(`^其?(?:单\\p{Script=Han})?(?:总?(?:${PROPERTY}))+$`, 'u');

/** What ends in the name of a property. */
export const ENDS_IN_PROPERTY = new RegExp(`(?:${PROPERTY})$`, 'u');

const WHOLE_PROPERTY = new RegExp(`(?:单\\p{Script=Han}|总(?!投资))?(?:${PROPERTY})$`, 'u');

/** Whether words name a property only: 增速, 其产能, 单张面值. */
export function isBareProperty(words: string): boolean {
  return BARE.test(words) && !OF_ITSELF.test(words);
}

/** A subject without the property that it ends in: 粮食 of 粮食总产量. */
export function withoutProperty(subject: string): string {
  return subject.replace(WHOLE_PROPERTY, '');
}
