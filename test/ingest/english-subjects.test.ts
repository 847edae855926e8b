import { describe, expect, it } from 'vitest';
import { articleOf, bytesOf, figuresOf } from './article.js';
import { ingestArticle } from '../../src/ingest/ingest-article.js';

/** `text: subject` of each figure of a sentence. */
const subjects = async (sentence: string): Promise<readonly string[]> =>
  (await figuresOf(sentence)).map(({ text, subject }) => `${text}: ${subject ?? 'none'}`);

describe('what an English figure is of', () => {
  it('is the noun before the verb of its clause, through asides', async () => {
    expect(
      await subjects('Core prices, which leave out food, rose by 3.4%, and the output of mines and quarries fell 2%.'),
    ).toEqual(['3.4%: Core prices', '2%: output of mines and quarries']);
  });

  it('is what the verb acts on, where an agent is the subject', async () => {
    expect(
      await subjects(
        'The council raised its grant by $3 million, expects costs to average 4%, and paid a bonus of $200.',
      ),
    ).toEqual(['$3 million: grant', '4%: costs', '$200: bonus']);
  });

  it('goes on from figure to figure, and past who said it', async () => {
    expect(
      await subjects(
        'Sales of tractors reached $5 million, the dealer said on Monday, up 12% from $4.5 million in 2024.',
      ),
    ).toEqual(['$5 million: Sales of tractors', '12%: Sales of tractors', '$4.5 million: Sales of tractors']);
  });

  it('is what stands before a bracket; items of a list share its head', async () => {
    expect(
      await subjects('The rates for young men (14%), young women (12%) and people over forty (5%) changed little.'),
    ).toEqual(['14%: rates for young men', '12%: rates for young women', '5%: rates for people over forty']);
    expect(await subjects('Losses at mines (−3%) were matched by gains at mills (+4%) in the county.')).toEqual([
      '−3%: Losses at mines',
      '+4%: gains at mills',
    ]);
  });

  it('is found again for those, and for it somewhere', async () => {
    expect(await subjects('Fares to the north fell 3%; those to the south dropped by 7%.')).toEqual([
      '3%: Fares to the north',
      '7%: Fares to the south',
    ]);
    expect(await subjects('The average wage was $30. In retailing it slipped by 2%.')).toEqual([
      '$30: average wage',
      '2%: average wage in retailing',
    ]);
  });

  it('is what is measured, where someone makes or uses it', async () => {
    expect(
      await subjects('Millers will process 2.1 million tonnes of oats, with only 60% of the crop fit for food.'),
    ).toEqual(['2.1 million tonnes: oats', '60%: crop fit for food']);
  });

  it('is what was counted, and what was done to it', async () => {
    expect(await subjects('The yard employed 940 people, and seven of its nine cranes were idle.')).toEqual([
      '940 people: people employed',
      'seven: cranes',
      'nine: cranes',
    ]);
  });

  it('has no time, adverb or opening word in it', async () => {
    expect(
      await subjects(
        'While vacancies in the three months to July were put at 2,961, the number of posts now averages 70.',
      ),
    ).toEqual(['2,961: vacancies', '70: number of posts']);
  });
});

describe('directions and bases of English figures', () => {
  const told = async (sentence: string): Promise<readonly string[]> =>
    (await figuresOf(sentence)).map(({ value, kind, base }) => `${value.toFixed()} ${kind}, ${base ?? 'none'}`);

  it('go by verbs of many kinds, also across a comma', async () => {
    expect(
      await told('Rents sank 4% on the quarter, rates eased by 3%, and prices fell for a third month, by 0.3%.'),
    ).toEqual(['-4 growth, on the quarter', '-3 growth, none', '-0.3 growth, none']);
  });

  it('are none for a start, a level, or a sum that something makes up', async () => {
    expect(await told('The rate climbed from 5.2% to 5.9%, and imports made up 40% of it in the year.')).toEqual([
      '5.2 rate, none',
      '5.9 rate, none',
      '40 share, none',
    ]);
  });

  it('are those of “in the year to”, “month on month”, “a year earlier”', async () => {
    expect(await told('Prices of the county rose by 3% in the year to August, it was said.')).toEqual([
      '3 growth, a year earlier',
    ]);
    expect(await told('Month on month, prices of all goods in the county rose 1.2%.')).toEqual([
      '1.2 growth, Month on month',
    ]);
    expect(await told('Shipments of buses in the county were more than twice their level a year earlier.')).toEqual([
      '2 ratio, a year earlier',
    ]);
  });

  it('tell a change and its result from a range', async () => {
    const ranges = async (text: string): Promise<readonly string[]> =>
      (await figuresOf(text)).map(({ text: words, range }) => `${words} ${range ?? 'none'}`);
    expect(await ranges('Reserves rose by $850 million to $62.4 billion in the county.')).toEqual([
      '$850 million none',
      '$62.4 billion none',
    ]);
    expect(await ranges('Volumes rose by 2 to 3 percent in the county.')).toEqual(['2 low', '3 percent high']);
  });
});

describe('times of English figures', () => {
  const times = async (...text: readonly string[]): Promise<readonly string[]> =>
    (await articleOf(...text)).figures.map(({ text: words, period }) => `${words} ${period ?? 'none'}`);

  it('are those right beside them, not those of a comparison or of another figure', async () => {
    expect(
      await times(
        'Inflation rose by 3.8% in June, down from 6.1% last October, and wages were 5% higher than in 2024.',
      ),
    ).toEqual(['3.8% 2025-06', '6.1% 2024-10', '5% 2025-06']);
    expect(await times('The surplus shrank in June to $1.6 billion from $2.1 billion in May 2024.')).toEqual([
      '$1.6 billion 2025-06',
      '$2.1 billion 2024-05',
    ]);
  });

  it('are this year, the year before, the end of a time', async () => {
    expect(await times('Profit fell in 2024 to $3 million from $5 million the year before.')).toEqual([
      '$3 million 2024',
      '$5 million 2023',
    ]);
    expect(
      await times(
        'Prices of all goods in the county will rise by 3.6% this year.',
        'The line of the county had 118 ships at the end of December 2024.',
      ),
    ).toEqual(['3.6% 2025', '118 ../2024-12-31']);
  });
});

describe('regions and publishers of English articles', () => {
  const about = async (...lines: readonly string[]): Promise<string> => {
    const { value } = await ingestArticle({ name: 'article.txt', bytes: bytesOf(lines.join('\n\n')) });
    return `${value?.title} | ${value?.publisher} | ${value?.figures[0]?.region}`;
  };

  it('are what a public body is of, though its name stands above the title', async () => {
    expect(
      await about(
        'Ministry of Agriculture of Velmark',
        'Harvest of 2025',
        'Farmers have harvested 3 million tonnes of rye, which is more than they had hoped for in the spring.',
      ),
    ).toBe('Harvest of 2025 | Ministry of Agriculture of Velmark | Velmark');
  });

  it('are what a ministry that speaks in the text is of', async () => {
    expect(
      await about(
        'External trade of the second quarter',
        'The current account of Velmark showed a surplus of $3 billion, the Ministry of Finance said on Monday in a statement.',
      ),
    ).toBe('External trade of the second quarter | Ministry of Finance | Velmark');
  });
});
