// The distribution of stretch over the lines of the corpus, optimal beside greedy.
import { openProject } from './briefdeck.mjs';
import { corpusParagraphs } from './workload.mjs';

const built = (path) => import(new URL(`../../.build/${path}.js`, import.meta.url).href);
const WIDTHS_EM = [12, 18, 24, 36, 42];

/** Upper ends of the classes of a line's ratio: under −0.5 it is tight, up to 0.5 even, over 4 a Han gap is 0.2 em and more. */
const CLASSES = [-0.5, 0.5, 1, 2, 4, 8, Number.POSITIVE_INFINITY];
const LABELS = ['< −0.5', '−0.5…0.5', '0.5…1', '1…2', '2…4', '4…8', '> 8'];

/** Prints, for each width and way of breaking lines, the share of lines in each class and the spread (standard deviation) of the ratio. */
export async function printStretch() {
  const [{ galleyOf }, { greedyFit }, { totalFit }, { lineExtent }] = await Promise.all(
    ['galley', 'greedy-fit', 'total-fit', 'line-cut'].map((name) => built(`text/lines/${name}`)),
  );
  const { theme, fonts, language } = await openProject();
  const style = theme.brief.styles(language).get('body');
  console.log('Stretch of justified lines, as a share of lines (ratio 1 adds 0.05 em between Han characters)');
  console.log(['width', 'lines by', ...LABELS, 'spread'].map((cell) => cell.padStart(10)).join(''));
  for (const em of WIDTHS_EM) {
    const width = em * style.size;
    const measure = { first: width, rest: width };
    const ratios = { optimal: [], greedy: [] };
    for (const text of corpusParagraphs('zh-Hans')) {
      const galley = galleyOf({ runs: [{ text }], language }, { style, fonts });
      const ratio = ({ from, to }) => {
        const { natural, stretch, shrink } = lineExtent(galley, from, to);
        const excess = width - natural;
        if (excess < 0) return excess / (shrink || 1);
        return stretch > 0 ? Math.min(20, excess / stretch) : excess > 0.01 ? 20 : 0;
      };
      const open = (cuts) => cuts.filter((cut) => !cut.last).map(ratio);
      ratios.optimal.push(...open(totalFit(galley, { measure, justified: true })));
      ratios.greedy.push(...open(greedyFit(galley, measure)));
    }
    for (const [name, values] of Object.entries(ratios)) {
      const counts = CLASSES.map(
        (end, index) => values.filter((value) => value <= end && value > (CLASSES[index - 1] ?? -Infinity)).length,
      );
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
      const shares = counts.map((count) => `${((100 * count) / values.length).toFixed(1)}%`);
      console.log([`${em} em`, name, ...shares, spread.toFixed(2)].map((cell) => cell.padStart(10)).join(''));
    }
  }
}

/** Prints what justification adds between Han characters, in em, and how many lines it leaves ragged: paragraphs as the brief sets them, indented. */
export async function printGaps() {
  const { setParagraph } = await built('text/set-paragraph');
  const { theme, fonts, language } = await openProject();
  const style = { ...theme.brief.styles(language).get('body'), align: 'justify', firstLineIndentEm: 2 };
  console.log('Added between two Han characters of justified lines, in em');
  console.log(['width', 'lines', 'ragged', 'most', '99 %', 'spread'].map((cell) => cell.padStart(10)).join(''));
  for (const em of WIDTHS_EM) {
    const width = em * style.size;
    const set = corpusParagraphs('zh-Hans').flatMap((text) =>
      setParagraph({ style: 'body', language, runs: [{ text }] }, { style, fonts, width }).lines.map((line, index) => ({
        ...line,
        missing: width - (index === 0 ? 2 * style.size : 0) - line.width,
      })),
    );
    const lines = set.filter((line) => !line.last);
    const added = lines.flatMap((line) => line.runs.flatMap(addedToHan)).map((points) => points / style.size);
    added.sort((a, b) => a - b);
    const mean = added.reduce((sum, value) => sum + value, 0) / added.length;
    const spread = Math.sqrt(added.reduce((sum, value) => sum + (value - mean) ** 2, 0) / added.length);
    const ragged = lines.filter((line) => line.missing > 0.05).length;
    const ems = [added.at(-1), added[Math.floor(0.99 * (added.length - 1))], spread].map((value) => value.toFixed(3));
    console.log([`${em} em`, lines.length, ragged, ...ems].map((cell) => String(cell).padStart(10)).join(''));
  }
}

/** What follows each Han character of a run besides its em, where another comes next, in points. */
function addedToHan({ glyphs, text, size }) {
  const isHan = (glyph) => /\p{Script=Han}/u.test(text[glyph.cluster]);
  return glyphs
    .slice(0, -1)
    .flatMap((glyph, at) => (isHan(glyph) && isHan(glyphs[at + 1]) ? [glyph.advance - size] : []));
}
