import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, errorOf, hasErrors } from '../../base/diagnostic.js';
import { compileIngest, type Ingestion } from '../../compile-ingest.js';
import { listFolders } from '../../load/list-reports.js';
import { loadNamedBytes } from '../../load/named-file.js';
import { suggest } from '../../base/did-you-mean.js';
import { writeFiles } from '../output/write-files.js';
import { printIngestion } from '../print/print-ingestion.js';

export interface IngestOptions {
  /** Folder of the new report: `data/NAME`. */
  readonly output?: string;
  readonly template?: string;
  readonly lang?: string;
  readonly force: boolean;
  readonly json: boolean;
}

/** Drafts a report from an article and writes its files, all or none; returns the exit code: 0, or 1 with any error. */
export async function ingestCommand(article: string, options: IngestOptions): Promise<number> {
  const root = process.cwd();
  const diagnostics: Diagnostic[] = [];
  const folder = reportFolder(root, options, diagnostics);
  const template = templateOf(root, options.template, diagnostics);
  const { value: page, diagnostics: unread } = loadNamedBytes(root, article);
  diagnostics.push(...unread);
  let ingestion: Ingestion | undefined;
  let files: readonly string[] = [];
  if (page && !hasErrors(diagnostics)) {
    const made = await compileIngest(
      { name: page.file, bytes: page.bytes },
      { template, today: TODAY, ...(options.lang && { language: options.lang }) },
    );
    ingestion = made.value;
    diagnostics.push(...made.diagnostics);
  }
  if (ingestion && !hasErrors(diagnostics)) {
    const written = writeFiles(
      [...ingestion.report.files].map(([name, text]) => ({
        path: path.join(folder, name),
        bytes: new TextEncoder().encode(text),
      })),
    );
    files = written.value;
    diagnostics.push(...written.diagnostics);
  }
  return printIngestion({ root, folder, json: options.json, files, ...(ingestion && { ingestion }), diagnostics });
}

/** The day on the user's clock, ISO 8601: the date of a draft whose article has none. Read before the command line sets the zone to UTC. */
const TODAY = dayOf(new Date());

function dayOf(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A new folder directly in `data/`, or one of a report with `--force`. */
function reportFolder(root: string, { output, force }: IngestOptions, diagnostics: Diagnostic[]): string {
  if (output === undefined) {
    diagnostics.push(errorOf('cli/no-output', 'No report to write is named.', undefined, 'add -o data/NAME'));
    return '';
  }
  const folder = path.relative(root, path.resolve(root, output)).replaceAll('\\', '/');
  const [top, name, ...more] = folder.split('/');
  if (top !== 'data' || !name || more.length > 0) {
    const wanted = path.resolve(root, output) === path.join(root, 'data') ? 'NAME' : path.basename(output);
    const hint = `write -o data/${wanted}, in the folder that holds data/ and templates/`;
    diagnostics.push(
      errorOf('cli/report-folder', `“${output}” is no report: reports are folders in data/.`, undefined, hint),
    );
    return folder;
  }
  const place = path.join(root, folder);
  if (!existsSync(place)) return folder;
  if (!statSync(place).isDirectory()) {
    diagnostics.push(errorOf('cli/report-folder', `${folder} is a file.`, undefined, 'name another report'));
  } else if (readdirSync(place).length > 0 && !force) {
    const hint = 'name another report, or add --force to write over its files';
    diagnostics.push(errorOf('cli/report-exists', `${folder} exists already.`, undefined, hint));
  }
  return folder;
}

function templateOf(root: string, wanted: string | undefined, diagnostics: Diagnostic[]): string {
  const templates = listFolders(path.join(root, 'templates'));
  const name = wanted ?? (templates.includes('policy') ? 'policy' : templates[0]);
  if (name !== undefined && templates.includes(name)) return name;
  const hint =
    (name === undefined ? undefined : suggest(name, templates)) ?? 'run briefdeck in the folder that holds templates/';
  const message =
    name === undefined ? 'There is no template in templates/.' : `There is no template “${name}” in templates/.`;
  diagnostics.push(errorOf('cli/unknown-template', message, undefined, hint));
  return name ?? '';
}
