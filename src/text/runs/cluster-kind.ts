import type { FaceScript } from '../fonts/font-set.js';
import { isIdeograph } from './character.js';
import type { Cluster, ClusterKind } from './cluster.js';
import type { Segment } from './segment.js';

const OPENING = /^[“‘「『（《〈【〖〔［｛〝]$/u;
const CLOSING = /^[”’」』）》〉】〗〕］｝〞〟]$/u;
const PAUSE = /^[，、；：]$/u;
const STOP = /^[。．！？‼⁇⁈⁉]$/u;
const CONNECTOR = /^[\u2014\u2013\u2025\u2026\u22EF\u2E3A\u2E3B～〜／\u00B7\u2027\u30FB]+$/u;

const NO_ROOM = { roomBefore: 0, roomAfter: 0 };

/** What a cluster is to spacing, by its text and the face that sets it. */
export function clusterKindOf(text: string, script: FaceScript): ClusterKind {
  if (script === 'eastAsian' && text.length === 1 && isIdeograph(text)) return 'ideograph';
  if (/^[ \u00A0\u2002-\u200B\u3000\t\v\f\r\u0085\u2028\u2029]+$/u.test(text)) return 'space';
  if (script === 'latin') return 'western';
  if (isIdeograph(String.fromCodePoint(text.codePointAt(0)!))) return 'ideograph';
  if (OPENING.test(text)) return 'opening';
  if (CLOSING.test(text)) return 'closing';
  if (PAUSE.test(text)) return 'pause';
  if (STOP.test(text)) return 'stop';
  return CONNECTOR.test(text) ? 'connector' : 'other';
}

/**
 * Blank before and after the ink of a full-width mark that squeezing may take: what the face's own half-width form (`halt`)
 * takes away, so that centred marks of a Traditional Chinese face give a quarter em on both sides, and so do those that we centre.
 */
export function roomsOf(
  text: string,
  kind: ClusterKind,
  segment: Segment,
  { fullWidth, centred }: { readonly fullWidth: boolean; readonly centred: boolean },
): Pick<Cluster, 'roomBefore' | 'roomAfter'> {
  const adjustable = kind === 'opening' || kind === 'closing' || kind === 'pause' || kind === 'stop';
  if (fullWidth || !adjustable) return NO_ROOM;
  const { before, after } = segment.font.shaper.halfWidthRooms(text);
  if (centred)
    return { roomBefore: ((before + after) / 2) * segment.size, roomAfter: ((before + after) / 2) * segment.size };
  return { roomBefore: before * segment.size, roomAfter: after * segment.size };
}
