import type { ChartSource } from '../../../base/chart-source.js';
import { type Diagnostic, errorOf } from '../../../base/diagnostic.js';
import { didYouMean, suggest } from '../../../base/did-you-mean.js';
import { isObject, type JsonPath } from '../json-path.js';
import { childViews } from './check-fields.js';

/** Vega-Lite 6 docs, “Mark”: primitive and composite marks. */
const MARKS =
  'arc area bar boxplot circle errorband errorbar geoshape image line point rect rule square text tick trail'.split(
    ' ',
  );

/** Vega-Lite 6 docs, “Encoding”. */
const CHANNELS =
  `x y x2 y2 xError yError xError2 yError2 xOffset yOffset theta theta2 radius radius2 longitude latitude longitude2 latitude2
  color fill stroke opacity fillOpacity strokeOpacity strokeWidth size shape angle strokeDash time text tooltip href url
  description detail key order row column facet`.split(/\s+/);

/** Vega-Lite 6 docs, “Type”. */
const TYPES = ['quantitative', 'temporal', 'ordinal', 'nominal', 'geojson'];

/** Keys of a view without which nothing is drawn. */
const PARTS = ['data', 'mark', 'encoding', 'layer', 'transform'];

/**
 * An error at its own place for a mark, a channel or a type that Vega-Lite does not have, and for a part of a view that is misspelt:
 * Vega would draw nothing, or stop without saying where.
 */
export function checkSpecWords(source: ChartSource): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const visit = (view: unknown, path: JsonPath): void => {
    if (!isObject(view)) return;
    const report = (what: string, word: string, known: readonly string[], at: JsonPath): void => {
      const message = `There is no ${what} “${word}”.`;
      diagnostics.push(errorOf('chart/unknown-word', message, source.at([...path, ...at]), suggest(word, known)));
    };
    for (const key of Object.keys(view)) {
      const meant = PARTS.includes(key) ? undefined : didYouMean(key, PARTS);
      if (meant !== undefined && !(meant in view) && isMisspelt(key, meant))
        report('part of a chart', key, PARTS, [key]);
    }
    const mark = isObject(view.mark) ? view.mark.type : view.mark;
    if (typeof mark === 'string' && !MARKS.includes(mark))
      report('mark', mark, MARKS, isObject(view.mark) ? ['mark', 'type'] : ['mark']);
    for (const [channel, definition] of Object.entries(isObject(view.encoding) ? view.encoding : {})) {
      if (!CHANNELS.includes(channel)) report('encoding channel', channel, CHANNELS, ['encoding', channel]);
      const type = isObject(definition) ? definition.type : undefined;
      if (typeof type === 'string' && !TYPES.includes(type.toLowerCase()))
        report('type', type, TYPES, ['encoding', channel, 'type']);
    }
    for (const [child, childPath] of childViews(view, path)) visit(child, childPath);
  };
  visit(source.spec, []);
  return diagnostics;
}

/** Short keys of other meaning (`name`) are within reach of a short part: only what begins alike is a slip. */
function isMisspelt(key: string, part: string): boolean {
  return key[0]?.toLowerCase() === part[0] && Math.abs(key.length - part.length) <= 2;
}
