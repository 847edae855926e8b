/** An honest sentence, and the same with a word or a value that is wrong. */
export type SentencePair = readonly [honest: string, wrong: string];

export const CHINESE_SENTENCES: readonly SentencePair[] = [
  // 宏观经济
  [
    '前五个月增加值增长{6.3 percent}，高于全国的{3.6 percent}。',
    '前五个月增加值增长{6.3 percent}，低于全国的{3.6 percent}。',
  ],
  [
    '增加值增长{6.3 percent}，比全国的{3.6 percent}高{2.7 percentage-point}。',
    '增加值增长{6.3 percent}，比全国的{3.6 percent}高{3.7 percentage-point}。',
  ],
  ['失业率由{5.5 percent}下降到{5.0 percent}。', '失业率由{5.5 percent}上升到{5.0 percent}。'],
  [
    '城镇化率从{63.9 percent}提高到{65.2 percent}，提高{1.3 percentage-point}。',
    '城镇化率从{63.9 percent}提高到{65.2 percent}，提高{2.3 percentage-point}。',
  ],
  [
    '居民消费价格同比上涨{0.7 percent}，涨幅低于{3.0 percent}的预期目标。',
    '居民消费价格同比上涨{3.7 percent}，涨幅低于{3.0 percent}的预期目标。',
  ],
  ['出口同比下降{2.1 percent}。', '出口同比下降{-2.1 percent}。'],
  [
    '工业品出厂价格同比下降{3.0 percent}，降幅比上月扩大{0.4 percentage-point}。',
    '工业品出厂价格同比下降{3.0 percent}，降幅比上月扩大{-0.4 percentage-point}。',
  ],
  [
    '财政收入{21.6 wan-yi-yuan}，占生产总值{126.0 wan-yi-yuan}的{17.1 percent}。',
    '财政收入{21.6 wan-yi-yuan}，占生产总值{126.0 wan-yi-yuan}的{27.1 percent}。',
  ],
  [
    '服务业增长{5.8 percent}，比工业的{4.2 percent}快{1.6 percentage-point}。',
    '服务业增长{5.8 percent}，比工业的{4.2 percent}慢{1.6 percentage-point}。',
  ],
  [
    '外商投资由{1735 yi-us-dollar}增加到{1891 yi-us-dollar}，增长{9.0 percent}。',
    '外商投资由{1735 yi-us-dollar}增加到{1891 yi-us-dollar}，增长{19.0 percent}。',
  ],
  // 公司业绩
  [
    '营业收入从{120 yi-yuan}增长到{150 yi-yuan}，增长{25 percent}。',
    '营业收入从{120 yi-yuan}增长到{150 yi-yuan}，下降{25 percent}。',
  ],
  ['净利润由{8.0 yi-yuan}增至{16.1 yi-yuan}，翻了一番。', '净利润由{8.0 yi-yuan}增至{12.1 yi-yuan}，翻了一番。'],
  [
    '毛利率为{32.5 percent}，较上年的{30.1 percent}提升{2.4 percentage-point}。',
    '毛利率为{32.5 percent}，较上年的{30.1 percent}提升{1.4 percentage-point}。',
  ],
  ['门店由{820 store}减少到{760 store}。', '门店由{820 store}减少到{860 store}。'],
  [
    '研发投入{12.4 yi-yuan}，占收入{155 yi-yuan}的{8.0 percent}。',
    '研发投入{12.4 yi-yuan}，占收入{155 yi-yuan}的{9.0 percent}。',
  ],
  ['海外收入占{52.3 percent}，超过一半。', '海外收入占{42.3 percent}，超过一半。'],
  ['直营渠道占{28.9 percent}，近三成。', '直营渠道占{38.9 percent}，近三成。'],
  ['亏损由{5.2 yi-yuan}收窄至{1.3 yi-yuan}。', '亏损由{5.2 yi-yuan}扩大至{1.3 yi-yuan}。'],
  [
    '线上占{34.0 percent}，线下占{41.0 percent}，其余{25.0 percent}为批发。',
    '线上占{34.0 percent}，线下占{41.0 percent}，其余{35.0 percent}为批发。',
  ],
  ['员工{3200 person}，其中研发人员{1100 person}。', '员工{3200 person}，其中研发人员{4100 person}。'],
  ['营业利润{6.1 yi-yuan}，是上年{3.0 yi-yuan}的两倍。', '营业利润{9.1 yi-yuan}，是上年{3.0 yi-yuan}的两倍。'],
  ['订单增长{103 percent}，翻了一番多。', '订单增长{83 percent}，翻了一番多。'],
  // 能源
  [
    '风电装机由{3.65 yi-kilowatt}提高到{4.41 yi-kilowatt}，提高{0.76 yi-kilowatt}。',
    '风电装机由{3.65 yi-kilowatt}提高到{4.41 yi-kilowatt}，提高{0.96 yi-kilowatt}。',
  ],
  [
    '非化石能源占{17.9 percent}，其余{82.1 percent}为化石能源。',
    '非化石能源占{17.9 percent}，其余{72.1 percent}为化石能源。',
  ],
  ['煤炭消费占比从{56.8 percent}降至{55.3 percent}。', '煤炭消费占比从{56.8 percent}升至{55.3 percent}。'],
  [
    '单位能耗由{0.55 tonne-coal-per-wan-yuan}降低到{0.46 tonne-coal-per-wan-yuan}。',
    '单位能耗由{0.55 tonne-coal-per-wan-yuan}降低到{0.64 tonne-coal-per-wan-yuan}。',
  ],
  [
    '光伏发电量最高，达{5842 yi-kilowatt-hour}，其次是风电，{4400 yi-kilowatt-hour}。',
    '光伏发电量最高，达{3842 yi-kilowatt-hour}，其次是风电，{4400 yi-kilowatt-hour}。',
  ],
  [
    '甲、乙、丙三省分别增长{8.1 percent}、{6.3 percent}、{5.0 percent}，其中甲最快。',
    '甲、乙、丙三省分别增长{8.1 percent}、{6.3 percent}、{5.0 percent}，其中乙最快。',
  ],
  [
    '水电{13.5 yi-kilowatt}、风电{4.4 yi-kilowatt}，合计{17.9 yi-kilowatt}。',
    '水电{13.5 yi-kilowatt}、风电{4.4 yi-kilowatt}，合计{18.9 yi-kilowatt}。',
  ],
  // 卫生与人口
  ['床位由{910 wan-bed}增加到{975 wan-bed}。', '床位由{910 wan-bed}减少到{975 wan-bed}。'],
  ['接种{1200 wan-person}，其中老年人{310 wan-person}。', '接种{120 wan-person}，其中老年人{310 wan-person}。'],
  ['近四成（{38.7 percent}）的受访者每周锻炼。', '近四成（{48.7 percent}）的受访者每周锻炼。'],
  [
    '孕产妇死亡率最低的是东部，为{9.1 per-mille}，最高的是西部，为{16.2 per-mille}。',
    '孕产妇死亡率最低的是东部，为{19.1 per-mille}，最高的是西部，为{16.2 per-mille}。',
  ],
  [
    '人均预期寿命超过{78.0 years}的目标。覆盖率达到{95.1 percent}，高于{95.0 percent}的目标。',
    '人均预期寿命超过{78.0 years}的目标。覆盖率达到{94.1 percent}，高于{95.0 percent}的目标。',
  ],
  [
    '千人床位数由{6.7 bed-per-thousand-persons}升至{6.9 bed-per-thousand-persons}。',
    '千人床位数由{6.9 bed-per-thousand-persons}升至{6.7 bed-per-thousand-persons}。',
  ],
  // 体育、文化、交通
  [
    '观众由{1.2 wan-person}增加到{1.8 wan-person}，增长{50 percent}。',
    '观众由{1.2 wan-person}增加到{1.8 wan-person}，增长{75 percent}。',
  ],
  [
    '金牌榜上甲队最多，{40 count}枚，乙队其次，{38 count}枚。',
    '金牌榜上甲队最多，{30 count}枚，乙队其次，{38 count}枚。',
  ],
  ['平均用时从{125 day}缩短到{98 day}，缩短{27 day}。', '平均用时从{125 day}缩短到{98 day}，缩短{37 day}。'],
  [
    '客流{2.4 yi-person-time}，是上年{0.8 yi-person-time}的三倍。',
    '客流{1.4 yi-person-time}，是上年{0.8 yi-person-time}的三倍。',
  ],
  [
    '票房{549 yi-yuan}，比上年的{300 yi-yuan}增长{83 percent}。',
    '票房{549 yi-yuan}，比上年的{300 yi-yuan}增长{38 percent}。',
  ],
  ['女性读者过半（{54.2 percent}）。', '女性读者过半（{45.2 percent}）。'],
  [
    '公路里程{535 wan-kilometre}，多于上年的{528 wan-kilometre}。',
    '公路里程{535 wan-kilometre}，少于上年的{528 wan-kilometre}。',
  ],
  ['铁路投资比上年提高{0.5 percentage-point}。', '铁路投资比上年提高{-0.5 percentage-point}。'],
  [
    '货运量由{500 wan-tonne}下降到{240 wan-tonne}，减少一半。',
    '货运量由{500 wan-tonne}下降到{440 wan-tonne}，减少一半。',
  ],
  ['新能源车占{31.6 percent}，接近三分之一。', '新能源车占{51.6 percent}，接近三分之一。'],
  [
    '技改投资增长{7.3 percent}，增速比全部投资高{1.2 percentage-point}；由此可知全部投资增长约{6.1 percent}。',
    '技改投资增长{7.3 percent}，增速比全部投资高{1.2 percentage-point}；由此可知全部投资增长约{8.5 percent}。',
  ],
  // 今昔对照
  [
    '失业率为{5.2 percent}，同比下降{0.1 percentage-point}，上年为{5.3 percent}。',
    '失业率为{5.2 percent}，同比上升{0.1 percentage-point}，上年为{5.3 percent}。',
  ],
  [
    '资产负债率同比下降{1.8 percentage-point}至{56.4 percent}，上年为{58.2 percent}。',
    '资产负债率同比下降{2.8 percentage-point}至{56.4 percent}，上年为{58.2 percent}。',
  ],
  [
    '产能利用率为{74.3 percent}，低于上季度的{75.9 percent}，也低于去年同期的{75.7 percent}。',
    '产能利用率为{74.3 percent}，低于上季度的{75.9 percent}，也高于去年同期的{75.7 percent}。',
  ],
  [
    '指数为{50.8 percent}，比上月回升{1.2 percentage-point}，重回{50.0 percent}的荣枯线以上。',
    '指数为{48.8 percent}，比上月回升{1.2 percentage-point}，重回{50.0 percent}的荣枯线以上。',
  ],
  ['成交面积翻一番，由{120 wan-tonne}增至{243 wan-tonne}。', '成交面积翻一番，由{120 wan-tonne}增至{183 wan-tonne}。'],
  ['价格跌破上月的{3800 yuan}，报{3650 yuan}。', '价格跌破上月的{3800 yuan}，报{3950 yuan}。'],
  [
    '游客{3.2 yi-person-time}，恢复到疫情前{3.5 yi-person-time}的{91 percent}。',
    '游客{3.2 yi-person-time}，恢复到疫情前{3.5 yi-person-time}的{81 percent}。',
  ],
  [
    '外资企业增长{8.4 percent}，快于内资企业{2.1 percentage-point}，内资企业增长{6.3 percent}。',
    '外资企业增长{8.4 percent}，慢于内资企业{2.1 percentage-point}，内资企业增长{6.3 percent}。',
  ],
  [
    '用电量增长{6.7 percent}，高出经济增速{1.5 percentage-point}，经济增长{5.2 percent}。',
    '用电量增长{6.7 percent}，高出经济增速{2.5 percentage-point}，经济增长{5.2 percent}。',
  ],
  ['出口由降转增，增长{3.1 percent}。', '出口由降转增，增长{-3.1 percent}。'],
  [
    '各业中，服务业占比最高，为{54.6 percent}，工业{38.3 percent}，农业{7.1 percent}。',
    '各业中，服务业占比最高，为{34.6 percent}，工业{38.3 percent}，农业{7.1 percent}。',
  ],
  [
    '东部增长{5.4 percent}，中部增长{4.9 percent}，西部增长{5.5 percent}，西部增速最快。',
    '东部增长{5.4 percent}，中部增长{4.9 percent}，西部增长{5.5 percent}，中部增速最快。',
  ],
];

