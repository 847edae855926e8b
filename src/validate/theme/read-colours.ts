import { COLOUR_SLOTS, type ColourSlot } from '../../base/colour.js';
import { type Diagnostic, errorOf } from '../../base/diagnostic.js';
import { suggest } from '../../base/did-you-mean.js';
import { type Fields, fieldsOf } from '../yaml/fields.js';

/** The twelve slots of `colours:` as six upper-case hex digits. A missing or broken one is reported and taken as black. */
export function readColours(theme: Fields, diagnostics: Diagnostic[]): Readonly<Record<ColourSlot, string>> {
  const node = theme.node('colours');
  if (node === undefined) theme.required('colours');
  const fields = node && fieldsOf(node, '“colours”', diagnostics);
  fields?.only(COLOUR_SLOTS);
  const colours = COLOUR_SLOTS.map(
    (slot) => [slot, fields ? readColour(fields, slot, diagnostics) : '000000'] as const,
  );
  return Object.fromEntries(colours) as Record<ColourSlot, string>;
}

function readColour(fields: Fields, slot: ColourSlot, diagnostics: Diagnostic[]): string {
  const text = fields.required(slot);
  if (text === undefined) return '000000';
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.slice(1).toUpperCase();
  const hint = "write red, green and blue as '#B3362B', between quotation marks";
  diagnostics.push(errorOf('theme/colour', `${slot}: “${text}” is no colour`, fields.origin(slot), hint));
  return '000000';
}

/** Names for slots under `roles:`. */
export function readRoles(theme: Fields, diagnostics: Diagnostic[]): Readonly<Record<string, ColourSlot>> {
  const node = theme.node('roles');
  const fields = node && fieldsOf(node, '“roles”', diagnostics);
  const roles: Record<string, ColourSlot> = {};
  for (const role of fields?.map.entries.keys() ?? []) {
    const name = fields!.text(role);
    const slot = COLOUR_SLOTS.find((known) => known === name);
    if (slot) roles[role] = slot;
    else if (name !== undefined) {
      const message = `the role “${role}”: there is no colour slot “${name}”`;
      const origin = fields!.origin(role);
      diagnostics.push(errorOf('theme/unknown-colour', message, origin, suggest(name, COLOUR_SLOTS)));
    }
  }
  return roles;
}
