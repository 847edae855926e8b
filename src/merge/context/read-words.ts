import { type Diagnostic, errorOf } from '../../base/diagnostic.js';
import type { Workspace } from '../../base/workspace.js';
import { traditionalRegionOf } from '../../locale/traditional/traditional-region.js';
import type { Report, TextNode } from '../../validate/report.js';
import { fileTagsOf, simplifiedTags } from '../../validate/report/texts/same-tongue.js';
import { traditionalTexts, withOwnTexts } from '../../validate/report/texts/traditional-texts.js';
import { parseYaml } from '../../validate/yaml/parse-yaml.js';
import type { YamlNode } from '../../validate/yaml/yaml-node.js';
import type { Words } from './words.js';

/** The words of the report and of its template in a language; a locale file of the template that is no YAML is reported. */
export function readWords(
  { workspace, report, language }: { workspace: Workspace; report: Report; language: string },
  add: (diagnostic: Diagnostic) => void,
): Words {
  return {
    report: report.texts.get(language),
    reportFile: `${workspace.reportFolder}/text/${language}.yaml`,
    ...templateWords(workspace, report, language, add),
  };
}

/** The template's own words; in Traditional Chinese made from the Simplified ones where it has no other, or for what its file leaves out. */
function templateWords(
  { texts, templateFolder }: Workspace,
  { languages, terms }: Report,
  language: string,
  add: (diagnostic: Diagnostic) => void,
): Pick<Words, 'template' | 'templateFile'> {
  const fileOf = (tag: string) => `${templateFolder}/locales/${tag}.yaml`;
  const find = (tags: readonly string[]) => tags.map(fileOf).find((file) => texts.has(file));
  const read = (file: string | undefined) => (file === undefined ? undefined : readTree(file, texts.get(file)!, add));
  const file = find(fileTagsOf(language));
  const own = read(file);
  const region = traditionalRegionOf(language);
  const simplifiedFile = region && find(simplifiedTags(languages));
  const simplified = read(simplifiedFile);
  if (!region || !simplified) return { template: own, templateFile: file ?? fileOf(language) };
  const made = traditionalTexts(simplified, region, terms?.get(language) ?? {});
  const problems: Diagnostic[] = [];
  const template = own ? withOwnTexts(made, own, problems) : made;
  problems.forEach(add);
  return { template, templateFile: simplifiedFile! };
}

function readTree(file: string, source: string, add: (diagnostic: Diagnostic) => void): TextNode | undefined {
  const { value, diagnostics } = parseYaml(file, source);
  diagnostics.forEach(add);
  if (!value || value.kind === 'map') return value && textNode(value, add);
  const hint = 'write one “key: words” on each line';
  add(errorOf('merge/locale-file', 'a locale file is a map of keys', value.origin, hint));
  return undefined;
}

function textNode(node: YamlNode, add: (diagnostic: Diagnostic) => void): TextNode {
  const { origin } = node;
  if (node.kind === 'scalar') return { kind: 'text', text: node.text, origin, at: node.at };
  if (node.kind === 'list') return { kind: 'list', items: node.items.map((item) => textNode(item, add)), origin };
  const entries = [...node.entries].map(([key, entry]) => [key, textNode(entry.node, add)] as const);
  return { kind: 'map', entries: new Map(entries), origin };
}
