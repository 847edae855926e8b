import { type Diagnostic, errorOf, type Origin } from '../../base/diagnostic.js';
import type { Insets, Size } from '../../base/geometry.js';
import { POINTS_PER_MM } from '../../base/units.js';
import { type Fields, fieldsOf } from '../yaml/fields.js';
import type { YamlNode } from '../yaml/yaml-node.js';

/** Page sizes by name, in millimetres (ISO 216; ANSI/ASME Y14.1 for Letter). */
const PAGES: Readonly<Record<string, readonly [widthMm: number, heightMm: number]>> = {
  A4: [210, 297],
  A5: [148, 210],
  B5: [176, 250],
  Letter: [215.9, 279.4],
};

/** The points of `17`, `17pt` or `27mm`; undefined where the text is no length. */
export function parseLength(text: string): number | undefined {
  const match = /^(-?\d+(?:\.\d+)?)\s*(pt|mm)?$/.exec(text.trim());
  if (!match) return undefined;
  return Number(match[1]) * (match[2] === 'mm' ? POINTS_PER_MM : 1);
}

/** A length in points under a key, at least `least`; undefined where it is absent, or (with a diagnostic) no such length. */
export function readLength(
  fields: Fields,
  key: string,
  what: string,
  diagnostics: Diagnostic[],
  least = 0,
): number | undefined {
  const text = fields.text(key);
  return text === undefined
    ? undefined
    : checkedLength(text, `${what}: ${key}`, fields.origin(key), diagnostics, least);
}

function checkedLength(
  text: string,
  what: string,
  origin: Origin,
  diagnostics: Diagnostic[],
  least: number,
): number | undefined {
  const length = parseLength(text);
  if (length !== undefined && length >= least) return length;
  const message = length === undefined ? `${what}: “${text}” is no length` : `${what} must be ${least} or more`;
  diagnostics.push(errorOf('theme/length', message, origin, 'write points or millimetres: 10.5, 10.5pt, 25mm'));
  return undefined;
}

/** One length for all sides, or `{ top, right, bottom, left }` with 0 for those left out. */
export function readInsets(node: YamlNode | undefined, what: string, diagnostics: Diagnostic[]): Insets {
  if (node === undefined) return { top: 0, right: 0, bottom: 0, left: 0 };
  if (node.kind === 'scalar') {
    const all = checkedLength(node.text, what, node.origin, diagnostics, 0) ?? 0;
    return { top: all, right: all, bottom: all, left: all };
  }
  const fields = fieldsOf(node, what, diagnostics);
  fields?.only(['top', 'right', 'bottom', 'left']);
  const side = (key: string) => (fields && readLength(fields, key, what, diagnostics)) ?? 0;
  return { top: side('top'), right: side('right'), bottom: side('bottom'), left: side('left') };
}

/** `A4`, `A5`, `B5`, `Letter`, or `{ width, height }`. */
export function readPage(node: YamlNode, what: string, diagnostics: Diagnostic[]): Size | undefined {
  if (node.kind === 'scalar') {
    const named = Object.hasOwn(PAGES, node.text) ? PAGES[node.text] : undefined;
    if (named) return { width: named[0] * POINTS_PER_MM, height: named[1] * POINTS_PER_MM };
    const hint = `give { width, height } or one of: ${Object.keys(PAGES).join(', ')}`;
    diagnostics.push(errorOf('theme/page', `${what}: there is no page “${node.text}”`, node.origin, hint));
    return undefined;
  }
  const fields = fieldsOf(node, what, diagnostics);
  if (!fields) return undefined;
  fields.only(['width', 'height']);
  for (const key of ['width', 'height']) fields.required(key);
  const [width, height] = ['width', 'height'].map((key) => readLength(fields, key, what, diagnostics, 72));
  return width === undefined || height === undefined ? undefined : { width, height };
}
