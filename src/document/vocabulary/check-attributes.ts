import { suggest } from '../../base/did-you-mean.js';
import type { MarkupAttribute, MarkupElement } from '../markup/markup-node.js';
import type { ProblemList } from '../markup/problem-list.js';
import type { AttributeSpec } from './element-spec.js';

/** What merging writes for a value that it has reported as wrong (U+FFFD): nothing more is said about it. */
const WRONG_MARK = '\ufffd';

type AttributeSpecs = Readonly<Record<string, AttributeSpec>>;

/**
 * The valid attributes of `element` by name, or undefined where a required one is missing or wrong. Unknown, missing and
 * wrong ones are recorded.
 */
export function checkAttributes(
  element: MarkupElement,
  specs: AttributeSpecs,
  problems: ProblemList,
): ReadonlyMap<string, string> | undefined {
  const valid = new Map<string, string>();
  for (const attribute of element.attributes) {
    const value = checkAttribute(element, attribute, specs, problems);
    if (value !== undefined) valid.set(attribute.name, value);
  }
  let complete = true;
  for (const [name, spec] of Object.entries(specs)) {
    if (!spec.required || valid.has(name)) continue;
    complete = false;
    if (!element.attributes.some((attribute) => attribute.name === name)) addMissing(element, name, spec, problems);
  }
  return complete ? valid : undefined;
}

function checkAttribute(
  element: MarkupElement,
  attribute: MarkupAttribute,
  specs: AttributeSpecs,
  problems: ProblemList,
): string | undefined {
  const { name, start } = attribute;
  const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
  if (!spec) {
    const hint = suggest(name, Object.keys(specs)) ?? `<${element.name}> has no attributes`;
    const message = `<${element.name}> has no attribute “${name}” here`;
    problems.add('document/unknown-attribute', message, start, start + name.length, hint);
    return undefined;
  }
  if (attribute.value?.includes(WRONG_MARK)) return undefined;
  const wrong = whatIsWrong(attribute, spec);
  if (!wrong) return attribute.value ?? '';
  problems.add('document/attribute-value', wrong.message, attribute.valueStart, attribute.valueEnd, wrong.hint);
  return undefined;
}

function addMissing(element: MarkupElement, name: string, spec: AttributeSpec, problems: ProblemList): void {
  const message = `<${element.name}> needs the attribute “${name}”`;
  const tagEnd = element.start + 1 + element.name.length;
  problems.add('document/missing-attribute', message, element.start, tagEnd, `add ${name}="…": ${spec.about}`);
}

interface Wrong {
  readonly message: string;
  readonly hint: string | undefined;
}

function whatIsWrong({ name, value }: MarkupAttribute, spec: AttributeSpec): Wrong | undefined {
  if (spec.type === 'flag') {
    if (value === undefined || value === '' || value === name) return undefined;
    return { message: `${name} takes no value`, hint: `write ${name} alone, or leave it out` };
  }
  if (value === undefined) return { message: `${name} has no value`, hint: `write ${name}="…": ${spec.about}` };
  if (value.trim() === '') return { message: `${name} is empty`, hint: `${spec.about}` };
  return isValid(value, spec) ? undefined : wrongValue(name, value, spec);
}

function isValid(value: string, spec: AttributeSpec): boolean {
  switch (spec.type) {
    case 'id':
      return !/\s/.test(value);
    case 'number':
      return /^\d+(\.\d+)?$/.test(value);
    case 'count':
      return /^[1-9]\d{0,3}$/.test(value);
    case 'share':
      return /^\d+(\.\d+)?(fr)?$/.test(value) && Number.parseFloat(value) > 0;
    case 'choice':
      return spec.values!.includes(value);
    case 'address':
      return /^(https?:\/\/[^\s/]|mailto:[^\s@]+@)/i.test(value) && !/\s/.test(value);
    default:
      return true;
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  id: 'a name without spaces',
  number: 'a number of points, as in 180',
  count: 'a whole number from 1',
  share: 'a share, as in 2fr',
  address: 'a URL that begins with https://, http:// or mailto:',
};

function wrongValue(name: string, value: string, spec: AttributeSpec): Wrong {
  const message = `${name}="${value}" is not ${EXPECTED[spec.type] ?? `one of ${spec.values!.join(', ')}`}`;
  if (spec.type === 'choice') return { message, hint: suggest(value, spec.values!) };
  if (spec.type === 'address' && value.startsWith('#')) return { message, hint: `write to="${value.slice(1)}"` };
  return { message, hint: spec.about };
}
