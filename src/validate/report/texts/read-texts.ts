import { type Diagnostic, errorOf } from '../../../base/diagnostic.js';
import type { Workspace } from '../../../base/workspace.js';
import type { Terms } from '../../../locale/traditional/to-traditional.js';
import { type TraditionalRegion, traditionalRegionOf } from '../../../locale/traditional/traditional-region.js';
import type { Source } from '../../report.js';
import type { DeclaredLanguage } from './declared-language.js';
import type { TextNode } from './text-node.js';
import { parseYaml } from '../../yaml/parse-yaml.js';
import type { YamlNode } from '../../yaml/yaml-node.js';
import { fileTagsOf, simplifiedTags } from './same-tongue.js';
import { traditionalTexts, withOwnTexts } from './traditional-texts.js';

/** The texts of a report by language. */
export interface Texts {
  /** Of every declared language; broken and missing ones are left out. */
  readonly texts: ReadonlyMap<string, TextNode>;
  /** Those that were written, not made from another language's: what is to be complete. */
  readonly written: ReadonlyMap<string, TextNode>;
  /** What the files of Traditional Chinese say under `traditional:`, by language. */
  readonly terms: ReadonlyMap<string, Terms>;
}

/** Simplified words and what they are to be in Traditional Chinese: a key of its text files with a meaning of its own. */
const TERMS_KEY = 'traditional';

/**
 * The text file of each declared language (`text/<lang>.yaml`); missing and broken ones are left out, with diagnostics. Traditional
 * Chinese is made from Simplified where there is a file of that; its own file then holds only what differs.
 */
export function readTexts(
  workspace: Workspace,
  languages: readonly DeclaredLanguage[],
  sources: ReadonlyMap<string, Source>,
  diagnostics: Diagnostic[],
): Texts {
  const names = [...sources.values()].flatMap(({ publisher, title }) =>
    title === undefined ? publisher : [publisher, title],
  );
  const context: Context = { workspace, names: new Set(names), diagnostics };
  const simplified = findSimplified(languages, context);
  const texts = new Map<string, TextNode>();
  const written = new Map<string, TextNode>();
  const terms = new Map<string, Terms>();
  for (const declared of languages) {
    const { language } = declared;
    const region = simplified && traditionalRegionOf(language);
    // What is made from a broken file is told of with that file.
    if (region && !simplified.tree) continue;
    if (region && simplified.tree) {
      const made = readTraditional(language, region, simplified.tree, context);
      texts.set(language, made.tree);
      terms.set(language, made.terms);
      continue;
    }
    const tree = language === simplified?.language ? simplified.tree : readDeclared(declared, context);
    if (!tree) continue;
    texts.set(language, tree);
    written.set(language, tree);
  }
  return { texts, written, terms };
}

interface Context {
  readonly workspace: Workspace;
  /** Paths of texts that name a source. */
  readonly names: ReadonlySet<string>;
  readonly diagnostics: Diagnostic[];
}

interface SimplifiedTexts {
  readonly language: string;
  /** Undefined where the file is broken. */
  readonly tree: TextNode | undefined;
}

/** The texts that Traditional Chinese is made from, where any is asked for. */
function findSimplified(languages: readonly DeclaredLanguage[], context: Context): SimplifiedTexts | undefined {
  const tags = languages.map(({ language }) => language);
  if (!tags.some(traditionalRegionOf)) return undefined;
  for (const language of simplifiedTags(tags)) {
    if (!context.workspace.texts.has(fileOf(language, context))) continue;
    return { language, tree: readFile(fileOf(language, context), context) };
  }
  return undefined;
}

function readTraditional(
  language: string,
  region: TraditionalRegion,
  simplified: TextNode,
  context: Context,
): { readonly tree: TextNode; readonly terms: Terms } {
  const file = fileTagsOf(language)
    .map((tag) => fileOf(tag, context))
    .find((path) => context.workspace.texts.has(path));
  const own = file === undefined ? undefined : readFile(file, context);
  const terms = own ? termsOf(own, context) : {};
  const tree = traditionalTexts(simplified, region, terms, context.names);
  if (own?.kind !== 'map') return { tree, terms };
  const entries = new Map([...own.entries].filter(([key]) => key !== TERMS_KEY));
  return { tree: withOwnTexts(tree, { ...own, entries }, context.diagnostics), terms };
}

function termsOf(own: TextNode, { diagnostics }: Context): Terms {
  const node = own.kind === 'map' ? own.entries.get(TERMS_KEY) : undefined;
  if (node === undefined) return {};
  const entries = node.kind === 'map' ? [...node.entries] : [];
  const wrong = node.kind === 'map' ? entries.find(([, word]) => word.kind !== 'text')?.[1] : node;
  if (wrong) {
    const message = `“${TERMS_KEY}” is a map of Simplified words and what they are in Traditional Chinese`;
    const hint = `write one on each line: “数字化: 數位化”`;
    diagnostics.push(errorOf('validate/wrong-kind', message, wrong.origin, hint));
  }
  return Object.fromEntries(entries.flatMap(([key, word]) => (word.kind === 'text' ? [[key, word.text]] : [])));
}

function fileOf(language: string, { workspace }: Context): string {
  return `${workspace.reportFolder}/text/${language}.yaml`;
}

function readDeclared({ language, origin }: DeclaredLanguage, context: Context): TextNode | undefined {
  const { workspace, diagnostics } = context;
  const file = fileOf(language, context);
  if (workspace.texts.has(file)) return readFile(file, context);
  const hint = similarFile(file, workspace) ?? 'a language is a file: copy that of another language and translate it';
  diagnostics.push(errorOf('validate/missing-text', `there is no text file “${file}”`, origin, hint));
  return undefined;
}

/** A file of the same name but for capitals, hyphens and ending, which may be meant. Another language is not. */
function similarFile(file: string, { texts }: Workspace): string | undefined {
  const plain = (path: string): string =>
    path
      .toLowerCase()
      .replace(/\.ya?ml$/, '')
      .replace(/[-_]/g, '');
  const similar = [...texts.keys()].find((path) => plain(path) === plain(file));
  return similar === undefined ? undefined : `rename ${similar}: capitals, hyphens and “.yaml” count`;
}

function readFile(file: string, { workspace, diagnostics }: Context): TextNode | undefined {
  const parsed = parseYaml(file, workspace.texts.get(file)!);
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
