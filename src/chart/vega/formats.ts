import type { NumberAndDateFormats } from './run-view.js';

/** Numbers as d3-format writes them by default: a true minus sign, groups of three. Both languages write them so. */
const NUMBER = { decimal: '.', thousands: ',', grouping: [3], currency: ['¥', ''], minus: '−' };

const ENGLISH_TIME = {
  dateTime: '%e %B %Y, %X',
  date: '%e %B %Y',
  time: '%H:%M:%S',
  periods: ['am', 'pm'],
  days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  shortDays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

const CHINESE_TIME = {
  dateTime: '%Y年%-m月%-d日 %X',
  date: '%Y年%-m月%-d日',
  time: '%H:%M:%S',
  periods: ['上午', '下午'],
  days: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  shortDays: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  months: ['一月', '二月', '三月', '四月', '五月', '六月', '七月', '八月', '九月', '十月', '十一月', '十二月'],
  shortMonths: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
};

/** Names of the months in the language, as charts write them; English where there is no other. */
export function monthNames(language: string): { readonly long: readonly string[]; readonly short: readonly string[] } {
  const { months, shortMonths } = timeOf(language);
  return { long: months, short: shortMonths };
}

function timeOf(language: string) {
  return language.toLowerCase().startsWith('zh') ? CHINESE_TIME : ENGLISH_TIME;
}

/** How Vega writes numbers and the names of months and days in the language; English where there is no other. */
export function formatsOf(language: string): NumberAndDateFormats {
  return { number: NUMBER, time: timeOf(language) };
}
