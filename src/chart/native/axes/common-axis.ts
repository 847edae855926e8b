import type { NativeAxis } from '../../../scene/native-chart.js';
import type { AxisGuide } from '../reading/guides.js';

/** A pie has none: what the writer gets is an axis that is not there. */
export const NO_AXIS: NativeAxis = { visible: false, gridlines: false, reversed: false, line: false };

/** What all axes have: title, gridlines, line, ticks and looks as drawn, and the side where it is not the usual one. */
export function commonAxis(guide: AxisGuide | undefined, axis: 'x' | 'y'): NativeAxis {
  if (!guide) return NO_AXIS;
  const usual = axis === 'x' ? 'bottom' : 'left';
  return {
    visible: guide.labels.length > 0,
    ...(guide.title !== undefined && { title: guide.title }),
    gridlines: guide.gridlines > 0,
    reversed: false,
    line: guide.line,
    ...(guide.side !== usual && { side: guide.side }),
    ...(guide.ticks && { ticks: true }),
    ...(guide.labelAngle !== 0 && { labelAngle: Math.min(90, Math.max(-90, Math.round(guide.labelAngle))) }),
    ...(guide.lineLook && { lineColour: guide.lineLook.colour, lineWidth: guide.lineLook.width }),
    ...(guide.gridLook && { gridColour: guide.gridLook.colour, gridWidth: guide.gridLook.width }),
    ...(guide.labelColour && { labelColour: guide.labelColour }),
    ...(guide.titleColour && { titleColour: guide.titleColour }),
  };
}
