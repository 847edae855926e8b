import type { Element as XmlElement } from '@xmldom/xmldom';
import { IDENTITY } from '../../base/geometry.js';
import type { Graphic, GroupGraphic } from '../../scene/drawing.js';
import { graphicsBox } from './graphic-box.js';
import { childElements } from './parse-svg.js';
import { clipPathOf, urlId } from './svg-clip.js';
import { imageGraphic } from './svg-image.js';
import { NotVector, numberOf } from './svg-paint.js';
import { pathGraphics } from './svg-path.js';
import { transformOf } from './svg-transform.js';

/** What the walk knows of the whole file. */
export interface SvgDefinitions {
  /** Gradients, clips and patterns by id. */
  readonly byId: ReadonlyMap<string, XmlElement>;
  /** Real text in place of the outlines of a group, by the group's id; undefined where there is none. */
  readonly textOf: (group: XmlElement) => readonly Graphic[] | undefined;
}

/** All that an element of resvg's normalised SVG draws. Throws `NotVector` where that is more than paths, pictures and text. */
export function svgGraphics(element: XmlElement, definitions: SvgDefinitions): readonly Graphic[] {
  switch (element.localName) {
    case 'g':
      return groupGraphics(element, definitions);
    case 'path':
      return pathGraphics(element, definitions.byId);
    case 'image':
      return [imageGraphic(element)];
    case 'defs':
      return [];
    default:
      throw new Error(`resvg wrote <${element.localName ?? '?'}>`);
  }
}

/** All that the children of an element draw. */
export function childGraphics(element: XmlElement, definitions: SvgDefinitions): readonly Graphic[] {
  return childElements(element).flatMap((child) => svgGraphics(child, definitions));
}

function groupGraphics(element: XmlElement, definitions: SvgDefinitions): readonly Graphic[] {
  if (element.hasAttribute('filter')) throw new NotVector('a filter');
  if (element.hasAttribute('mask')) throw new NotVector('a mask');
  const graphics = definitions.textOf(element) ?? childGraphics(element, definitions);
  const transform = transformOf(element.getAttribute('transform'));
  const alpha = numberOf(element, 'opacity', 1);
  const blend = /mix-blend-mode:\s*([\w-]+)/.exec(element.getAttribute('style') ?? '')?.[1];
  const clipId = urlId(element.getAttribute('clip-path'));
  const look = { ...(alpha < 1 && { alpha }), ...(blend !== undefined && blend !== 'normal' && { blend }) };
  const plain = transform.every((value, at) => value === IDENTITY[at]) && Object.keys(look).length === 0;
  if (plain && clipId === undefined) return graphics;
  const group: GroupGraphic = { kind: 'group', transform: IDENTITY, graphics };
  const clipped = clipId === undefined ? group : clippedBy(group, clipId, definitions);
  // Clips stand in the space inside the transform; opacity and blending belong to what is left of the whole.
  return [{ ...clipped, ...look, transform }];
}

/** A group behind a clip, which may stand behind another. */
function clippedBy(group: GroupGraphic, id: string, definitions: SvgDefinitions): GroupGraphic {
  const element = definitions.byId.get(id);
  if (!element) return group;
  const { path, rule, within } = clipPathOf(element, graphicsBox(group.graphics));
  const clipped: GroupGraphic = { ...group, clip: path, ...(rule === 'evenodd' && { clipRule: 'evenodd' }) };
  if (within === undefined) return clipped;
  return clippedBy({ kind: 'group', transform: IDENTITY, graphics: [clipped] }, within, definitions);
}
