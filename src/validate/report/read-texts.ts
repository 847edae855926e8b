import { type Diagnostic, errorOf, type Origin } from '../../base/diagnostic.js';
import { suggest } from '../../base/did-you-mean.js';
import type { Workspace } from '../../base/workspace.js';
import type { TextNode } from '../report.js';
import { parseYaml } from '../yaml/parse-yaml.js';
import type { YamlNode } from '../yaml/yaml-node.js';

/** A language that the report declares, and where. */
export interface DeclaredLanguage {
  readonly language: string;
  readonly origin: Origin;
}

/** The text file of each declared language (`text/<lang>.yaml`); missing and broken ones are left out, with diagnostics. */
export function readTexts(
  workspace: Workspace,
  languages: readonly DeclaredLanguage[],
  diagnostics: Diagnostic[],
): ReadonlyMap<string, TextNode> {
  const texts = new Map<string, TextNode>();
  for (const declared of languages) {
    const tree = readText(workspace, declared, diagnostics);
    if (tree) texts.set(declared.language, tree);
  }
  return texts;
}

function readText(
  workspace: Workspace,
  { language, origin }: DeclaredLanguage,
  diagnostics: Diagnostic[],
): TextNode | undefined {
  const folder = `${workspace.reportFolder}/text/`;
  const file = `${folder}${language}.yaml`;
  const source = workspace.texts.get(file);
  if (source === undefined) {
    const files = [...workspace.texts.keys()]
      .filter((path) => path.startsWith(folder))
      .map((path) => path.slice(folder.length));
    const hint = suggest(`${language}.yaml`, files) ?? 'a language is a file: copy an existing one and translate it';
    diagnostics.push(errorOf('validate/missing-text', `there is no text file “${file}”`, origin, hint));
    return undefined;
  }
  const parsed = parseYaml(file, source);
  diagnostics.push(...parsed.diagnostics);
  if (parsed.value === undefined) return undefined;
  if (parsed.value.kind === 'map') return textTree(parsed.value, diagnostics);
  diagnostics.push(errorOf('validate/wrong-kind', 'a text file must be a map of keys', parsed.value.origin));
  return undefined;
}

function textTree(node: YamlNode, diagnostics: Diagnostic[]): TextNode {
  const { origin } = node;
  if (node.kind === 'scalar') {
    if (node.value === null) {
      const hint =
        'write a text behind the colon ("" for none); begin a text that starts with { or [ with a quotation mark';
      diagnostics.push(errorOf('validate/empty-text', 'there is no text here', origin, hint));
    }
    return { kind: 'text', text: node.text, origin, at: node.at };
  }
  if (node.kind === 'list')
    return { kind: 'list', items: node.items.map((item) => textTree(item, diagnostics)), origin };
  const entries = [...node.entries.values()].map((entry) => [entry.key, textTree(entry.node, diagnostics)] as const);
  return { kind: 'map', entries: new Map(entries), origin };
}
