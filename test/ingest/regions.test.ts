import { describe, expect, it } from 'vitest';
import { homeRegion } from '../../src/ingest/figure/region.js';

describe('the region that an article is about', () => {
  it.each([
    ['今年一季度青原市工业运行平稳', '青原市'],
    ['上半年青原市工业运行平稳', '青原市'],
    ['9月份白水县用电量增长', '白水县'],
    ['云溪新区前5个月投资增长较快', '云溪新区'],
    ['江海省统计局', '江海省'],
    ['广东工业生产稳步回升', '广东'],
    ['我国粮食产量再创新高', '全国'],
    ['归属于上市公司股东的净利润增长，东部市场回暖', undefined],
    ['东部省份用电量回升，节省开支，设区市全部达标', undefined],
    ['全市城市建设提速，园区项目增多', undefined],
    ['大城市人口增长，贫困山区县域经济好转', undefined],
  ])('%s', (text, region) => expect(homeRegion([text])).toBe(region));

  it('has the name that stands elsewhere too', () => {
    expect(homeRegion(['长假望山县游客大增', '望山县政府公布统计。'])).toBe('望山县');
  });

  it('is, in English, a place that belongs to the publisher', () => {
    expect(
      homeRegion(['Employment in July', 'Statistics Ostmark', 'Employment in August rose in Ostmark by a little.']),
    ).toBe('Ostmark');
  });
});
