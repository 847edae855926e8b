import type { KinsokuLevel } from '../text-setting.js';
import { BREAK, type Breaks } from './break-kind.js';

/** CLREQ 3.1.4, “basic”: pause and stop marks, closing marks, connectors, interpuncts, solidus and per-cent signs begin no line. */
const NO_START = /[，、；：。．！？‼⁇⁈⁉」』）》〉】〗〕］｝〞〟～〜·‧・／％‰℃℉°％]/u;

/** Besides them: iteration marks and small kana, which belong to the character before (JIS X 4051). */
const NO_START_NORMAL = /[々〻ヽヾゝゞーぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;

/** CLREQ 3.1.4, “strict”: two-em dash and ellipsis begin no line either. */
const NO_START_STRICT = /[\u2014\u2025\u2026\u22EF\u2E3A]/u;

const NO_END = /[「『（《〈【〖〔［｛〝￥＄￡＃]/u;

/** CLREQ 3.1.4, “GB-style”: the solidus ends no line either. */
const NO_END_NORMAL = /[／]/u;

/** CLREQ 3.1.5: marks of two characters that never part. */
const UNBREAKABLE = /[\u2014\u2025\u2026\u22EF]/u;

/** Takes out the breaks that would leave a forbidden mark at the start or end of a line, spaces between disregarded. */
export function forbidLineEdges(breaks: Breaks, text: string, level: KinsokuLevel): void {
  for (let at = 1; at < text.length; at++) {
    if (breaks[at] === BREAK.none || breaks[at] === BREAK.forced) continue;
    const after = text[at]!;
    let last = at - 1;
    while (last > 0 && text[last] === ' ') last -= 1;
    const before = text[last]!;
    if (forbidsStart(after, level) || forbidsEnd(before, level)) breaks[at] = BREAK.none;
    else if (last === at - 1 && before === after && UNBREAKABLE.test(before)) breaks[at] = BREAK.none;
    else if (isConnector(text, at)) breaks[at] = BREAK.none;
  }
}

function forbidsStart(character: string, level: KinsokuLevel): boolean {
  if (NO_START.test(character)) return true;
  if (level !== 'loose' && NO_START_NORMAL.test(character)) return true;
  return level === 'strict' && NO_START_STRICT.test(character);
}

function forbidsEnd(character: string, level: KinsokuLevel): boolean {
  return NO_END.test(character) || (level !== 'loose' && NO_END_NORMAL.test(character));
}

/** A single em dash connects (北京—上海) and begins no line at any level; two are a dash of their own. */
function isConnector(text: string, at: number): boolean {
  return text[at] === '\u2014' && text[at + 1] !== '\u2014' && text[at - 1] !== '\u2014';
}
