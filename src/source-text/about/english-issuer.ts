import { parseDate } from './parse-date.js';

/** A name in English: capitals, joined by small words: Ministry of Agriculture of Estravia. */
const NAME = "[A-Z][\\w&.’'-]*(?:\\s(?:(?:of|for|and|on)\\s(?:the\\s)?)?[A-Z][\\w&.’'-]*){1,9}";

/** What bodies that publish are called, and how the names of companies end. */
const BODY =
  /\b(?:Ministry|Bank|Bureau|Office|Department|Authority|Agency|Institute|Commission|Council|Administration|Statistics|Treasury|Board|Association|Federation|Union|Customs|Secretariat|Centre|Center)\b|\b(?:ASA|AS|Inc|Ltd|Limited|plc|PLC|LLC|Corp|Corporation|SA|S\.A|AG|NV|N\.V|SE|AB|Oyj|GmbH|SpA|Group|Company|Holdings)\.?$/;

/** A body’s or company’s name alone on a line above the text. */
export function englishIssuerIn(lines: readonly string[], title: string | undefined): string | undefined {
  const whole = new RegExp(`^(?:The\\s)?(${NAME})$`);
  return lines.flatMap((line) => {
    const name = whole.exec(line.trim())?.[1];
    return name !== undefined && line.trim() !== title && BODY.test(name) && parseDate(name) === undefined
      ? [name]
      : [];
  })[0];
}

/** Who says it in the first paragraphs: “the Ministry of Finance said on Tuesday”. */
export function englishSpeakerIn(body: readonly string[]): string | undefined {
  const said = new RegExp(`(?<![A-Za-z])(?:[Tt]he\\s)?(${NAME})\\s(?:said|announced|reported)\\b`);
  return body.flatMap((text) => {
    const name = said.exec(text)?.[1];
    return name !== undefined && BODY.test(name) ? [name] : [];
  })[0];
}
