import { HELPERS } from '../../src/merge/helper/helpers.js';
import type { HelperSpec, OptionSpec } from '../../src/merge/render/renderer.js';
import { tableRow } from './table-row.js';

/** `templates/HELPERS.md`: every helper with its arguments and options. */
export function helperReference(): string {
  const rows = [...HELPERS].map(([name, helper]) => {
    return tableRow([`\`${usage(name, helper)}\``, helper.about, options(helper)]);
  });
  return [
    '# Helpers',
    '',
    'What may stand between `{{` and `}}` in templates, in the values of text files and in the strings of chart specs. This page is',
    'made from the code; [README.md](README.md) says how to use it.',
    '',
    '| call | what comes back | options |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function usage(name: string, { parameters }: HelperSpec): string {
  return [name, ...parameters.map((parameter) => `<${parameter.name}>${parameter.many ? '…' : ''}`)].join(' ');
}

function options({ options: specs = {} }: HelperSpec): string {
  return (
    Object.entries(specs)
      .map(([name, spec]) => option(name, spec))
      .join('; ') || 'none'
  );
}

function option(name: string, { values, required }: OptionSpec): string {
  const choice = values ? `: ${values.map((value) => `\`${value}\``).join(', ')}` : '';
  return `\`${name}\`${required ? ' (needed)' : ''}${choice}`;
}
