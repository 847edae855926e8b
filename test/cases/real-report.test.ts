import { describe, expect, it } from 'vitest';
import { compileReport } from '../../src/compile.js';
import { loadWorkspace } from '../../src/load/load-workspace.js';
import { hasProgram, hasVeraPdf, readWith, verdicts } from '../write/pdf/external-program.js';

describe('the briefs of the real report', () => {
  it.each(['zh-Hans', 'en'])('%s: pass PDF/UA-1 and PDF/A-3a, and qpdf has nothing to say', async (language) => {
    const { value: workspace } = loadWorkspace('.', 'shandong-industry-2023');
    const { value } = await compileReport({
      workspace: workspace!,
      languages: [language],
      artifacts: ['brief'],
      generator: 'briefdeck test',
    });
    const { bytes } = value[0]!;
    expect(bytes.length).toBeLessThan(400_000);
    if (hasProgram('qpdf')) {
      expect(readWith('qpdf', bytes, ['--check', 'FILE']).toString()).toContain('No syntax or stream encoding errors');
    }
    if (hasVeraPdf()) expect(verdicts(bytes)).toEqual(['PASS 3a', 'PASS ua1']);
  });
});
