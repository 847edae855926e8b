/** A number and how the chart writes it. */
export interface WrittenNumber {
  readonly value: number;
  readonly text: string;
}

interface Shape {
  readonly before: string;
  readonly after: string;
  readonly places: number;
  readonly grouped: boolean;
  readonly percent: boolean;
  readonly plus: boolean;
  readonly minus: string;
}

/**
 * The Office number format (ECMA-376 part 1, 18.8.31) that writes every number just as the chart does, or undefined where
 * none does. Read from the texts drawn, not from d3's format: so label expressions and locales are in it.
 */
export function inferNumberFormat(written: readonly WrittenNumber[]): string | undefined {
  return (
    inferWithPoint(written) ?? inferWithPoint(written.map(({ value, text }) => ({ value, text: withPoint(text) })))
  );
}

/**
 * A number with a decimal comma (`16 123,50`, `16.123,50`) as codes write it; Office shows it with the signs of its reader's country
 * again. Read only where the number as it stands fits no format.
 */
function withPoint(text: string): string {
  return text.replace(/\d[\d.,\u00A0\u202F]*/, (number) =>
    number.replace(/[.,\u00A0\u202F]/g, (sign) => (sign === ',' ? '.' : ',')),
  );
}

function inferWithPoint(written: readonly WrittenNumber[]): string | undefined {
  if (written.length === 0) return undefined;
  const plain = written.every(({ value, text }) => text.replace('−', '-') === String(value) && !text.includes('e'));
  const places = new Set(written.map(({ text }) => /\.(\d+)/.exec(text)?.[1]?.length ?? 0));
  if (plain && places.size > 1)
    return written.some(({ text }) => text.startsWith('−')) ? 'General;"−"General' : 'General';
  const shape = shapeOf(written);
  if (!shape) return undefined;
  if (written.every(({ value, text }) => write(value, shape) === text)) return formatCode(shape);
  return looseFormat(written, shape);
}

/** Where numbers are grouped that have five digits before the point or more. */
const GROUPED_FROM = 10_000;

/** A format for numbers that have each their own places, with one text around them: `General" Mt"`. */
function looseFormat(written: readonly WrittenNumber[], shape: Shape): string | undefined {
  if (shape.plus || shape.percent || written.some(({ value }) => value < 0)) return undefined;
  const around = (number: string) => `${shape.before}${number}${shape.after}`;
  const [before, after] = [quoted(shape.before), quoted(shape.after)];
  const whole = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
  if (written.every(({ value, text }) => text === around(String(value)))) return `${before}General${after}`;
  const fits = written.every(({ value, text }) =>
    value < GROUPED_FROM ? text === around(String(value)) : Number.isInteger(value) && text === around(whole(value)),
  );
  return fits ? `[>=${GROUPED_FROM}]${before}#,##0${after};${before}General${after}` : undefined;
}

/** Places that a table of figures may have. */
const MOST_PLACES = 6;

/** The format for numbers that no label writes: as many places as the longest has, groups from 10,000 on. */
export function plainNumberFormat(decimals: readonly (string | null)[]): string {
  const numbers = decimals.filter((text) => text !== null);
  const places = Math.max(0, ...numbers.map((text) => text.split('.')[1]?.length ?? 0));
  const grouped = numbers.some((text) => Math.abs(Number(text)) >= 10_000);
  // Means and shares have as many places as fit; a column of them is read best as Excel shows it.
  if (places > MOST_PLACES) return 'General';
  return `${grouped ? '#,##0' : '0'}${places > 0 ? `.${'0'.repeat(places)}` : ''}`;
}

const NUMBER = /^(\D*?)([-−]?)(\d[\d,]*)(?:\.(\d+))?(\D*)$/;

/** The shape that the texts share, read from the one that shows most of it; undefined where one of them has no number. */
function shapeOf(written: readonly WrittenNumber[]): Shape | undefined {
  const parts = written.map(({ value, text }) => ({ value, match: NUMBER.exec(text) }));
  if (parts.some(({ match }) => !match)) return undefined;
  const longest = parts.reduce((best, part) => (part.match![3]!.length > best.match![3]!.length ? part : best));
  const positive = parts.find(({ value }) => value > 0) ?? longest;
  const negative = parts.find(({ value }) => value < 0);
  const [, before = '', , , fraction = '', after = ''] = positive.match!;
  const plus = before.endsWith('+');
  const whole = Number(`${longest.match![3]!.replaceAll(',', '')}.${longest.match![4] ?? 0}`);
  const percent = after.startsWith('%') && isScaled(Math.abs(longest.value), whole);
  return {
    before: plus ? before.slice(0, -1) : before,
    after: percent ? after.slice(1) : after,
    places: fraction.length,
    grouped: longest.match![3]!.includes(','),
    percent,
    plus,
    minus: negative?.match?.[2] || minusIn(negative?.match?.[1]) || '-',
  };
}

function minusIn(before: string | undefined): string {
  return before?.endsWith('−') ? '−' : '';
}

/** True where the text shows a hundred times the value: Office multiplies by itself at a `%`. */
function isScaled(value: number, shown: number): boolean {
  return value !== 0 && Math.abs(value * 100 - shown) < Math.abs(value - shown);
}

function write(value: number, shape: Shape): string {
  const shown = Math.abs(shape.percent ? value * 100 : value);
  const digits = roundHalfAway(shown, shape.places);
  const [whole = '', fraction] = digits.split('.');
  const grouped = shape.grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const number = `${grouped}${fraction ? `.${fraction}` : ''}`;
  const sign = value < 0 ? shape.minus : shape.plus && value > 0 ? '+' : '';
  const signed = value < 0 || shape.plus ? `${shape.before}${sign}${number}` : `${shape.before}${number}`;
  return `${signed}${shape.percent ? '%' : ''}${shape.after}`;
}

/** Office rounds halves away from zero on the decimal digits; `toFixed` works on the binary fraction. */
function roundHalfAway(value: number, places: number): string {
  return (Math.round(Number(`${value.toPrecision(15)}e${places}`)) / 10 ** places).toFixed(places);
}

function formatCode(shape: Shape): string {
  const digits = `${shape.grouped ? '#,##0' : '0'}${shape.places > 0 ? `.${'0'.repeat(shape.places)}` : ''}`;
  const body = `${digits}${shape.percent ? '%' : ''}${quoted(shape.after)}`;
  const positive = `${quoted(shape.before)}${shape.plus ? '+' : ''}${body}`;
  const zero = `${quoted(shape.before)}${body}`;
  const negative = `${quoted(shape.before)}${shape.minus === '-' ? '-' : quoted(shape.minus)}${body}`;
  if (shape.plus) return `${positive};${negative};${zero}`;
  return shape.minus === '-' ? positive : `${positive};${negative}`;
}

function quoted(text: string): string {
  return text === '' ? '' : `"${text.replaceAll('"', '""')}"`;
}
