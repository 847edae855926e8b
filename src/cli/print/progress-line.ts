import type { Artifact } from '../../compile.js';
import type { Paint } from './paint.js';

/** What `pages` counts. */
const UNITS = { brief: 'page', handout: 'page', deck: 'slide', facts: 'fact', workbook: 'sheet' } as const;

/** `shandong-industry-2023  zh-Hans  brief.pdf   7 pages   212 kB  1.84 s` */
export function progressLine(report: string, artifact: Artifact, seconds: number, paint: Paint): string {
  const { language, name, pages, bytes, kind } = artifact;
  const unit = UNITS[kind];
  const columns = [
    paint.bold(report),
    language.padEnd(8),
    name.padEnd(11),
    `${pages} ${unit}${pages === 1 ? '' : 's'}`.padStart(10),
    `${Math.round(bytes.length / 1000)} kB`.padStart(8),
    paint.dim(`${seconds.toFixed(2)} s`.padStart(8)),
  ];
  return columns.join('  ');
}
