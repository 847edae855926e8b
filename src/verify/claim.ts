import type { Decimal } from 'decimal.js';
import type { Origin } from '../base/diagnostic.js';
import type { UnitDefinition } from '../base/unit-table.js';
import type { SourcePlace } from '../validate/report.js';

/** A figure that a report gives. */
export interface StatedQuantity {
  readonly value: Decimal;
  /** Digits after the point, as in the report. */
  readonly places: number;
  readonly unit: UnitDefinition;
}

/** Something that a report says stands at a place of a source. */
export interface Claim {
  /** `place` claims its words only: a table row's wording, a programme's name, a fact that is inferred. */
  readonly kind: 'fact' | 'cell' | 'place';
  /** `va-growth`, `capacity[coking].capacity`, `measures.base.programmes.steel`. */
  readonly id: string;
  readonly place: SourcePlace;
  readonly states?: StatedQuantity;
  /** Where the report says it. */
  readonly origin: Origin;
}
