import type { Paragraph, Run } from '../../../scene/text.js';
import type { TextStyle } from '../../../scene/text-style.js';
import type { Attributes, Xml } from '../xml/markup.js';
import { element, textNode } from '../xml/markup.js';
import { alternateLanguage, hanRegion, isEastAsian, officeLanguage } from './office-language.js';
import { cutSharedMarks } from './shared-marks.js';
import type { Properties } from './style-xml.js';
import { characterStyle } from './style-xml.js';
import type { TextContext } from './text-context.js';

/** How far superscripts rise and subscripts sink, in thousandths of a percent of the size: Office's own presets. */
const BASELINE = { superscript: 30_000, subscript: -25_000 } as const;

/** Han, kana, Hangul and the punctuation that goes with them: text that only an East Asian language proofs. */
const EAST_ASIAN =
  /[\u3001-\u30ff\u31f0-\u31ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60\u{20000}-\u{3ffff}]+/u;

/** A piece of a run: with `eastAsian`, marks that the East Asian face sets. */
type Piece = Run & { readonly eastAsian?: boolean; readonly region?: string | undefined };

export interface RunContext {
  readonly paragraph: Paragraph;
  readonly style: TextStyle;
  /** What the run inherits; `'reader'` leaves size (but for runs that are scaled), colour and face to the reader (notes). */
  readonly inherited: TextStyle | 'reader' | undefined;
  readonly context: TextContext;
}

/** Runs and breaks of a paragraph. Neighbours that look the same become one run; Han text never stays in a Latin language. */
export function runsXml(runs: readonly Run[], where: RunContext): Xml[] {
  const pieces: readonly Piece[] = runs.flatMap((run) =>
    byLine(run).flatMap((line) => byScript(line, where).flatMap((piece) => byMark(piece, where))),
  );
  const joined: { properties: Xml; text: string }[] = [];
  for (const run of pieces) {
    const properties = runProperties('a:rPr', run, where);
    const last = joined.at(-1);
    if (last && last.text !== '\n' && run.text !== '\n' && last.properties === properties) last.text += run.text;
    else joined.push({ properties, text: run.text });
  }
  return joined.map(({ properties, text }) =>
    text === '\n'
      ? element('a:br', {}, properties)
      : element('a:r', {}, properties, element('a:t', {}, textNode(text))),
  );
}

/** `a:rPr`, `a:endParaRPr` or a field's properties for a run. Children stand in the schema's order (21.1.2.3.9). */
export function runProperties(name: 'a:rPr' | 'a:endParaRPr', run: Piece, where: RunContext): Xml {
  const language = officeLanguage(run.language ?? where.paragraph.language);
  const look = lookOf({ ...run, region: hanRegion(language) }, where);
  const link = run.link && name === 'a:rPr' ? where.context.link(run.link) : undefined;
  return element(
    name,
    {
      lang: language,
      altLang: alternateLanguage(language, where.context.language),
      ...look.attributes,
      baseline: run.position && BASELINE[run.position],
      dirty: 0,
    },
    ...look.children,
    link && element('a:hlinkClick', link),
  );
}

function lookOf(run: Piece, where: RunContext): Properties {
  if (where.inherited !== 'reader') return characterStyle(where.style, run, where.inherited);
  const sz = run.scale === undefined ? undefined : Math.round(where.style.size * run.scale) * 100;
  const attributes: Attributes = { sz, b: run.strong ? 1 : undefined, i: run.emphasis ? 1 : undefined };
  return { attributes, children: [] };
}

function byLine(run: Run): Run[] {
  return run.text
    .split(/(\n)/)
    .filter((text) => text !== '')
    .map((text) => ({ ...run, text }));
}

/** Shared marks of an East Asian text get its face, but for notes, where the reader's own faces hold. */
function byMark(run: Run, where: RunContext): Piece[] {
  const language = officeLanguage(run.language ?? where.paragraph.language);
  if (where.inherited === 'reader' || !isEastAsian(language)) return [run];
  return cutSharedMarks(run.text).map(({ text, shared }) => ({ ...run, text, ...(shared && { eastAsian: true }) }));
}

/** A run in a language without Han characters is split round them, or else Office proofs them as that language. */
function byScript(run: Run, where: RunContext): Run[] {
  const language = officeLanguage(run.language ?? where.paragraph.language);
  if (isEastAsian(language) || !EAST_ASIAN.test(run.text)) return [run];
  const other = alternateLanguage(language, where.context.language);
  return run.text
    .split(new RegExp(`(${EAST_ASIAN.source})`, 'u'))
    .filter((text) => text !== '')
    .map((text) => (EAST_ASIAN.test(text) ? { ...run, text, language: other } : { ...run, text }));
}
