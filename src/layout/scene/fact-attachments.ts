import type { Locale } from '../../locale/locale.js';
import type { Attachment, SceneFact } from '../../scene/scene.js';
import { csvText } from './csv-text.js';

const COLUMNS = ['id', 'label', 'value', 'unit', 'period', 'status', 'formula', 'source'] as const;

/** The report's facts as files inside the document: `facts.json` and `facts.csv` (RFC 4180, UTF-8), with equal content. */
export function factAttachments(facts: readonly SceneFact[], locale: Locale): readonly Attachment[] {
  const description = locale.phrase('where-from');
  return [
    { name: 'facts.json', mediaType: 'application/json', description, bytes: encode(factsJson(facts)) },
    { name: 'facts.csv', mediaType: 'text/csv', description, bytes: encode(factsCsv(facts)) },
  ];
}

function factsJson(facts: readonly SceneFact[]): string {
  const ordered = facts.map((fact) =>
    Object.fromEntries(COLUMNS.flatMap((key) => (fact[key] === undefined ? [] : [[key, fact[key]]]))),
  );
  return `${JSON.stringify(ordered, undefined, 2)}\n`;
}

function factsCsv(facts: readonly SceneFact[]): string {
  return csvText([COLUMNS, ...facts.map((fact) => COLUMNS.map((key) => fact[key] ?? ''))]);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
