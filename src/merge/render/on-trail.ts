import type { Origin } from '../../base/diagnostic.js';
import type { Renderer } from './renderer.js';

/** Deeper than any sensible template: partials in partials. */
const TRAIL_LIMIT = 40;
/** Texts may stand in the innermost partial: where partials have no end, it is not theirs. */
const TEXTS_DEEPER = 10;
/** More partials and texts than any report prints; stops partials that call themselves twice. */
const RENDER_LIMIT = 20_000;

/**
 * Runs `render` with `name` on the trail, or reports and gives undefined where it would go on without end: a text inside
 * itself, partials nested too deep, too many of both.
 */
export function onTrail<T>(
  renderer: Renderer,
  kind: 'partial' | 'text',
  name: string,
  origin: Origin,
  render: () => T,
): T | undefined {
  const { trail, count, endless } = renderer;
  const entry = `${kind} ${name}`;
  const inItself = trail.includes(entry);
  if (inItself && endless.has(entry)) return undefined;
  count.renders++;
  const limit = kind === 'text' ? TRAIL_LIMIT + TEXTS_DEEPER : TRAIL_LIMIT;
  const tooDeep = trail.length >= limit || (kind === 'text' && inItself);
  if (tooDeep || count.renders > RENDER_LIMIT) {
    if (count.renders <= RENDER_LIMIT + 1) addEndless(renderer, kind, name, origin);
    endless.add(entry);
    return undefined;
  }
  trail.push(entry);
  try {
    return render();
  } finally {
    trail.pop();
  }
}

function addEndless(renderer: Renderer, kind: 'partial' | 'text', name: string, origin: Origin): void {
  const chain = [...renderer.trail.slice(-3), `${kind} ${name}`].join(' → ');
  const hint = `it comes back to itself: ${chain}; end it by a condition`;
  renderer.error(`merge/${kind}-recursion`, `the ${kind} “${name}” goes on without end`, origin, hint);
}
