import type { PlaceholderType } from '../../../scene/slide-layout.js';

interface PlaceholderWords {
  readonly names: Readonly<Record<PlaceholderType, string>>;
  /** Prompts of the master's own title and of its five body levels. */
  readonly title: string;
  readonly levels: readonly string[];
  readonly notes: string;
  readonly slideImage: string;
  readonly header: string;
}

const ENGLISH: PlaceholderWords = {
  names: {
    title: 'Title Placeholder',
    ctrTitle: 'Title Placeholder',
    subTitle: 'Subtitle Placeholder',
    body: 'Text Placeholder',
    chart: 'Chart Placeholder',
    tbl: 'Table Placeholder',
    pic: 'Picture Placeholder',
    dt: 'Date Placeholder',
    ftr: 'Footer Placeholder',
    sldNum: 'Slide Number Placeholder',
  },
  title: 'Click to edit the title',
  levels: ['Click to edit text', 'List', 'Second level', 'Third level', 'Fourth level'],
  notes: 'Notes Placeholder',
  slideImage: 'Slide Image Placeholder',
  header: 'Header Placeholder',
};

const CHINESE: PlaceholderWords = {
  names: {
    title: '标题占位符',
    ctrTitle: '标题占位符',
    subTitle: '副标题占位符',
    body: '文本占位符',
    chart: '图表占位符',
    tbl: '表格占位符',
    pic: '图片占位符',
    dt: '日期占位符',
    ftr: '页脚占位符',
    sldNum: '灯片编号占位符',
  },
  title: '单击此处编辑标题',
  levels: ['单击此处编辑文本', '列表', '第二级', '第三级', '第四级'],
  notes: '备注占位符',
  slideImage: '幻灯片图像占位符',
  header: '页眉占位符',
};

/** The words that Office itself would show in an empty deck of this language: Chinese, or else English. */
export function placeholderWords(language: string): PlaceholderWords {
  return language.startsWith('zh') ? CHINESE : ENGLISH;
}
