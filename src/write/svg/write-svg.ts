import type { Size } from '../../base/geometry.js';
import type { Drawing } from '../../scene/drawing.js';
import type { FontResource } from '../../scene/font.js';
import type { Page } from '../../scene/scene.js';
import type { SlideLayout } from '../../scene/slide/slide-layout.js';
import type { Child } from '../pptx/xml/markup.js';
import { element, textNode } from '../pptx/xml/markup.js';
import { openDefinitions } from './definitions.js';
import { graphicXml } from './graphic-xml.js';
import { itemXml, layoutXml } from './item-xml.js';
import { numberText } from './path-data.js';
import type { SvgContext } from './svg-context.js';

/** What an SVG file says besides its picture. */
export interface SvgOptions {
  /** The fonts that the picture's runs name. */
  readonly fonts: ReadonlyMap<string, FontResource>;
  /** `<title>`: the name of the thing, which browsers show as a tip. */
  readonly title?: string;
  /** `<desc>`: what a reader who does not see it needs to know. */
  readonly description?: string;
  /** BCP 47 tag of title and description. */
  readonly language?: string;
  /** A colour under the whole picture, as six hex digits; transparent where absent. */
  readonly background?: string;
  /** What ids begin with; `i` where absent. Pictures that stand inline in one page need one each. */
  readonly idPrefix?: string;
}

/**
 * A drawing as a standalone SVG 1.1 file of its own size in points: shapes, gradients, clips and images as they are, text as
 * outlines. It refers to nothing outside. Equal drawings give equal text. Throws for a font that `fonts` lacks.
 */
export function writeSvg(drawing: Drawing, options: SvgOptions): string {
  const context = openContext(options);
  return svgFile(
    drawing,
    drawing.graphics.map((graphic) => graphicXml(graphic, context)),
    context,
    options,
  );
}

/** A page of a scene as a standalone SVG file, as `writeSvg` writes a drawing; a slide with what its `layout` puts behind it. */
export function writePageSvg(page: Page, options: SvgOptions & { readonly layout?: SlideLayout }): string {
  const context = openContext(options);
  const behind = options.layout ? [layoutXml(options.layout, page.size, context)] : [];
  return svgFile(page.size, [...behind, ...page.items.map((item) => itemXml(item, context))], context, options);
}

function openContext({ fonts, idPrefix = 'i' }: SvgOptions): SvgContext {
  return {
    fontOf: (id) => {
      const font = fonts.get(id);
      if (!font) throw new Error(`the picture's text is set in a font that was not given: “${id}”`);
      return font;
    },
    definitions: openDefinitions(idPrefix),
    scale: 1,
  };
}

function svgFile(size: Size, content: readonly Child[], { definitions }: SvgContext, options: SvgOptions): string {
  const { title, description, language, background, idPrefix = 'i' } = options;
  const [width, height] = [numberText(size.width), numberText(size.height)];
  const labels = [title && `${idPrefix}t`, description && `${idPrefix}d`].filter(Boolean).join(' ');
  const links = content.some((xml) => xml && xml.includes(' xlink:href='));
  const root = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': links ? 'http://www.w3.org/1999/xlink' : undefined,
      width: `${width}pt`,
      height: `${height}pt`,
      viewBox: `0 0 ${width} ${height}`,
      'xml:lang': language,
      role: labels ? 'img' : undefined,
      'aria-labelledby': labels || undefined,
    },
    title !== undefined && title !== '' && element('title', { id: `${idPrefix}t` }, textNode(title)),
    description !== undefined && description !== '' && element('desc', { id: `${idPrefix}d` }, textNode(description)),
    definitions.xml(),
    background !== undefined &&
      element('path', { fill: `#${background.toLowerCase()}`, d: `M0 0h${width}v${height}H0z` }),
    ...content,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
