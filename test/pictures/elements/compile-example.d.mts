import type { Diagnostic } from '../../../src/base/diagnostic.js';
import type { Scene } from '../../../src/scene/scene.js';
import type { ElementExample } from './examples.mjs';

interface Compiled {
  readonly value: Scene | undefined;
  readonly diagnostics: readonly Diagnostic[];
}
/** The scene of an example as a brief, and what was said of it. */
export function compileExample(example: ElementExample, stages: object): Promise<Compiled>;
/** The scene of a deck whose slides are those of the examples. */
export function compileSlides(examples: readonly ElementExample[], stages: object): Promise<Compiled>;
