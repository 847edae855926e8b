// Sets paragraphs of five kinds by Typst and by briefdeck, with the same fonts, size, leading and width, as pairs of pictures of equal
// size without a name, in random order; the key is written elsewhere. For eyes that do not know which is which.
//
//     TYPST=/tmp/typst node test/bench/pairs.mjs FOLDER KEY.json [--kept-back | --texts TEXTS.json] [--named]
//
// Needs pdftoppm (poppler-utils). `--named` writes the pictures under their makers' names, for looking at one's own work;
// `--kept-back` takes other paragraphs, which the engine was not tuned by; `--texts` those of a file: [{ kind, language, widthEm, text }].
import { execFileSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fontBytes, layOut, openProject } from './briefdeck.mjs';
import { compileTypst, INSTALL_HINT, openTypst, typstText } from './typst.mjs';
import { corpusParagraphs } from './workload.mjs';

const SIZE = 10.5;
const LEADING = 17;
const MARGIN = 20;
const DPI = 220;
/** Where briefdeck's first baseline stands below the top of the text; Typst's is moved there. */
const FIRST_BASELINE = LEADING / 2 + 0.38 * SIZE;
const ASCENT_EM = 0.8;

/** Paragraphs by a text that only they have, with the width they are set in: some to look at while working, others kept back. */
const texts = process.argv.indexOf('--texts');
const PARAGRAPHS =
  texts > 0
    ? JSON.parse(readFileSync(process.argv[texts + 1], 'utf8'))
    : process.argv.includes('--kept-back')
      ? keptBack()
      : [
          { kind: 'policy', language: 'zh-Hans', holds: '老工业园更新实施办法', widthEm: 30 },
          { kind: 'dialogue', language: 'zh-Hans', holds: '小满撇撇嘴', widthEm: 26 },
          { kind: 'technical', language: 'zh-Hans', holds: '本手册介绍', widthEm: 36 },
          { kind: 'narrative', language: 'zh-Hans', holds: '小学在山的那一边', widthEm: 34 },
          { kind: 'english', language: 'en', holds: 'A bridge has its own arithmetic', widthEm: 28 },
        ];

function keptBack() {
  return [
    { kind: 'food', language: 'zh-Hans', holds: '面是自己压的', widthEm: 30 },
    { kind: 'travel', language: 'zh-Hans', holds: '亚丁的三座雪山', widthEm: 36 },
    { kind: 'letter', language: 'zh-Hans', holds: '一、关于交货期', widthEm: 28 },
    { kind: 'statistics', language: 'zh-Hans', holds: '统计学家爱讲一个故事', widthEm: 40 },
    { kind: 'english', language: 'en', holds: 'The engineer, whose name was Oyelaran', widthEm: 34 },
  ];
}

const [folder, keyFile] = process.argv.slice(2);
const named = process.argv.includes('--named');
const fonts = [
  'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
];
const typst = openTypst(fonts.map((path) => fontBytes(`@expo-google-fonts/${path}`)));
if (!typst || !folder || !keyFile) {
  console.error(typst ? 'usage: node test/bench/pairs.mjs FOLDER KEY.json [--kept-back] [--named]' : INSTALL_HINT);
  process.exit(1);
}
const scratch = mkdtempSync(join(tmpdir(), 'pairs-'));
mkdirSync(folder, { recursive: true });

/** A PDF page that holds the paragraph as briefdeck sets it, and how many lines that took. */
async function byBriefdeck({ text, language, width }, height) {
  const project = await openProject(language);
  const { theme } = project;
  const body = theme.brief.styles(language).get('body');
  const style = {
    ...body,
    size: SIZE,
    leading: LEADING,
    align: 'justify',
    firstLineIndentEm: indentOf(language),
    spaceAfter: 0,
    colour: { hex: '000000' },
  };
  const faces = Object.fromEntries(Object.entries(theme.faces).map(([key, face]) => [key, { ...face, scale: 1 }]));
  const margins = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
  const page = { width: width + 2 * MARGIN, height };
  const brief = {
    ...theme.brief,
    page,
    margins,
    styles: () => new Map([...theme.brief.styles(language), ['body', style]]),
  };
  const plain = { ...theme, faces, brief };
  const { openFonts } = await import(new URL('../../.build/text/open-fonts.js', import.meta.url).href);
  const { writePdf } = await import(new URL('../../.build/write/pdf/write-pdf.js', import.meta.url).href);
  const font = (path) => fontBytes(path);
  const own = openFonts({ theme: plain, artifact: 'brief', language, font }).value;
  const markup = `<brief><p><literal reason="pairs">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</literal></p></brief>`;
  const { scene } = await layOut(markup, { ...project, theme: plain, fonts: own });
  const pages = scene.pages.map((laid) => ({ ...laid, items: laid.items.filter((item) => !item.furniture) }));
  const lines = pages[0].items.flatMap((item) => item.lines ?? []);
  return { pdf: await writePdf({ ...scene, pages, attachments: [] }), lines: lines.length };
}

/** The same by Typst, with its own way for mixed text (`latin-in-cjk`) and optimised line breaking. */
function byTypst({ text, language, width }, height) {
  const isEnglish = language === 'en';
  const faces = isEnglish ? '"Source Serif 4"' : '((name: "Source Serif 4", covers: "latin-in-cjk"), "Noto Serif SC")';
  const source = `#set page(width: ${width + 2 * MARGIN}pt, height: ${height}pt, margin: (x: ${MARGIN}pt, bottom: 0pt, top: ${MARGIN + FIRST_BASELINE - ASCENT_EM * SIZE}pt))
#set text(font: ${faces}, size: ${SIZE}pt, lang: "${isEnglish ? 'en' : 'zh'}", ${isEnglish ? '' : 'region: "cn", '}top-edge: ${ASCENT_EM}em, bottom-edge: -${(1 - ASCENT_EM).toFixed(1)}em)
#set par(justify: true, linebreaks: "optimized", leading: ${LEADING - SIZE}pt, first-line-indent: (amount: ${indentOf(language)}em, all: true))
${typstText(text)}
`;
  return typst.pdf(compileTypst(typst, source));
}

function indentOf(language) {
  return language === 'en' ? 0 : 2;
}

function toPng(pdf, name) {
  const file = join(scratch, `${name}.pdf`);
  writeFileSync(file, pdf);
  execFileSync('pdftoppm', ['-r', String(DPI), '-png', '-singlefile', '-f', '1', '-l', '1', file, join(folder, name)]);
}

const key = {};
for (const [index, { kind, language, holds, widthEm, text: given }] of PARAGRAPHS.entries()) {
  const text = given ?? corpusParagraphs(language).find((paragraph) => paragraph.includes(holds));
  const paragraph = { text, language, width: widthEm * SIZE };
  const { lines } = await byBriefdeck(paragraph, 842);
  // One line more than ours takes: Typst's may be longer.
  const height = 2 * MARGIN + (lines + 1) * LEADING;
  const pdfs = { briefdeck: (await byBriefdeck(paragraph, height)).pdf, typst: byTypst(paragraph, height) };
  const order = randomInt(2) === 0 ? ['briefdeck', 'typst'] : ['typst', 'briefdeck'];
  for (const [place, maker] of order.entries()) {
    const name = named ? `${kind}-${maker}` : `pair-${index + 1}-${'ab'[place]}`;
    toPng(pdfs[maker], name);
    key[name] = { maker, kind };
  }
}
writeFileSync(keyFile, `${JSON.stringify(key, null, 2)}\n`);
