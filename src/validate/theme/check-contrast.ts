import { type ColourSlot, contrast } from '../../base/colour.js';
import { type Diagnostic, type Origin, warningOf } from '../../base/diagnostic.js';
import type { Rect } from '../../base/geometry.js';
import type { TextStyle } from '../../scene/text-style.js';
import type { Theme, ThemeLayout } from '../../theme/theme.js';
import type { Fields } from '../yaml/fields.js';
import type { YamlNode } from '../yaml/yaml-node.js';

/** Least contrast of text with its ground: 3 for large text, 4.5 for other (WCAG 2.2, 1.4.3). */
const LEAST = { large: 3, other: 4.5 } as const;

/** A style that is hard to read somewhere. */
interface Finding {
  readonly artifact: 'brief' | 'deck';
  readonly style: TextStyle;
  readonly where: string;
  readonly ratio: number;
  readonly least: number;
}

/**
 * Warns of text that is hard to read on its ground: styles of the brief on paper, frames of layouts on the background or the filled
 * rectangle that they lie on. A colour that is wrong in several styles is named once, where the theme gives it its value.
 */
export function checkContrast(theme: Theme, fields: Fields, diagnostics: Diagnostic[]): void {
  const bySlot = new Map<ColourSlot | string, Finding[]>();
  for (const finding of [...briefFindings(theme), ...deckFindings(theme)]) {
    const key = finding.style.colour.slot ?? `${finding.artifact} ${finding.style.name}`;
    bySlot.set(key, [...(bySlot.get(key) ?? []), finding]);
  }
  for (const findings of bySlot.values()) diagnostics.push(warning(findings, fields));
}

function briefFindings(theme: Theme): readonly Finding[] {
  const styles = [...theme.brief.styles('').values()];
  return styles.flatMap((style) => find('brief', style, theme.colours.lt1, 'the brief'));
}

function deckFindings(theme: Theme): readonly Finding[] {
  const styles = theme.deck.styles('');
  const seen = new Set<string>();
  return theme.deck.layouts.flatMap((layout) =>
    layout.frames.flatMap((frame) => {
      const style = styles.get(frame.style);
      const ground = theme.colours[groundOf(frame.rect, layout)];
      const key = `${frame.style} ${ground}`;
      if (style === undefined || seen.has(key)) return [];
      seen.add(key);
      return find('deck', style, ground, `the layout “${layout.name}”`);
    }),
  );
}

/** The last filled rectangle that a frame lies on as a whole, else the layout's background. */
function groundOf(frame: Rect, { background, decoration }: ThemeLayout): ColourSlot {
  const below = decoration.findLast((one) => one.kind === 'rectangle' && covers(one.rect, frame));
  return below?.kind === 'rectangle' ? below.colour : background;
}

function covers(outer: Rect, inner: Rect): boolean {
  const over = (start: number, length: number, from: number, size: number): boolean =>
    start <= from + 0.01 && start + length >= from + size - 0.01;
  return over(outer.x, outer.width, inner.x, inner.width) && over(outer.y, outer.height, inner.y, inner.height);
}

function find(artifact: Finding['artifact'], style: TextStyle, ground: string, where: string): readonly Finding[] {
  // Large text is 18 pt, or 14 pt when bold (WCAG 2.2, definition "large scale").
  const large = style.size >= 18 || (style.size >= 14 && (style.weight === 'bold' || style.weight === 'semibold'));
  const least = large ? LEAST.large : LEAST.other;
  const ratio = contrast(style.colour.hex, ground);
  return ratio >= least ? [] : [{ artifact, style, where, ratio, least }];
}

/** About the worst of findings that share a colour. */
function warning(findings: readonly Finding[], fields: Fields): Diagnostic {
  const worst = [...findings].sort((a, b) => a.ratio / a.least - b.ratio / b.least)[0]!;
  const { style, where, ratio, least } = worst;
  const names = [...new Set(findings.map((finding) => finding.style.name))];
  const shown = Math.floor(ratio * 10) / 10;
  const others =
    names.length > 1 ? ` (nor is its colour enough for ${list(names.filter((name) => name !== style.name))})` : '';
  const message = `the style “${style.name}” has a contrast of ${shown}:1 in ${where}; it needs ${least}:1 to be read${others}`;
  const hint = 'make its colour darker, or lighter on a dark ground';
  return warningOf('theme/contrast', message, originOf(findings, fields), hint);
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => `“${name}”`);
  return names.length > 3 ? `${shown.join(', ')} and ${names.length - 3} more` : shown.join(', ');
}

/** Where the one style names its colour, or where the theme gives the colour of several its value. */
function originOf(findings: readonly Finding[], fields: Fields): Origin {
  const { style, artifact } = findings[0]!;
  const slot = style.colour.slot;
  const value = slot && nodeAt(fields.node('colours'), [slot]);
  const shared = new Set(findings.map((finding) => `${finding.artifact} ${finding.style.name}`)).size > 1;
  const named = colourNode(nodeAt(fields.node(artifact), ['styles']), style.name);
  return ((shared ? value : named) ?? value ?? named)?.origin ?? fields.origin('colours');
}

/** The value of `colour` of a style, or of the style that it is like. */
function colourNode(styles: YamlNode | undefined, name: string, depth = 0): YamlNode | undefined {
  const own = nodeAt(styles, [name, 'colour']);
  const like = nodeAt(styles, [name, 'like']);
  if (own || like?.kind !== 'scalar' || depth > 20) return own;
  return colourNode(styles, like.text, depth + 1);
}

function nodeAt(node: YamlNode | undefined, path: readonly string[]): YamlNode | undefined {
  const [key, ...rest] = path;
  if (node === undefined || key === undefined) return node;
  return node.kind === 'map' ? nodeAt(node.entries.get(key)?.node, rest) : undefined;
}
