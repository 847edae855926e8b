/**
 * What both documents must hold, written out from the source article and not read from `data/`.
 *
 * - `zh`, `en`: strings that must all be found in the extracted text of both the brief and the deck (slides, charts, notes) of
 *   that language. Compare after `squeezed`, which drops white space: extractors differ in spaces between Han and Latin.
 * - `where`: `section` items (figures) must stand in the named section of the brief and on a slide, not only in notes;
 *   `anywhere` items must stand in the brief and on a slide or in its notes.
 */
export interface ChecklistItem {
  readonly id: string;
  /** Id of the brief's section: `start`, `remove`, `raise`, `grow`, `agenda`, `reading`, `sources`. */
  readonly section: string;
  readonly zh: readonly string[];
  readonly en: readonly string[];
  readonly where: 'section' | 'anywhere';
}

/** A text without white space, as both sides of a comparison should be. */
export function squeezed(text: string): string {
  return text.replace(/[\s\u00A0\u200B\u2060]/gu, '');
}

/** Item 0: why the province restructures, and how its figures are to be read. */
const FRAME: readonly ChecklistItem[] = [
  {
    id: 'purpose',
    section: 'start',
    zh: ['污染物', '重污染天气', '重要手段'],
    en: ['pollutants', 'heavy-pollution weather'],
    where: 'anywhere',
  },
  { id: 'good-start', section: 'start', zh: ['“开门红”'], en: ['good start to the year'], where: 'section' },
  {
    id: 'field-of-removal',
    section: 'remove',
    zh: ['化工和高耗能行业', '“去”'],
    en: ['hemicals and energy-intensive', 'emov'],
    where: 'section',
  },
  { id: 'cumulative', section: 'remove', zh: ['累计', '起点'], en: ['umulative', 'start'], where: 'section' },
];

/** Item 1: the event and its publication. */
const EVENT: readonly ChecklistItem[] = [
  {
    id: 'briefing',
    section: 'sources',
    zh: ['政府新闻办公室', '发布会', '2023年7月4日'],
    en: ['press briefing', 'information office', '4 July 2023'],
    where: 'anywhere',
  },
  {
    id: 'speaker',
    section: 'start',
    zh: ['孔庆成', '工业和信息化厅', '党组成员', '副厅长'],
    en: ['Kong Qingcheng', 'Party group member', 'deputy director', 'Industry and Information Technology'],
    where: 'anywhere',
  },
  {
    id: 'publication',
    section: 'sources',
    zh: ['高新院', 'achie.org', '园区规划', '2023年7月5日'],
    en: ['高新院', 'achie.org', 'industrial park planning', '5 July 2023'],
    where: 'section',
  },
  { id: 'year-inferred', section: 'reading', zh: ['2023年', '推定'], en: ['2023', 'inferred'], where: 'section' },
];

/** Item 2: growth of industrial value added. */
const GROWTH: readonly ChecklistItem[] = [
  { id: 'growth', section: 'start', zh: ['6.3%'], en: ['6.3%'], where: 'section' },
  { id: 'over-q1', section: 'start', zh: ['0.4个百分点'], en: ['0.4 percentage points'], where: 'section' },
  { id: 'over-nation', section: 'start', zh: ['2.7个百分点'], en: ['2.7 percentage points'], where: 'section' },
  { id: 'q1', section: 'start', zh: ['5.9%', '推'], en: ['5.9%', 'mpli'], where: 'section' },
  { id: 'nation', section: 'start', zh: ['3.6%', '推'], en: ['3.6%', 'mpli'], where: 'section' },
];

/** Item 3: capacity, each with its own verb and scope. */
const REMOVAL: readonly ChecklistItem[] = [
  {
    id: 'steel',
    section: 'remove',
    zh: ['通道城市', '10家', '转移退出', '1957万吨', '2356万吨'],
    en: ['channel cities', '10 firms', 'relocated or withdrawn', '19.57 Mt', '23.56 Mt'],
    where: 'section',
  },
  {
    id: 'coking',
    section: 'remove',
    zh: ['焦化', '压减', '26家', '1801万吨'],
    en: ['oking', '26 firms', 'cut', '18.01 Mt'],
    where: 'section',
  },
  {
    id: 'refining',
    section: 'remove',
    zh: ['地炼', '整合转移', '10家', '2696万吨'],
    en: ['ocal refin', 'onsolidated and transferred', '10 firms', '26.96 Mt'],
    where: 'section',
  },
  {
    id: 'tyres',
    section: 'remove',
    zh: ['轮胎', '12家', '低效落后', '2380万条'],
    en: ['yres', '12 firms', 'obsolete', '23.80 million tyres'],
    where: 'section',
  },
  {
    id: 'cement',
    section: 'remove',
    zh: ['关停退出', '32条', '223台', '1663.2万吨', '1.17亿吨'],
    en: ['closed', '32 lines', '223 mills', '16.632 Mt', '117 Mt'],
    where: 'section',
  },
];

