import type { TraditionalRegion } from './traditional-region.js';

/**
 * Words for which OpenCC's list of a region's words has the term of computing, but which say something else in a report: 集群 is
 * 叢集 among servers and 聚落 among factories. They go before OpenCC's; a report's own `traditional:` goes before them.
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
  },
  'zh-Hant-HK': { 制造: '製造', 公布: '公布' },
};
