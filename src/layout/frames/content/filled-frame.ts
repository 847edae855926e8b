import type { FrameFit } from '../../../scene/slide/frame-fit.js';
import type { LayoutFrame } from '../../../scene/slide/slide-layout.js';
import type { Placed } from '../../block/measured.js';
import type { FitRules } from '../../fit/fit-rules.js';
import type { LayoutState } from '../../layout-state.js';
import type { Draft } from '../../structure/draft.js';

/** The content of one frame on its slide, with its part of the logical tree. */
export interface FilledFrame extends Placed {
  readonly drafts: readonly Draft[];
  /** How it came to fit; absent where it always does. */
  readonly fit?: FrameFit;
}

export interface FrameScope {
  readonly state: LayoutState;
  readonly frame: LayoutFrame;
  readonly rules: FitRules;
  /** Id of the slide. */
  readonly slide: string;
  /** Stable start of the ids of the frame's items. */
  readonly id: string;
}
