// Compiles the examples of the reference with a build of the project: `.build` for the pictures, `src` for the tests.
import { exampleWorkspace } from './workspace.mjs';

/**
 * The scene of an example as a brief, and what was said of it. `stages` are the project's functions compileScene, validateReport,
 * validateTheme, localeOf, loadWorkspace and loadResvg.
 */
export async function compileExample(example, stages) {
  return compile({ brief: example.brief, deck: '', figureNotes: example.figureNotes }, 'brief', stages, example.page);
}

/** The scene of a deck whose slides are those of the examples. */
export async function compileSlides(examples, stages) {
  return compile({ brief: '', deck: examples.map(({ slide }) => slide).join('\n') }, 'deck', stages);
}

async function compile(markups, kind, stages, page) {
  const fonts = stages.loadWorkspace('.', 'shandong-industry-2023').value;
  const workspace = exampleWorkspace(markups, fonts);
  const report = stages.validateReport(workspace);
  const theme = stages.validateTheme(workspace);
  const said = [...report.diagnostics, ...theme.diagnostics];
  if (!report.value || !theme.value) throw new Error(JSON.stringify(said, undefined, 1));
  const own = page ? { ...theme.value, brief: { ...theme.value.brief, page } } : theme.value;
  const scene = stages.compileScene({
    workspace,
    report: report.value,
    theme: own,
    locale: stages.localeOf('en'),
    kind,
    generator: 'briefdeck examples',
    svg: await stages.loadResvg(),
  });
  return { value: scene.value, diagnostics: [...said, ...scene.diagnostics] };
}
