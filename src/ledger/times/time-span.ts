/** Days that a time covers, as numbers that compare and nothing else. */
export interface TimeSpan {
  /** -Infinity without a known start. */
  readonly from: number;
  readonly to: number;
  /** `day` for one day; `years` for whole calendar years; all else `months`. */
  readonly grain: 'day' | 'months' | 'years';
}

const ENDS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
};

/** The span of an ISO 8601 period as facts and `{{date}}` have it: `2023`, `2023-Q1`, `2023-05`, `2023-07-04`, `2023-01/2023-05`, `../2023-07-04`. */
export function timeSpan(iso: string): TimeSpan | undefined {
  const [first, second, ...more] = iso.split('/');
  const start = first === '..' ? undefined : endsOf(first!);
  const end = second === undefined ? start : endsOf(second);
  if (more.length > 0 || !end || (first !== '..' && !start)) return undefined;
  const from = start?.from ?? -Infinity;
  const grain = start?.grain === end.grain && end.grain !== 'day' ? end.grain : 'months';
  return { from, to: end.to, grain: second === undefined ? end.grain : grain };
}

/** Months are 31 days and years 12 of them: only order matters. */
const dayOf = (year: number, month: number, day: number): number => (year * 12 + month) * 31 + day;

function endsOf(iso: string): TimeSpan | undefined {
  const [, years, quarter, months, days] = /^(\d{4})(?:-(Q[1-4])|-(\d{2})(?:-(\d{2}))?)?$/.exec(iso) ?? [];
  if (years === undefined) return undefined;
  const year = Number(years);
  if (days !== undefined) {
    const day = dayOf(year, Number(months), Number(days));
    return { from: day, to: day, grain: 'day' };
  }
  const [first, last] = quarter ? ENDS[quarter]! : months ? [Number(months), Number(months)] : [1, 12];
  return { from: dayOf(year, first, 1), to: dayOf(year, last, 31), grain: quarter || months ? 'months' : 'years' };
}

/** True where a time said of a figure is not the figure's: they have no day in common, or begin together and end apart. */
export function contradict(said: TimeSpan, own: TimeSpan): boolean {
  if (said.grain === 'day' || own.from === -Infinity || said.from === -Infinity) return false;
  if (said.to < own.from || own.to < said.from) return true;
  return said.from === own.from && said.to !== own.to && said.grain === 'months' && own.grain === 'months';
}

/** True for two times of one kind: years, as many months, or months from one beginning. */
export function isAlike(one: TimeSpan, other: TimeSpan): boolean {
  if (one.grain !== other.grain) return false;
  const length = ({ from, to }: TimeSpan): number => to - from;
  return one.from === other.from || length(one) === length(other);
}
