import type { ChartStory } from './chart-story.js';
import { describeInSimplified } from './zh-hans-sentences.js';

/** What the sentences of Simplified Chinese say of charts, in Traditional characters and in the words of both regions. */
const CHARACTERS: Readonly<Record<string, string>> = {
  条形图: '橫條圖',
  柱形图: '直條圖',
  饼图: '圓餅圖',
  圆环图: '環圈圖',
  散点图: '散佈圖',
  热力图: '熱度圖',
  没有数据: '沒有數據',
  坐标轴: '座標軸',
  参考线: '參考線',
  区: '區',
  时: '時',
  组: '組',
  项: '項',
  个: '個',
  点: '點',
  图: '圖',
  为: '為',
  从: '從',
  于: '於',
  线: '線',
  间: '間',
  积: '積',
  气: '氣',
  别: '別',
  与: '與',
  类: '類',
};

const WORDS = new RegExp(
  Object.keys(CHARACTERS)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);

/**
 * A chart's sentences in Traditional Chinese: those of Simplified Chinese, converted round the names and figures of the story, which are in
 * the document's language already.
 */
export function describeInTraditional(story: ChartStory): string {
  const held: string[] = [];
  const told = describeInSimplified(withHeld(story, held));
  return told
    .replace(WORDS, (word) => CHARACTERS[word]!)
    .replace(/[\uE000-\uF8FF]/g, (sign) => held[sign.charCodeAt(0) - FIRST]!);
}

/** Private-use characters stand for texts; equal texts have the same one, so that they still compare as equal. */
const FIRST = 0xe000;

function withHeld<T>(value: T, held: string[]): T {
  if (typeof value === 'string') {
    if (value === '') return value;
    const known = held.indexOf(value);
    return String.fromCharCode(FIRST + (known >= 0 ? known : held.push(value) - 1)) as T;
  }
  if (Array.isArray(value)) return value.map((item: unknown) => withHeld(item, held)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]: [string, unknown]) => {
    return [key, key === 'tells' || key === 'kind' ? item : withHeld(item, held)];
  });
  return Object.fromEntries(entries) as T;
}
