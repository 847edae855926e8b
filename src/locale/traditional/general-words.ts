import type { TraditionalRegion } from './traditional-region.js';

/**
 * Words for which OpenCC's list of a region's words has the term of computing, but which say something else in a report: 集群 is
 * 叢集 among servers and 聚落 among factories; and words of reports on the economy that it does not have at all, as the region's own
 * statistics and laws say them (年增率, 按年, 水污染防治法). They go before OpenCC's; a report's own `traditional:` goes before them.
 */
export const GENERAL_WORDS: Readonly<Record<TraditionalRegion, Readonly<Record<string, string>>>> = {
  'zh-Hant-TW': {
    // OpenCC reads 国家制造 as 国家制 and 造.
    制造: '製造',
    产业集群: '產業聚落',
    集群: '聚落',
    发布: '發布',
    公布: '公布',
    项目: '項目',
    对象: '對象',
    优化: '優化',
    运行: '運行',
    文件: '文件',
    性能: '性能',
    算法: '算法',
    支持: '支持',
    程序: '程序',
    设备: '設備',
    数据: '數據',
    导入: '導入',
    调用: '調用',
    代码: '代碼',
    用户: '用戶',
    联系: '聯繫',
    窗口: '窗口',
    增长: '成長',
    同比增长: '年增',
    同比增长率: '年增率',
    同比增速: '年增率',
    同比下降: '年減',
    同比: '較上年同期',
    环比增长: '較上期成長',
    环比: '較上期',
    计划: '計畫',
    质量: '品質',
    报道: '報導',
    出台: '推出',
    抓手: '著力點',
    短板: '弱項',
    数字化: '數位化',
    数字经济: '數位經濟',
    数字技术: '數位技術',
    高水平: '高水準',
    生活水平: '生活水準',
    收入水平: '所得水準',
    技术水平: '技術水準',
    发展水平: '發展水準',
    // OpenCC has 汙; the laws have 污.
    污染: '污染',
    污水: '污水',
    污泥: '污泥',
    贪污: '貪污',
  },
  'zh-Hant-HK': { 制造: '製造', 公布: '公布', 同比: '按年', 环比: '按期' },
};