/** Item 4: technical upgrading in 2022. */
const UPGRADING: readonly ChecklistItem[] = [
  { id: 'upgrading', section: 'raise', zh: ['2022年', '7.3%'], en: ['2022', '7.3%'], where: 'section' },
  { id: 'over-all', section: 'raise', zh: ['1.2个百分点'], en: ['1.2 percentage points'], where: 'section' },
  { id: 'all-investment', section: 'raise', zh: ['6.1%'], en: ['6.1%'], where: 'section' },
  {
    id: 'projects',
    section: 'raise',
    zh: ['500万元以上', '13,049个'],
    en: ['13,049 projects', '5 million yuan or more'],
    where: 'section',
  },
  {
    id: 'goal-met',
    section: 'raise',
    zh: ['“万项技改、万企转型”', '目标', '继续'],
    en: ['Ten Thousand Upgrades, Ten Thousand Transformations', 'met', 'goes on'],
    where: 'section',
  },
];

/** Item 5: manufacturing and high-tech manufacturing in 2022. */
const INVESTMENT: readonly ChecklistItem[] = [
  { id: 'manufacturing', section: 'grow', zh: ['2022年', '11.2%'], en: ['2022', '11.2%'], where: 'section' },
  { id: 'share', section: 'grow', zh: ['28.9%'], en: ['28.9%'], where: 'section' },
  { id: 'high-tech', section: 'grow', zh: ['高技术制造业', '39.4%'], en: ['igh-tech', '39.4%'], where: 'section' },
  { id: 'high-tech-output', section: 'grow', zh: ['增加值', '14.4%'], en: ['alue added', '14.4%'], where: 'section' },
  { id: 'top-ten', section: 'grow', zh: ['“十强”产业'], en: ['“Top Ten” industries'], where: 'section' },
];

/** Item 6: the four efforts, and every programme by name, in the order of the article. */
const NAMES: readonly (readonly [id: string, zh: string, en: string])[] = [
  ['effort-system', '产业体系现代化', 'modern industrial system'],
  ['effort-drive', '产业发展驱动力', 'driving force'],
  ['effort-tracks', '未来发展新赛道', 'tracks for the future'],
  ['effort-ecosystem', '产业生态新优势', 'industrial ecosystem'],
  ['capacity-replacement', '产能置换', 'Capacity replacement'],
  ['coke-consolidation', '焦炭产能整合转移', 'Coke capacity consolidation'],
  ['layout', '钢铁、石化布局', 'Steel and petrochemical layout'],
  ['new-energy-vehicles', '新能源汽车', 'New-energy vehicles'],
  ['new-materials', '新材料', 'New materials'],
  ['marine-equipment', '高端海工装备', 'High-end marine equipment'],
  ['future-industries', '未来产业发展行动计划', 'Future Industries Action Plan'],
  ['national-centres', '国家制造业创新中心', 'National manufacturing innovation centres'],
  ['provincial-centres', '省级制造业创新中心', 'Provincial manufacturing innovation centres'],
  ['common-technology', '共性技术中心', 'Common-technology centres'],
  ['one-firm-one-technology', '“一企一技术”', '“One Firm, One Technology”'],
  ['design-centres', '工业设计中心', 'Industrial design centres'],
  ['landmark-chains', '11条标志性产业链', '11 landmark industrial chains'],
  ['matching', '产学研精准对接', 'Industry–university–research matching'],
  ['open-call', '“揭榜挂帅”', 'Open-call challenge lists'],
  ['finance', '先进制造业投融资三年行动', 'Three-Year Action on Investment and Finance for Advanced Manufacturing'],
  ['demonstration-zone', '山东半岛工业互联网示范区', 'Shandong Peninsula Industrial Internet Demonstration Zone'],
  ['three-entries', '进园区、进集群、进基地', 'into parks, clusters and bases'],
  ['coverage', '5G网络全覆盖', '5G coverage of parks and key firms'],
  ['four-names', '“四名工程”', '“Four Names” Project'],
  ['gongfu', '“工赋山东”', 'Gongfu Shandong'],
  ['digital-manufacturing', '制造业数字化转型行动', 'Manufacturing Digitalisation Action'],
  ['digital-tools', '数字化赋能', 'Digital enablement'],
  ['research-results', '科技成果赋智', 'Research-results transfer'],
  ['quality-standards', '质量标准赋值', 'Quality and standards'],
  ['chain-chiefs', '“链长制”', 'Chain-chief system'],
  ['chain-breakthrough', '标志性产业链突破工程', 'Landmark Chain Breakthrough Project'],
  ['pairing', '“结对行动”', 'Pairing Action'],
  ['better-stronger', '产业集群培优培强工程', 'Better and Stronger Clusters Project'],
  [
    'national-clusters',
    '国家先进制造业集群培育提升三年行动方案',
    'Three-Year Action Plan for National Advanced Manufacturing Clusters',
  ],
  ['sme-clusters', '中小企业特色产业集群', 'SME Characteristic Clusters'],
  ['provincial-clusters', '省级特色产业集群', 'provincial characteristic clusters'],
];

const PROGRAMMES: readonly ChecklistItem[] = NAMES.map(([id, zh, en]) => ({
  id,
  section: 'agenda',
  zh: [zh],
  en: [en],
  where: 'anywhere',
}));

/** Items 0 to 6 of the article, in order. */
export const ARTICLE_CHECKLIST: readonly ChecklistItem[] = [
  ...FRAME,
  ...EVENT,
  ...GROWTH,
  ...REMOVAL,
  ...UPGRADING,
  ...INVESTMENT,
  ...PROGRAMMES,
];
