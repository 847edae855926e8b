import type { Insets } from '../../../base/geometry.js';
import type { Scene } from '../../../scene/scene.js';
import type { LayoutFrame, PlaceholderType } from '../../../scene/slide/slide-layout.js';

/** The five placeholders that a master may hold (19.3.1.42), in reading order. */
const MASTER_TYPES = ['title', 'body', 'dt', 'ftr', 'sldNum'] as const;

type MasterType = (typeof MASTER_TYPES)[number];

const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** Where the master's placeholders stand, as fractions of the page, in a theme none of whose layouts has one of the kind. */
const FALLBACK: Readonly<Record<MasterType, readonly [x: number, y: number, width: number, height: number]>> = {
  title: [0.05, 0.06, 0.9, 0.14],
  body: [0.05, 0.24, 0.9, 0.64],
  dt: [0.05, 0.93, 0.2, 0.05],
  ftr: [0.3, 0.93, 0.4, 0.05],
  sldNum: [0.75, 0.93, 0.2, 0.05],
};

/**
 * The master's frames: those of the layouts where they agree most (the plain content layout before others), so that a layout
 * that has nothing of its own still looks like the rest.
 */
export function masterFrames(scene: Scene): readonly LayoutFrame[] {
  return MASTER_TYPES.map((type) => {
    const found = frameOf(scene, type);
    return found ?? fallbackFrame(scene, type);
  });
}

function frameOf(scene: Scene, type: PlaceholderType): LayoutFrame | undefined {
  const plain = scene.layouts.filter((layout) => layout.type === 'obj');
  const others = scene.layouts.filter((layout) => layout.type !== 'obj');
  const frames = [...plain, ...others].flatMap((layout) => layout.frames);
  return frames.find((frame) => frame.placeholder === type);
}

function fallbackFrame(scene: Scene, type: MasterType): LayoutFrame {
  const size = scene.pages[0]?.size ?? { width: 960, height: 540 };
  const [x, y, width, height] = FALLBACK[type];
  return {
    name: type,
    prompt: '',
    placeholder: type,
    rect: { x: x * size.width, y: y * size.height, width: width * size.width, height: height * size.height },
    insets: NO_INSETS,
    anchor: type === 'body' ? 'top' : 'middle',
    style: fallbackStyle(scene),
  };
}

function fallbackStyle(scene: Scene): string {
  if (scene.theme.styles.has('body')) return 'body';
  const first = scene.theme.styles.keys().next().value;
  if (first === undefined) throw new Error('the scene’s theme has no text styles');
  return first;
}
