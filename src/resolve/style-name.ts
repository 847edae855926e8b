import type { TextStyle } from '../scene/text-style.js';

/**
 * What briefdeck takes where a theme has no style of a name that it needs itself. Every chain ends in `body`, which a
 * theme must have.
 */
const NEXT_BEST: Readonly<Record<string, string>> = {
  h4: 'h3',
  h3: 'h2',
  h2: 'h1',
  h1: 'title',
  title: 'body',
  subtitle: 'lead',
  lead: 'body',
  kicker: 'caption',
  message: 'lead',
  byline: 'caption',
  list: 'body',
  'body-2': 'body',
  'body-3': 'body-2',
  callout: 'body',
  quote: 'body',
  'quote-by': 'caption',
  term: 'body',
  definition: 'body',
  'contents-title': 'h2',
  contents: 'body',
  when: 'term',
  what: 'definition',
  code: 'table',
  caption: 'body',
  'chart-title': 'caption',
  'chart-subtitle': 'source',
  source: 'note',
  note: 'caption',
  'figure-source': 'note',
  'figure-source-item': 'figure-source',
  'table-caption': 'caption',
  'table-note': 'source',
  'table-header': 'table',
  table: 'body',
  'key-value': 'title',
  'key-label': 'caption',
  'key-note': 'source',
  header: 'footer',
  footer: 'caption',
  section: 'footer',
  notes: 'body',
};

/** The name itself, or the nearest style that the theme has in its place; `body` at last. */
export function styleName(styles: ReadonlyMap<string, TextStyle>, name: string): string {
  let candidate = name;
  while (!styles.has(candidate)) {
    const next = NEXT_BEST[candidate];
    if (next === undefined) return 'body';
    candidate = next;
  }
  return candidate;
}
