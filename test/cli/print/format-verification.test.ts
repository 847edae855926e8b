import { describe, expect, it } from 'vitest';
import { formatVerification } from '../../../src/cli/print/format-verification.js';
import { paintFor } from '../../../src/cli/print/paint.js';
import { compileVerification } from '../../../src/compile-verification.js';
import { edited, ownWorkspace } from '../../verify/own-report.js';

const plain = paintFor({ isTTY: false }, undefined);

describe('a comparison for people', () => {
  it('gives both places of what differs, last, and counts', async () => {
    const text = edited('31.6%', '37.6%').replace('今年將圍繞', '開始了。今年將圍繞');
    const { value } = await compileVerification(ownWorkspace(), [
      { file: 'page.txt', bytes: new TextEncoder().encode(text) },
    ]);
    const lines = formatVerification(value!, true, plain).split('\n');
    expect(lines[0]).toMatch(/^found {4}power-growth {2}“增长8\.4%” {2}paragraph 1, sentence 2, page\.txt:8:\d+$/);
    expect(lines.slice(-11).map((line) => line.replace(/:\d+:\d+/, ':L:C'))).toEqual([
      'moved    chains  “6条产业链”',
      '    report: paragraph 3, sentence 1, data/own/report.yaml:L:C',
      '    source: paragraph 3, sentence 2, page.txt:L:C: “6条产业链”',
      'moved    plans.service  “一厂一策”',
      '    report: paragraph 3, sentence 1, data/own/report.yaml:L:C',
      '    source: paragraph 3, sentence 2, page.txt:L:C: “一厂一策”',
      'changed  share  “比重达到31.6%”',
      '    report: paragraph 2, sentence 3, data/own/report.yaml:L:C',
      '    source: paragraph 2, sentence 3, page.txt:L:C: “比重达到37.6%”, another value',
      'unused   1.2亿米  “产能1.2亿米”  paragraph 2, sentence 2, page.txt:L:C',
      '12 of 15 found where the report says, 2 moved, 1 changed; 1 derived fact holds; 1 figure of the source not used',
    ]);
  });
});
