import type { SourceText } from './source-text.js';

/** A template, read: Handlebars' tree with exact offsets into `source` and without what briefdeck does not allow. */
export interface Template {
  readonly source: SourceText;
  readonly program: Program;
}

/** A sequence of nodes; `blockParams` are the names between the bars of `as |row index|`. */
export interface Program {
  readonly source: SourceText;
  readonly nodes: readonly TemplateNode[];
  readonly blockParams: readonly string[];
}

export type TemplateNode = ContentNode | OutputNode | BlockNode | PartialNode | InlinePartialNode;

/** Text between tags, after Handlebars has taken the white space around `~` and standalone tags away. */
export interface ContentNode {
  readonly kind: 'content';
  readonly text: string;
  /** Offset of the first unit that is left. */
  readonly start: number;
}

/** `{{expression}}` */
export interface OutputNode {
  readonly kind: 'output';
  readonly expression: Expression;
  /** Offsets of the tag, braces included. */
  readonly start: number;
  readonly end: number;
}

/** `{{#name …}}…{{else}}…{{/name}}` */
export interface BlockNode {
  readonly kind: 'block';
  readonly call: CallExpression;
  readonly program: Program | undefined;
  readonly inverse: Program | undefined;
}

/** `{{> name context key=value}}`, and `{{#> name}}…{{/name}}` with `block`. */
export interface PartialNode {
  readonly kind: 'partial';
  readonly name: string | Expression;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly context: Expression | undefined;
  readonly options: readonly Option[];
  readonly block: Program | undefined;
  /** White space before a partial that stands alone on its line, put before each of its lines; and where it stands. */
  readonly indent: string;
  readonly start: number;
}

/** `{{#*inline "name"}}…{{/inline}}` */
export interface InlinePartialNode {
  readonly kind: 'inline-partial';
  readonly name: string;
  readonly program: Program;
}

export type Expression = LiteralExpression | PathExpression | CallExpression;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface LiteralExpression extends Stretch {
  readonly kind: 'literal';
  readonly value: string | number | boolean | null | undefined;
}

/** `a.b`, `../a`, `this`, `@index`. */
export interface PathExpression extends Stretch {
  readonly kind: 'path';
  /** As written, for messages. */
  readonly original: string;
  /** Begins with `@`. */
  readonly data: boolean;
  /** How many `../` it begins with. */
  readonly depth: number;
  /** Begins with `this` or `./`: never a block parameter or a helper. */
  readonly scoped: boolean;
  readonly parts: readonly string[];
}

/** `helper a b key=value`; a lone name is a call without arguments, which may turn out to be a path. */
export interface CallExpression extends Stretch {
  readonly kind: 'call';
  readonly path: PathExpression;
  readonly parameters: readonly Expression[];
  readonly options: readonly Option[];
  /** Written in parentheses: always a helper. */
  readonly nested: boolean;
}

export interface Option extends Stretch {
  readonly name: string;
  readonly value: Expression;
}
