/** Whether a text can be the key of a region: letters, digits and hyphens, best a code of ISO 3166-1 or -2 (`CN`, `CN-SD`). */
export function isRegion(text: string): boolean {
  return /^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u.test(text);
}
