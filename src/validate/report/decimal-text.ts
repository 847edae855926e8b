import { Decimal } from 'decimal.js';

/**
 * Decimals that are worked out to 60 significant digits, so that no sum, product or quotient of figures is ever rounded before
 * it is shown; whatever is made from one of them is worked out so too.
 */
const Exact = Decimal.clone({ precision: 60 });

/** A decimal as it was written: its value, and how many digits stood behind the point. */
export interface WrittenDecimal {
  readonly value: Decimal;
  readonly places: number;
}

/**
 * A decimal read from a scalar's or cell's own text, so that `23.80` keeps its zero; undefined where the text is none.
 * A sign may be `-` or `−`; there are no thousands separators, exponents or units.
 */
export function readDecimal(text: string): WrittenDecimal | undefined {
  const match = /^([-−+]?)(\d+)(?:\.(\d+))?$/.exec(text.trim());
  if (!match) return undefined;
  const [, sign, whole, fraction = ''] = match;
  const digits = fraction === '' ? whole! : `${whole}.${fraction}`;
  const negative = sign === '-' || sign === '−';
  return { value: new Exact(negative ? `-${digits}` : digits), places: fraction.length };
}

/** How to write a number that `readDecimal` refuses. */
export function decimalHint(text: string): string {
  const bare = text.trim();
  if (/^[-−+]?\d{1,3}([,，\s\u00A0]\d{3})+(\.\d+)?$/.test(bare)) {
    return `write it without separators: ${bare.replace(/[,，\s\u00A0]/g, '')}`;
  }
  const number = /^[-−+]?\d+(\.\d+)?/.exec(bare)?.[0];
  if (number) return `write only the number, ${number}, and its unit under “unit”`;
  return 'write a decimal such as 6.3, or a formula over facts such as "[some-fact] - [other-fact]"';
}
