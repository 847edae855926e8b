import { type Diagnostic, errorOf, hasErrors, type Outcome } from '../base/diagnostic.js';
import type { Workspace } from '../base/workspace.js';
import type { Theme } from '../theme/theme.js';
import { checkContrast } from './theme/check-contrast.js';
import { readBrief, readDeck } from './theme/read-artifacts.js';
import { readChartTheme } from './theme/read-chart-theme.js';
import { readColours, readRoles } from './theme/read-colours.js';
import { readFaces } from './theme/read-faces.js';
import type { ThemeContext } from './theme/theme-context.js';
import { type Fields, fieldsOf } from './yaml/fields.js';
import { parseYaml } from './yaml/parse-yaml.js';

/**
 * The theme of a workspace's template (`theme.yaml`), with every problem at its place; undefined where the file is missing,
 * no YAML, or without a brief or a deck.
 */
export function validateTheme(workspace: Workspace): Outcome<Theme | undefined> {
  const file = `${workspace.templateFolder}/theme.yaml`;
  const source = workspace.texts.get(file);
  if (source === undefined) return { value: undefined, diagnostics: missingTheme(workspace, file) };
  const parsed = parseYaml(file, source);
  const diagnostics: Diagnostic[] = [...parsed.diagnostics];
  const fields = parsed.value && fieldsOf(parsed.value, 'theme.yaml', diagnostics);
  const value = fields && readTheme(fields, workspace, diagnostics);
  if (value && !hasErrors(diagnostics)) checkContrast(value, fields, diagnostics);
  return { value, diagnostics };
}

/** Without a template's folder, loading has already said what is wrong. */
function missingTheme(workspace: Workspace, file: string): readonly Diagnostic[] {
  const folder = `${workspace.templateFolder}/`;
  if (![...workspace.texts.keys()].some((path) => path.startsWith(folder))) return [];
  const hint = 'copy theme.yaml from another template';
  return [errorOf('theme/missing', `the template has no ${file}`, { file, line: 1, column: 1 }, hint)];
}

function readTheme(fields: Fields, workspace: Workspace, diagnostics: Diagnostic[]): Theme | undefined {
  fields.only(['name', 'logo', 'colours', 'roles', 'faces', 'brief', 'deck', 'chart']);
  const context: ThemeContext = {
    colours: readColours(fields, diagnostics),
    roles: readRoles(fields, diagnostics),
    faces: readFaces(fields, workspace, diagnostics),
    diagnostics,
  };
  const name = fields.required('name') ?? '';
  const logo = readLogo(fields, workspace, diagnostics);
  const brief = readBrief(fields, context);
  const deck = readDeck(fields, context);
  const chart = readChartTheme(fields, context);
  if (!brief || !deck) return undefined;
  const { colours, roles, faces } = context;
  return { name, colours, roles, faces, ...(logo !== undefined && { logo }), brief, deck, chart };
}

function readLogo(fields: Fields, workspace: Workspace, diagnostics: Diagnostic[]): string | undefined {
  const logo = fields.text('logo');
  if (logo === undefined) return undefined;
  const path = `${workspace.templateFolder}/${logo}`;
  const known = workspace.binaries.has(path) || workspace.texts.has(path);
  if (known && /\.(png|jpe?g|svg)$/i.test(logo)) return logo;
  const message = known ? `the logo “${logo}” is neither PNG, JPEG nor SVG` : `there is no image “${path}”`;
  diagnostics.push(
    errorOf('theme/logo', message, fields.origin('logo'), 'put a PNG, JPEG or SVG file into the template'),
  );
  return undefined;
}
