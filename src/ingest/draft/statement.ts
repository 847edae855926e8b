import type { DraftedFact } from './facts/drafted-fact.js';
import { plainProse, type ProseContext } from './as-prose.js';
import { englishStatement, goingOn } from './english-statement.js';
import type { DraftLanguage } from './words/draft-words.js';
import { isName } from './facts/is-name.js';

/** A fact as a short sentence without its full stop: 规模以上工业增加值同比增长{{fact}}. */
export function statementOf(fact: DraftedFact, language: DraftLanguage, context: Omit<ProseContext, 'facts'>): string {
  const { figure, id } = fact;
  const { subject, predicate = '', kind, threshold, limit = '' } = figure;
  if (language === 'en') return englishStatement(fact, context) ?? pointOf(fact, language);
  if (subject === undefined || threshold || !isName(subject)) return pointOf(fact, language);
  const prose = (text: string): string => plainProse(text, context);
  const sign = figure.value.isNegative() && !/^[-−]/.test(figure.text) ? " sign='none'" : '';
  const figureText = `{{fact '${id}'${sign}}}`;
  const verb = predicate.replace(/分别|[的约逾近超]$/gu, '');
  if (kind === 'rank' && /[升降进退移滑]/u.test(verb)) return `${prose(subject)}${prose(verb)}${figureText}位`;
  if (kind === 'rank') return `${prose(subject)}${prose(verb) || '位列'}第${figureText}`;
  return `${prose(subject)}${prose(verb)}${figureText}${limit}`;
}

/** Two statements as one where the second goes on about the same: 地区生产总值38642.7亿元，同比增长5.6%. */
export function joinStatements(
  facts: readonly DraftedFact[],
  language: DraftLanguage,
  context: Omit<ProseContext, 'facts'>,
): string {
  return facts
    .map((fact, index) => {
      const said = statementOf(fact, language, context);
      const { subject = '' } = fact.figure;
      const same = index > 0 && subject !== '' && facts[index - 1]!.figure.subject === subject;
      const before = index === 0 ? '' : language === 'en' ? '; ' : '；';
      const about = plainProse(subject, context);
      if (language === 'en') {
        const { kind, value } = fact.figure;
        const earlier = facts[index - 1]?.figure.kind;
        if (same && (kind === 'growth' || kind === 'points') && earlier !== kind)
          return `, ${value.isNegative() ? 'down' : 'up'} {{fact '${fact.id}'${value.isNegative() ? " sign='none'" : ''}}}`;
        // Revenue fell by 18%, to $6.4 billion.
        if (same && (earlier === 'growth' || earlier === 'points') && /^(?:to|$)/.test(fact.figure.predicate ?? ''))
          return `, to {{fact '${fact.id}'}}`;
        const low =
          index === 0 ? said : /^[a-z]/.test(subject) ? `${said[0]!.toLowerCase()}${said.slice(1)}` : goingOn(said);
        return `${before}${low}`;
      }
      return same && said.startsWith(about) ? `，${said.slice(about.length)}` : `${before}${said}`;
    })
    .join('');
}

/** A fact as label and figure. */
export function pointOf({ id, label }: DraftedFact, language: DraftLanguage): string {
  return language === 'en' ? `${label}: {{fact '${id}'}}` : `${label}：{{fact '${id}'}}`;
}
