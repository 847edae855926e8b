/** “ ‘ ’ ” in a text, but not the apostrophe of a Latin word (`Xi’an`). */
const CURLY = /[“”‘]|’(?![\p{Script=Latin}])|(?<![\p{Script=Latin}])’/gu;

/**
 * Replaces quotation marks “” and ‘’ by the corner marks of Traditional Chinese (CLREQ 3.1.3): 「」 outermost, 『』 inside of them, and so on
 * in turn. What comes back is called with the parts of one text in order, and remembers how deep it is.
 */
export function cornerMarks(): (part: string) => string {
  let depth = 0;
  return (part) =>
    part.replace(CURLY, (mark) => {
      if (mark === '“' || mark === '‘') return depth++ % 2 === 0 ? '「' : '『';
      if (depth === 0) return mark === '’' ? mark : '」';
      return --depth % 2 === 0 ? '」' : '』';
    });
}
