import type { LinkTarget } from '../../../scene/text.js';

/** Equal for links that go to the same place, so that neighbouring runs and lines share one Link element. */
export function linkKey(link: LinkTarget): string {
  switch (link.kind) {
    case 'url':
      return `url ${link.url}`;
    case 'destination':
      return `destination ${link.name}`;
    case 'slide':
      return `slide ${link.id}`;
  }
}
