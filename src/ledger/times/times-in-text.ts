import type { Fact } from '../../validate/report.js';
import type { NamedFact } from '../naming/named-fact.js';
import { namingWords } from '../naming/naming-words.js';
import { contradict, isAlike, timeSpan } from './time-span.js';

/** A time that a text says of a fact of another. */
export interface Mistimed {
  readonly fact: Fact;
  /** ISO 8601, as the text has it. */
  readonly said: string;
  /** Offset of the time in the text. */
  readonly at: number;
}

const CALL = /\{\{\s*(fact|cell|date)\s+(['"])(.*?)\2([^}]*)\}\}/g;

/** What a time that leads what follows may stand behind: nothing, or a mark and “in”. */
const LEADS = /(?:^|[，。；：、（“·\n]|[,;:(.-]\s)\s*(?:(?:[Ii]n|[Ff]or) (?:the )?)?$/u;

/** Words behind a time that make it the start, the end or the measure of something: 2021年以来, 2023年初. */
const TURNED =
  /^\s?(?:以来|以后|以前|之前|之后|至今|[起前后初底末]|开始|相比|的|began|ended|onwards?|and|or|[-–—~至到])/u;

/** Words for another time: what follows them is not of the time that led it. */
const ANOTHER =
  /去年|今年|上年|前年|年前|同期|以来|此前|之前|季度?|半年|月|年初|年底|年末|目标|计划|[能是]否|\b(?:last|before|earlier|previous|prior|since|after|following|ago|then|compared|than|from|against|quarters?|months?|years?|half|until|by|whether|target|will|would|could)\b/iu;

/**
 * Facts of a paragraph that a time leads in one breath, by a word that names them, and whose own period is another of the same kind:
 * {{date '2021'}}，技改投资增长{{fact 'upgrading-growth'}} for a growth of 2022. Where anything stands between, the time may be that of
 * the news, a plan, or another figure.
 */
export function timesOf(text: string, facts: ReadonlyMap<string, NamedFact>): readonly Mistimed[] {
  const calls = [...text.matchAll(CALL)];
  return calls.flatMap((call, index): readonly Mistimed[] => {
    const [all, helper, , said = ''] = call;
    const next = calls[index + 1];
    const led = next?.[1] === 'fact' ? facts.get(next[3]!) : undefined;
    if (helper !== 'date' || !led || !LEADS.test(text.slice(0, call.index))) return [];
    const between = text.slice(call.index + all.length, next!.index);
    const [span, own] = [timeSpan(said), timeSpan(led.fact.period ?? '')];
    if (TURNED.test(between) || ANOTHER.test(between) || /[。！？；：:;.]|.[，,]/u.test(between.trim())) return [];
    if (!span || !own || !isAlike(span, own) || !contradict(span, own)) return [];
    if (![...namingWords(between)].some((word) => led.words.has(word))) return [];
    return [{ fact: led.fact, said, at: call.index + all.indexOf(said) }];
  });
}
