import type { LinkTarget } from '../../../scene/text.js';
import { type Canvas, emit } from '../content/canvas.js';
import { pdfName } from '../file/pdf-object.js';
import { linkKey } from './link-key.js';
import type { LeafContent, MarkedSequence } from './structure-index.js';

/** Why content is not part of the document's text (ISO 32000-1, 14.8.2.2.2). */
export type ArtifactKind = 'Header' | 'Footer' | 'Pagination' | 'Layout';

/** Marked content of one page: at most one sequence is open, and it stays open while what follows belongs to it. */
export interface Marks {
  readonly page: number;
  open?: {
    readonly key: unknown;
    readonly sequence?: MarkedSequence;
    readonly link: string;
    readonly language: string;
  };
  next: number;
}

/** The inline properties of content in a leaf. */
export interface ContentProperties {
  readonly language?: string;
  readonly link?: LinkTarget;
}

/** Makes what is drawn next content of a leaf and returns the sequence; an open one that fits goes on. */
export function markContent(
  canvas: Canvas,
  marks: Marks,
  owner: LeafContent,
  properties: ContentProperties = {},
): MarkedSequence {
  const link = properties.link ? linkKey(properties.link) : '';
  const language = properties.language ?? '';
  const { open } = marks;
  if (open?.sequence && open.key === owner && open.link === link && open.language === language) return open.sequence;
  closeMark(canvas, marks);
  const sequence: MarkedSequence = {
    page: marks.page,
    mcid: marks.next++,
    text: '',
    areas: [],
    ...(properties.language && { language: properties.language }),
    ...(properties.link && { link: properties.link }),
  };
  owner.sequences.push(sequence);
  marks.open = { key: owner, sequence, link, language };
  emit(canvas, `/${pdfName(link ? 'Link' : owner.element.role)}<</MCID ${sequence.mcid}>>BDC`);
  return sequence;
}

/** Makes what is drawn next an artifact. */
export function markArtifact(canvas: Canvas, marks: Marks, kind: ArtifactKind): void {
  if (marks.open?.key === kind) return;
  closeMark(canvas, marks);
  marks.open = { key: kind, link: '', language: '' };
  const subtype = kind === 'Header' || kind === 'Footer' ? `/Type/Pagination/Subtype/${kind}` : `/Type/${kind}`;
  emit(canvas, `/Artifact<<${subtype}>>BDC`);
}

/** Ends the open sequence, if any. Has to stand outside text objects and at the depth of `q` where it was opened. */
export function closeMark(canvas: Canvas, marks: Marks): void {
  if (!marks.open) return;
  emit(canvas, 'EMC');
  delete marks.open;
}
