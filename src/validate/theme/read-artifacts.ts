import type { Insets, Size } from '../../base/geometry.js';
import { HANDOUT_CHOICES } from '../../theme/handout-choice.js';
import { type BriefTheme, DEFAULT_COLUMN_GAP, type DeckTheme } from '../../theme/theme.js';
import { KINSOKU_LEVELS, PUNCTUATION_STYLES } from '../../theme/typesetting.js';
import { type Fields, fieldsOf } from '../yaml/fields.js';
import { readFacePairs } from './read-face-pairs.js';
import { readDeckFit, readTransition } from './read-fit.js';
import { readLayouts } from './read-layouts.js';
import { readInsets, readLength, readPage } from './read-length.js';
import { readStyles } from './read-styles.js';
import { readTableTheme } from './read-table-theme.js';
import type { ThemeContext } from './theme-context.js';

/** A4 in points (ISO 216), and 16:9 at half an inch of 72 points to 13⅓ × 7½ inches, PowerPoint's wide format. */
const DEFAULT_PAGE = { brief: { width: 595.28, height: 841.89 }, deck: { width: 960, height: 540 } } as const;

/** `brief:` of a theme file; undefined where it is missing. */
export function readBrief(theme: Fields, context: ThemeContext): BriefTheme | undefined {
  const fields = readArtifact(theme, 'brief', context);
  if (!fields) return undefined;
  const { diagnostics } = context;
  fields.only([
    'page',
    'margins',
    'baseline',
    'floatSpace',
    'columnGap',
    'kinsoku',
    'punctuation',
    'fonts',
    'styles',
    'languages',
    'table',
  ]);
  const page = pageOf(fields, 'brief', context);
  if (fields.node('margins') === undefined) fields.required('margins');
  const margins: Insets = readInsets(fields.node('margins'), 'the margins of the brief', diagnostics);
  return {
    page,
    margins,
    baseline: readLength(fields, 'baseline', 'the brief', diagnostics, 1) ?? 8.5,
    floatSpace: readLength(fields, 'floatSpace', 'the brief', diagnostics) ?? 17,
    columnGap: readLength(fields, 'columnGap', 'the brief', diagnostics) ?? DEFAULT_COLUMN_GAP,
    typesetting: {
      kinsoku: fields.word('kinsoku', KINSOKU_LEVELS) ?? 'normal',
      punctuation: fields.word('punctuation', PUNCTUATION_STYLES) ?? 'full',
    },
    fonts: readFacePairs(fields, 'the brief', context),
    styles: readStyles(fields, 'the brief', context),
    table: readTableTheme(fields, 'the brief', context),
  };
}

/** `deck:` of a theme file; undefined where it is missing. */
export function readDeck(theme: Fields, context: ThemeContext): DeckTheme | undefined {
  const fields = readArtifact(theme, 'deck', context);
  if (!fields) return undefined;
  fields.only([
    'page',
    'grid',
    'substituteMargin',
    'fit',
    'transition',
    'handout',
    'fonts',
    'styles',
    'languages',
    'table',
    'common',
    'layouts',
  ]);
  const page = pageOf(fields, 'deck', context);
  const styles = readStyles(fields, 'the deck', context);
  const names = new Set(styles('').keys());
  const transition = readTransition(fields);
  const handout = fields.word('handout', HANDOUT_CHOICES);
  return {
    page,
    fonts: readFacePairs(fields, 'the deck', context),
    styles,
    table: readTableTheme(fields, 'the deck', context),
    layouts: readLayouts(fields, { page, styles: names, hasLogo: theme.node('logo') !== undefined }, context),
    substituteMargin: readLength(fields, 'substituteMargin', 'the deck', context.diagnostics) ?? 0.03,
    fit: readDeckFit(fields, context),
    ...(transition && { transition }),
    ...(handout && { handout }),
  };
}

function readArtifact(theme: Fields, key: 'brief' | 'deck', { diagnostics }: ThemeContext): Fields | undefined {
  const node = theme.node(key);
  if (node !== undefined) return fieldsOf(node, `the ${key}`, diagnostics);
  theme.required(key);
  return undefined;
}

function pageOf(fields: Fields, key: 'brief' | 'deck', { diagnostics }: ThemeContext): Size {
  const node = fields.node('page');
  return (node && readPage(node, `the page of the ${key}`, diagnostics)) ?? DEFAULT_PAGE[key];
}
