// The gallery's page: for each spec its pictures side by side and the verdict.

function escaped(text) {
  return String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const STYLE = `body{font:14px/1.45 system-ui,sans-serif;margin:2rem;color:#222}h1{font-size:1.4rem}
section{border-top:1px solid #ccc;padding:.8rem 0}section.failed h2{color:#b3261e}h2{font-size:1rem;margin:.2rem 0}
.row{display:flex;gap:1rem;align-items:flex-start;flex-wrap:wrap}figure{margin:0}figcaption{color:#666;font-size:12px}
img{max-width:420px;max-height:420px;border:1px solid #eee}p{margin:.2rem 0}`;

/** An HTML page that stands beside the pictures; `decks` are pictures of slides by the name of their spec. */
export function galleryPage(verdicts, decks = new Map()) {
  const passed = verdicts.filter(({ pass }) => pass).length;
  const sections = [...verdicts]
    .sort((one, other) => Number(one.pass) - Number(other.pass))
    .map((verdict) => section(verdict, decks.get(verdict.name)));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>${STYLE}</style>
<h1>${passed} of ${verdicts.length} specs are drawn as Vega draws them</h1>${sections.join('\n')}</html>\n`;
}

function section(verdict, deck) {
  const { name, pass, reasons, overall = 0, worstTile = 0, native, why, warnings = [] } = verdict;
  const share = (value) => `${(value * 100).toFixed(2)} %`;
  const shown = native ? 'native chart' : `picture${why ? `: ${why}` : ''}`;
  const pictures = [
    ['Vega (resvg)', `${name}.vega.png`],
    ['PDF (poppler)', `${name}.ours.png`],
    ['difference', `${name}.difference.png`],
    ...(deck ? [['deck (LibreOffice)', deck]] : []),
  ];
  return `<section class="${pass ? 'passed' : 'failed'}"><h2>${escaped(name)}: ${pass ? 'pass' : 'fail'}</h2>
<p>${share(overall)} overall, ${share(worstTile)} in the worst tile. In a deck: ${escaped(shown)}.</p>
${[...reasons, ...warnings].map((reason) => `<p>${escaped(reason)}</p>`).join('')}
<div class="row">${pictures.map(([caption, file]) => `<figure><img loading="lazy" src="${escaped(encodeURI(file))}" alt="${escaped(caption)}"><figcaption>${caption}</figcaption></figure>`).join('')}</div></section>`;
}
