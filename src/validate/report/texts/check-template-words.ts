import { type Diagnostic, errorOf } from '../../../base/diagnostic.js';
import { suggest } from '../../../base/did-you-mean.js';
import type { Workspace } from '../../../base/workspace.js';
import { traditionalRegionOf } from '../../../locale/traditional/traditional-region.js';
import { parseYaml } from '../../yaml/parse-yaml.js';
import type { YamlNode } from '../../yaml/yaml-node.js';
import type { DeclaredLanguage } from './declared-language.js';
import { fileTagsOf, simplifiedTags } from './same-tongue.js';

/**
 * Reports words of the template (`locales/<language>.yaml`) that one language of the report has and another has not, each with both
 * places, and a language that the template has no file for while it has for another. Traditional Chinese needs no file beside Simplified.
 */
export function checkTemplateWords(
  workspace: Workspace,
  languages: readonly DeclaredLanguage[],
  diagnostics: Diagnostic[],
): void {
  const files = languages.flatMap((declared) => fileFor(declared, languages, workspace, diagnostics));
  const trees = [...new Set(files)].flatMap((file): readonly Tree[] => {
    // A file that is no YAML, or no map, is reported where it is merged.
    const root = parseYaml(file, workspace.texts.get(file)!).value;
    return root?.kind === 'map' ? [{ file, root }] : [];
  });
  const all = new Map(trees.flatMap(({ root }) => textsOf(root, [])).map(([key, node]) => [key, node] as const));
  for (const { file, root } of trees) {
    const own = new Map(textsOf(root, []));
    for (const [key, node] of all) {
      if (own.has(key)) continue;
      const message = `the template's word “${key}” is missing in ${file}`;
      const { origin } = node;
      const hint = `another language has it in ${origin.file}:${origin.line}: add “${key}: …”`;
      diagnostics.push(errorOf('validate/missing-translation', message, { file, line: 1, column: 1 }, hint));
    }
  }
}

interface Tree {
  readonly file: string;
  readonly root: YamlNode;
}

function fileFor(
  { language, origin }: DeclaredLanguage,
  languages: readonly DeclaredLanguage[],
  { texts, templateFolder }: Workspace,
  diagnostics: Diagnostic[],
): readonly string[] {
  const folder = `${templateFolder}/locales/`;
  const find = (tags: readonly string[]) => tags.map((tag) => `${folder}${tag}.yaml`).find((file) => texts.has(file));
  const file = find(fileTagsOf(language));
  const simplified = traditionalRegionOf(language) && find(simplifiedTags(languages.map((each) => each.language)));
  // Beside the Simplified file its own holds only what differs.
  if (simplified !== undefined) return [simplified];
  if (file !== undefined) return [file];
  const there = [...texts.keys()].filter((path) => path.startsWith(folder));
  if (there.length === 0) return [];
  const name = `${language}.yaml`;
  const hint = `translate one of them: ${there.join(', ')}`;
  const close = suggest(
    name,
    there.map((path) => path.slice(folder.length)),
  );
  const message = `the template has no words in ${language}: there is no file “${folder}${name}”`;
  diagnostics.push(errorOf('validate/missing-text', message, origin, close?.startsWith('did') ? close : hint));
  return [];
}

function textsOf(node: YamlNode, path: readonly string[]): readonly (readonly [string, YamlNode])[] {
  if (node.kind !== 'map') return [[path.join('.'), node]];
  return [...node.entries.values()].flatMap(({ key, node: child }) => textsOf(child, [...path, key]));
}
