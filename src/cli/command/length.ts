/** Points in the units of lengths on the command line; a pixel is CSS's, a 96th of an inch (CSS Values 3, 5.2). */
const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, mm: 72 / 25.4, cm: 72 / 2.54, px: 0.75 };

/** The points of `480`, `480pt`, `170mm`, `17cm`, `6.5in` or `640px`; undefined where the text is no length above 0. */
export function lengthInPoints(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?|\.\d+)\s*([a-z]*)$/i.exec(text.trim());
  const unit = POINTS[match?.[2]?.toLowerCase() || 'pt'];
  const points = match && unit !== undefined ? Number(match[1]) * unit : 0;
  return points > 0 ? points : undefined;
}
