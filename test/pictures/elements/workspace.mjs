// A report in memory for the examples of the reference: a made-up river, in English, with the policy template's theme and charts.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const HERE = 'test/pictures/elements';

const REPORT = `template: elements
languages: [en]
date: 2024-03-01
sources:
  survey: { publisher: publisher, title: survey, site: example.org, date: 2024-03-01 }
facts:
  flow: { value: 12.5, unit: percent, period: 2023, source: { ref: survey, paragraph: 1, sentence: 1, words: "12.5%" } }
  gain: { value: 0.8, unit: percentage-point, period: 2023, source: { ref: survey, paragraph: 1, sentence: 2, words: "0.8" } }
  fields: { value: 1280, unit: count, period: 2023, source: { ref: survey, paragraph: 1, sentence: 3, words: "1280" } }
  planned: { formula: "[flow] - [gain]", period: 2023 }
tables:
  reaches:
    columns: { reach: key, bed: text, flow: percent, silt: percent }
    rows:
      - { reach: upper, bed: rock, flow: "[flow]", silt: 1.25 }
      - { reach: gorge, bed: rock, flow: 3.2, silt: 0.4 }
      - { reach: plain, bed: sand, flow: -4.75, silt: 11 }
`;

const TEXT = `title: River report
publisher: Survey office
survey: River survey
facts: { flow: flow at the gorge, gain: more than the plan, fields: fields without a channel, planned: flow as planned }
tables:
  reaches:
    columns: { reach: Reach, bed: Bed, flow: Flow, silt: Silt }
    labels: { reach: { upper: Upper valley, gorge: Gorge, plain: Plain }, bed: { rock: rock, sand: sand } }
`;

const CHART = `{
  "data": { "name": "reaches" },
  "encoding": {
    "y": { "field": "reach", "type": "nominal", "sort": null, "axis": { "title": null } },
    "x": { "field": "flow", "type": "quantitative", "axis": null, "scale": { "domain": [-8, 14] } }
  },
  "layer": [
    { "mark": "bar", "encoding": { "color": { "condition": { "test": "datum.flow > 10", "value": "accent" }, "value": "context" } } },
    { "mark": { "type": "text", "align": { "expr": "datum.flow < 0 ? 'right' : 'left'" }, "dx": { "expr": "datum.flow < 0 ? -4 : 4" } },
      "encoding": { "text": { "field": "flow_text" } } }
  ]
}`;

/** The workspace whose brief and deck are these markups; `font` and `hasFont` are those of a loaded workspace. */
export function exampleWorkspace({ brief, deck, figureNotes = 'none' }, { font, hasFont }) {
  const template = 'templates/elements';
  const data = 'data/elements';
  return {
    reportId: 'elements',
    reportFolder: data,
    templateFolder: template,
    texts: new Map([
      [`${data}/report.yaml`, REPORT],
      [`${data}/text/en.yaml`, TEXT],
      [`${template}/template.yaml`, 'name: elements\ndescription: The examples of the reference.\n'],
      [`${template}/theme.yaml`, readFileSync('templates/policy/theme.yaml', 'utf8')],
      [`${template}/brief.hbs`, `<brief figure-notes="${figureNotes}">\n${brief}\n</brief>\n`],
      [`${template}/deck.hbs`, `<deck>\n${deck}\n</deck>\n`],
      [`${template}/charts/reaches.vl.json`, CHART],
      [`${template}/river.svg`, readFileSync(path.join(HERE, 'river.svg'), 'utf8')],
    ]),
    binaries: new Map([[`${template}/valley.jpg`, new Uint8Array(readFileSync(path.join(HERE, 'valley.jpg')))]]),
    font,
    hasFont,
  };
}
