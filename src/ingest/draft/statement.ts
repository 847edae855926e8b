import type { DraftedFact } from './facts/drafted-fact.js';
import { plainProse, type ProseContext } from './as-prose.js';
import type { DraftLanguage } from './words/draft-words.js';
import { isName } from './facts/is-name.js';

/** A fact as a short sentence without its full stop: 规模以上工业增加值同比增长{{fact}}. */
export function statementOf(fact: DraftedFact, language: DraftLanguage, context: Omit<ProseContext, 'facts'>): string {
  const { figure, id } = fact;
  const { subject, predicate = '', kind, threshold, limit = '' } = figure;
  if (subject === undefined || threshold || !isName(subject)) return pointOf(fact, language);
  const prose = (text: string): string => plainProse(text, context);
  const sign = figure.value.isNegative() && !/^[-−]/.test(figure.text) ? " sign='none'" : '';
  const figureText = `{{fact '${id}'${sign}}}`;
  if (language === 'en') {
    const verb = predicate.replace(/\b(?:respectively|about|nearly|approximately)\b/g, '').trim();
    const lost = /^(?:lost|shed|cut|added|gained|created)\b/.exec(verb)?.[0];
    const who = subject.replace(/\s(?:jobs|workers|employees|staff)$/, '');
    if (lost !== undefined && who !== subject)
      return `${prose(`${who[0]!.toUpperCase()}${who.slice(1)}`)} ${lost} ${figureText}`;
    const name = prose(`${subject[0]!.toUpperCase()}${subject.slice(1)}`);
    const says = VERBAL.test(verb) && !/\d/.test(verb) ? prose(verb) : verbOf(fact);
    return says === undefined ? pointOf(fact, language) : `${name} ${says} ${figureText}`;
  }
  const verb = predicate.replace(/分别|[的约逾近超]$/gu, '');
  if (kind === 'rank' && /[升降进退移滑]/u.test(verb)) return `${prose(subject)}${prose(verb)}${figureText}位`;
  if (kind === 'rank') return `${prose(subject)}${prose(verb) || '位列'}第${figureText}`;
  return `${prose(subject)}${prose(verb)}${figureText}${limit}`;
}

/** What begins with a verb of its own, so that the figure may follow. */
const VERBAL =
  /^(?:was|were|is|are|rose|grew|fell|increased|decreased|declined|climbed|dropped|reached|totalled|totaled|stood|came to|amounted|expanded|narrowed|widened|improved|accounted|represented|remained|slipped|edged|averaged)\b/;

/** A verb for a figure whose words have none: 12% up is “rose”. Undefined for counts, ends of ranges and the like. */
function verbOf({ figure: { kind, value, range } }: DraftedFact): string | undefined {
  if (range) return undefined;
  const way = value.isNegative() ? 'fell' : 'rose';
  if (kind === 'growth') return way;
  if (kind === 'points') return `${way} by`;
  if (kind === 'share') return 'made up';
  return kind === 'amount' || kind === 'rate' ? 'was' : undefined;
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
        if (same && kind === 'growth')
          return `, ${value.isNegative() ? 'down' : 'up'} {{fact '${fact.id}'${value.isNegative() ? " sign='none'" : ''}}}`;
        const low = index > 0 && /^[a-z]/.test(subject) ? `${said[0]!.toLowerCase()}${said.slice(1)}` : said;
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
