import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/validate/yaml/parse-yaml.js';
import type { YamlNode, YamlScalar } from '../../../src/validate/yaml/yaml-node.js';

function scalar(source: string): YamlScalar {
  const { value, diagnostics } = parseYaml('x.yaml', source);
  expect(diagnostics).toEqual([]);
  const node = value?.kind === 'map' ? value.entries.get('a')?.node : undefined;
  if (node?.kind !== 'scalar') throw new Error('no scalar under “a”');
  return node;
}

/** Places (`line:column`) of the letters asked for, in the text of the scalar under `a`. */
function places(source: string, letters: string): string {
  const node = scalar(source);
  return [...letters]
    .map((letter) => node.at(node.text.indexOf(letter)))
    .map(({ line, column }) => `${line}:${column}`)
    .join(' ');
}

describe('places inside texts', () => {
  it.each([
    ['plain', 'a: one two\n', 'ow', '1:4 1:9'],
    ['plain, Chinese', 'a: 钢铁{{fact}}\n', '钢{', '1:4 1:6'],
    ['plain, over lines', 'a: one\n  two\n\n  xyz\n', 'wz', '2:4 4:5'],
    ['single quotes', "a: 'it''s x'\n", 'isx', '1:5 1:9 1:11'],
    ['double quotes', 'a: "q\\"w\\u4e2d\\tz"\n', 'qw中z', '1:5 1:8 1:9 1:17'],
    ['double quotes, over lines', 'a: "one\n  two \\\n  xyz"\n', 'wz', '2:4 3:5'],
    ['literal block', 'a: |\n  one\n    two\n\n  xyz\n', 'owz', '2:3 3:6 5:5'],
    ['folded block', 'a: >-\n   one\n   two\n\n\n   xyz\n', 'owz', '2:4 3:5 6:6'],
    ['block with a comment in its header', 'a: | # two\n  two\n', 'w', '2:4'],
    ['block with indentation given', 'a: |2\n    two\n', 'w', '2:6'],
    ['Windows line ends', 'a: |\r\n  one\r\n  two\r\n', 'w', '3:4'],
    ['anchored', 'a: &x one\n', 'e', '1:9'],
  ])('%s', (_, source, letters, expected) => {
    expect(places(source, letters)).toBe(expected);
  });

  it('a code point over U+FFFF is two units', () => {
    expect(places('a: "\\U00020BB7z"\n', 'z')).toBe('1:15');
    expect(places('a: 𠮷z\n', 'z')).toBe('1:6');
  });

  it('the end of a text is its end in the file', () => {
    const node = scalar('a: one\n');
    expect(node.at(3)).toMatchObject({ line: 1, column: 7 });
    expect(node.at(99)).toMatchObject({ line: 1, column: 7 });
  });
});

describe('scalars', () => {
  it('keep their characters when plain', () => {
    expect(scalar('a: 23.80\n')).toMatchObject({ text: '23.80', value: 23.8, plain: true });
    expect(scalar('a: "23.80"\n')).toMatchObject({ text: '23.80', value: '23.80', plain: false });
    expect(scalar('a: yes\n').value).toBe('yes');
    expect(scalar('a: true\n').value).toBe(true);
    expect(scalar('a:\n')).toMatchObject({ text: '', value: null });
  });

  it('may be repeated by anchor and alias', () => {
    const { value } = parseYaml('x.yaml', 'b: &x { c: 1 }\na: *x\n');
    const node = value?.kind === 'map' ? value.entries.get('a')?.node : undefined;
    expect((node as YamlNode).kind).toBe('map');
  });

  it('an empty file is an empty map', () => {
    expect(parseYaml('x.yaml', '# nothing\n').value).toMatchObject({ kind: 'map' });
  });
});

describe('what is not YAML is said in plain words', () => {
  it.each([
    ['a: 1\nb: 2\na: 3\n', '3:1 the key “a” stands twice in the same map, first in line 1'],
    ['a: [1, 2\nb: 3\n', '2:1 a { or [ that was opened above is not closed before this line'],
    ['a: { b: 1,\nb: 3 }\n', '2:1 a { or [ that was opened above is not closed before this line'],
    ['a: "x\nb: 3\n', '3:1 a quotation mark that was opened is never closed'],
    ['a: 增长: 快\n', '1:4 there is a second “: ” in this line'],
    ['a:\n\t- x\n', '2:1 this line is indented with a tab'],
    ['a: @x\n', '1:4 a text must not begin with this character'],
    ['a: `x`\n', '1:4 a text must not begin with this character'],
    ["a: 'it's'\n", "1:8 “s'” stands where nothing is expected"],
    ['a: - x\n', '1:4 a list must not begin on the line of its key'],
    ['a: {b: 1 c: 2}\n', '1:8 something is wrong inside { } or [ ]'],
    ['a: "\\q"\n', '1:5 a backslash in a text between " " begins an escape, and there is none of this kind'],
    ['a: 1\n---\nb: 2\n', '2:1 a line of --- begins a second document'],
    ["a: {{fact 'x'}}\n", '1:5 a key must be a word'],
    ['a: *x\n', '1:4 this alias has no anchor before it'],
    ['a: !x 1\n', '1:4 a value begins with “!”'],
    ['a\nb: 1\n', '1:1 a key has no colon behind it'],
    ['a：钢\nb: 1\n', '1:1 a full-width colon stands behind a key'],
    ['a:钢\nb: 1\n', '1:1 there is no space behind the colon of a key'],
    ['a:\n  b: 1\n   c: 2\n', '2:6 the line under this one is not indented like its neighbours'],
    ['a:\n  - b\n - c\n', '3:1 this line is not indented like its neighbours'],
    ["a: {{fact 'x'}} rose\n", '1:17 “rose” stands where nothing is expected'],
    ['a: { b: 6.3，c: 1 }\n', '1:9 something is wrong inside { } or [ ]'],
  ])('%j', (source, expected) => {
    const { value, diagnostics } = parseYaml('x.yaml', source);
    expect(value).toBeUndefined();
    const [first] = diagnostics;
    expect(`${first!.origin!.line}:${first!.origin!.column} ${first!.message}`).toBe(expected);
    expect(first!.hint).toBeTruthy();
  });

  it('an anchor of aliases of anchors cannot grow', () => {
    const { diagnostics } = parseYaml('x.yaml', 'a: &a [1]\nb: &b [*a, *a]\nc: [*b, *b]\n');
    expect(diagnostics.map(({ hint }) => hint)).toEqual(['write the value out']);
  });

  it('what stands behind a mark that is never closed is not judged', () => {
    const { diagnostics } = parseYaml('x.yaml', 'a: { b: "x }\nc: { d: 1 }\n');
    expect(diagnostics.map(({ message }) => message)).toEqual(['a quotation mark that was opened is never closed']);
  });
});
