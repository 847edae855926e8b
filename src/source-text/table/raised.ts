const RAISED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-()abcdefnpr'].map((sign, index) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ᵃᵇᶜᵈᵉᶠⁿᵖʳ'][index]!]),
);

/** Raised text as characters that are raised themselves, as long: behind a number, the mark of a footnote must not become digits of it. */
export function raised(text: string): string {
  return text.replace(/[0-9+\-()abcdefnpr]/g, (sign) => RAISED[sign]!);
}
