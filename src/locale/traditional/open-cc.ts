import { createRequire } from 'node:module';
import type openccJs from 'opencc-js';
import type { TraditionalRegion } from './traditional-region.js';

/** Words and characters of a text in Simplified Chinese, in those of a region. */
export type Conversion = (text: string) => string;

/** `words` also takes the region's own words for things (軟體, 軟件), `characters` leaves the words as they are. */
export type Depth = 'words' | 'characters';

/** OpenCC's names of its conversions (config files s2twp, s2hkp, s2tw, s2hk). */
const TARGETS: Readonly<Record<TraditionalRegion, Readonly<Record<Depth, string>>>> = {
  'zh-Hant-TW': { words: 'twp', characters: 'tw' },
  'zh-Hant-HK': { words: 'hkp', characters: 'hk' },
};

type OpenCc = typeof openccJs;

const opened = new Map<string, Conversion>();

/**
 * OpenCC's conversion into a region's Traditional Chinese. Its dictionaries (1.1 MB, a fifth of a second to open) are read
 * when the first text is converted, and kept: a process that makes no Traditional Chinese never loads them.
 */
export function openCc(region: TraditionalRegion, depth: Depth): Conversion {
  const to = TARGETS[region][depth];
  return (text) => {
    const known = opened.get(to) ?? library().Converter({ from: 'cn', to });
    opened.set(to, known);
    return known(text);
  };
}

/** The part of the package that converts from Simplified Chinese; as CommonJS, which may be loaded late without waiting. */
function library(): OpenCc {
  return createRequire(import.meta.url)('opencc-js/cn2t') as OpenCc;
}
