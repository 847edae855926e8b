import type { Diagnostic, Origin } from '../../base/diagnostic.js';
import { errorOf, warningOf } from '../../base/diagnostic.js';

/** The logger that Vega and Vega-Lite are given (vega-util `LoggerInterface`). */
export interface VegaLogger {
  level(level?: number): number | VegaLogger;
  error(...parts: readonly unknown[]): VegaLogger;
  warn(...parts: readonly unknown[]): VegaLogger;
  info(...parts: readonly unknown[]): VegaLogger;
  debug(...parts: readonly unknown[]): VegaLogger;
}

/** Collects what Vega complains about; nothing is printed and nothing is thrown (Vega logs inside promises). */
export interface ChartLog {
  readonly logger: VegaLogger;
  /** The complaints as diagnostics in briefdeck's words, each once, all at the spec's `origin`. */
  readonly diagnostics: (origin: Origin) => readonly Diagnostic[];
}

/** A fresh log. */
export function openChartLog(): ChartLog {
  const seen = new Map<string, 'error' | 'warning'>();
  const note = (severity: 'error' | 'warning', parts: readonly unknown[]) => {
    const text = parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' ');
    if (!seen.has(text) || severity === 'error') seen.set(text, severity);
    return logger;
  };
  const logger: VegaLogger = {
    level: (level) => (level === undefined ? 2 : logger),
    error: (...parts) => note('error', parts),
    warn: (...parts) => note('warning', parts),
    info: () => logger,
    debug: () => logger,
  };
  const diagnostics = (origin: Origin) =>
    [...seen].flatMap(([text, severity]) => {
      const diagnostic = severity === 'error' ? failureOf(text, origin) : recoded(text, origin);
      return diagnostic ? [diagnostic] : [];
    });
  return { logger, diagnostics };
}

/** The diagnostic for an error that Vega or Vega-Lite threw or logged. */
export function failureOf(text: string, origin: Origin): Diagnostic {
  const asked = /it asks for (.+)/.exec(text);
  if (asked) return errorOf('chart/too-much', `The chart cannot be drawn: it asks for ${asked[1]}.`, origin, LESS);
  const known = FAILURES.find(([pattern]) => pattern.test(text));
  if (known) return errorOf('chart/spec', known[1](known[0].exec(text)!), origin, known[2]);
  const cause = text.replace(/^(Error: )+/, '').split('\n')[0];
  return errorOf('chart/spec', `The chart cannot be drawn: ${cause}`, origin, 'look at the Vega-Lite spec');
}

const LESS = 'ask for less: fewer rows, steps, ticks or plots, simpler expressions';

type Rewording = readonly [pattern: RegExp, message: (match: RegExpExecArray) => string, hint?: string];

const FAILURES: readonly Rewording[] = [
  [
    /Invalid specification/,
    () => 'The spec is no Vega-Lite view: it has neither a mark nor layer, facet, repeat or concat.',
    'give it "mark" and "encoding"',
  ],
  [
    /Unrecognized (transform|scale|mark|signal|function|data set) ?(?:name|type)?:? "?([^"]+)"?/i,
    (match) => `The chart names a ${match[1]!.toLowerCase()} that does not exist: ${match[2]}.`,
  ],
  [
    /Expression parse error: (.*)/,
    (match) => `An expression of the chart cannot be read: ${match[1]}`,
    'expressions are in Vega’s own language: datum.column, comparison, arithmetic, functions',
  ],
  [/Illegal callee|Invalid (?:property|member)|Illegal/, () => 'An expression of the chart does what is not allowed.'],
  [/Infinite recursion|Maximum call stack/, () => 'The chart refers to itself without end.'],
  [
    /Cannot read propert|is not a function|is not iterable|undefined/,
    () => 'The chart cannot be drawn: the spec’s parts do not fit together.',
    'compare it with the example of its kind in the Vega-Lite gallery',
  ],
];

const WARNINGS: readonly Rewording[] = [
  [
    /^"?(.+?)"?-encoding is dropped as (.+) is not a valid encoding channel/,
    (match) => `There is no encoding channel “${match[2]}”.`,
    'channels are x, y, color, theta, text, detail, order, xOffset …',
  ],
  [
    /(\w+)-encoding with .*dropped|(\w+)-encoding is dropped/i,
    (match) => `The encoding of ${match[1] ?? match[2]} has no effect on this mark.`,
  ],
  [
    /Invalid field type "?([^".]+)"?/,
    (match) => `“${match[1]}” is no field type.`,
    'types: quantitative, nominal, ordinal, temporal',
  ],
  [
    /Infinite extent for field "?([^":]+)/,
    (match) => `The column ${match[1]} has no number that the chart could show.`,
  ],
  [
    /^Scale binding|selection|Selection|bind|event source/,
    () => 'The chart asks for interaction; a document shows its first state.',
  ],
];

/** Undefined for what means nothing to a template's author. */
function recoded(text: string, origin: Origin): Diagnostic | undefined {
  if (/^Blocked|^Autosize|autosize|^Dropping "fit|Loading failed|^\$schema|version/.test(text)) return undefined;
  const known = WARNINGS.find(([pattern]) => pattern.test(text));
  if (known) return warningOf('chart/spec', known[1](known[0].exec(text)!), origin, known[2]);
  return warningOf('chart/spec', `The spec was changed to be drawn: ${text.split('\n')[0]}`, origin);
}
