import { findAbout } from './about/find-about.js';
import { languageOf } from './about/language-of.js';
import { parseDate } from './about/parse-date.js';
import type { Article, ArticleFormat, ArticleHeading, ArticleTable } from './article.js';
import { type BodyLine, bodyLines, type PageLine } from './body-lines.js';
import { cleanLine, cleanPhrase } from './clean/clean-line.js';
import { type CleanText, cleanTextOf } from './clean/clean-text.js';
import type { SourceParagraph, SourceText } from './source-text.js';
import { splitSentences } from './split-sentences.js';
import type { Span, Transcript, TranscriptBlock, TranscriptTable } from './transcript.js';

/**
 * The article that a file's text holds: its body in numbered paragraphs, through noise (see `cleanLine` and `bodyLines`), and what the
 * file and the lines around the body say about it; what stands in the text counts before what the file declares, but for the title.
 */
export function articleOf(transcript: Transcript, format: ArticleFormat): Article {
  const { text, about } = transcript;
  const { above, body, below } = bodyLines(pageLines(transcript));
  const source = sourceOf(transcript, body);
  const around = (spans: readonly Span[] = []): readonly CleanText[] =>
    spans.map(({ start, end }) => cleanLine(cleanTextOf(text, start, end)));
  const lines = {
    body: source.paragraphs.map(({ clean }) => clean),
    above: [...around(transcript.around?.above), ...above],
    below: [...below, ...around(transcript.around?.below)],
  };
  const found = findAbout(lines, ({ offsets }) => text.slice(offsets[0], offsets.at(-1)));
  const title = cleaned(about.title) ?? found.title ?? cleaned(about.fileTitle);
  const publisher = found.publisher ?? cleaned(about.publisher) ?? found.issuer;
  const date = dateOf(about.date) ?? found.date ?? dateOf(about.fileDate);
  const site = found.site ?? siteOf(about.url);
  const spoken = source.paragraphs.map(({ clean: { offsets } }) => text.slice(offsets[0], offsets.at(-1))).join('\n');
  const tables = transcript.tables.map((table) => tableOf(table, transcript, source));
  const asides = tables.flatMap(({ caption, unitLine }) => [caption, unitLine]).map((clean) => clean?.offsets[0]);
  return {
    format,
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(site !== undefined && { site }),
    ...(about.url !== undefined && { url: about.url }),
    ...(date !== undefined && { date }),
    language: languageOf(spoken || text, about.language),
    source: { ...source, tables },
    headings: headingsOf(body).filter(({ clean }) => !asides.includes(clean.offsets[0])),
    tables,
  };
}

/** The numbered paragraphs of a body, with the way back to the file. */
function sourceOf({ file, text, origin }: Transcript, body: readonly BodyLine[]): SourceText {
  const paragraphs = body
    .filter(({ kind }) => kind !== 'heading')
    .map(({ kind, clean }, index): SourceParagraph => {
      const sentences = splitSentences(clean).map((sentence, at) => ({
        paragraph: index + 1,
        number: at + 1,
        clean: sentence,
      }));
      return { number: index + 1, kind: kind === 'item' ? 'item' : 'paragraph', clean, sentences };
    });
  return {
    file,
    text,
    paragraphs,
    origin: (clean, start = 0, end = clean.text.length) => {
      const from = clean.offsets[start]!;
      // The last unit's own end, not the next one's start: what was dropped between them (pinyin) is not part of it.
      return origin(from, end > start ? clean.offsets[end - 1]! + 1 : from);
    },
  };
}

function headingsOf(body: readonly BodyLine[]): readonly ArticleHeading[] {
  const levels = body.filter(({ kind }) => kind === 'heading').map(({ level }) => level);
  const highest = Math.min(...levels);
  return body.flatMap(({ kind, level, clean }, index) => {
    const before = body.slice(0, index).filter((line) => line.kind !== 'heading').length + 1;
    return kind === 'heading' ? [{ level: level - highest + 1, clean, before }] : [];
  });
}

/** What a line right above a table begins with where it is its caption. */
const CAPTION = /^(?:附?表|Table)\s*[\d一二三四五六七八九十]/;

/** A line between caption and table that is about the numbers of all of it. */
const UNIT_LINE = /^[（(]?(?:(?:计量)?单位[：:]|Units?\s?:|in (?:thousands|millions|billions)\b)/i;

/** Numbers of headings, which captions have not. */
const HEAD = /^\s*(?:第?[一二三四五六七八九十]+[章节部、．]|（[一二三四五六七八九十]+）|\d+[.．、])/;

/** A caption is no longer than that, and no sentence. */
const LONGEST_CAPTION = 60;

function tableOf(table: TranscriptTable, { text, blocks }: Transcript, { paragraphs }: SourceText): ArticleTable {
  const textOf = ({ start, end }: Span): string => text.slice(start, end).trim();
  const isHead = ({ kind, start, end }: TranscriptBlock): boolean =>
    kind === 'heading' || HEAD.test(text.slice(start, end));
  const isShort = (span: Span): boolean => textOf(span).length <= LONGEST_CAPTION && !/[。！？.]$/.test(textOf(span));
  const before = (at: number): TranscriptBlock | undefined =>
    blocks.findLast(({ end }) => end <= at && text.slice(end, at).trim() === '');
  const nearest = before(table.at);
  const unitLine = nearest && isShort(nearest) && UNIT_LINE.test(textOf(nearest)) ? nearest : undefined;
  const above = unitLine ? before(unitLine.start) : nearest;
  const isCaption =
    above && (CAPTION.test(textOf(above)) || (unitLine !== undefined && isShort(above) && !isHead(above)));
  const caption = table.caption ?? (isCaption ? above : undefined);
  const clean = ({ start, end }: Span): CleanText => cleanLine(cleanTextOf(text, start, end));
  return {
    ...(caption && { caption: clean(caption) }),
    ...(unitLine && { unitLine: clean(unitLine) }),
    rows: table.rows.map((row) => row.map(clean)),
    merged: table.merged ?? [],
    headerRows: table.headerRows,
    after: paragraphs.findLast(({ clean: { offsets } }) => offsets[0]! < table.at)?.number ?? 0,
  };
}

function pageLines({ text, blocks }: Transcript): readonly PageLine[] {
  const lines: PageLine[] = [];
  let reached = 0;
  for (const block of blocks) {
    const clean = cleanLine(cleanTextOf(text, block.start, block.end));
    if (clean.text === '') continue;
    const skipped = text.slice(reached, block.start).replaceAll('\r\n', '\n');
    const afterGap = lines.length === 0 || /\n\s*\n|\r\s*\r/.test(skipped);
    const indented = /^(?:[\u3000]{1,}|[ \t]{2,})/.test(text.slice(block.start, block.end));
    lines.push({ clean, indented, afterGap, ...knownKind(block) });
    reached = block.end;
  }
  return lines;
}

function knownKind({ kind, level }: TranscriptBlock): Pick<PageLine, 'kind' | 'level'> {
  return kind === 'line' ? {} : { kind, ...(level !== undefined && { level }) };
}

function cleaned(text: string | undefined): string | undefined {
  const clean = text === undefined ? '' : cleanPhrase(text).text;
  return clean === '' ? undefined : clean;
}

function dateOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : parseDate(cleanPhrase(text).text);
}

function siteOf(url: string | undefined): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase();
}
