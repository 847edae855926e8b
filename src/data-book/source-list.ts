import { publisherName, sourceTitle } from './source-names.js';
import { sourcesOfInputs } from '../resolve/provenance/sources-of-inputs.js';
import { bare } from '../base/position.js';
import type { DataFact, DataSource } from '../scene/data-book.js';
import type { Source, SourcePlace } from '../validate/report.js';
import type { BookContext } from './book-context.js';

/** Where a figure was read, or a derived one's inputs were: as fields, and in a line. */
export function sourceList(
  figure: { readonly source?: SourcePlace; readonly inputs: readonly string[] },
  context: BookContext,
): Pick<DataFact, 'sources' | 'sourceWords'> {
  if (figure.source) {
    const { ref, words } = figure.source;
    const source = { ...sourceOf(ref, context), place: { ...bare(figure.source), words } };
    return { sources: [source], sourceWords: placeList([figure.source], context) };
  }
  const places = sourcesOfInputs(figure.inputs, context.report);
  const refs = [...new Set(places.map(({ ref }) => ref))];
  return { sources: refs.map((ref) => sourceOf(ref, context)), sourceWords: placeList(places, context) };
}

/** The source of an id; one that the report lacks has only its id for a name. */
function sourceOf(ref: string, context: BookContext): DataSource {
  const source = context.report.sources.get(ref);
  if (!source) return { ref, publisher: ref, title: '', date: '', address: '' };
  const { date, url, site } = source;
  return {
    ref,
    publisher: publisherName(source, context),
    title: sourceTitle(source, context),
    date,
    address: url ?? site ?? '',
  };
}

/** “Gaoxinyuan, para. 1, sentence 2, “6.3%””; a publisher stands once before its places. */
function placeList(places: readonly SourcePlace[], context: BookContext): string {
  const { locale, report } = context;
  const texts = places.map((place, index) => {
    const source = report.sources.get(place.ref);
    const said = saidAt(place, context);
    if (places[index - 1]?.ref === place.ref) return said;
    return locale.phrase('comma', source ? publisherName(source, context) : place.ref, said);
  });
  const list = texts.length === 0 ? '' : texts.reduce((before, text) => locale.phrase('semicolon', before, text));
  return list.replaceAll('\u00A0', ' ');
}

function saidAt(at: SourcePlace, { locale }: BookContext): string {
  const place = locale.place(at);
  const { words } = at;
  if (words === '') return place;
  const { open, close, innerOpen, innerClose } = locale.quotes;
  const quotable = words.replaceAll(open, innerOpen).replaceAll(close, innerClose);
  return locale.phrase('place-words', place, `${open}${quotable}${close}`);
}

/** “Source: Gaoxinyuan, achie.org, 5 July 2023”; empty for no sources. */
export function sourcesLine(sources: readonly Source[], context: BookContext): string {
  if (sources.length === 0) return '';
  return context.locale.phrase(sources.length > 1 ? 'sources-line' : 'source-line', sourceNames(sources, context));
}

/** “Gaoxinyuan, achie.org, 5 July 2023”, one behind the other. */
export function sourceNames(sources: readonly Source[], context: BookContext): string {
  const { locale } = context;
  const texts = sources.map((source) => {
    const name = publisherName(source, context);
    const { site = name, date } = source;
    const at = site === name ? name : locale.phrase('source-site', name, site);
    return locale.phrase('comma', at, locale.formatDate(date) ?? date);
  });
  return texts.length === 0 ? '' : texts.reduce((before, text) => locale.phrase('semicolon', before, text));
}
