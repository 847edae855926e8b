import { Decimal } from 'decimal.js';
import { LANGUAGES } from '../../src/locale/languages.js';
import { localeOf } from '../../src/locale/locale.js';
import { UNITS } from '../../src/base/unit-table.js';
import { tableRow } from './table-row.js';

/** `data/UNITS.md`: every unit as each language writes 1957 of it. */
export function unitReference(): string {
  const languages = LANGUAGES.map(({ language }) => language);
  const rows = [...UNITS.values()].map(({ id: unit, dimension, power, ratio, symbol }) => {
    const cells = languages.flatMap((language) => {
      return (['full', 'short', 'unit'] as const).map((form) => {
        // The no-break space between number and unit is shown as a space here.
        const written = localeOf(language)!.formatUnit(new Decimal(1957), 0, unit, { form });
        return written.replaceAll('\u00A0', ' ') || '(none)';
      });
    });
    const factor = ratio ? ` × ${ratio.join('/')}` : '';
    return tableRow([`\`${unit}\``, dimension, `${power === 0 ? '1' : `10^${power}`}${factor}`, symbol, ...cells]);
  });
  const heads = languages.flatMap((language) => [`${language}: full`, 'short', 'unit']);
  return [
    '# Units',
    '',
    'The number 1957 in every unit, as each language writes it: `full` in prose, `short` in tables and labels, `unit` in column heads.',
    'Values are stored as published and never converted by hand: units of one dimension convert into each other in formulas. This page is made from the code;',
    '[README.md](README.md) says how facts use units, and the [main README](../README.md#extending-it) how to add one.',
    '',
    `| id | dimension | times its base | symbol | ${heads.join(' | ')} |`,
    `|---|---|---|---|${heads.map(() => '---|').join('')}`,
    ...rows,
    '',
  ].join('\n');
}
