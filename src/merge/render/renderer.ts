import type { Diagnostic, Origin } from '../../base/diagnostic.js';
import type { Workspace } from '../../base/workspace.js';
import type { Locale } from '../../locale/locale.js';
import type { Report } from '../../validate/report.js';
import type { AskedTexts } from '../context/asked-texts.js';
import type { Words } from '../context/words.js';
import type { SourceText } from '../template/source-text.js';
import type { Program, Template } from '../template/template-node.js';
import type { Piece } from './piece.js';
import type { Scope } from './scope.js';
import type { Value } from './value.js';

/** Everything that stays the same while one template is merged, and where it reports to. */
export interface Renderer {
  readonly workspace: Workspace;
  readonly report: Report;
  readonly language: string;
  readonly locale: Locale;
  readonly helpers: ReadonlyMap<string, HelperSpec>;
  /** Where it is noted which texts are asked for; not noted where absent. */
  readonly asked?: AskedTexts;
  /** The report's words and the template's, in the language. */
  readonly words: Words;
  /** Records an error; the same at the same place is recorded once, however often a loop meets it. */
  readonly error: (code: Diagnostic['code'], message: string, origin: Origin, hint?: string) => void;
  /** Reads a template once; undefined (and reported) where it cannot be read. */
  readonly template: (key: string, source: () => SourceText) => Template | undefined;
  /** The output of a program in a scope. */
  readonly render: (program: Program, scope: Scope) => readonly Piece[];
  /** Texts and partials that are being rendered, outermost first. */
  readonly trail: string[];
  /** How many partials and texts have been rendered. */
  readonly count: { renders: number };
  /** Partials and texts that were found to go on without end; inside themselves they are not rendered again. */
  readonly endless: Set<string>;
}

/** A helper: its arguments are checked by this description before `run` sees them. */
export interface HelperSpec {
  /** One sentence for the reference. */
  readonly about: string;
  readonly parameters: readonly ParameterSpec[];
  readonly options?: Readonly<Record<string, OptionSpec>>;
  readonly run: (call: HelperCall) => Value;
}

export interface ParameterSpec {
  readonly name: string;
  /** `text`: characters (a literal, data, a record's key); `value`: anything; `condition`: anything, also what is absent. */
  readonly takes: 'text' | 'value' | 'condition';
  /** May be given several times, or not at all. */
  readonly many?: boolean;
}

export interface OptionSpec {
  /** Allowed values; any text where absent. `true` and `false` are written without quotation marks. */
  readonly values?: readonly string[];
  readonly required?: boolean;
}

/** How something absent is treated: as an error, or let pass, in conditions. */
export type Absence = 'error' | 'allowed';

/** A helper's arguments, evaluated and checked. */
export interface HelperCall {
  readonly values: readonly Value[];
  /** Raw characters of each argument; empty for those that are not `text`. */
  readonly texts: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  /** Place of the helper's name, and of each argument. */
  readonly origin: Origin;
  readonly origins: readonly Origin[];
  /** `allowed` where the call stands in a condition: what it looks up may be absent there. */
  readonly absence: Absence;
  readonly scope: Scope;
  readonly renderer: Renderer;
}
