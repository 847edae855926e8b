/** What the words round a figure say about it, before anything is carried from other figures. */
export interface Phrase {
  /** The noun phrase right at it; absent where only a predicate stands there: 同比增长. */
  readonly subject?: string;
  /** The subject names a property only (增速, 产能), of what was named before. */
  readonly bare: boolean;
  /** The subject names only an average or a peak (日均, 单日最高), of what was named before. */
  readonly series?: boolean;
  /** The figure is a part of what was named before: 其中. */
  readonly part: boolean;
  /** Items that 分别, or “respectively”, gives a figure each: the ways to split them, the likeliest first. */
  readonly shared?: readonly (readonly string[])[];
  /** Words between subject and figure. */
  readonly predicate: string;
  /** What it is compared with, as published. */
  readonly base?: string;
  /** The words say that it went up or down. */
  readonly change?: 'up' | 'down';
  /** The words say that it is a part of a whole. */
  readonly share: boolean;
  /** 以上, 以内 behind it where nothing is limited by it: 600万千瓦以上. */
  readonly limit?: string;
  /** 以上, 以下, “at least” behind it, and then what it limits. */
  readonly threshold: boolean;
  /** What an amount is counted for, as published: 每人每月. */
  readonly each?: string;
  /** The sentence speaks of something else, and this figure stands aside: 在全省14个市州中. */
  readonly aside?: boolean;
}

/** The text round a figure: up to it from where its own words begin, and on from it to the end of the clause. */
export interface Surroundings {
  readonly lead: string;
  readonly tail: string;
  /** Whether 其中 stands right before it. */
  readonly part: boolean;
  /** Whether the unit is one of counted things, whose name may follow: 10家钢铁企业. */
  readonly counts: boolean;
  /** Whether the figure is a place in an order. */
  readonly ranks: boolean;
  /** Whether a figure stands right before these words, which then name what that one counts: 25个国家57个城市. */
  readonly adjoins?: boolean;
  /** Whether the figure is an amount of money. */
  readonly money?: boolean;
}
