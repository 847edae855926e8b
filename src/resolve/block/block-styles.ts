/** Names of the styles that plain paragraphs and list items take where they stand. */
export interface BlockStyles {
  readonly paragraph: string;
  readonly list: string;
}

/** In the flow of a brief. */
export const FLOW_STYLES: BlockStyles = { paragraph: 'body', list: 'list' };

/** In a callout. */
export const CALLOUT_STYLES: BlockStyles = { paragraph: 'callout', list: 'callout' };

/** In a table's body and in its head. */
export const CELL_STYLES: BlockStyles = { paragraph: 'table', list: 'table' };
export const HEAD_CELL_STYLES: BlockStyles = { paragraph: 'table-header', list: 'table-header' };

/** In speaker notes. */
export const NOTES_STYLES: BlockStyles = { paragraph: 'notes', list: 'notes' };
