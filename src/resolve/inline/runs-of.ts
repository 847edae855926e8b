import type { Origin } from '../../base/diagnostic.js';
import { errorOf } from '../../base/diagnostic.js';
import { suggest } from '../../base/did-you-mean.js';
import type {
  FigureInline,
  FigureSourcesInline,
  Inline,
  LinkInline,
  NoteInline,
  ReferenceInline,
  SpanInline,
} from '../../document/inline.js';
import type { LinkTarget, Run } from '../../scene/text.js';
import { figureSourceLine } from '../provenance/figure-source-line.js';
import type { ResolveState } from '../resolve-state.js';
import { noteDestination } from '../resolved-document.js';
import { recordFigure } from '../use-collector.js';
import { checkFigure } from './check-figure.js';
import { noteNumberOf } from './note-register.js';
import { plainText } from './plain-text.js';
import { refNoteRuns } from './ref-note-runs.js';

/** What enclosing elements say about a run. */
type Look = Omit<Run, 'text' | 'origin'>;

/** Inline content as runs: looks and colours applied, references and notes replaced by what readers see. */
export function runsOf(inlines: readonly Inline[], state: ResolveState, look: Look = {}): readonly Run[] {
  return inlines.flatMap((inline) => inlineRuns(inline, state, look));
}

function inlineRuns(inline: Inline, state: ResolveState, look: Look): readonly Run[] {
  switch (inline.kind) {
    case 'text':
      return inline.text === '' ? [] : [{ ...look, text: inline.text, origin: inline.origin }];
    case 'break':
      return [{ text: '\n', origin: inline.origin }];
    case 'span':
      return runsOf(inline.children, state, spanLook(inline, state, look));
    case 'link':
      return linkRuns(inline, state, look);
    case 'figure':
      return figureRuns(inline, state, look);
    case 'reference':
      return referenceRuns(inline, state, look);
    case 'note':
      return noteRuns(inline, state, look);
    case 'figure-sources':
      return sourceLineRuns(inline, state, look);
  }
}

function spanLook(span: SpanInline, state: ResolveState, look: Look): Look {
  const inner: Look = span.language && span.language !== state.language ? { ...look, language: span.language } : look;
  switch (span.look) {
    case 'strong':
      return { ...inner, strong: true };
    case 'emphasis':
      return { ...inner, emphasis: true };
    case 'superscript':
    case 'subscript':
      return { ...inner, position: span.look };
    case 'accent':
      return { ...inner, colour: state.accent };
    case 'muted':
      return { ...inner, colour: state.muted };
    case 'plain':
      return inner;
  }
}

function linkRuns(link: LinkInline, state: ResolveState, look: Look): readonly Run[] {
  const target = link.to === undefined ? urlTarget(link, state) : innerTarget(link.to, link.origin, state);
  return runsOf(link.children, state, target ? { ...look, link: target } : look);
}

function urlTarget(link: LinkInline, state: ResolveState): LinkTarget | undefined {
  const url = link.href ?? '';
  if (/^(https?:\/\/|mailto:)\S+$/i.test(url)) return { kind: 'url', url };
  const hint = 'write a full address (https://…), or to="id" for a place in the document';
  state.diagnostics.push(
    errorOf('resolve/bad-link', `“${url}” is not an address that a document can link to`, link.origin, hint),
  );
  return undefined;
}

/** The sources of what a slide shows, in its source line only. */
function sourceLineRuns(inline: FigureSourcesInline, state: ResolveState, look: Look): readonly Run[] {
  if (!state.shown) {
    const message = '<figure-sources> inside a line says where the figures of a slide come from';
    const hint = 'put it into the <source> of a slide, or between the sections of a brief';
    state.diagnostics.push(errorOf('resolve/no-source-line', message, inline.origin, hint));
    return [];
  }
  const line = figureSourceLine(state.shown, state);
  return line.length > 0 ? line.map((run) => ({ ...look, ...run })) : runsOf(inline.children, state, look);
}

/** Where `to` leads; an error and undefined where nothing has that id. */
function innerTarget(to: string, origin: Origin, state: ResolveState): LinkTarget | undefined {
  const target = state.targets.get(to);
  if (!target) {
    const message = `Nothing in this ${state.kind} has the id “${to}”`;
    state.diagnostics.push(errorOf('resolve/unknown-target', message, origin, suggest(to, state.targets.keys())));
    return undefined;
  }
  return state.kind === 'deck' ? { kind: 'slide', id: target.slide ?? to } : { kind: 'destination', name: to };
}

function figureRuns(figure: FigureInline, state: ResolveState, look: Look): readonly Run[] {
  const problem = checkFigure(figure, state);
  if (problem) state.diagnostics.push(problem);
  const text = plainText(figure.children);
  if (figure.figure.kind === 'fact') recordFigure(state.uses, 'facts', figure.figure.id, text);
  if (figure.figure.kind === 'cell') recordFigure(state.uses, 'cells', figure.figure.address, text);
  return runsOf(figure.children, state, { ...look, figure: figure.figure });
}

function referenceRuns(reference: ReferenceInline, state: ResolveState, look: Look): readonly Run[] {
  const link = innerTarget(reference.to, reference.origin, state);
  if (!link) return [{ ...look, text: '?', origin: reference.origin }];
  if (reference.page) return pageRuns(reference, link, state, look);
  const target = state.targets.get(reference.to)!;
  if (target.label === '') {
    const hint = 'number it, or give the section a heading, or write <a to="…"> with words of your own';
    const message = `“${reference.to}” has neither a number nor a title that a reference could show`;
    state.diagnostics.push(errorOf('resolve/unnamed-target', message, reference.origin, hint));
  }
  const figure: Look = target.numbered ? { figure: { kind: 'ordinal' } } : {};
  return [{ ...look, ...figure, text: target.label, link, origin: reference.origin }];
}

/** The number of the page that something stands on: layout fills it in. A deck has slides, which have no such number. */
function pageRuns(reference: ReferenceInline, link: LinkTarget, state: ResolveState, look: Look): readonly Run[] {
  if (link.kind === 'destination') {
    const figure = { kind: 'ordinal' } as const;
    return [{ ...look, figure, text: '', pageOf: link.name, link, origin: reference.origin }];
  }
  const hint = 'leave page out: the reference then shows the title of the slide';
  const message = 'A reference to a page stands in a deck';
  state.diagnostics.push(errorOf('resolve/no-pages', message, reference.origin, hint));
  return [{ ...look, text: '?', origin: reference.origin }];
}

function noteRuns(note: NoteInline, state: ResolveState, look: Look): readonly Run[] {
  const runs =
    note.ref === undefined ? () => runsOf(note.children, state) : () => refNoteRuns(note.ref!, note.origin, state);
  const number = noteNumberOf(state.notes, note.ref, runs);
  // A slide has no destinations inside it: its notes stand at its own foot.
  const link: Look = state.kind === 'brief' ? { link: { kind: 'destination', name: noteDestination(number) } } : {};
  const language = look.language === undefined ? {} : { language: look.language };
  return [
    {
      ...language,
      ...link,
      text: String(number),
      position: 'superscript',
      figure: { kind: 'ordinal' },
      origin: note.origin,
    },
  ];
}
