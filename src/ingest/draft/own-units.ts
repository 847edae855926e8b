import type { IngestedFigure } from '../ingested-article.js';

/** English names for counters that no unit stands for. */
const COUNTERS: Readonly<Record<string, readonly [id: string, one: string, other: string]>> = {
  座: ['structure', 'structure', 'structures'],
  艘: ['ship', 'ship', 'ships'],
  架: ['aircraft', 'aircraft', 'aircraft'],
  件: ['piece', 'piece', 'pieces'],
  所: ['institution', 'institution', 'institutions'],
  处: ['site', 'site', 'sites'],
  次: ['occasion', 'time', 'times'],
  种: ['kind', 'kind', 'kinds'],
  类: ['class', 'class', 'classes'],
  款: ['model', 'model', 'models'],
  场: ['event', 'event', 'events'],
  只: ['unit', 'unit', 'units'],
  栋: ['building', 'building', 'buildings'],
  间: ['room', 'room', 'rooms'],
  岁: ['year-of-age', 'year of age', 'years of age'],
  批: ['batch', 'batch', 'batches'],
  枚: ['medal', 'medal', 'medals'],
  标准箱: ['teu', 'TEU', 'TEU'],
  标箱: ['teu', 'TEU', 'TEU'],
  桶: ['barrel', 'barrel', 'barrels'],
};

/** A unit that the draft declares under `units:` of report.yaml. */
export interface OwnUnit {
  readonly id: string;
  readonly chinese: string;
  readonly one: string;
  readonly other: string;
}

/** The unit for a figure's counter; undefined where it has none, or one without a name here. */
export function ownUnit({ counter }: IngestedFigure): OwnUnit | undefined {
  const known = counter === undefined ? undefined : COUNTERS[counter];
  return known && { id: known[0], chinese: counter!, one: known[1], other: known[2] };
}
