import type { Graphic, GroupGraphic, ImageGraphic, PathCommand, PathGraphic } from '../../scene/drawing.js';
import type { Xml } from '../pptx/xml/markup.js';
import { element } from '../pptx/xml/markup.js';
import { enlargement, fillAttributes, opacityText, strokeAttributes, transformText } from './attributes.js';
import { numberText, pathData, stepsFor } from './path-data.js';
import type { SvgContext } from './svg-context.js';
import { textXml } from './text-xml.js';

/** Blend modes that CSS has names for (Compositing and Blending Level 1, 5): any other is drawn plainly. */
const BLEND_MODES =
  /^(multiply|screen|overlay|darken|lighten|color-dodge|color-burn|hard-light|soft-light|difference|exclusion|hue|saturation|color|luminosity)$/;

/** A graphic of a drawing; undefined where it shows nothing. */
export function graphicXml(graphic: Graphic, context: SvgContext): Xml | undefined {
  switch (graphic.kind) {
    case 'path':
      return pathXml(graphic, context);
    case 'text':
      return textXml(graphic.runs, graphic.text, graphic.transform, context, graphic);
    case 'image':
      return imageXml(graphic);
    case 'group':
      return groupXml(graphic, context);
  }
}

function pathXml({ path, transform, fill, fillRule, stroke }: PathGraphic, context: SvgContext): Xml | undefined {
  if (path.length === 0 || (!fill && !(stroke && stroke.width > 0))) return undefined;
  const steps = stepsFor(context.scale * enlargement(transform));
  return element('path', {
    transform: transformText(transform),
    ...fillAttributes(fill, context),
    'fill-rule': fill && fillRule === 'evenodd' ? 'evenodd' : undefined,
    ...strokeAttributes(stroke, context),
    d: pathData(path, steps),
  });
}

function imageXml({ transform, width, height, mediaType, bytes, alpha }: ImageGraphic): Xml {
  return element('image', {
    transform: transformText(transform),
    width: numberText(width),
    height: numberText(height),
    preserveAspectRatio: 'none',
    opacity: opacityText(alpha),
    // PowerPoint reads SVG 1.1, in which `href` is XLink's.
    'xlink:href': `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`,
  });
}

/** Members that nothing is done to stand in their parent by themselves. */
function groupXml(group: GroupGraphic, outer: SvgContext): Xml | undefined {
  const context = { ...outer, scale: outer.scale * enlargement(group.transform) };
  if (group.clip?.length === 0) return undefined;
  const members = group.graphics.map((member) => graphicXml(member, context)).filter((xml) => xml !== undefined);
  if (members.length === 0) return undefined;
  const attributes = {
    transform: transformText(group.transform),
    'clip-path': group.clip && `url(#${clipId(group.clip, group.clipRule, context)})`,
    opacity: opacityText(group.alpha),
    style: BLEND_MODES.test(group.blend ?? '') ? `mix-blend-mode:${group.blend}` : undefined,
  };
  const plain = Object.values(attributes).every((value) => value === undefined);
  return plain ? (members.join('') as Xml) : element('g', attributes, ...members);
}

function clipId(clip: readonly PathCommand[], rule: GroupGraphic['clipRule'], context: SvgContext): string {
  const d = pathData(clip, stepsFor(context.scale));
  return context.definitions.idOf(`clip ${rule ?? ''} ${d}`, (id) =>
    element('clipPath', { id }, element('path', { d, 'clip-rule': rule })),
  );
}
