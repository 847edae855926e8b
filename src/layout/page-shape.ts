import type { Insets, Size } from '../base/geometry.js';
import type { BriefTheme } from '../theme/theme.js';

/** A page of a brief and its text area, in points. */
export interface PageShape {
  readonly size: Size;
  readonly margins: Insets;
  /** Of the text area. */
  readonly width: number;
  readonly height: number;
}

/** The theme's page, upright or turned; the margins stay where they are. */
export function pageShape({ page, margins }: Pick<BriefTheme, 'page' | 'margins'>, landscape: boolean): PageShape {
  const size = landscape ? { width: page.height, height: page.width } : page;
  const width = size.width - margins.left - margins.right;
  return { size, margins, width, height: size.height - margins.top - margins.bottom };
}
