import type { Program } from '../template/template-node.js';
import type { Value } from './value.js';

/** What names mean at one point of a template. */
export interface Scope {
  /** `this` first, then what `../` reaches, one step each. */
  readonly contexts: readonly Value[];
  /** `@index` and its like; `parent` is what `@../index` reaches. */
  readonly data: DataFrame;
  readonly blockParams: ReadonlyMap<string, Value>;
  /** Inline partials that were defined so far, with the scope that they see. */
  readonly inlinePartials: ReadonlyMap<string, InlinePartial>;
  /** What `{{> @partial-block}}` stands for. */
  readonly partialBlock?: InlinePartial;
}

export interface DataFrame {
  readonly values: ReadonlyMap<string, Value>;
  readonly parent?: DataFrame;
}

export interface InlinePartial {
  readonly program: Program;
  readonly scope: Scope;
}

/** The scope of a root template or of a partial. */
export function rootScope(context: Value, root: Value = context): Scope {
  return {
    contexts: [context],
    data: { values: new Map([['root', root]]) },
    blockParams: new Map(),
    inlinePartials: new Map(),
  };
}

/** `scope` with another `this`; where it is the same value, no step is added for `../` to climb (as in Handlebars). */
export function withContext(scope: Scope, context: Value): Scope {
  return scope.contexts[0] === context ? scope : { ...scope, contexts: [context, ...scope.contexts] };
}

/** `scope` with names given between bars: `as |row index|`. */
export function withBlockParams(scope: Scope, names: readonly string[], values: readonly Value[]): Scope {
  if (names.length === 0) return scope;
  const blockParams = new Map(scope.blockParams);
  names.forEach((name, index) => {
    const value = values[index];
    if (value) blockParams.set(name, value);
  });
  return { ...scope, blockParams };
}

/** `scope` with `@` names of a loop; the ones before are reached by `@../`. */
export function withData(scope: Scope, values: Readonly<Record<string, Value>>): Scope {
  const merged = new Map([...scope.data.values, ...Object.entries(values)]);
  return { ...scope, data: { values: merged, parent: scope.data } };
}
