import type { DraftedFact } from './drafted-fact.js';
import { plainProse, type ProseContext } from './as-prose.js';
import type { DraftLanguage } from './draft-words.js';

/** A fact as a short sentence without its full stop: 规模以上工业增加值同比增长{{fact}}. */
export function statementOf(fact: DraftedFact, language: DraftLanguage, context: Omit<ProseContext, 'facts'>): string {
  const { figure, id } = fact;
  const { subject, predicate = '', kind, threshold } = figure;
  if (subject === undefined || threshold) return pointOf(fact, language);
  const prose = (text: string): string => plainProse(text, context);
  const sign = figure.value.isNegative() && !/^[-−]/.test(figure.text) ? " sign='none'" : '';
  const figureText = `{{fact '${id}'${sign}}}`;
  if (language === 'en') {
    const verb = predicate.replace(/\b(?:respectively|about|nearly|approximately)\b/g, '').trim();
    const name = `${subject[0]!.toUpperCase()}${subject.slice(1)}`;
    return verb === '' || /^(?:of|or|from|with|compared|increase|decrease|growth|decline|passing)\b/.test(verb)
      ? pointOf(fact, language)
      : `${prose(name)} ${prose(verb)} ${figureText}`;
  }
  const verb = predicate.replace(/分别|[的约逾近超]$/gu, '');
  if (kind === 'rank') return `${prose(subject)}${prose(verb) || '位列'}第${figureText}`;
  return `${prose(subject)}${prose(verb)}${figureText}`;
}

/** A fact as label and figure. */
export function pointOf({ id, label }: DraftedFact, language: DraftLanguage): string {
  return language === 'en' ? `${label}: {{fact '${id}'}}` : `${label}：{{fact '${id}'}}`;
}
