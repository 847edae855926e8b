import { ENDS_IN_PROPERTY } from './property.js';

/** Adverbs and verbs that may stand between a subject and its figure, the longer first where one begins another. */
const PREDICATE = [
  '按年|按月|按季|微跌|微升|微降|微增|(?:由|从)(?:上年|去年|上年同期|去年同期|年初|上年末|上月)的?|(?:由|从)\\p{Script=Han}{0,2}的|运行满|使用满|为期|历时|历经|涌入|出现|年增|年减|月增|月减|季增|季减|新增|成长|衰退|逼近|逾|略减|略增|合计|压缩|缩短|有望|同比名义|同比实际|同比|环比|累计|年均|分别|合计|总计|共计|合共|共|(?<![日月年季周人户场亩])均|仍|还|又|再|只|仅|(?<![节公条合制])约|近|超过|突破|逾|超|已经|已|将|可|可达|预计|高达|多达|名义|实际|继续|持续|进一步|明显|大幅|小幅|略|稳步|快速|全年|目前|当前|(?<![原规法准否细])则|平均|首次|连续|双双|各|也|力争|就',
  '增长到|增长至|(?<!自然)增长率为|增长|增加到|增加至|增加|增至|净增|多增|少增|多增加|下降到|下降至|下降|下跌|跌破|减少到|减少至|减少|减至|降低到|降低至|降低|降至|降到|上升到|上升至|上升|升至|上涨|提高到|提高至|提高|提升到|提升至|提升|回升|回落|下滑|萎缩|扩大到|扩大|收窄|加快|放缓|减缓|缩小|攀升至|攀升|压减|压降|精简|改善|好转|跃升至?|跃居|增产|减产|增收|减收|折合|折算|约合|(?<![宝名珍昂尊])贵|便宜',
  '达到|达|完成|实现|保持在|维持在|稳定在|控制在|为|是|有|至|到|在|高出|拉动|贡献|翻|相当于|的|从|由|以|于|不低于|不少于|不超过|不高于|低于|高于|快于|慢于|多于|少于|好于|优于|多出|增|降|减|涨|跌|升|(?<![最坝身净标层楼塔墙限水])高|(?<!最)[低快慢多少]|放大|加|中有|保持|吸引|提供|录得|发生',
].join('|');

const LAST_PREDICATE = new RegExp(`(?:${PREDICATE})$`, 'u');

/** 则因暑假结束而: why something changed, before its verb. */
const BECAUSE = /则?(?:因|由于|受)\p{Script=Han}{2,12}(?:而|影响)$/u;

/** A subject without the verbs and adverbs that end it; a property such as 增幅 or 占比 is a noun. */
export function stripVerbs(text: string): string {
  let rest = text;
  for (let before = ''; before !== rest && !ENDS_IN_PROPERTY.test(rest);) {
    before = rest;
    rest = rest.replace(LAST_PREDICATE, '').replace(BECAUSE, '');
  }
  return rest;
}
