import type { Paragraph, Run } from '../../../scene/text.js';
import type { Xml } from '../xml/markup.js';
import { element } from '../xml/markup.js';
import type { SetIndent } from './list-xml.js';
import { listProperties } from './list-xml.js';
import type { RunContext } from './run-xml.js';
import { runProperties, runsXml } from './run-xml.js';
import { paragraphStyle } from './style-xml.js';
import type { InheritedText, TextContext } from './text-context.js';
import { inheritedBy, styleOf } from './text-context.js';

/** How paragraphs are written where they stand. */
export interface ParagraphSetting {
  readonly context: TextContext;
  /** Absent for text boxes and cells: everything is then written out. */
  readonly inherited?: InheritedText;
  /** Indents as the layout set them, by paragraph. */
  readonly setIndents?: ReadonlyMap<number, SetIndent>;
  /** Writes a run as a live field where this says so: the slide number. */
  readonly field?: (run: Run, properties: Xml) => Xml | undefined;
}

/** `a:p` for each paragraph; one empty paragraph where there are none, as the schema demands of a text body. */
export function paragraphsXml(paragraphs: readonly Paragraph[], setting: ParagraphSetting): Xml[] {
  if (paragraphs.length === 0) return [element('a:p')];
  return paragraphs.map((_, index) => paragraphXml(paragraphs, index, setting));
}

function paragraphXml(paragraphs: readonly Paragraph[], index: number, setting: ParagraphSetting): Xml {
  const paragraph = paragraphs[index]!;
  const where = runContext(paragraph, setting);
  const end = { ...(paragraph.runs.at(-1) ?? { text: '' }), link: undefined, position: undefined };
  const { link: _link, position: _position, ...plain } = end;
  return element(
    'a:p',
    {},
    propertiesXml(paragraphs, index, setting),
    ...contentXml(paragraph, where, setting),
    runProperties('a:endParaRPr', plain, where),
  );
}

function runContext(paragraph: Paragraph, { context, ...setting }: ParagraphSetting): RunContext {
  const style = styleOf(paragraph, context);
  const { inherited } = inheritedBy(style, setting.inherited);
  return {
    paragraph,
    style,
    inherited: inherited && (inherited.style ?? 'reader'),
    context,
  };
}

/** Runs as text, but for the one that a live field takes the place of. */
function contentXml(paragraph: Paragraph, where: RunContext, setting: ParagraphSetting): Xml[] {
  const { field } = setting;
  if (!field) return runsXml(paragraph.runs, where);
  return paragraph.runs.flatMap((run) => field(run, runProperties('a:rPr', run, where)) ?? runsXml([run], where));
}

/** `a:pPr`, or nothing where the paragraph takes all from its placeholder. Order of children: 21.1.2.2.7. */
function propertiesXml(
  paragraphs: readonly Paragraph[],
  index: number,
  { context, setIndents, ...setting }: ParagraphSetting,
): Xml | undefined {
  const paragraph = paragraphs[index]!;
  const style = styleOf(paragraph, context);
  const { inherited, level } = inheritedBy(style, setting.inherited);
  const reader = inherited !== undefined && inherited.style === undefined;
  const own = reader
    ? { attributes: {}, children: [] }
    : paragraphStyle(style, paragraph.align ?? style.align, inherited?.style);
  const list = paragraph.list && listProperties(paragraphs, index, style, inherited, setIndents?.get(index));
  const attributes = list
    ? { ...own.attributes, marL: undefined, indent: undefined, ...list.attributes }
    : { ...own.attributes, ...(level > 0 && { lvl: level }) };
  const bullets = list ? list.children : inherited ? [] : [element('a:buNone')];
  const properties = element('a:pPr', inOrder(attributes), ...own.children, ...bullets);
  return properties === '<a:pPr/>' ? undefined : properties;
}

/** The order in which Office writes them; equal looks then give equal text. */
function inOrder(attributes: Readonly<Record<string, string | number | undefined>>) {
  const { marL, lvl, indent, algn } = attributes;
  return { marL, lvl, indent, algn };
}
