import type { Scene } from '../../../scene/scene.js';
import type { LinkTarget } from '../../../scene/text.js';
import type { RelationshipList } from '../package/relationships.js';
import { RELATIONSHIP } from '../package/relationships.js';
import type { TextContext } from '../text/text-context.js';

/** Part name of a slide by its place from 0. */
export function slideName(index: number): string {
  return `/ppt/slides/slide${index + 1}.xml`;
}

/** Links of the text of one part: outside, and to slides by id or destination. What leads nowhere is no link. */
export function slideLinks(scene: Scene, relationships: RelationshipList): TextContext['link'] {
  return (target) => {
    if (target.kind === 'url') {
      const url = absoluteUrl(target.url);
      if (!url) return undefined;
      return { 'r:id': relationships.add(RELATIONSHIP.hyperlink, url, true), tooltip: target.title };
    }
    const index = slideIndex(scene, target);
    if (index < 0) return undefined;
    const id = relationships.add(RELATIONSHIP.slide, slideName(index));
    return { 'r:id': id, action: 'ppaction://hlinksldjump', tooltip: target.title };
  };
}

function slideIndex(scene: Scene, target: Exclude<LinkTarget, { kind: 'url' }>): number {
  if (target.kind === 'slide') return scene.pages.findIndex((page) => page.slide?.id === target.id);
  return scene.destinations.find((destination) => destination.name === target.name)?.page ?? -1;
}

/** With everything that a URI may not hold escaped (RFC 3986), as relationship targets must be; undefined for no URL. */
function absoluteUrl(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).href : undefined;
}
