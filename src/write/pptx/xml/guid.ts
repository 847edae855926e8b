import { createHash } from 'node:crypto';

/** A GUID in braces, upper case, that depends on nothing but `name` (RFC 9562, 5.8: version 8, from SHA-256). */
export function guidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex').toUpperCase();
  const variant = '89AB'[Number.parseInt(hex[16]!, 16) % 4];
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}}`;
}
