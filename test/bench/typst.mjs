// Typst's side of the bench. Its package is no dependency of the project: 40 MB for a comparison.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const PACKAGE = '@myriaddreamin/typst-ts-node-compiler';

/** How to get Typst where it is absent. */
export const INSTALL_HINT = `Typst is not installed, so only briefdeck is timed. To compare: npm install --prefix /tmp/typst ${PACKAGE} && TYPST=/tmp/typst npm run bench`;

/** Typst's compiler with these fonts, or undefined where its package is neither beside the project nor in the folder $TYPST. */
export function openTypst(fonts) {
  for (const from of [process.env.TYPST && join(process.env.TYPST, 'package.json'), import.meta.url]) {
    try {
      const { NodeCompiler } = createRequire(from)(PACKAGE);
      return NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts }], workspace: process.cwd() });
    } catch {
      // Not here: look in the next place.
    }
  }
  return undefined;
}

/** The document of a source; throws Typst's own complaint. */
export function compileTypst(compiler, source) {
  // Typst remembers what it has laid out: without this the second run of the same text measures its memory.
  compiler.evictCache(0);
  const result = compiler.compile({ mainFileContent: source });
  if (result.hasError()) throw new Error(JSON.stringify(result.takeDiagnostics()?.shortDiagnostics));
  return result.result;
}

/** The page, faces and paragraph of the policy template's brief, in Typst. */
export function typstPreamble(language, widthPt) {
  const [lang, region] = language === 'en' ? ['en', ''] : ['zh', ', region: "cn", script: "hans"'];
  return `#set page(width: ${widthPt + 144}pt, height: 842pt, margin: 72pt)
#set text(font: ("Source Serif 4", "Noto Serif SC"), size: 10.5pt, lang: "${lang}"${region})
#set par(justify: true, leading: 6.5pt)
`;
}

/** A text with everything that Typst's markup would take for its own escaped. */
export function typstText(text) {
  return text.replace(/[\\#$*_`<>@=\-+/~"'[\]]/g, (sign) => `\\${sign}`);
}

/** The rows as Typst's table. */
export function typstTable(rows) {
  const cells = rows.map((row) => row.map((cell) => `[${typstText(cell)}]`).join(', '));
  return `#table(columns: (auto, 1fr, auto, auto), table.header([项目], [进度], [数量], [增幅]),\n${cells.join(',\n')})\n`;
}
