/** Named character references of the markup: XML's five, and those HTML names that help where a character cannot be seen or typed. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['shy', '\u00ad'],
  ['zwsp', '\u200b'],
  ['wj', '\u2060'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['minus', '−'],
  ['times', '×'],
  ['middot', '·'],
  ['deg', '°'],
]);

/** Names that can stand between `&` and `;`. */
export const ENTITY_NAMES: readonly string[] = [...NAMED.keys()];

/**
 * The character that `name` stands for (`amp`, `#38`, `#x26`), or undefined where there is none. Numbers of surrogates,
 * of noncharacters and of control characters other than tab and line break have none (XML 1.0, section 2.2).
 */
export function entityText(name: string): string | undefined {
  const numeric = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(name);
  if (!numeric) return NAMED.get(name);
  const code = numeric[1] !== undefined ? Number.parseInt(numeric[1], 16) : Number.parseInt(numeric[2]!, 10);
  return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

function isCharacter(code: number): boolean {
  if (code === 0x9 || code === 0xa || code === 0xd) return true;
  if (code < 0x20 || (code >= 0x7f && code < 0xa0) || code > 0x10ffff) return false;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return !(code >= 0xfdd0 && code <= 0xfdef) && (code & 0xfffe) !== 0xfffe;
}
