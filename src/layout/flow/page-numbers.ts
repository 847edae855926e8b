import type { ResolvedBrief } from '../../resolve/resolved-document.js';
import type { Run } from '../../scene/text.js';

/** What stands for a page number that is not known yet. */
const UNKNOWN = '0';

/** True where some run of a brief shows a page number. */
export function mentionsPages(brief: ResolvedBrief): boolean {
  return [brief.blocks, brief.notes].some(mentions);
}

/** The brief with the page numbers that its runs show, by the name of the destination. */
export function withPageNumbers(brief: ResolvedBrief, pages: ReadonlyMap<string, string>): ResolvedBrief {
  return { ...brief, blocks: replaced(brief.blocks, pages), notes: replaced(brief.notes, pages) };
}

function mentions(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return 'pageOf' in value || Object.values(value).some(mentions);
}

/** Blocks are plain trees, so a run is found wherever text may stand, now and in later blocks. */
function replaced<T>(value: T, pages: ReadonlyMap<string, string>): T {
  if (Array.isArray(value)) return value.map((entry: unknown) => replaced(entry, pages)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const { pageOf, ...rest } = value as Partial<Run>;
  if (pageOf !== undefined) return { ...rest, text: pages.get(pageOf) ?? UNKNOWN } as T;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, replaced(entry, pages)])) as T;
}
