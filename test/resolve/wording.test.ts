import { describe, expect, it } from 'vitest';
import { FACT_STATUSES } from '../../src/base/fact-status.js';
import { localeOf } from '../../src/locale/locale.js';
import { wordingOf } from '../../src/resolve/wording.js';

describe('the status of a figure', () => {
  it.each([
    ['zh-Hans', ['', '（初步数）', '（估计数）', '（修订数）', '', '（原文未明确，据上下文推定）']],
    [
      'en',
      [
        '',
        ' (preliminary figure)',
        ' (estimate)',
        ' (revised figure)',
        '',
        ' (not stated outright; inferred from context)',
      ],
    ],
  ])('is said in %s, but of reported and derived ones', (language, said) => {
    const wording = wordingOf(localeOf(language)!);
    expect(FACT_STATUSES.map((status) => wording.status(status))).toEqual(said);
  });
});
