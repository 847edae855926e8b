import type { Colour, ColourSlot } from '../base/colour.js';
import type { Insets, Rect, Size } from '../base/geometry.js';
import type { FontWeight } from '../scene/font.js';
import type { PlaceholderType, SlideLayout } from '../scene/slide/slide-layout.js';
import type { SlideTransition } from '../scene/slide/slide-transition.js';
import type { TextStyle } from '../scene/text-style.js';
import type { DeckFit, FitMeans } from './deck-fit.js';
import type { EastAsianRegion } from './east-asian-region.js';
import type { HandoutChoice } from './handout-choice.js';
import type { Typesetting } from './typesetting.js';

/** A theme file (`templates/<name>/theme.yaml`), checked and resolved but for the language. All lengths in points. */
export interface Theme {
  readonly name: string;
  readonly colours: Readonly<Record<ColourSlot, string>>;
  /** Names for slots by role, which styles and charts use: `ink: dk1`, `muted: dk2`, `accent: accent1` … */
  readonly roles: Readonly<Record<string, ColourSlot>>;
  readonly faces: Readonly<Record<string, ThemeFace>>;
  /** An image file of the template shown in both documents, where the theme has one. */
  readonly logo?: string;
  readonly brief: BriefTheme;
  readonly deck: DeckTheme;
  readonly chart: ChartTheme;
}

/** A font family as files in npm packages or in the template's own `fonts/` folder. */
export interface ThemeFace {
  readonly family: string;
  /** Font file by weight: `@scope/package/path.ttf`, or `fonts/name.ttf` relative to the template. */
  readonly files: Readonly<Partial<Record<FontWeight | 'italic' | 'bold-italic', string>>>;
  /** Multiplies the size, so that two faces look equal side by side; 1 where not given. */
  readonly scale: number;
  /** The typeface an Office program is told to use, where it is not the family that is measured. */
  readonly officeName?: string;
}

/** Which face sets which script, for one font slot. Values are keys of `Theme.faces`. */
export interface FacePair {
  readonly latin: string;
  /** The face of Han characters in a text whose language has none of its own (`en`); it is the one of `eastAsianRegion`. */
  readonly eastAsian: string;
  /** The language whose forms `eastAsian` has. Default `zh-Hans`. */
  readonly eastAsianRegion?: EastAsianRegion;
  /** The faces of all languages that the theme has one for, `eastAsian` among them; only that one where absent. */
  readonly eastAsianByRegion?: Readonly<Partial<Record<EastAsianRegion, string>>>;
}

export interface ArtifactType {
  /** `mono` is that of `body` where absent; a theme file always ends up with one (`MONO_FACE`). */
  readonly fonts: { readonly heading: FacePair; readonly body: FacePair; readonly mono?: FacePair };
  /** Styles by name, for a language (`styles.en` of the file overrides single properties). */
  readonly styles: (language: string) => ReadonlyMap<string, TextStyle>;
}

export interface BriefTheme extends ArtifactType {
  readonly page: Size;
  readonly margins: Insets;
  /** The baseline grid: leadings and spaces are multiples of it where they can be. */
  readonly baseline: number;
  readonly table: TableTheme;
  /** Space above and below figures and tables. */
  readonly floatSpace: number;
  /** Space between columns of text; `DEFAULT_COLUMN_GAP` where absent. */
  readonly columnGap?: number;
  /** How Chinese is set; `normal` and `full` where absent. */
  readonly typesetting?: Typesetting;
}

/** A little more than a line of body text: less reads across, more falls apart. */
export const DEFAULT_COLUMN_GAP = 18;

export interface DeckTheme extends ArtifactType {
  readonly page: Size;
  readonly table: TableTheme;
  readonly layouts: readonly ThemeLayout[];
  /** Share by which text is measured wider than it is, for substitute faces: 0.03. */
  readonly substituteMargin: number;
  /** What is done about content that is too much for its frame; `DEFAULT_DECK_FIT` where absent. */
  readonly fit?: DeckFit;
  /** How slides give way to the next; `none` where absent. A slide may say otherwise. */
  readonly transition?: SlideTransition;
  /** Slides a page of the handout beside the deck; `DEFAULT_HANDOUT` where absent. */
  readonly handout?: HandoutChoice;
}

/** A slide layout as the theme file gives it; labels and prompts come from the locale. */
export interface ThemeLayout extends Omit<SlideLayout, 'label' | 'frames' | 'background' | 'decoration'> {
  readonly background: ColourSlot;
  readonly frames: readonly {
    readonly name: string;
    readonly placeholder: PlaceholderType;
    readonly rect: Rect;
    readonly insets: Insets;
    readonly anchor: 'top' | 'middle' | 'bottom';
    readonly style: string;
    /** Means for this frame instead of the deck's `fit.order`; none of them where empty. Titles have none where absent. */
    readonly fit?: readonly FitMeans[];
    /** Smallest size of this frame's text in points, instead of the deck's. */
    readonly floor?: number;
    /** Styles of the text levels from the second on; bulleted lists where absent. */
    readonly levels?: readonly string[];
    /** Number of placeholders side by side that take this frame's place: a key figure in each. */
    readonly cells?: number;
  }[];
  readonly decoration: readonly ThemeDecoration[];
  /** How content goes on on further slides; on the same layout, with all other frames repeated, where absent. */
  readonly continued?: ContinuedLayout;
}

export interface ContinuedLayout {
  /** Name of the layout of the further slides: it has the frames that go on, by the same names. */
  readonly layout: string;
  /** Frames whose content is shown again on each of them. */
  readonly repeat: readonly string[];
}

export type ThemeDecoration =
  | { readonly kind: 'rectangle'; readonly rect: Rect; readonly colour: ColourSlot }
  | { readonly kind: 'logo'; readonly rect: Rect };

export interface TableTheme {
  /** Rules by place: widths in points, 0 for none. */
  readonly topRule: number;
  readonly headerRule: number;
  readonly rowRule: number;
  readonly bottomRule: number;
  readonly ruleColour: ColourSlot;
  readonly rowRuleColour: ColourSlot;
  readonly headerFill?: ColourSlot;
  readonly cellInsets: Insets;
}

export interface ChartTheme {
  /**
   * Whose defaults `config` is laid on: briefdeck's (the theme's colours and text size, nothing cut), or Vega's own, as a
   * plain Vega-Lite program would draw. Default `briefdeck`.
   */
  readonly defaults?: 'briefdeck' | 'vega';
  /** Vega-Lite config for all charts; colour names may be theme roles (`accent`) or slots (`accent1`). */
  readonly config: Readonly<Record<string, unknown>>;
  /** Text size of axes and labels in points, by artifact. */
  readonly size: { readonly brief: number; readonly deck: number };
}

/** A role or slot name, or `#rrggbb`, as a colour; undefined where there is no such name. */
export function themeColour(theme: Pick<Theme, 'colours' | 'roles'>, name: string): Colour | undefined {
  if (/^#[0-9a-f]{6}$/i.test(name)) return { hex: name.slice(1).toUpperCase() };
  const slot = theme.roles[name] ?? (name in theme.colours ? (name as ColourSlot) : undefined);
  return slot && { slot, hex: theme.colours[slot] };
}
