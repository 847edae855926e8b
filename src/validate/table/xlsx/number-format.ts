/** How a cell shows its number, as far as it matters for what the number is. */
export type NumberFormat =
  /** As many digits as it has. */
  | { readonly kind: 'general' }
  /** `places` digits behind the point, of the number or, for `percent`, of a hundred times it. */
  | { readonly kind: 'number' | 'percent'; readonly places: number }
  /** A serial number that is a date, as precise as it is shown, or a time of day. */
  | { readonly kind: 'date'; readonly precision: 'year' | 'month' | 'day' | 'time' };

/** Formats that a workbook need not write out (ECMA-376-1, 18.8.30 numFmt), those of Chinese Excel among them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  27: 'yyyy-mm',
  28: 'm-d',
  29: 'm-d',
  30: 'm-d-yy',
  31: 'yyyy-mm-dd',
  32: 'h:mm',
  33: 'h:mm:ss',
  34: 'h:mm',
  35: 'h:mm:ss',
  36: 'yyyy-mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  45: 'mm:ss',
  50: 'yyyy-mm',
  51: 'm-d',
  52: 'yyyy-mm',
  53: 'm-d',
  54: 'm-d',
  55: 'h:mm',
  56: 'h:mm:ss',
  57: 'yyyy-mm',
  58: 'm-d',
};

/** What a format code, or the number of a built-in one, says of a cell's number. */
export function numberFormat(id: number, code = BUILT_IN[id] ?? 'General'): NumberFormat {
  const bare = bareCode(code);
  if (/[ymdhs]/i.test(bare) && !/general/i.test(bare)) return { kind: 'date', precision: datePrecision(bare) };
  if (!/[0#?]/.test(bare) || /E[+-]/i.test(bare) || bare.includes('/')) return { kind: 'general' };
  const places = /\.([0#?]*)/.exec(bare)?.[1]?.replace(/[#?]/g, '').length ?? 0;
  if (bare.includes('%')) return { kind: 'percent', places };
  // Optional digits alone (`0.##`) say nothing of how many there are.
  if (/\.[#?]/.test(bare)) return { kind: 'general' };
  // A comma behind the last digit shows thousands (18.8.31): 1234567 with `0.0,` is 1234.6, known to hundreds.
  const thousands = /[0#?](,+)(?=[^0#?,]*$)/.exec(bare)?.[1]?.length ?? 0;
  return { kind: 'number', places: places - 3 * thousands };
}

/** The code of positive numbers without texts, escapes, fillers, colours, conditions and locales. */
function bareCode(code: string): string {
  const withoutTexts = code.replace(/"[^"]*"|\\.|_.|\*./g, '');
  return withoutTexts.replace(/\[[^\]]*\]/g, '').split(';')[0]!;
}

function datePrecision(code: string): 'year' | 'month' | 'day' | 'time' {
  if (!/y/i.test(code)) return /d/i.test(code) || (/m/i.test(code) && !/[hs]/i.test(code)) ? 'day' : 'time';
  if (/d/i.test(code)) return 'day';
  return /m/i.test(code) ? 'month' : 'year';
}
