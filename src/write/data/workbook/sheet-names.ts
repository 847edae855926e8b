import { sheetName } from '../../pptx/chart/data/cell-text.js';

/** Excel's longest name of a sheet. */
const LONGEST = 31;

/** Names fit for sheets, each unlike the others whatever the case of its letters: what would repeat gets a number. */
export function sheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const base = sheetName(name);
    let free = base;
    for (let number = 2; taken.has(free.toLowerCase()); number++) {
      const ending = ` (${number})`;
      free = `${sheetName([...base].slice(0, LONGEST - ending.length).join(''))}${ending}`;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}
