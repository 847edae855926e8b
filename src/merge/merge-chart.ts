import { chartFiles } from '../base/chart-files.js';
import type { ChartSource, PrintedText } from '../base/chart-source.js';
import { type Diagnostic, errorOf, type Outcome } from '../base/diagnostic.js';
import { suggest } from '../base/did-you-mean.js';
import type { Workspace } from '../base/workspace.js';
import { chartTables } from './chart/chart-tables.js';
import { jsonOrigin } from './chart/json-origin.js';
import { jsonStringSource } from './chart/json-string-source.js';
import { mergeString } from './chart/merge-string.js';
import { type JsonNode, parseJson } from './chart/parse-json.js';
import { mergeContext } from './context/merge-context.js';
import { withReport } from './context/template-context.js';
import { createRenderer, type MergeInput } from './render/create-renderer.js';
import type { Renderer } from './render/renderer.js';
import { rootScope, type Scope } from './render/scope.js';
import { fileSource, type SourceText } from './template/source-text.js';

/**
 * The chart `name` (`charts/NAME.vl.json` of the report, else of the template) merged with a report in one language, with
 * the report's tables. The JSON is parsed first, so no value can change its structure; then each string is merged as plain
 * text. Undefined where there is no such file or it is no JSON.
 */
export function mergeChart(input: MergeInput & { readonly name: string }): Outcome<ChartSource | undefined> {
  const { workspace, report, language, name } = input;
  const diagnostics: Diagnostic[] = [];
  const file = chartFiles(workspace).get(name);
  if (file === undefined) return { value: undefined, diagnostics: [unknownChart(workspace, name)] };
  const source = fileSource(file, workspace.texts.get(file)!);
  const json = parseJson(source);
  diagnostics.push(...json.diagnostics);
  const root = json.value;
  if (!root) return { value: undefined, diagnostics };
  const renderer = createRenderer(input, diagnostics);
  // Mistakes of merging report and texts are told where the templates are merged.
  const context = mergeContext(report.structure, report.texts.get(language)).value;
  const scope = rootScope(withReport(context, report, language, 'chart'));
  const printed: PrintedText[] = [];
  const value: ChartSource = {
    name,
    file,
    spec: mergeNode(root, source, scope, renderer, printed),
    at: (path) => jsonOrigin(root, path, source),
    tables: chartTables(scope, renderer, printed),
    printed,
    localFile: (path) => reportFile(workspace, path),
  };
  return { value, diagnostics };
}

/** A file of the report's folder, as it was read. */
function reportFile({ texts, binaries, reportFolder }: Workspace, path: string): Uint8Array | undefined {
  const text = texts.get(`${reportFolder}/${path}`);
  return text === undefined ? binaries.get(`${reportFolder}/${path}`) : new TextEncoder().encode(text);
}

function unknownChart(workspace: Workspace, name: string): Diagnostic {
  const file = `${workspace.templateFolder}/charts/${name}.vl.json`;
  const hint = suggest(name, [...chartFiles(workspace).keys()]) ?? `create ${file}`;
  return errorOf('merge/unknown-chart', `there is no chart “${name}”`, { file, line: 1, column: 1 }, hint);
}

function mergeNode(
  node: JsonNode,
  source: SourceText,
  scope: Scope,
  renderer: Renderer,
  printed: PrintedText[],
): unknown {
  const children = node.children ?? [];
  if (node.type === 'array') return children.map((child) => mergeNode(child, source, scope, renderer, printed));
  if (node.type === 'object') {
    const entries = children.map((property) => {
      const [key, value] = property.children as [JsonNode, JsonNode];
      return [key.value as string, mergeNode(value, source, scope, renderer, printed)] as const;
    });
    // Own properties only, also for a key such as __proto__.
    return Object.fromEntries(entries);
  }
  if (node.type !== 'string') return node.value;
  const text = jsonStringSource(source, node.offset, node.offset + node.length);
  return mergeString(text, `json ${node.offset}`, scope, renderer, printed);
}
