/** First of the private characters that stand for literal texts. */
const PRIVATE = 0xe000;

/** A number as Office shows it in a format code: digits, thousands, percent, literal text, sections by sign (ECMA-376 part 1, 18.8.31). */
export function officeText(value: number, code: string): string {
  const sections = code.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const negative = value < 0 && sections.length > 1;
  const zero = value === 0 && sections.length > 2;
  const section = (zero ? sections[2] : negative ? sections[1] : sections[0])!;
  return inSection(negative ? -value : value, section);
}

function inSection(value: number, section: string): string {
  // Literals first, so that no digit in them is taken for one of the code.
  const literals: string[] = [];
  const code = section.replace(/"([^"]*)"|\\(.)/g, (_, quoted?: string, single?: string) => {
    literals.push(quoted ?? single ?? '');
    return String.fromCharCode(PRIVATE + literals.length - 1);
  });
  const shown = code.replace(/General|[#0][#0,]*(?:\.[#0]+)?/, (digits) => {
    if (digits === 'General') return String(Number(value.toPrecision(11)));
    const places = /\.([#0]+)/.exec(digits)?.[1]?.length ?? 0;
    const least = /\.(0*)/.exec(digits)?.[1]?.length ?? 0;
    const scaled = code.includes('%') ? value * 100 : value;
    // Office rounds the decimal halves away from zero.
    const rounded = (Math.round(Math.abs(scaled) * 10 ** places * (1 + 1e-12)) / 10 ** places).toFixed(places);
    const [whole, part = ''] = rounded.split('.');
    const grouped = digits.includes(',') ? whole!.replace(/\B(?=(\d{3})+$)/g, ',') : whole!;
    const kept = part.slice(0, least) + part.slice(least).replace(/0+$/, '');
    return `${scaled < 0 && Number(rounded) !== 0 ? '-' : ''}${grouped}${kept ? `.${kept}` : ''}`;
  });
  return shown.replace(/[\uE000-\uE0FF]/g, (mark) => literals[mark.charCodeAt(0) - PRIVATE]!);
}
