/**
 * The shortest phrase that ends or begins with a figure, tells what it is about, and stands once in its sentence: from the figure
 * back to at least two more characters of its clause, and on until no other place has the same words. The whole sentence where
 * nothing shorter is unique.
 */
export function shortestWords(sentence: string, start: number, end: number): string {
  const unique = (from: number, to: number): boolean => {
    const words = sentence.slice(from, to);
    return sentence.indexOf(words) === sentence.lastIndexOf(words);
  };
  const ahead = /[^，；。、：（）“”,;:\s]{0,4}$/u.exec(sentence.slice(0, start))![0].replace(/^.*\d[%万亿]?/u, '');
  const wanted = start - Math.min(ahead.length, 2);
  for (let from = wanted; from >= 0; from--) {
    const cut = /[\d.,]/.test(sentence[from - 1] ?? '') && /[\d.,]/.test(sentence[from]!);
    const latin = /[A-Za-z]/.test(sentence[from - 1] ?? '') && /[A-Za-z]/.test(sentence[from]!);
    if (!cut && !latin && unique(from, end)) return sentence.slice(from, end).trim();
  }
  for (let to = end + 1; to <= sentence.length; to++) {
    if (unique(start, to)) return sentence.slice(start, to).trim();
  }
  return sentence;
}
