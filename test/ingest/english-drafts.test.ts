import { describe, expect, it } from 'vitest';
import { asProse } from '../../src/ingest/draft/as-prose.js';
import { labelOf } from '../../src/ingest/draft/facts/label-of.js';
import { isPlural, withinSentence } from '../../src/ingest/draft/facts/english-noun.js';
import { joinStatements } from '../../src/ingest/draft/statement.js';
import { figuresOf } from './article.js';

/** The figures of a sentence as one English statement. */
async function stated(sentence: string): Promise<string> {
  const figures = await figuresOf(sentence);
  const facts = figures.map((figure, index) => ({
    id: `f${index + 1}`,
    figure,
    unit: figure.unit,
    label: labelOf(figure, 'en'),
  }));
  return joinStatements(facts as never, 'en', { year: 2025, month: 8 });
}

const labels = async (sentence: string): Promise<readonly string[]> =>
  (await figuresOf(sentence)).map((figure) => labelOf(figure, 'en'));

describe('English sentences of drafts', () => {
  const prose = async (sentence: string): Promise<string> => {
    const figures = await figuresOf(sentence);
    const facts = figures.map((figure, index) => ({ id: `f${index + 1}`, figure, unit: figure.unit }));
    return asProse(sentence, 0, sentence.length, { facts: facts as never, year: 2025, month: 8 });
  };

  it('print one in four as a percentage of them', async () => {
    expect(await prose('Nearly one in four unemployed people had been out of work for long.')).toBe(
      "Nearly {{fact 'f1'}} of unemployed people had been out of work for long.",
    );
    expect(await prose('Of young people about one in five said so.')).toBe(
      "Of young people about {{fact 'f1'}} said so.",
    );
  });

  it('take the letter of thousands for part of the figure', async () => {
    expect(await prose('Gains at warehouse clubs (+9k) were offset by losses.')).toBe(
      "Gains at warehouse clubs ({{fact 'f1'}}) were offset by losses.",
    );
  });

  it('say once who is counted', async () => {
    expect(await prose('There were 2.4 unemployed people for every vacancy that was reported in June.')).toBe(
      "There were {{fact 'f1' form='number'}} unemployed people for every vacancy that was reported in June.",
    );
  });

  it('leave an age to the people that it is of', async () => {
    expect(await prose('The rate for people aged 55 and over rose to 2.7 percent in July.')).toContain(
      "people aged {{literal '55' reason='as in the source'}} and over rose to {{fact 'f1'}}",
    );
  });
});

describe('English statements of drafts', () => {
  it('agree in number with what they are of', async () => {
    expect(
      await stated('The rates for young men (14%) and the rate for women (12%) changed little in June.'),
    ).toContain("Rates for young men were {{fact 'f1'}}; ");
    expect(await stated('Reserve assets of $139 billion were held in June, it was said by all.')).toBe(
      "Reserve assets were {{fact 'f1'}}",
    );
  });

  it('go on about the same, and are lower case within', async () => {
    expect(await stated('Sales of the county fell by 18% to $6.4 billion in June.')).toBe(
      "Sales of the county fell by {{fact 'f1' sign='none'}}, to {{fact 'f2'}}",
    );
    expect(await stated('Exports of the county fell by 3%. Imports of the county rose by 4%.')).toBe(
      "Exports of the county fell by {{fact 'f1' sign='none'}}; imports of the county rose by {{fact 'f2'}}",
    );
  });

  it('do not say of a thing what others do to it, or of next year what was', async () => {
    expect(await stated('The line of the county operated 118 vessels with a capacity of 702,000 tonnes.')).toContain(
      "Vessels: {{fact 'f1'}}",
    );
    expect(await stated('The council of the county expects inflation to average 3.6% in 2027.')).toBe(
      "Inflation is put at {{fact 'f1'}}",
    );
    expect(await stated('In the second quarter unemployment, at 3.9%, was close to its lowest in the county.')).toBe(
      "Unemployment was {{fact 'f1'}}",
    );
  });
});

describe('English labels of drafts', () => {
  it('tell a change from a level, a share from a rate, and what a multiple is of', async () => {
    expect(await labels('Employment in the county rose by 26,000, and posts were down 8,500 on the month.')).toEqual([
      'Employment in the county, change',
      'Posts, change',
    ]);
    expect(await labels('Margins of the county rose by 40 basis points on the quarter, to 8%.')).toEqual([
      'Margins of the county, change quarter on quarter',
      'Margins of the county',
    ]);
    expect(await labels('Machinery of all kinds accounted for 38% of exports, or $9 billion.')).toEqual([
      'Machinery of all kinds as a share of exports',
      'Machinery of all kinds',
    ]);
    expect(await labels('Shipments of buses in the county were twice their level a year earlier.')).toEqual([
      'Shipments of buses in the county, multiple of a year earlier',
    ]);
  });
});

describe('English names', () => {
  it('are plural by their head', () => {
    const names = [
      'exports of goods',
      'number of firms',
      'cash and investments',
      'people employed',
      'gas',
      'rate for adults',
    ];
    expect(names.map(isPlural)).toEqual([true, false, true, true, false, false]);
  });

  it('keep the capital of a place within a sentence', () => {
    expect(['Imports of gas', 'United States', 'Norway’s exports', 'Portugal'].map(withinSentence)).toEqual([
      'imports of gas',
      'United States',
      'Norway’s exports',
      'Portugal',
    ]);
  });
});
