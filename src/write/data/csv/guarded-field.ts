/** What spreadsheet programs take for the start of a formula, also in full width, and the white space that hides one (OWASP, CSV Injection). */
const STARTS_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * A text as a field of a CSV file that a spreadsheet program cannot take for a formula: where it begins like one it gets an apostrophe
 * in front, which such programs do not calculate. So does a text that begins with an apostrophe; whoever reads the file takes one
 * apostrophe off the start of every text that has one, and has exactly what was written. Numbers are never passed through here: `-0.4`
 * is no formula.
 */
export function guardedField(text: string): string {
  return STARTS_FORMULA.test(text) || text.startsWith("'") ? `'${text}` : text;
}
