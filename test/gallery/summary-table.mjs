// The gallery's verdicts in a table that reads well as text and as Markdown.

/** A Markdown table of the pass rate and of what failed, most frequent reason first. */
export function summaryTable(verdicts) {
  const passed = verdicts.filter(({ pass }) => pass).length;
  const crashed = verdicts.filter(({ crash }) => crash).length;
  const native = verdicts.filter(({ native: isNative }) => isNative).length;
  const kinds = new Map();
  for (const { name, pass, reasons } of verdicts) {
    if (pass) continue;
    const kind = kindOf(reasons[0] ?? 'unknown');
    kinds.set(kind, [...(kinds.get(kind) ?? []), name]);
  }
  const rows = [...kinds].sort(([, one], [, other]) => other.length - one.length);
  return [
    `| specs | pass | rate | crashes | native |`,
    `|---|---|---|---|---|`,
    `| ${verdicts.length} | ${passed} | ${((100 * passed) / Math.max(1, verdicts.length)).toFixed(1)} % | ${crashed} | ${native} |`,
    '',
    ...(rows.length > 0 ? ['| reason | specs | which |', '|---|---|---|'] : []),
    ...rows.map(([kind, names]) => `| ${kind} | ${names.length} | ${names.join(', ')} |`),
    '',
  ].join('\n');
}

/** Reasons of one kind without their numbers and names. */
function kindOf(reason) {
  if (reason.startsWith('refused: No font')) return 'refused: no font has the character';
  if (reason.startsWith('refused')) return reason;
  if (reason.startsWith('crash')) return 'crash';
  if (reason.startsWith('Vega draws nothing')) return 'Vega draws nothing';
  if (reason.startsWith('resvg')) return 'resvg fails';
  if (reason.startsWith('size')) return 'another size';
  if (/^texts (missing|added)/.test(reason)) return 'other texts';
  if (/ px away$/.test(reason)) return 'texts at other places';
  if (/ink differs$/.test(reason)) return 'differs overall';
  return 'differs in a tile';
}
