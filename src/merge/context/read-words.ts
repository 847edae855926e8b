import { type Diagnostic, errorOf } from '../../base/diagnostic.js';
import type { Workspace } from '../../base/workspace.js';
import type { Report, TextNode } from '../../validate/report.js';
import { parseYaml } from '../../validate/yaml/parse-yaml.js';
import type { YamlNode } from '../../validate/yaml/yaml-node.js';
import type { Words } from './words.js';

/** The words of the report and of its template in a language; a locale file of the template that is no YAML is reported. */
export function readWords(
  { workspace, report, language }: { workspace: Workspace; report: Report; language: string },
  add: (diagnostic: Diagnostic) => void,
): Words {
  const templateFile = `${workspace.templateFolder}/locales/${language}.yaml`;
  const source = workspace.texts.get(templateFile);
  return {
    report: report.texts.get(language),
    reportFile: `${workspace.reportFolder}/text/${language}.yaml`,
    template: source === undefined ? undefined : readTree(templateFile, source, add),
    templateFile,
  };
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
