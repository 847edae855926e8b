import { type CleanText } from '../clean/clean-text.js';
import { isFurnitureText } from '../body-lines.js';
import { cleanPhrase } from '../clean/clean-line.js';
import type { About } from '../transcript.js';
import { englishIssuerIn, englishSpeakerIn } from './english-issuer.js';
import { parseDate } from './parse-date.js';

/** Labels before the publisher's name, and before the day of publication. */
const SOURCE = /^(?:(?:信息|文章|新闻|稿件)?来源|稿源|发布机构|发布单位|Source|Published by)$/i;
const DATE =
  /^(?:日期|时间|发布日期|发布时间|发稿时间|发文日期|成文日期|更新时间|更新日期|Date|Published(?: on)?|Posted(?: on)?|Updated(?: on)?)$/i;

const DOMAIN = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:\/\S*)?$/i;

const han = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;
const words = (text: string): number => text.match(/[A-Za-z][A-Za-z'’-]+/g)?.length ?? 0;

/** What the lines around an article's body say of it, cleaned. */
export interface FoundAbout extends About {
  readonly site?: string;
  /** A body or company that lines above or the first paragraphs name in English: the publisher where nothing says who that is. */
  readonly issuer?: string;
}

/**
 * Title, publisher, site and day of an article from the lines of its page: `来源：高新院 achie.org 日期：2023-07-05` and what stands
 * above it. `raw` gives a line as it stands in the file, with the spaces that cleaning closes.
 */
export function findAbout(
  { above, body, below }: Readonly<Record<'above' | 'body' | 'below', readonly CleanText[]>>,
  raw: (clean: CleanText) => string,
): FoundAbout {
  const title = titleIn(above.map(({ text }) => text));
  const lines = [...above, ...below].map(raw);
  const labelled = lines.flatMap(labelledParts);
  const [named, site] = publisherIn(labelled);
  const publisher =
    named ??
    issuerIn(above.map(raw), title) ??
    /^([\p{Script=Han}（）]{4,30}?(?:公司|集团|银行))(?=\d{4}年|关于)/u.exec(title ?? '')?.[1] ??
    issuerInDateline(body.map(({ text }) => text)) ??
    ownerIn([...above, ...below].map(raw));
  const issuer =
    englishIssuerIn(above.map(raw), title) ?? englishSpeakerIn(body.slice(0, BEFORE_DATELINE).map(({ text }) => text));
  const date =
    labelled.flatMap(({ label, value }) => (DATE.test(label) ? (parseDate(value) ?? []) : []))[0] ??
    lines.map(cleanText).flatMap((line) => (line.length < 60 ? (parseDate(line) ?? []) : []))[0] ??
    datelineIn(body.map(({ text }) => text));
  return {
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(issuer !== undefined && { issuer }),
    ...(site !== undefined && { site }),
    ...(date !== undefined && { date }),
  };
}

/** How many paragraphs may stand before the one with the dateline: the key figures of a release. */
const BEFORE_DATELINE = 8;

/** The day in `SALEM, Ore., February 5, 2026 – …` or `新华社北京2024年3月2日电`. */
function datelineIn(body: readonly string[]): string | undefined {
  return body.slice(0, BEFORE_DATELINE).flatMap((text) => {
    const [, dateline] = /^(.{4,90}?(?:\s[–—-]{1,2}\s|—|\/--|日电))/.exec(text) ?? [];
    return dateline === undefined ? [] : (parseDate(dateline) ?? []);
  })[0];
}

/** What bodies that publish by themselves are called: statistics offices, ministries, customs, governments, boards. */
const ISSUER =
  /^(?!(?:关于|第|各))[\p{Script=Han}（）]{2,24}(?:局|厅|委员会|委|部|院|政府|办公室|办|海关|队|银行|协会|学会|中心|集团|公司|报社|日报|晚报)$/u;

/** A body's name alone on a line below the title: `临江省统计局 国家统计局临江调查总队`. The first of several. */
function issuerIn(above: readonly string[], title: string | undefined): string | undefined {
  const lines = above.slice(above.findLastIndex((line) => title !== undefined && cleanText(line) === title) + 1);
  return lines.flatMap((line) => {
    const names = line
      .trim()
      .split(/[\s\u3000]+/)
      .map(cleanText)
      .filter((name) => parseDate(name) === undefined);
    return names.every((name) => ISSUER.test(name)) ? names : [];
  })[0];
}

/** Who speaks in `SALEM, Ore., February 5, 2026 – Calderon Systems, Inc. (NASDAQ: CLDN), a maker of …, today announced`. */
function issuerInDateline(body: readonly string[]): string | undefined {
  return body.slice(0, BEFORE_DATELINE).flatMap((text) => {
    const [, dateline, rest] = /^(.{4,90}?)(?:\s[–—-]{1,2}\s|—|\/--\s?)(.+)$/.exec(text) ?? [];
    if (dateline === undefined || parseDate(dateline) === undefined) return [];
    const name =
      /^(?:The\s)?((?:[A-Z&][\w&.’'-]*\s?){1,8}(?:,\s(?:Inc|Ltd|LLC|Corp|Co|plc|S\.A|N\.V)\b\.?)?)(?=\s?\(|,|\s(?:today|announced|reported|said|released)\b)/.exec(
        rest!,
      )?.[1];
    return name === undefined ? [] : [name.trim()];
  })[0];
}

/** Whose page it is: `© 2026 望海通訊社 客服專線 02-5550-1788`. */
function ownerIn(lines: readonly string[]): string | undefined {
  return lines.flatMap((line) => {
    const owner =
      /(?:©|Copyright(?:\s©)?|版权所有[：:]?|版權所有[：:]?)\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?\s*([^\s\u3000.,|｜©]{2,24})/i.exec(
        line,
      )?.[1];
    const name = owner === undefined ? '' : cleanText(owner);
    return han(name) >= 3 && !/未经|禁止|保留/.test(name) ? [name] : [];
  })[0];
}

const cleanText = (line: string): string => cleanPhrase(line).text;

interface Labelled {
  readonly label: string;
  readonly value: string;
}

/** `来源：甲 乙 日期：丙` as two labels with their values. */
function labelledParts(line: string): readonly Labelled[] {
  const parts: { label: string; value: string }[] = [];
  for (const word of line.replace(/(?<=[：:])\s+/g, '').split(/[\s|｜\u3000]+/)) {
    const text = cleanText(word);
    const [, label, value] = /^[【[（(]?([^：:]{1,12})[】\]）)]?[：:](?!\/\/)(.*)$/.exec(text) ?? [];
    if (label !== undefined && !/^\d+$/.test(label)) parts.push({ label, value: value! });
    else if (parts.length > 0 && text !== '') parts.at(-1)!.value = `${parts.at(-1)!.value} ${text}`.trim();
  }
  return parts;
}

function publisherIn(labelled: readonly Labelled[]): readonly [name: string | undefined, site: string | undefined] {
  const value = labelled.find(({ label, value: named }) => SOURCE.test(label) && named !== '')?.value;
  if (value === undefined) return [undefined, undefined];
  const parts = value.replace(/[)）】\]]$/, '').split(' ');
  const site = parts.flatMap((part) => DOMAIN.exec(part)?.[1] ?? [])[0];
  const name = parts
    .filter((part) => !DOMAIN.test(part) && parseDate(part) === undefined && !/^[\d:]+$/.test(part))
    .join(' ');
  return [name === '' ? site : name, site];
}

/**
 * The title among the lines above the body: the first that is long enough for one in the last run of lines without menus; else the
 * nearest of any length.
 */
function titleIn(above: readonly string[]): string | undefined {
  const run: string[] = [];
  for (const line of above.toReversed()) {
    if (isFurnitureText(line) || isOnlyDate(line)) continue;
    if (/^[-•·*>»|]/.test(line) || />.*>|\|.*\|/.test(line)) break;
    run.unshift(line);
  }
  const candidates = run.filter((line) => !/^(?:—|--|单位[：:]|[（(])/.test(line));
  // The publisher's name may stand above the title.
  const titles = candidates.filter((line) => englishIssuerIn([line], undefined) === undefined);
  const title = titles.find((line) => han(line) >= 8 || words(line) >= 4) ?? titles.at(-1) ?? candidates[0];
  return title?.slice(0, 200);
}

function isOnlyDate(line: string): boolean {
  const date = parseDate(line);
  return date !== undefined && line.replace(/[\d\s:：年月日/.-]|[A-Z][a-z]{2,8}/g, '').length <= 4;
}
