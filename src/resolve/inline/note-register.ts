import type { Run } from '../../scene/text.js';

/** Notes of a brief (or of one slide) in order of their first mark; the same reference keeps its number. */
export interface NoteRegister {
  readonly entries: { readonly ref?: string; runs: readonly Run[] }[];
}

/** An empty register. */
export function registerNotes(): NoteRegister {
  return { entries: [] };
}

/**
 * The number of a note, from 1. `write` makes its text only when the note is new, after the number is taken, so that
 * notes inside a note come later.
 */
export function noteNumberOf(register: NoteRegister, ref: string | undefined, write: () => readonly Run[]): number {
  const known = ref === undefined ? -1 : register.entries.findIndex((entry) => entry.ref === ref);
  if (known >= 0) return known + 1;
  const entry: NoteRegister['entries'][number] = { ...(ref !== undefined && { ref }), runs: [] };
  const number = register.entries.push(entry);
  entry.runs = write();
  return number;
}
