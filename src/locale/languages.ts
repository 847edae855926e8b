import { EN } from './en.js';
import { FR } from './fr.js';
import type { LocaleData } from './locale-data.js';
import { ZH_HANS } from './zh-hans.js';
import { ZH_HANT_HK } from './zh-hant-hk.js';
import { ZH_HANT_TW } from './zh-hant-tw.js';

/** The languages that briefdeck speaks. A new one is a file of its own and a line here. */
export const LANGUAGES: readonly LocaleData[] = [ZH_HANS, ZH_HANT_TW, ZH_HANT_HK, EN, FR];
