import type { Source } from '../../validate/report.js';
import type { ResolveState } from '../resolve-state.js';
import { publisherOf } from './source-runs.js';

/**
 * What stands before a place in the source of an id: nothing where there is but one source; of several by one publisher, the date
 * tells which.
 */
export function sourceNames(sources: readonly Source[], state: ResolveState): (ref: string) => string {
  if (sources.length < 2) return () => '';
  const names = sources.map((source) => publisherOf(source, state));
  return (ref) => {
    const index = sources.findIndex((source) => source.id === ref);
    if (index < 0) return ref;
    const name = names[index]!;
    const alike = names.filter((other) => other === name).length > 1;
    return alike ? `${name}${state.wording.inBrackets(state.wording.date(sources[index]!.date))}` : name;
  };
}
