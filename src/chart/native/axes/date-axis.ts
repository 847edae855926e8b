import type { NativeAxis } from '../../../scene/native-chart.js';
import type { Plot } from '../plot/plot.js';
import type { ChartReading } from '../reading/chart-reading.js';
import { serialDay } from '../reading/exact-value.js';
import type { AxisGuide } from '../reading/guides.js';
import { type Found, found, refuse } from '../refusal.js';
import { commonAxis } from './common-axis.js';
import { dateFormat, plainDateFormat } from './date-format.js';
import { tidy } from './number-axis.js';

/** Days of a month and of a year, on average of the Gregorian calendar. */
const MONTH = 30.436875;
const YEAR = 365.2425;

/** A true date axis: it runs in days, months or years from the first to the last that the drawing's axis spans. */
export function dateAxis(
  plot: Plot,
  guide: AxisGuide | undefined,
  reading: ChartReading,
  language: string,
): Found<NativeAxis> {
  const slots = plot.slots!;
  const scale = reading.scale(slots.scale);
  if (!scale) return refuse('the date axis has no scale', 'encode a field');
  const days = slots.days!.map((day) => serialDay(Date.parse(day)));
  const domain = scale.domain().map((value) => serialDay(Number(value)));
  const places = scale.range().map(Number);
  const bars = plot.kind === 'bar';
  const downward = places[1]! > places[0]!;
  if (!bars && !downward) return refuse('the date axis runs backwards', 'take “reverse” off its scale');
  // Columns have half a step of room at both ends by themselves; lines reach to where the drawing's axis does.
  const columns = plot.kind === 'column' || bars;
  const [low, high] = [Math.min(...domain), Math.max(...domain)];
  const [min, max] = columns
    ? [Math.min(...days), Math.max(...days)]
    : [Math.min(low, days[0]!), Math.max(high, days.at(-1)!)];
  const written = (guide?.labels ?? []).map(({ value, text }) => ({ time: Number(value), text }));
  const step = labelStep(
    written.map(({ time }) => serialDay(time)),
    slots.timeUnit!,
  );
  return found({
    ...commonAxis(guide, bars ? 'y' : 'x'),
    reversed: bars && downward,
    min: tidy(Math.floor(min)),
    max: tidy(Math.ceil(max)),
    timeUnit: slots.timeUnit!,
    ...(step !== undefined && { majorUnit: step }),
    numberFormat: dateFormat(written, language) ?? plainDateFormat(slots.timeUnit!, language),
  });
}

/** How many units lie between labels, where that is one number. */
function labelStep(days: readonly number[], unit: 'days' | 'months' | 'years'): number | undefined {
  const length = { days: 1, months: MONTH, years: YEAR }[unit];
  const sorted = [...days].sort((first, second) => first - second);
  const steps = sorted.slice(1).map((day, index) => Math.round((day - sorted[index]!) / length));
  const [first] = steps;
  return first !== undefined && first >= 1 && steps.every((each) => each === first) ? first : undefined;
}
