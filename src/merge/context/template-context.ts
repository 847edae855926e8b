import type { Report } from '../../validate/report.js';
import type { MapValue, Value } from '../render/value.js';
import { scalar } from '../render/value.js';

/** `context` with `report` (id, date, language, languages, artifact), unless report.yaml or the texts give one themselves. */
export function withReport(
  context: MapValue,
  report: Report,
  language: string,
  artifact: 'brief' | 'deck' | 'chart',
): MapValue {
  if (context.entries.has('report')) return context;
  const languages: Value = { kind: 'list', items: report.languages.map((tag) => scalar(tag)) };
  const entries = new Map<string, Value>([
    ['id', scalar(report.id)],
    ['template', scalar(report.template)],
    ['date', scalar(report.date)],
    ['language', scalar(language)],
    ['languages', languages],
    ['artifact', scalar(artifact)],
  ]);
  return { ...context, entries: new Map([...context.entries, ['report', { kind: 'map', entries }]]) };
}
