import { readdirSync, readFileSync } from 'node:fs';
import type { DrawnChart } from '../../src/chart/draw-chart.js';
import { draw } from '../chart/sample-chart.js';
import type { NamedChart } from './every-kind.js';

/** The specs of the native subset: one for each member. */
export const MEMBER_SPECS = 'test/chart/native/members';

export interface Member extends NamedChart {
  readonly spec: Readonly<Record<string, unknown>>;
  readonly drawn: DrawnChart;
}

/** Every member of the native subset, drawn for a deck. Throws for one that is not native. */
export function drawnMembers(): readonly Member[] {
  return memberNames().map((name) => {
    const spec = JSON.parse(readFileSync(`${MEMBER_SPECS}/${name}.vl.json`, 'utf8')) as Member['spec'];
    const { value } = draw(spec, {}, { artifact: 'deck', width: 560, height: 340 });
    if (!value?.native) throw new Error(`${name} is not native: ${JSON.stringify(value?.refusal)}`);
    return { name, native: value.native, spec, drawn: value };
  });
}

export function memberNames(): readonly string[] {
  return readdirSync(MEMBER_SPECS)
    .filter((file) => file.endsWith('.vl.json'))
    .map((file) => file.replace('.vl.json', ''))
    .sort();
}
