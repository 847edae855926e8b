import type { LocaleData } from '../../locale/locale-data.js';
import { type Locale, localeOf } from '../../locale/locale.js';
import type { NumberAndDateFormats } from './run-view.js';

/** d3's `$` is a dollar sign in every language: the language of a chart does not change the currency of its amounts. */
const CURRENCY = ['$', ''];

/** Names of the months in the language, as charts write them; English where there is no other. */
export function monthNames(language: string): { readonly long: readonly string[]; readonly short: readonly string[] } {
  const { months, shortMonths } = localeFor(language).charts;
  return { long: months, short: shortMonths };
}

/** Office's codes for the dates of an axis in the language; English where there is no other. */
export function officeDatesOf(language: string): LocaleData['charts']['officeDates'] {
  return localeFor(language).charts.officeDates;
}

/** How Vega writes numbers (with a true minus sign, in groups of three) and the names of months and days in the language; English where there is no other. */
export function formatsOf(language: string): NumberAndDateFormats {
  const { numbers, charts } = localeFor(language);
  const { decimal, group, minus } = numbers;
  const { officeDates: _, ...time } = charts;
  return { number: { decimal, thousands: group, grouping: [3], currency: CURRENCY, minus }, time };
}

function localeFor(language: string): Locale {
  return localeOf(language) ?? localeOf('en')!;
}
