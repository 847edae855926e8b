/**
 * Ids of facts and tables and addresses of cells that are there but wrong, each with a diagnostic of its own: whatever refers to
 * them is no further mistake, and is not to be told of.
 */
export type FailedNames = ReadonlySet<string>;

/** Stands for every name, where facts or tables cannot be read at all. */
export const EVERY_NAME = '*';

/** Whether a fact, a table, or a cell (`growth[q1].rate`, also by its table) is among those that are there but wrong. */
export function hasFailed(failed: FailedNames | undefined, name: string): boolean {
  if (failed === undefined || failed.size === 0) return false;
  return failed.has(EVERY_NAME) || failed.has(name) || failed.has(name.split('[')[0]!);
}
