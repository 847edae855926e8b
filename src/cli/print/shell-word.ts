/** A word as it must stand in a command to be read as one: between quotation marks where it holds more than letters, digits and `._-`. */
export function shellWord(word: string): string {
  return /^[\p{L}\p{N}._-]+$/u.test(word) ? word : `"${word.replace(/["$`\\]/g, '\\$&')}"`;
}
