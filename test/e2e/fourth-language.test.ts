import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deckParts } from './look-back.js';
import { newProject, type Project, type Run } from './project.js';
import { deckSlides, pdfPages } from './read-back.js';

/** A report in French: nothing but files. The locale is `src/locale/fr.ts` with its units and its sentences on charts. */
const REPORT = `template: policy
languages: [fr]
date: 2023-10-01
sources:
  office: { publisher: publisher.office, title: publisher.title, date: 2023-10-01 }
facts:
  output: { value: 13049, unit: wan-tonne, period: 2023-Q2, source: { ref: office, paragraph: 1, sentence: 1, words: "13049万吨" } }
  growth: { value: 6.3, unit: percent, period: 2023-01/2023-06, source: { ref: office, paragraph: 1, sentence: 2, words: "6.3%" } }
  gain:   { value: 0.4, unit: percentage-point, period: 2023-01/2023-06, source: { ref: office, paragraph: 1, sentence: 2, words: "0.4个百分点" } }
  before: { formula: "[growth] - [gain]", unit: percent, period: 2023-Q1 }
  firms:  { value: 13049, unit: firm, period: ../2023-10-01, source: { ref: office, paragraph: 1, sentence: 3, words: "13049家" } }
  orders: { value: 12.5, unit: million-euro, period: 2022, source: { ref: office, paragraph: 1, sentence: 4, words: "1250万欧元" } }
tables:
  regions:
    columns: { region: key, growth: percent }
    rows:
      - { region: nord, growth: 6.3 }
      - { region: sud, growth: 4.85 }
key-figures:
  - { id: output, fact: output, form: short }
  - { id: growth, fact: growth, form: short }
  - { id: firms, fact: firms, form: number }
charts:
  - { id: regions }
sections:
  - { id: production, chart: regions }
  - { id: regions, table: regions }
`;

const TEXT = `publisher: { office: Office national, title: Bulletin de conjoncture }
title: L’industrie accélère au deuxième trimestre
message: La production progresse de {{fact 'growth'}}, soit {{fact 'gain'}} de plus qu’au premier trimestre.
facts:
  output: Production d’acier
  growth: Croissance de la production
  gain: Accélération sur un trimestre
  before: Croissance au premier trimestre
  firms: Entreprises recensées
  orders: Commandes
tables:
  regions:
    columns: { region: Région, growth: Croissance }
    labels: { region: { nord: Nord, sud: Sud } }
key-figures:
  output: { note: "{{date '2023-Q2' form='short'}}" }
  growth: { note: "{{date '2023-01/2023-06'}}" }
  firms: { note: "{{date '../2023-10-01'}}" }
charts:
  regions: { title: Le Nord devant le Sud, subtitle: "Croissance de la production, %", alt: "" }
sections:
  production:
    title: Production
    headline: La hausse est générale\u00A0; elle est plus vive au Nord.
    text: |-
      L’amélioration extraordinaire des exportations industrielles, particulièrement caractéristique des établissements manufacturiers internationalisés, accompagne le redressement incontestable des investissements, contre {{fact 'before'}} au premier trimestre. Malheureusement, l’approvisionnement électronique demeure extraordinairement insuffisant, notamment pour les microprocesseurs, les transformateurs, les condensateurs électrolytiques et les télécommunications intercontinentales professionnelles. Selon l’office, «\u00A0la reprise est là\u00A0», avec {{fact 'firms'}} et des commandes de {{fact 'orders'}} au {{date '2023-10-01'}}.
    points: "- Production de {{fact 'output'}}"
    talk: La production atteint {{fact 'output'}}.
  regions: { title: Par région, caption: Croissance par région }
`;

const CHART = `{
  "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
  "data": { "name": "regions" },
  "height": { "step": 26 },
  "encoding": {
    "y": { "field": "region", "type": "nominal", "sort": "-x", "title": null },
    "x": { "field": "growth", "type": "quantitative", "title": null, "axis": { "format": ".1f" } }
  },
  "layer": [
    { "mark": "bar" },
    { "mark": { "type": "text", "align": "left", "dx": 4 }, "encoding": { "text": { "field": "growth", "format": ".2f" } } }
  ]
}
`;

let project: Project;
let run: Run;

beforeAll(() => {
  project = newProject();
  for (const folder of ['text', 'charts'])
    mkdirSync(path.join(project.folder, 'data/note', folder), { recursive: true });
  project.write('data/note/report.yaml', REPORT);
  project.write('data/note/text/fr.yaml', TEXT);
  project.write('data/note/charts/regions.vl.json', CHART);
  run = project.run(['build', 'note']);
}, 60_000);
afterAll(() => project.remove());

describe('a report in a fourth language, by files alone', () => {
  it('builds without a warning', () => {
    expect(run.stderr).not.toMatch(/error|warning/);
    expect(run.status).toBe(0);
  });

  it('writes figures, dates and quotation marks as its readers do, in the brief', async () => {
    const text = (await pdfPages(project.read('output/note/fr/brief.pdf'))).join('\n').replace(/\n/g, ' ');
    for (const words of [
      '6,3\u202F%',
      '0,4\u00A0point de pourcentage',
      '130,49\u00A0Mt',
      '13\u202F049\u00A0entreprises',
      '12,5\u00A0millions d’euros',
      '1er\u00A0octobre 2023',
      'janvier–juin 2023',
      'jusqu’au 1er\u00A0octobre 2023',
      'T2\u00A02023',
      'Figure\u00A01',
      'Croissance au premier trimestre\u00A0: 5,9\u202F%',
      '6,30',
      'Page 1 sur',
      '«\u00A0la reprise est là\u00A0»',
      '4,85',
    ]) {
      // Extractors write every space of a line as a plain one.
      expect(text.replace(/[\u00A0\u202F]/g, ' ')).toContain(words.replace(/[\u00A0\u202F]/g, ' '));
    }
  });

  it('parts French words at French syllables', async () => {
    const [first = ''] = await pdfPages(project.read('output/note/fr/brief.pdf'));
    // Where a hyphen was added the text has none: the word goes on in the next line.
    const ends = first.split('\n').map((line) => /\p{Ll}{2,}$/u.exec(line)?.[0] ?? '');
    expect(ends).toContain('carac');
  });

  it('has its words in the deck too: text, charts, notes, layouts and placeholders', () => {
    const bytes = project.read('output/note/fr/deck.pptx');
    const slides = deckSlides(bytes);
    const all = slides.map((each) => `${each.slide}\n${each.notes}`).join('\n');
    expect(all).toContain('130,49\u00A0Mt');
    expect(all).toContain('Sources');
    const deck = deckParts(bytes);
    const xml = deck.names.filter((name) => name.endsWith('.xml')).map((name) => deck.xml(name));
    expect(xml.some((part) => part.includes('lang="fr-FR"'))).toBe(true);
    expect(xml.some((part) => part.includes('Espace réservé du titre'))).toBe(true);
    expect(xml.some((part) => part.includes('Cliquez pour ajouter un titre'))).toBe(true);
    expect(xml.filter((part) => /Click to|Placeholder \d|单击/.test(part))).toEqual([]);
  });
});
