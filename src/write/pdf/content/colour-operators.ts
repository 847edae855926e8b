import type { Colour } from '../../../base/colour.js';
import { factor } from './number.js';

/** The operator that sets the fill colour: device RGB, which the output intent makes sRGB. */
export function fillColour(colour: Colour): string {
  return `${components(colour).map(factor).join(' ')} rg`;
}

/** The operator that sets the stroke colour. */
export function strokeColour(colour: Colour): string {
  return `${components(colour).map(factor).join(' ')} RG`;
}

/** Red, green and blue from 0 to 1. */
export function components(colour: Colour): readonly [number, number, number] {
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(colour.hex.slice(at, at + 2), 16) / 255);
  return [red!, green!, blue!];
}
