import type { DrawnChart } from '../chart/draw-chart.js';
import type { Attachment, Scene } from '../scene/scene.js';
import type { FontSet } from '../text/fonts/font-set.js';
import type { Theme } from '../theme/theme.js';
import { sceneTheme } from './scene/scene-theme.js';
import { usedFonts } from './scene/used-fonts.js';

export interface LoneChart {
  readonly name: string;
  /** What the file says it is. */
  readonly title: string;
  readonly drawn: DrawnChart;
  readonly theme: Theme;
  readonly fonts: FontSet;
  readonly language: string;
  readonly generator: string;
  /** What the chart was made of, to travel with it. */
  readonly attachments: readonly Attachment[];
}

/** A brief of one page as large as the chart, which is all that stands on it. */
export function layOutChart({ name, title, drawn, theme, fonts, ...rest }: LoneChart): Scene {
  const { language, generator, attachments } = rest;
  const { width, height } = drawn.drawing;
  const { drawing, alternative } = drawn;
  const item = {
    kind: 'chart',
    id: 'chart',
    name: title,
    rect: { x: 0, y: 0, width, height },
    chart: name,
    drawing,
    alternative,
  } as const;
  return {
    kind: 'brief',
    meta: { title, subject: '', author: '', keywords: [], language, date: '', reportId: name, generator },
    theme: sceneTheme(theme, 'brief', theme.brief.styles(language)),
    fonts: usedFonts([item], fonts),
    layouts: [],
    pages: [{ size: { width, height }, items: [item], label: '1' }],
    structure: {
      role: 'Document',
      children: [{ role: 'Figure', alternative, children: [{ role: 'leaf', item: 'chart' }] }],
    },
    outline: [],
    destinations: [],
    attachments,
    facts: [],
  };
}
