import { Command, Option } from 'commander';
import { HANDOUT_CHOICES } from '../compile.js';
import { buildCommand } from './command/build-command.js';
import { chartCommand } from './command/chart-command.js';
import { checkCommand } from './command/check-command.js';
import { programFault } from './command/fault.js';
import { ingestCommand } from './command/ingest-command.js';
import { verifyCommand } from './command/verify-command.js';
import { paintFor } from './print/paint.js';
import { formatDiagnostics } from './print/print-diagnostics.js';
import { programName, programVersion } from './program.js';

// Vega's expressions read dates in the machine's zone; the same data must give the same files everywhere.
process.env.TZ = 'UTC';

const program = new Command();

program
  .name(programName)
  .version(programVersion)
  .description('Turns the reports in data/ into PDF briefs and PowerPoint decks. README.md tells more of each command.')
  .showHelpAfterError('(briefdeck --help lists the commands)')
  .showSuggestionAfterError(true);

program
  .command('build')
  .description('make brief, deck, handout and files of data of reports; of all reports where none is named')
  .argument('[report...]', 'folders in data/')
  .option('--lang <languages>', 'only these languages, such as zh-Hans,en', commaList)
  .addOption(
    new Option('--only <artifacts>', 'brief, deck (with its handout), data, or several: brief,data').argParser(
      commaList,
    ),
  )
  .addOption(
    new Option(
      '--handout <slides>',
      'slides a page of the handout beside the deck (default: as the theme says, or 2)',
    ).choices(HANDOUT_CHOICES),
  )
  .option('--out <folder>', 'where to write', 'output')
  .option('--force', 'replace documents that were edited by hand since', false)
  .option('--strict', 'take every warning for an error: nothing is written then', false)
  .option('--fit', 'print of every slide how its contents came to fit their frames', false)
  .option('--json', 'print one JSON object for machines instead of lines for people', false)
  .action(async (reports: string[], options) => {
    process.exitCode = await buildCommand(reports, options);
  });

program
  .command('check')
  .description(
    'find every mistake in data and templates, and every number without a source, without writing a file; the exit code is 1 with any error',
  )
  .argument('[report...]', 'folders in data/')
  .option('--lang <languages>', 'only these languages, such as zh-Hans,en', commaList)
  .option('--strict', 'take every warning for an error', false)
  .option('--fit', 'print of every slide how its contents came to fit their frames', false)
  .option('--json', 'print one JSON object for machines instead of lines for people', false)
  .action(async (reports: string[], options) => {
    process.exitCode = await checkCommand(reports, options);
  });

program
  .command('verify')
  .description(
    'find what a report says in the text of its source: found, moved, changed or missing; the exit code is 1 with the last two',
  )
  .argument('<report>', 'a folder in data/')
  .option(
    '--against <article>',
    'the source as plain text, HTML, DOCX or PDF; source=article where the report has several, once for each (default: the files that report.yaml names)',
    each,
  )
  .option('--unused', 'list the figures of the source that the report does not use', false)
  .option('--json', 'print one JSON object for machines instead of lines for people', false)
  .action(async (report: string, options) => {
    process.exitCode = await verifyCommand(report, options);
  });

program
  .command('ingest')
  .description('draft a report from an article: its figures with their places, tables, charts, sections')
  .argument('<article>', 'the published page: text, HTML, DOCX or PDF')
  .option('-o, --output <folder>', 'the new report: data/NAME')
  .option('--template <name>', 'a folder in templates/ (default: policy)')
  .option('--lang <language>', 'language of the draft, which must be that of the article: zh-Hans or en')
  .option('--force', 'write over the files of a report that exists', false)
  .option('--json', 'print one JSON object for machines instead of lines for people', false)
  .action(async (article: string, options) => {
    process.exitCode = await ingestCommand(article, options);
  });

program
  .command('chart')
  .description('draw one Vega-Lite chart by itself: PDF, SVG, PNG, or a deck of one slide')
  .argument('<spec>', 'the chart: a .vl.json file')
  .requiredOption('-o, --output <file>', 'where to write: .pdf, .svg, .png or .pptx; several are several -o', each)
  .option(
    '--data <name=file>',
    'the rows of a table that the spec names, as CSV or JSON; several are several --data',
    each,
  )
  .option(
    '--theme <template>',
    'a template, or a theme.yaml: typefaces, sizes and colours (default: the first template)',
  )
  .option('--lang <language>', 'language of the texts (default: zh-Hans where they have Chinese characters, else en)')
  .option('--width <length>', 'width of the picture: 480pt, 170mm, 6.5in, 640px (default: as the spec says)')
  .option('--height <length>', 'height of the picture')
  .option('--dpi <number>', 'pixels an inch of a PNG (default: 300)')
  .option('--strict', 'take every warning for an error: nothing is written then', false)
  .option('--json', 'print one JSON object for machines instead of lines for people', false)
  .action(async (spec: string, options) => {
    process.exitCode = await chartCommand(spec, options);
  });

/** One value an option, in the order given; values may hold commas. */
function each(value: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), value];
}

/** Both `--lang zh-Hans,en` and `--lang zh-Hans --lang en` mean two. */
function commaList(value: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), ...value.split(',').filter((part) => part !== '')];
}

try {
  await program.parseAsync();
} catch (problem) {
  const fault = programFault('The command could not be carried out', problem);
  process.stderr.write(
    `${formatDiagnostics([fault], process.cwd(), paintFor(process.stderr, process.env['NO_COLOR']))}\n`,
  );
  process.exitCode = 1;
}
