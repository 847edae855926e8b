import type { CleanText } from './clean-text.js';
import { rewrite } from './clean-text.js';

const SAME: Readonly<Record<string, string>> = {
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '"': '“',
  '”': '“',
  "'": '‘',
  '’': '‘',
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '－': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '~': '-',
  '～': '-',
  著: '着',
};

/** A clean text as it is compared: without spaces, small letters, one form for each kind of quotation mark, dash and comma. */
export function matchKey(clean: CleanText): CleanText {
  const closed = rewrite(clean, /\s+/g, () => '');
  return rewrite(closed, /[「」『』"”'’,;:?!()－–—−~～著A-Z]/g, ([mark]) => SAME[mark] ?? mark.toLowerCase());
}
