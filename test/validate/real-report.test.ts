import { describe, expect, it } from 'vitest';
import { listReports, loadWorkspace } from '../../src/load/load-workspace.js';
import { localeOf } from '../../src/locale/locale.js';
import { UNITS } from '../../src/base/unit-table.js';
import { validateReport } from '../../src/validate/validate-report.js';
import { validateTheme } from '../../src/validate/validate-theme.js';

describe('what the project ships', () => {
  it.each(listReports('.'))('the report %s and its theme have no problem', (report) => {
    const { value, diagnostics } = loadWorkspace('.', report);
    expect(diagnostics).toEqual([]);
    expect(validateReport(value!).diagnostics).toEqual([]);
    expect(validateTheme(value!).diagnostics).toEqual([]);
  });

  it.each(['zh-Hans', 'en'])('every unit has words in %s', (language) => {
    const locale = localeOf(language)!;
    expect([...UNITS.keys()].filter((unit) => !locale.hasUnit(unit))).toEqual([]);
  });
});
