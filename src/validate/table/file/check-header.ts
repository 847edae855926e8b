import { type Diagnostic, errorOf } from '../../../base/diagnostic.js';
import type { RawTable } from '../raw-table.js';

/** Reports columns without a name and names that stand twice; false where there are any. `code` is that of the file's kind. */
export function checkHeader(
  columns: RawTable['columns'],
  code: Diagnostic['code'],
  diagnostics: Diagnostic[],
): boolean {
  const before = diagnostics.length;
  columns.forEach(({ name, origin }, index) => {
    if (name === '')
      diagnostics.push(errorOf(code, `column ${index + 1} has no name`, origin, 'name it in the header'));
    else if (columns.findIndex((column) => column.name === name) < index) {
      diagnostics.push(errorOf(code, `two columns are named “${name}”`, origin, 'rename one of them'));
    }
  });
  return diagnostics.length === before;
}
