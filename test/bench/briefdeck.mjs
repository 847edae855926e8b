// briefdeck's side of the bench, by its compiled code.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const built = (path) => import(new URL(`../../.build/${path}.js`, import.meta.url).href);
const require = createRequire(import.meta.url);

/** Bytes of a font file of the packages. */
export function fontBytes(path) {
  const [scope, name, ...rest] = path.split('/');
  return readFileSync(require.resolve(`${scope}/${name}/package.json`).replace('package.json', rest.join('/')));
}

/** Everything of the real project that layout needs: report, theme, locale, fonts. */
export async function openProject(language = 'zh-Hans') {
  const [{ loadWorkspace }, { validateReport }, { validateTheme }, { localeOf }, { openFonts }] = await Promise.all([
    built('load/load-workspace'),
    built('validate/validate-report'),
    built('validate/validate-theme'),
    built('locale/locale'),
    built('text/open-fonts'),
  ]);
  const workspace = loadWorkspace(ROOT, 'shandong-industry-2023').value;
  const theme = validateTheme(workspace).value;
  const fonts = openFonts({ theme, artifact: 'brief', language, font: workspace.font }).value;
  return { report: validateReport(workspace).value, theme, locale: localeOf(language), fonts, language };
}

/** A scene of a brief in markup. `seconds` is the time that layout alone took. */
export async function layOut(markup, { report, theme, locale, fonts, language }) {
  const [{ parseDocument }, { resolveDocument }, { layoutDocument }] = await Promise.all([
    built('document/parse-document'),
    built('resolve/resolve-document'),
    built('layout/layout-document'),
  ]);
  const file = 'bench.hbs';
  const at = () => ({ file, line: 1, column: 1 });
  const document = parseDocument({ text: markup, file, at }, language).value;
  const resolved = resolveDocument(document, { report, theme, locale, charts: new Map(), images: new Map() }).value;
  const context = {
    theme,
    fonts,
    locale,
    images: new Map(),
    generator: 'bench',
    drawChart: () => ({ diagnostics: [] }),
  };
  const started = performance.now();
  const scene = layoutDocument(resolved, context).value;
  return { scene, seconds: (performance.now() - started) / 1000 };
}

/** The rows as a table of a brief. */
export function tableMarkup(rows) {
  const body = rows.map(
    (row) => `<tr>${row.map((cell) => `<td><literal reason="bench">${cell}</literal></td>`).join('')}</tr>`,
  );
  const head = ['项目', '进度', '数量', '增幅'].map((cell) => `<th>${cell}</th>`).join('');
  return `<brief><table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></brief>`;
}

/** Sets paragraphs with the body style of the theme in a width; returns the number of lines. */
export async function setter({ theme, fonts, language }, width) {
  const { setParagraph } = await built('text/set-paragraph');
  const style = theme.brief.styles(language).get('body');
  return (paragraphs) =>
    paragraphs.reduce(
      (lines, text) =>
        lines + setParagraph({ style: 'body', language, runs: [{ text }] }, { style, fonts, width }).lines.length,
      0,
    );
}
