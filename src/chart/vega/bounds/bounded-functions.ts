import { sequenceLength } from '../../spec/check/check-data.js';
import { patternCost } from './pattern-cost.js';
import { bound, LIMITS, type WorkBudget } from './work-budget.js';

type Plain = (...values: never[]) => unknown;

/** Functions of Vega's expression language by name. */
export type Functions = Readonly<Record<string, unknown>>;

/** Milliseconds of the units that make a calendar's steps, at their shortest (d3-time). */
const UNITS: Readonly<Record<string, number>> = {
  milliseconds: 1,
  seconds: 1e3,
  minutes: 6e4,
  hours: 3.6e6,
  date: 8.64e7,
  day: 8.64e7,
  dayofyear: 8.64e7,
  week: 6.048e8,
  month: 2.4192e9,
  quarter: 7.7e9,
  year: 3.1536e10,
};

/**
 * Functions that stand before Vega's own: those that could make much out of little or run long, bounded; and those that
 * would make a chart of other bytes tomorrow. `own` are Vega's.
 */
export function boundedFunctions(own: Functions, budget: WorkBudget): Functions {
  return { ...sequences(own, budget), ...lists(budget), ...texts(budget), ...dates() };
}

function sequences(own: Functions, { spend }: WorkBudget): Functions {
  const counted = (length: number, what: string) => {
    bound(length, LIMITS.rows / 4, what);
    spend(length);
  };
  const ofTime = (name: string) => (unit: string, start: unknown, stop: unknown, step?: number) => {
    counted((Number(stop) - Number(start)) / ((UNITS[unit] ?? 1) * (step ?? 1)), 'steps of time');
    return (own[name] as Plain)(...([unit, start, stop, step] as never[]));
  };
  return {
    sequence: (...range: number[]) => {
      const [start, stop, step] = range.length === 1 ? [0, range[0]!, 1] : [range[0]!, range[1]!, range[2] ?? 1];
      counted(sequenceLength(start, stop, step), 'numbers in a sequence: that is too long');
      return (own.sequence as Plain)(...(range as never[]));
    },
    timeSequence: ofTime('timeSequence'),
    utcSequence: ofTime('utcSequence'),
  };
}

/** As the interpreter has them (vega-interpreter, functions.js), counting what they go through. */
function lists({ spend }: WorkBudget): Functions {
  const paid = <T extends { readonly length: number }>(list: T): T => {
    spend(list.length);
    return list;
  };
  return {
    sort: (list: readonly unknown[]) => [...paid(list)].sort(ascending),
    reverse: (list: readonly unknown[]) => [...paid(list)].reverse(),
    slice: (list: string | readonly unknown[], ...range: number[]) => paid(list).slice(...range),
    join: (list: readonly unknown[], by?: string) => paid(list).join(by),
    indexof: (list: string, ...sought: [string, number?]) => paid(list).indexOf(...sought),
    lastindexof: (list: string, ...sought: [string, number?]) => paid(list).lastIndexOf(...sought),
  };
}

/** Vega's order of values (vega-util, ascending.js). */
function ascending(first: unknown, second: unknown): number {
  const [u, v] = [first as number, second as number];
  if ((u < v || u === null || u === undefined) && v !== null && v !== undefined) return -1;
  if ((u > v || v === null || v === undefined) && u !== null && u !== undefined) return 1;
  return Number.isNaN(v) && !Number.isNaN(u) ? -1 : Number.isNaN(u) && !Number.isNaN(v) ? 1 : 0;
}

function texts({ spend }: WorkBudget): Functions {
  const checked = (pattern: unknown, text: string): void => {
    const source = pattern instanceof RegExp ? pattern.source : undefined;
    spend(source === undefined ? text.length : patternCost(source, text.length) / REGULAR_STEPS);
  };
  return {
    test: (pattern: RegExp | string, text: unknown, flags?: string) => {
      const expression = new RegExp(pattern, flags);
      checked(expression, String(text));
      return expression.test(String(text));
    },
    replace: (text: unknown, pattern: RegExp | string, by: string) => {
      checked(pattern, String(text));
      return whole(String(text).replace(pattern, by));
    },
    split: (text: unknown, by: RegExp | string, most?: number) => {
      checked(by, String(text));
      return String(text).split(by, most);
    },
    pad: (text: unknown, length: number, character = ' ', align = 'right') => {
      bound(length, LIMITS.characters, 'characters in a text');
      return padded(String(text), length, character, align);
    },
  };
}

/** A step of a regular expression is about as much work as a hundredth of an expression's node. */
const REGULAR_STEPS = 100;

/** As vega-util pads (pad.js). */
function padded(text: string, length: number, character: string, align: string): string {
  const room = length - text.length;
  if (room <= 0) return text;
  const before = align === 'left' ? room : align === 'center' ? Math.floor(room / 2) : 0;
  return character.repeat(before) + text + character.repeat(room - before);
}

/** The text, unless it is longer than any that a chart could show. */
function whole(text: string): string {
  bound(text.length, LIMITS.characters, 'characters in a text');
  return text;
}

function dates(): Functions {
  return {
    // The interpreter takes a single number for a year (vega-interpreter 2.3); compiled expressions take it for a time.
    datetime: (...parts: number[]) =>
      parts.length === 1 ? new Date(parts[0]!) : new Date(...(parts as [number, number])),
    // Animations ask for it to begin with; a spec's own expressions may not (`checkExpressions`).
    now: () => 0,
  };
}
