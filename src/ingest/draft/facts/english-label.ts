import type { IngestedFigure } from '../../ingested-article.js';
import { isRate } from './english-noun.js';

/** What a figure is, in English, as a noun phrase: Revenue, change year on year; Payrolls, change; Response rate, low end. */
export function englishLabel({
  subject = 'Figure to be named',
  kind,
  base,
  unit,
  threshold,
  range,
  predicate = '',
}: IngestedFigure): string {
  const end = range ? `, ${range} end` : '';
  const name = `${subject[0]!.toUpperCase()}${subject.slice(1)}`;
  if (threshold) return `${name}, threshold`;
  const over = stepOf(base);
  if (kind === 'growth')
    return `${/growth|increase|decrease|change/i.test(name) ? name : `${name}, change${over}`}${end}`;
  if (kind === 'points') return `${name}, change${over || gapTo(base)}${end}`;
  if (kind === 'rank') return `${name}, rank`;
  if (kind === 'ratio') return `${name}, multiple${base === undefined ? '' : ` of ${base}`}`;
  if (/^(?:years|month|day|hour)$/.test(unit) && !/time|hours|week|age|length/i.test(name))
    return `${name}, length of time`;
  if ((kind === 'share' || kind === 'rate') && !isRate(name) && !/share of/.test(name)) return `${name}, ${kind}${end}`;
  if (kind === 'count' && /^(?:lost|shed|cut)\b/.test(predicate)) return `${name} lost${end}`;
  return `${name}${isChange(predicate, base) ? ', change' : ''}${end}`;
}

/** “Increased by 146,000”, “218,000 fewer than a year earlier”: an amount by which something moved. */
export function isChange(predicate: string, base: string | undefined): boolean {
  return (
    /\b(?:by|up|down)(?:\s(?:about|some|nearly|a further|another))?$/.test(predicate) ||
    (predicate === '' && base !== undefined)
  );
}

/** What growth is over, where that is a year, a quarter or a month. */
function stepOf(base: string | undefined): string {
  if (base === undefined) return '';
  if (/^(?:the )?(?:year|12 months)|a year (?:earlier|ago|before)|on the year/i.test(base)) return ' year on year';
  if (/^quarter|on the quarter|sequential/i.test(base)) return ' quarter on quarter';
  return /^month|on the month|a month (?:earlier|ago|before)/i.test(base) ? ' month on month' : '';
}

function gapTo(base: string | undefined): string {
  const time = base
    ?.replace(/\s*(?:of fiscal\s*)?\d+/g, '')
    .replace(/\sof fiscal$/, '')
    .trim();
  return time === undefined || time === '' ? '' : ` from ${time}`;
}
