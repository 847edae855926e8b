/** Colours for a terminal; each leaves the text as it is where there is none. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly blue: (text: string) => string;
}

/** ANSI colours (ECMA-48, SGR) for a terminal; none for a file, and none where NO_COLOR is set. */
export function paintFor(stream: { readonly isTTY?: boolean }, noColour: string | undefined): Paint {
  const on = stream.isTTY === true && !noColour;
  const code = (open: number, close: number) => (text: string) =>
    on ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return {
    bold: code(1, 22),
    dim: code(2, 22),
    red: code(31, 39),
    yellow: code(33, 39),
    green: code(32, 39),
    blue: code(34, 39),
  };
}
