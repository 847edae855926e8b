/** Width of a text in Latin letters; a Chinese character is two, a figure or date seven. */
export function widthOf(label: string): number {
  const text = label.replace(/\{\{[^}]*\}\}/g, '0000000');
  return text.length + (text.match(/[\p{Script=Han}，、（）“”]/gu)?.length ?? 0);
}
