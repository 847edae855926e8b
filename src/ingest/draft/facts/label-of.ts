import type { IngestedFigure } from '../../ingested-article.js';
import { chineseLabel } from './chinese-label.js';

/** What a figure is, as a noun phrase for `facts.<id>`: 规模以上工业增加值同比增速, revenue growth, year on year. */
export function labelOf(figure: IngestedFigure, language: 'zh-Hans' | 'en'): string {
  return language === 'en' ? englishLabel(figure) : chineseLabel(figure);
}

function englishLabel({
  subject = 'Figure to be named',
  kind,
  base,
  threshold,
  range,
  predicate = '',
}: IngestedFigure): string {
  const end = range ? `, ${range} end` : '';
  const name = `${subject[0]!.toUpperCase()}${subject.slice(1)}`;
  if (threshold) return `${name}, threshold`;
  const yearly = /^year|a year earlier/i.test(base ?? '');
  if (kind === 'growth') {
    const change = yearly ? 'change year on year' : 'change';
    return `${/growth|increase|decrease|change/i.test(name) ? name : `${name}, ${change}`}${end}`;
  }
  if (kind === 'points')
    return `${name}, ${yearly || !base ? `change${yearly ? ' year on year' : ''}` : `change from ${base.replace(/\s*\d+/g, '').trim()}`}${end}`;
  if (kind === 'share') return `${name}, share${end}`;
  if (kind === 'rank') return `${name}, rank`;
  if (kind === 'count' && /^(?:lost|shed|cut)\b/.test(predicate)) return `${name} lost${end}`;
  return `${name}${end}`;
}
