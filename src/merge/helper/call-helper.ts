import type { Origin } from '../../base/diagnostic.js';
import { suggest } from '../../base/did-you-mean.js';
import type { Absence, HelperCall, HelperSpec, OptionSpec, ParameterSpec, Renderer } from '../render/renderer.js';
import type { Scope } from '../render/scope.js';
import { describeValue, NOTHING, rawText, type Value, WRONG } from '../render/value.js';
import { type SourceText, stretchOrigin } from '../template/source-text.js';
import type { CallExpression, Expression, Option } from '../template/template-node.js';

/** Where a helper is called, and how its arguments are evaluated. */
export interface CallSite {
  readonly source: SourceText;
  readonly scope: Scope;
  readonly renderer: Renderer;
  /** Place of the helper's name. */
  readonly origin: Origin;
  readonly absence: Absence;
  readonly evaluate: (
    expression: Expression,
    source: SourceText,
    scope: Scope,
    renderer: Renderer,
    absence?: Absence,
  ) => Value;
}

/** What `helper` makes of the call; nothing where its arguments are wrong, which is reported. */
export function callHelper(helper: HelperSpec, call: CallExpression, site: CallSite): Value {
  const options = checkOptions(helper, call, site);
  const given = checkCount(helper, call, site) ? call.parameters : [];
  if (given.length === 0 && helper.parameters.some(({ many }) => !many)) return WRONG;
  const values: Value[] = [];
  const texts: string[] = [];
  let usable = options !== undefined;
  given.forEach((expression, index) => {
    const parameter = helper.parameters[Math.min(index, helper.parameters.length - 1)]!;
    const value = evaluateParameter(expression, parameter, site);
    const text = rawText(value);
    usable &&= parameter.takes === 'condition' || value.kind !== 'nothing';
    usable &&= parameter.takes !== 'text' || text !== undefined;
    values.push(value);
    texts.push(text ?? '');
  });
  if (!usable || !options) return isAbsent(values) && options ? NOTHING : WRONG;
  const origins = given.map(({ start, end }) => stretchOrigin(site.source, start, end));
  const { origin, absence, scope, renderer } = site;
  return helper.run({ values, texts, options, origin, origins, absence, scope, renderer } satisfies HelperCall);
}

/** An argument is absent where that is allowed (the place of a derived fact), and none is wrong. */
function isAbsent(values: readonly Value[]): boolean {
  const nothing = values.filter((value) => value.kind === 'nothing');
  return nothing.length > 0 && nothing.every((value) => !value.wrong);
}

function evaluateParameter(expression: Expression, parameter: ParameterSpec, site: CallSite): Value {
  const { source, scope, renderer, evaluate } = site;
  const absence = parameter.takes === 'condition' ? 'allowed' : 'error';
  const value = evaluate(expression, source, scope, renderer, absence);
  if (parameter.takes === 'text' && value.kind !== 'nothing' && rawText(value) === undefined) {
    const origin = stretchOrigin(source, expression.start, expression.end);
    const message = `${parameter.name} is ${describeValue(value)}`;
    renderer.error('merge/arguments', message, origin, `give ${parameter.name} as '…' or as data`);
  }
  return value;
}

function checkCount(helper: HelperSpec, call: CallExpression, { source, renderer, origin }: CallSite): boolean {
  const { parameters } = helper;
  const many = parameters.some((parameter) => parameter.many);
  const needed = parameters.filter((parameter) => !parameter.many).length;
  const given = call.parameters.length;
  if (given >= needed && (many || given <= parameters.length)) return true;
  const name = call.path.original;
  const extra = call.parameters[parameters.length];
  const place = given > needed && extra ? stretchOrigin(source, extra.start, extra.end) : origin;
  const wanted = needed === 0 ? 'no arguments' : `${needed} argument${needed > 1 ? 's' : ''}`;
  const usage = [name, ...parameters.map((parameter) => `<${parameter.name}>`)].join(' ');
  renderer.error('merge/arguments', `${name} takes ${wanted}, not ${given}`, place, `write {{${usage}}}`);
  return false;
}

function checkOptions(helper: HelperSpec, call: CallExpression, site: CallSite): Map<string, string> | undefined {
  const specs = helper.options ?? {};
  const options = new Map<string, string>();
  let valid = true;
  for (const option of call.options) {
    const spec = Object.hasOwn(specs, option.name) ? specs[option.name] : undefined;
    const value = spec ? optionValue(option, spec, site) : addUnknownOption(option, call, specs, site);
    if (value === undefined) valid = false;
    else options.set(option.name, value);
  }
  for (const [name, { required }] of Object.entries(specs)) {
    if (!required || call.options.some((option) => option.name === name)) continue;
    valid = false;
    const message = `${call.path.original} needs the option “${name}”`;
    site.renderer.error('merge/arguments', message, site.origin, `add ${name}='…'`);
  }
  return valid ? options : undefined;
}

function optionValue(option: Option, spec: OptionSpec, site: CallSite): string | undefined {
  const { source, scope, renderer, evaluate } = site;
  const value = evaluate(option.value, source, scope, renderer);
  if (value.kind === 'nothing') return undefined;
  const text = rawText(value);
  if (text !== undefined && (!spec.values || spec.values.includes(text))) return text;
  const origin = stretchOrigin(source, option.value.start, option.value.end);
  const hint = text === undefined ? 'give a text or true' : suggest(text, spec.values ?? []);
  renderer.error('merge/arguments', `${option.name} cannot be ${describeValue(value)}`, origin, hint);
  return undefined;
}

function addUnknownOption(
  option: Option,
  call: CallExpression,
  specs: Readonly<Record<string, OptionSpec>>,
  { source, renderer }: CallSite,
): undefined {
  const origin = stretchOrigin(source, option.start, option.start + option.name.length);
  const hint = suggest(option.name, Object.keys(specs)) ?? `${call.path.original} has no options`;
  renderer.error('merge/arguments', `${call.path.original} has no option “${option.name}”`, origin, hint);
  return undefined;
}
