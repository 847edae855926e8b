import type { Gradient } from '../../scene/drawing.js';
import type { Theme } from '../../theme/theme.js';
import { colourOf } from './css-colour.js';
import { type Slant, slantedEnds } from './slanted-gradient.js';

/** A canvas gradient that keeps its stops. A class because Vega adds to it after making it. */
export class RecordedGradient {
  private readonly stops: { readonly offset: number; readonly colour: string }[] = [];

  constructor(private shape: Omit<Gradient, 'stops'>) {}

  /** A stop; or, in place of an offset, what a gradient in disguise really is (`withSlantedGradients`). */
  addColorStop(offset: number | Slant, colour: string): void {
    if (typeof offset === 'number') this.stops.push({ offset, colour });
    else this.shape = { gradient: 'linear', ...slantedEnds(offset, this.shape) };
  }

  /** The gradient with its points mapped by `map`, its colours resolved, and `alpha` in each stop. */
  paint(
    theme: Pick<Theme, 'colours' | 'roles'>,
    alpha: number,
    map: (x: number, y: number) => { readonly x: number; readonly y: number },
  ): Gradient {
    const start = map(this.shape.x1, this.shape.y1);
    const end = map(this.shape.x2, this.shape.y2);
    const stops = this.stops.map(({ offset, colour }) => ({
      offset,
      // A transparent stop is still a stop: it keeps a colour, with no opacity.
      colour: colourOf(colour, theme, alpha) ?? { hex: 'FFFFFF', alpha: 0 },
    }));
    return { ...this.shape, x1: start.x, y1: start.y, x2: end.x, y2: end.y, stops };
  }
}
