import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, LineCounter, parseDocument } from 'yaml';
import { type Diagnostic, errorOf, type Origin, type Outcome } from '../base/diagnostic.js';
import { suggest } from '../base/did-you-mean.js';
import type { Workspace } from '../base/workspace.js';
import { findFont, fontReader } from './find-font.js';
import { listFolders, listReports } from './list-reports.js';
import { type FolderContent, readFolder } from './read-folder.js';

export { listReports } from './list-reports.js';

/** Folder of a template with pictures of what it makes, for people who choose one; no part of any document. */
const PREVIEW = 'preview';

/**
 * Everything that one report is made of: the files of `data/<reportId>` and of the template that its `report.yaml` names.
 * Undefined where the report has no folder or no `report.yaml`; a template that is missing is a diagnostic, and the
 * workspace then holds the report's files only.
 */
export function loadWorkspace(root: string, reportId: string): Outcome<Workspace | undefined> {
  const reportFolder = `data/${reportId}`;
  const missing = missingReport(root, reportId);
  if (missing) return { value: undefined, diagnostics: [missing] };

  const report = readFolder(root, reportFolder);
  const named = templateName(report.texts.get(`${reportFolder}/report.yaml`) ?? '', `${reportFolder}/report.yaml`);
  const templateFolder = `templates/${named?.name ?? ''}`;
  const template = readTemplate(root, named);
  const value: Workspace = {
    reportId,
    reportFolder,
    templateFolder,
    texts: new Map([...report.texts, ...template.texts]),
    binaries: new Map([...report.binaries, ...template.binaries]),
    font: fontReader(root, templateFolder),
    hasFont: (path) => findFont(root, templateFolder, path) !== undefined,
  };
  return { value, diagnostics: [...report.diagnostics, ...template.diagnostics] };
}

function missingReport(root: string, reportId: string): Diagnostic | undefined {
  if (isFolderName(reportId) && existsSync(join(root, 'data', reportId, 'report.yaml'))) return undefined;
  if (isFolderName(reportId) && listFolders(join(root, 'data')).includes(reportId)) {
    return errorOf(
      'load/no-report-file',
      `data/${reportId} has no report.yaml`,
      undefined,
      'a report is a folder in data/ with a report.yaml in it',
    );
  }
  const reports = listReports(root);
  const hint = suggest(reportId, reports) ?? 'data/ holds no report: run briefdeck in the folder that holds data/';
  return errorOf('load/unknown-report', `there is no report “${reportId}” in data/`, undefined, hint);
}

interface NamedTemplate {
  readonly name: string;
  readonly origin: Origin;
}

/** The value of `template:`; undefined where it is absent or not a name, which validation reports. */
function templateName(text: string, file: string): NamedTemplate | undefined {
  const lines = new LineCounter();
  const node = parseDocument(text, { lineCounter: lines, logLevel: 'silent' }).get('template', true);
  if (!isScalar(node) || typeof node.value !== 'string' || node.value === '') return undefined;
  const place = lines.linePos(node.range?.[0] ?? 0);
  return { name: node.value, origin: { file, line: place.line, column: place.col, length: node.value.length } };
}

function readTemplate(root: string, named: NamedTemplate | undefined): FolderContent {
  const nothing: FolderContent = { texts: new Map(), binaries: new Map(), diagnostics: [] };
  if (named === undefined) return nothing;
  const templates = listFolders(join(root, 'templates'));
  if (templates.includes(named.name)) return readFolder(root, `templates/${named.name}`, [PREVIEW]);
  const hint = suggest(named.name, templates) ?? 'put a template into templates/';
  const message = `there is no template “${named.name}” in templates/`;
  return { ...nothing, diagnostics: [errorOf('load/unknown-template', message, named.origin, hint)] };
}

/** A name that stays inside `data/`. */
function isFolderName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && !/[\\/\0]/.test(name);
}
