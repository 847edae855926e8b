/** What a deck is tried with: sentences of one language, a name of the other in them. */
interface Words {
  readonly sentence: string;
  readonly short: string;
  readonly term: string;
  readonly title: string;
  readonly endless: string;
}

const WORDS: Readonly<Record<'zh-Hans' | 'en', Words>> = {
  'zh-Hans': {
    sentence:
      '全省推动钢铁、焦化、地炼等行业整合转移，支持企业建设“工业互联网 Industrial Internet”平台，鼓励龙头企业与中小企业（SME）结对攻关，把新增投资更多引向高技术制造业。',
    short: '推动 5G 与工业互联网融合应用',
    term: '链长制 Chain-chief System',
    title:
      '全省工业在减少旧产能的同时，把新增投资引向高技术制造业，并以 Industrial Internet 连接上下游中小企业，形成先进制造业集群',
    endless: '𬭚𬭛𬭊𬬻𬭳',
  },
  en: {
    sentence:
      'The province consolidates steel, coking and refining, supports Industrial Internet platforms (工业互联网平台), asks leading firms to pair with smaller ones, and steers new investment towards high-technology manufacturing.',
    short: 'Integrate 5G with the Industrial Internet (工业互联网)',
    term: 'Chain-chief system 链长制',
    title:
      'The province removes old capacity and steers new investment towards high-technology manufacturing and its clusters along chains',
    endless: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsversammlungsprotokoll',
  },
};

/** The numbers of sentences in one frame: from what fits to what needs four slides. */
const LENGTHS = [3, 4, 5, 6, 7, 9, 12, 25];

/**
 * Slides that are full, too full, and far too full, and one on each layout of the policy theme but the blank one, as markup without its `<deck>`. Digits
 * in them are names.
 */
export function stressSlides(language: 'zh-Hans' | 'en'): string {
  const words = WORDS[language];
  const name = (text: string): string => text.replaceAll('5G', '<name>5G</name>');
  const sentences = (count: number): string => `<p>${words.sentence}</p>`.repeat(count);
  const items = (count: number): string => `<item>${name(words.short)}</item>`.repeat(count);
  const nested = `<list><item>${words.term}<list>${items(2)}<item>${words.sentence}</item></list></item>${items(2)}</list>`;
  let count = 0;
  const slide = (layout: string, inside: string, title = words.term): string =>
    `<slide id="stress-${++count}" layout="${layout}"><title>${title} <literal reason="test">${'i'.repeat(count)}</literal></title>${inside}</slide>`;
  const body = (inside: string): string => `<text frame="body">${inside}</text>`;
  const chart = (frame: string, chartName = 'growth'): string =>
    `<chart frame="${frame}" name="${chartName}"><title>${words.term}</title></chart>`;
  const row = `<tr><td>${words.term}</td><td>${name(words.short)}</td><td>${words.sentence}</td></tr>`;
  const low = `<tr><td>${words.term}</td><td>${name(words.short)}</td></tr>`;
  const head = (cells: number): string => `<thead><tr>${`<th>${words.term}</th>`.repeat(cells)}</tr></thead>`;
  const figure = `<key-figure><value>${words.short.slice(0, 2)}</value><label>${words.term}</label><note>${name(words.short)}</note></key-figure>`;
  const frames = (names: readonly string[], inside: string): string =>
    names.map((frame) => `<text frame="${frame}">${inside}</text>`).join('');
  const wide = `<tr>${`<td>${words.term}</td>`.repeat(7)}</tr>`;
  return [
    ...LENGTHS.map((length) => slide('content', body(sentences(length)))),
    slide('content', body(`<p>${(words.sentence + ' ').repeat(30)}</p>`)),
    slide('content', body(`<list ordered>${items(30)}</list>`)),
    slide('content', body(nested + nested + nested)),
    slide('content', body(`<p>${words.endless.repeat(9)}</p>`)),
    slide('content', body(sentences(1)), words.title),
    slide('table', `<table frame="table">${head(3)}<tbody>${row.repeat(14)}</tbody></table>`),
    slide('table', `<table frame="table">${head(2)}<tbody>${low.repeat(45)}</tbody></table>`),
    slide('table', `<table frame="table">${head(2)}<tbody>${low.repeat(10)}</tbody></table>`),
    slide('table', `<table frame="table">${head(7)}<tbody>${wide.repeat(5)}</tbody></table>`),
    slide(
      'table-text',
      `<table frame="table">${head(3)}<tbody>${row.repeat(2)}</tbody></table>` + body(`<list>${items(3)}</list>`),
    ),
    slide('chart', chart('chart')),
    slide('chart-text', chart('chart') + body(sentences(6))),
    slide('chart-figure', chart('chart') + frames(['figure'], `<p>${words.term}</p>`) + body(sentences(6))),
    slide('two-content', `<text frame="left">${sentences(6)}</text><text frame="right">${words.sentence}</text>`),
    slide('two-cards', frames(['left', 'right'], nested)),
    slide('three-content', frames(['left', 'middle', 'right'], `<p style="card-title">${words.term}</p>${nested}`)),
    slide(
      'four-content',
      frames(['card-1', 'card-2', 'card-3', 'card-4'], words.short.slice(0, 8)) + body(`<list>${items(9)}</list>`),
    ),
    slide('two-charts', chart('left') + chart('right') + body(`<list>${items(3)}</list>`)),
    slide('chart-pair', chart('left') + chart('right')),
    slide(
      'figure-table',
      `<text frame="figure"><p style="key-value">${words.short.slice(0, 2)}</p><p style="key-label">${words.term}</p></text>` +
        `<table frame="table">${head(2)}<tbody>${low.repeat(9)}</tbody></table>`,
    ),
    slide('picture-text', '<image frame="picture" src="stress.png"><alt>a picture</alt></image>' + body(nested)),
    slide('key-figures', `<key-figures frame="figures">${figure.repeat(4)}</key-figures>${body(sentences(3))}`),
    slide('section', body(words.sentence)),
    slide('closing', body(`<list>${items(5)}</list>`)),
    slide('title-only', ''),
  ].join('');
}
