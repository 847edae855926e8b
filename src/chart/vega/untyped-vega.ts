import * as vega from 'vega';
import type { SceneItem, SceneMark } from './scenegraph.js';

/** A renderer of vega-scenegraph 5, as far as a drawing needs it. `draw` calls itself for the marks of a group. */
export interface SceneRenderer {
  initialize(
    element: null,
    width: number,
    height: number,
    origin: readonly [number, number],
    scaleFactor: number,
    options?: { readonly externalContext: unknown },
  ): void;
  background(colour: string | null): void;
  render(root: SceneMark): void;
  draw(context: unknown, mark: SceneMark, bounds: unknown, markTypes: unknown): void;
}

/** What the package exports and its typings do not declare. */
interface Undeclared {
  readonly CanvasRenderer: new (loader: unknown) => SceneRenderer;
  /** Vega's own SVG: tests judge drawings by it. */
  readonly SVGStringRenderer: new (loader: unknown) => SceneRenderer & { svg(): string };
  /** Global: set and restored by `withTextMetrics` only. */
  readonly textMetrics: { width: (item: SceneItem, text: unknown) => number };
  /** Global: set and restored by `withFixedRandom` only. */
  readonly setRandom: (random: () => number) => void;
  /** The generator of the moment. */
  readonly random: () => number;
  readonly randomLCG: (seed: number) => () => number;
}

/** Vega's generator as it stands now: the export is rebound by `setRandom`. */
export function currentRandom(): () => number {
  return (vega as unknown as Undeclared).random;
}

export const { CanvasRenderer, SVGStringRenderer, textMetrics, setRandom, randomLCG } = vega as unknown as Undeclared;
