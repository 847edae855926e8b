// Our side: the chart as the report's engine draws it, and the PDF of one page that holds it.
import { drawChart } from '../../.build/chart/draw-chart.js';
import { writePdf } from '../../.build/write/pdf/write-pdf.js';
import { neutralFonts, STYLE, THEME } from './neutral-setting.mjs';

/** What drawing a spec needs, as `drawChart` takes it. `localFile` reads the data that the spec names. */
export function chartInput(name, spec, localFile) {
  const file = `${name}.vl.json`;
  const source = { name, file, spec, at: () => ({ file, line: 1, column: 1 }), tables: new Map(), localFile };
  return { source, theme: THEME, artifact: 'brief', style: STYLE, fonts: neutralFonts(), language: 'en' };
}

/** `{ chart, diagnostics }`; `chart` is undefined where the spec is refused. */
export function ourChart(input) {
  const { value, diagnostics } = drawChart(input);
  return { chart: value, diagnostics };
}

/** The bytes of a PDF with one page of the drawing's own size. */
export async function pdfOf(name, drawing, alternative = name) {
  const size = { width: Math.max(3, drawing.width), height: Math.max(3, drawing.height) };
  const rect = { x: 0, y: 0, width: drawing.width, height: drawing.height };
  const item = { kind: 'chart', id: 'chart', name, rect, chart: name, drawing, alternative };
  return writePdf({
    kind: 'brief',
    meta: {
      title: name,
      subject: '',
      author: '',
      keywords: [],
      language: 'en',
      date: '2026-01-01',
      reportId: 'gallery',
      generator: 'briefdeck',
    },
    theme: { name: 'neutral', colours: THEME.colours, fonts: NO_FONTS, styles: new Map([['chart', STYLE]]) },
    fonts: usedFonts(drawing.graphics),
    layouts: [],
    pages: [{ size, items: [item], label: '1' }],
    structure: {
      role: 'Document',
      children: [{ role: 'Figure', alternative, children: [{ role: 'leaf', item: 'chart' }] }],
    },
    outline: [],
    destinations: [],
    attachments: [],
    facts: [],
  });
}

const NO_NAMES = { latin: '', eastAsian: '', complex: '' };
const NO_FONTS = { heading: NO_NAMES, body: NO_NAMES };

/** Fonts by id whose glyphs stand in graphics. */
export function usedFonts(graphics, fonts = neutralFonts()) {
  const ids = [...new Set(graphics.flatMap(fontIds))].sort();
  return new Map(ids.map((id) => [id, fonts.resource(id)]));
}

function fontIds(graphic) {
  if (graphic.kind === 'text') return graphic.runs.map((run) => run.font);
  return graphic.kind === 'group' ? graphic.graphics.flatMap(fontIds) : [];
}