/** Honest sentences which a rule might take for wrong ones. */
export const HONEST_CHINESE: readonly string[] = [
  '山东增长{6.3 percent}，全国比山东低{2.7 percentage-point}，为{3.6 percent}。',
  '投资增长{11.2 percent}，其中高技术制造业增长{39.4 percent}。',
  '增加值增长{6.3 percent}，较一季度加快{0.4 percentage-point}，领先全国{2.7 percentage-point}。',
  '增速最快的是高技术制造业，增长{14.4 percent}，高于整体{8.1 percentage-point}；投资增长{39.4 percent}。',
  '压减企业{26 firm}、产能{1801 wan-tonne}，超过{20 firm}企业已经转产。',
  '投资增长{11.2 percent}，占全部投资的{28.9 percent}，其余{71.1 percent}投向其他领域。',
  '制造业占{28.9 percent}，其中高技术占{39.4 percent}，其余{60.6 percent}为传统制造业。',
  '产量{100 wan-tonne}，比上年增长{12 percent}；钢材{230 wan-tonne}，下降{3 percent}。',
  '收入由{100 yi-yuan}增长到{150 yi-yuan}，年均增长{8.4 percent}。',
  '降幅由{5.2 percent}收窄至{3.1 percent}。',
  '上半年下降{3.0 percent}，比一季度低{0.5 percentage-point}。',
  '除焦化外，地炼最多，{2696 wan-tonne}；焦化{3801 wan-tonne}。',
  '产量增加{5 wan-tonne}，其中钢材增加{8 wan-tonne}。',
  '增长{6.3 percent}，不到上年增速的一半；上年为{13.1 percent}。',
  '全省{100 firm}企业中，{60 firm}盈利，其余亏损。',
  '气温由{3 degree-celsius}降到{-4 degree-celsius}。',
  '增长率为{-0.5 percent}，低于上年。',
  '约{6.1 percent}，近{28.9 percent}，超过{500 wan-yuan}。',
  '粉磨{1.17 yi-tonne}，远多于熟料的{1663.2 wan-tonne}。',
  '利润{5 yi-yuan}，亏损由{3 yi-yuan}扩大到{4 yi-yuan}。',
  '甲增长{8.1 percent}，乙增长{6.3 percent}，丙投资{500 wan-yuan}，其中乙最快。',
  '超过一半（{67 percent}）的企业盈利。',
  '利润{9.0 yi-yuan}，是上年{3.5 yi-yuan}的两倍以上。',
  '甲公司收入{320 yi-yuan}，乙公司收入{300 yi-yuan}，比甲公司少{20 yi-yuan}。',
  '出口由上年的下降{5.2 percent}转为增长{3.1 percent}。',
  '进口由增转降，由上月的增长{1.4 percent}转为下降{6.2 percent}。',
  '毛利率升至{35.1 percent}，净利率为{13.4 percent}，上年净利率为{15.0 percent}。',
  '失业率升至{5.2 percent}，去年同期为{5.6 percent}。',
  '利润增长{12 percent}，同比提高{3 percentage-point}，上年为{9 percent}。',
  '居民存款增加{17.8 yi-yuan}，比上年多增{27.9 yi-yuan}。',
  '产量{100 wan-tonne}，同比增长{5 percent}，上年增长{8 percent}。',
  '服务业占比最高，为{54.6 percent}，上年{56.0 percent}。',
  '服务业占比最高，为{54.6 percent}，利润率{65.0 percent}。',
  '东部增长{5.4 percent}，中部增长{4.9 percent}，西部下降{5.5 percent}，中部增速最快。',
  '甲增长{5.4 percent}，乙增长{4.9 percent}，丙为{61 percent}，乙占比最高。',
];
