import type { LocaleData } from './locale-data.js';
import { ZH_HANT_HK_UNITS } from './units/zh-hant-units.js';
import { ZH_HANT_TW } from './zh-hant-tw.js';

const { 兆: _, ...MAGNITUDES } = ZH_HANT_TW.magnitudes!;

/** Traditional Chinese, as it is written in Hong Kong and Macao: as in Taiwan, where nothing else is said. */
export const ZH_HANT_HK: LocaleData = {
  ...ZH_HANT_TW,
  language: 'zh-Hant-HK',
  aliases: ['zh-HK', 'zh-MO', 'zh-Hant-MO', 'yue'],
  // 兆 stands for a million there as often as for a million millions, so it is neither written nor read.
  magnitudes: MAGNITUDES,
  units: ZH_HANT_HK_UNITS,
  charts: {
    ...ZH_HANT_TW.charts,
    shortDays: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  },
  phrases: {
    ...ZH_HANT_TW.phrases,
    'cell-place': '表{1}第{2}行第{3}欄',
    'data-source-row': '行',
    'table-alternative': '表格：{1}，{2}行{3}欄。',
    'chart-column': '棒形圖',
    'chart-pie': '圓形圖',
    'chart-doughnut': '環形圖',
    'no-data': '沒有數據',
  },
};
