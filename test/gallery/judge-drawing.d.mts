import type { ChartInput } from '../../src/chart/chart-input.js';
import type { Drawing } from '../../src/scene/drawing.js';

export interface Judgement {
  readonly overall: number;
  readonly worstTile: number;
  readonly reasons: readonly string[];
  readonly pass: boolean;
}

export function judgeDrawing(asked: {
  readonly drawing: Drawing;
  readonly alternative?: string;
  readonly svg: string;
  readonly input: ChartInput;
  readonly at: (ending: string) => string;
}): Promise<Judgement>;
