import type { Document as XmlDocument } from '@xmldom/xmldom';
import { elementsUnder } from '../parse-svg.js';
import type { SvgSetting } from '../svg-setting.js';
import type { SvgFonts } from '../svg-engine.js';

/** The report's fonts for the text of an SVG, regular and bold, for Latin and Chinese; none where it has no text. */
export function svgFonts(source: XmlDocument, { fonts, style, language }: SvgSetting): SvgFonts {
  const hasText = [...elementsUnder(source.documentElement!)].some(({ localName }) => localName === 'text');
  if (!hasText) return { files: [], family: '' };
  const requests = (['latin', 'eastAsian'] as const).flatMap((script) =>
    (['regular', 'bold'] as const).map((weight) => ({ slot: style.slot, script, weight, italic: false, language })),
  );
  const found = requests.flatMap((request) => {
    const [first] = fonts.candidates(request);
    return first ? [first.resource] : [];
  });
  const files = new Map(found.map(({ id, bytes }) => [id, bytes]));
  return { files: [...files.values()], family: found[0]?.family ?? '' };
}
