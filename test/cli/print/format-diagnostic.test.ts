import { describe, expect, it } from 'vitest';
import { errorOf, warningOf } from '../../../src/base/diagnostic.js';
import { formatDiagnostic } from '../../../src/cli/print/format-diagnostic.js';
import { paintFor } from '../../../src/cli/print/paint.js';
import { countLine, formatDiagnostics } from '../../../src/cli/print/print-diagnostics.js';

const plain = paintFor({ isTTY: false }, undefined);

function printed(source: string, line: number, column: number, length?: number): string {
  const origin = { file: 'data/x.yaml', line, column, ...(length !== undefined && { length }) };
  return formatDiagnostic(errorOf('validate/x', 'something is wrong', origin, 'mend it'), () => source, plain);
}

describe('a diagnostic in a terminal', () => {
  it('shows message, place, line, caret and fix', () => {
    expect(printed('a: 1\nvalue: 6,3\n', 2, 8, 3)).toBe(`error something is wrong [validate/x]
  data/x.yaml:2:8
  2 | value: 6,3
    |        ^^^
  fix: mend it`);
  });

  it('puts the caret under wide characters', () => {
    expect(printed('钢铁: 増长', 1, 5, 2).split('\n').slice(2, 4)).toEqual(['  1 | 钢铁: 増长', '    |       ^^^^']);
  });

  it('cuts long lines around the place', () => {
    const line = `${'x'.repeat(300)}!${'y'.repeat(300)}`;
    const [, , shown, caret] = printed(line, 1, 301).split('\n');
    expect(shown).toMatch(/^ {2}1 \| …x+!y+$/);
    expect(shown!.length).toBeLessThan(110);
    expect(shown!.indexOf('!')).toBe(caret!.indexOf('^'));
  });

  it('does without the line where there is none', () => {
    expect(printed('a', 7, 1)).toBe('error something is wrong [validate/x]\n  data/x.yaml:7:1\n  fix: mend it');
    expect(formatDiagnostic(warningOf('x/y', 'm'), () => undefined, plain)).toBe('warning m [x/y]');
  });

  it('is coloured on a terminal only, and never against NO_COLOR', () => {
    expect(paintFor({ isTTY: true }, undefined).red('x')).toBe('\u001b[31mx\u001b[39m');
    expect(paintFor({ isTTY: true }, '1').red('x')).toBe('x');
    expect(paintFor({}, undefined).red('x')).toBe('x');
  });
});

describe('all diagnostics', () => {
  const at = (file: string, line: number) => ({ file, line, column: 1 });

  it('say the same of several places once', () => {
    const places = [at('b', 3), at('b', 9), at('c', 1)];
    const text = formatDiagnostics(
      places.map((origin) => errorOf('a/a', 'there is no fact “x”', origin, 'mend it')),
      '/nowhere',
      plain,
    );
    expect(text).toBe('error there is no fact “x” [a/a]\n  b:3:1\n  also 9:1, c:1:1\n  fix: mend it\n');
  });

  it('are counted where there are too many to read', () => {
    const many = Array.from({ length: 45 }, (_, index) => errorOf('a/a', `E${index}`, at('b', index + 1)));
    const text = formatDiagnostics(many, '/nowhere', plain);
    expect(text).toContain('error E39 [a/a]');
    expect(text).not.toContain('error E40 [a/a]');
    expect(text.trimEnd().split('\n').at(-1)).toBe('… and 5 errors more: --json lists all');
  });

  it('stand in the order of their places, errors last', () => {
    const text = formatDiagnostics(
      [
        errorOf('a/a', 'E2', at('b', 9)),
        warningOf('a/a', 'W', at('z', 1)),
        errorOf('a/a', 'E1', at('b', 3)),
        errorOf('a/a', 'E0'),
      ],
      '/nowhere',
      plain,
    );
    expect(text.match(/\b(W|E\d)\b/g)).toEqual(['W', 'E0', 'E1', 'E2']);
  });

  it('are counted', () => {
    expect(countLine([errorOf('a/a', 'x'), warningOf('a/a', 'x'), errorOf('a/a', 'x')])).toBe('2 errors, 1 warning');
    expect(countLine([])).toBe('');
  });
});
