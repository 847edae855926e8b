/**
 * A small example of each block, in the order of the reference: the markup that templates/ELEMENTS.md prints, the test compiles and
 * `npm run pictures` draws. `slide` is the same in a deck, where the block exists there. `page` is the size of the brief's page
 * in points where it is not the theme's.
 */
export const EXAMPLES = [
  {
    name: 'title-block',
    title: 'The head of a brief',
    brief: `<title-block>
  <kicker>River report</kicker>
  <title>The upper valley has water to spare, the plain has none</title>
  <message>Flow rose by {{fact 'flow'}} above the gorge and fell below it: what the farms take no longer comes back.</message>
  <byline>Survey office, {{date '2024-03-01' form='long'}}</byline>
</title-block>`,
  },
  {
    name: 'section',
    title: 'Sections, headings and paragraphs',
    brief: `<section id="upper">
  <heading>The upper valley</heading>
  <p style="lead">Snow came late and stayed long.</p>
  <p>Flow at the gorge rose by <strong>{{fact 'flow'}}</strong>, the most since the gauges were built. The
    <accent>melt alone</accent> explains half of it; <muted>rain explains the rest</muted>. How it was measured stands in
    <a to="upper">this section</a> and at <a href="https://example.org/river">example.org</a>.</p>
  <section>
    <heading>Where the water went</heading>
    <p>H<sub>a</sub> and m<sup>b</sup> are set as they should be, and <em>stress</em> is where it is meant.</p>
  </section>
</section>`,
  },
  {
    name: 'list',
    title: 'Lists',
    brief: `<list>
  <item>Gauges are read every morning, by hand.</item>
  <item>A reading is kept when two agree:
    <list ordered>
      <item>the staff in the water,</item>
      <item>the float in the well.</item>
    </list>
  </item>
  <item>What differs is measured again.</item>
</list>`,
    slide: `<slide layout="content">
  <title>Two readings, or none</title>
  <list frame="body">
    <item>Gauges are read every morning, by hand.</item>
    <item>A reading is kept when two agree:
      <list><item>the staff in the water,</item><item>the float in the well.</item></list>
    </item>
    <item>What differs is measured again.</item>
  </list>
</slide>`,
  },
  {
    name: 'key-figures',
    title: 'Key figures',
    brief: `<key-figures>
  <key-figure><value>{{fact 'flow'}}</value><label>more water at the gorge</label><note>the most since measuring began</note></key-figure>
  <key-figure><value>{{fact 'fields' form='number'}}</value><label>fields without a channel</label></key-figure>
  <key-figure><value>{{fact 'gain' form='short'}}</value><label>more than the plan</label></key-figure>
</key-figures>`,
    slide: `<slide layout="key-figures">
  <title>More water at the gorge than ever</title>
  <key-figures frame="figures">
    <key-figure><value>{{fact 'flow'}}</value><label>more water at the gorge</label></key-figure>
    <key-figure><value>{{fact 'fields' form='number'}}</value><label>fields without a channel</label></key-figure>
    <key-figure><value>{{fact 'gain' form='short'}}</value><label>more than the plan</label></key-figure>
  </key-figures>
  <text frame="body">The melt explains half of it, rain the rest.</text>
</slide>`,
  },
  {
    name: 'callout',
    title: 'Callouts',
    brief: `<callout>
  <p>A gauge that stands still may be broken. Before a dry year is called one, two neighbours must say the same.</p>
</callout>`,
    slide: `<slide layout="content">
  <title>When a gauge stands still</title>
  <callout frame="body">A gauge that stands still may be broken. Before a dry year is called one, two neighbours must say the same.</callout>
</slide>`,
  },
  {
    name: 'quote',
    title: 'Quotes',
    brief: `<quote>The river does not speak. Its level does.<by>A gauge keeper at the gorge</by></quote>`,
    slide: `<slide layout="content">
  <title>What the keepers say</title>
  <quote frame="body">The river does not speak. Its level does.<by>A gauge keeper at the gorge</by></quote>
</slide>`,
  },
  {
    name: 'definitions',
    title: 'Definitions',
    brief: `<definitions>
  <term>Flow</term><definition>The water that passes a gauge in one second.</definition>
  <term>Silt</term><definition>What the water carries and leaves where it slows down, weighed dry.</definition>
</definitions>`,
    slide: `<slide layout="content">
  <title>Two words that matter</title>
  <definitions frame="body">
    <term>Flow</term><definition>The water that passes a gauge in one second.</definition>
    <term>Silt</term><definition>What the water carries and leaves where it slows down, weighed dry.</definition>
  </definitions>
</slide>`,
  },
  {
    name: 'timeline',
    title: 'Timelines',
    brief: `<timeline>
  <moment><when>{{date '2023-10' form='month'}}</when><what>The last gauge below the gorge is read by hand.</what></moment>
  <moment><when>{{date '2024-02' form='month'}}</when><what>All gauges report by radio, and the readings of both ways are compared for a month.</what></moment>
  <moment><when>{{date '2024-03-01' form='long'}}</when><what>The survey is published.</what></moment>
</timeline>`,
  },
  {
    name: 'table',
    title: 'Tables: merged cells, decimal points, lines under the table',
    brief: `<table id="reaches">
  <caption>Flow by reach of the river</caption>
  <col/><col/><col align="decimal"/><col align="decimal"/>
  <thead>
    <tr><th rowspan="2">Reach</th><th rowspan="2">Bed</th><th colspan="2">Against the year before</th></tr>
    <tr><th>Flow</th><th>Silt</th></tr>
  </thead>
  <tbody>
    {{#each (rows 'reaches')}}
    <tr><th>{{reach}}</th><td>{{bed}}</td><td>{{flow}}</td><td>{{silt}}</td></tr>
    {{/each}}
  </tbody>
  <footnote>Weighted by catchment area.</footnote>
</table>`,
    slide: `<slide layout="table">
  <title>Below the gorge the river loses</title>
  <table frame="table">
    <col/><col/><col align="decimal"/><col align="decimal"/>
    <thead><tr><th>Reach</th><th>Bed</th><th>Flow</th><th>Silt</th></tr></thead>
    <tbody>
      {{#each (rows 'reaches')}}
      <tr><th>{{reach}}</th><td>{{bed}}</td><td>{{flow}}</td><td>{{silt}}</td></tr>
      {{/each}}
    </tbody>
  </table>
</slide>`,
  },
  {
    name: 'matrix',
    title: 'Tables that are a matrix of measures',
    brief: `<table look="matrix" numbered="no">
  <alt>Three measures, who takes them and by when.</alt>
  <col/><col width="2fr"/><col/>
  <thead><tr><th>Measure</th><th>What is done</th><th>Who</th></tr></thead>
  <tbody>
    <tr><th>Read</th><td>Radio gauges at every lock, compared with the staff once a month.</td><td>Survey office</td></tr>
    <tr><th>Share</th><td>Water by turns where two villages use one channel.</td><td>Villages</td></tr>
    <tr><th>Mend</th><td>Channels that lose more than they carry are lined first.</td><td>County</td></tr>
  </tbody>
</table>`,
  },
  {
    name: 'chart',
    title: 'Charts',
    brief: `<chart name="reaches" height="120">
  <title>Only the upper valley gains</title>
  <subtitle>Flow against the year before</subtitle>
  <source>Survey office</source>
</chart>`,
    slide: `<slide layout="chart-text">
  <title>Only the upper valley gains</title>
  <chart frame="chart" name="reaches"><subtitle>Flow against the year before</subtitle></chart>
  <text frame="body">What the farms take no longer comes back.</text>
</slide>`,
  },
  {
    name: 'image',
    title: 'Images: SVG as vectors, PNG and JPEG',
    brief: `<image src="river.svg" width="300">
  <caption>The river from the gorge to the plain</caption>
  <alt>A river that narrows at a gorge and splits into three channels on the plain.</alt>
</image>`,
    slide: `<slide layout="picture-text">
  <title>One river, three channels</title>
  <image frame="picture" src="river.svg" numbered="no"><alt>A river that narrows at a gorge and splits into three channels.</alt></image>
  <text frame="body">The plain takes its water through three channels, and one of them has none left.</text>
</slide>`,
  },
  {
    name: 'photo',
    title: 'Images of pixels',
    brief: `<image src="valley.jpg" width="300" numbered="no">
  <caption>The upper valley, from a photograph</caption>
  <alt>Hills behind each other in the evening.</alt>
</image>`,
  },
  {
    name: 'columns',
    title: 'Side by side',
    brief: `<columns>
  <column width="2fr">
    <p>Above the gorge the river gains from every valley that joins it. Below, it only gives: to fields, to towns, and to the ground.</p>
  </column>
  <column>
    <callout>Half of what is lost is lost in unlined channels.</callout>
  </column>
</columns>`,
    slide: `<slide layout="content">
  <title>It gains above, it gives below</title>
  <columns frame="body">
    <column width="2fr"><p>Above the gorge the river gains from every valley that joins it. Below, it only gives: to fields, to towns, and to the ground.</p></column>
    <column><callout>Half of what is lost is lost in unlined channels.</callout></column>
  </columns>
</slide>`,
  },
  {
    name: 'column-break',
    title: 'Sections in columns, and a column break',
    brief: `<section columns="2">
  <heading>Above and below</heading>
  <p>Above the gorge the river gains from every valley that joins it, and its bed is rock: what goes in comes out, and nothing is lost on the way.</p>
  <column-break/>
  <p>Below, it only gives: to fields, to towns, and to the ground, which is sand for as far as the sea and drinks what nobody else does.</p>
</section>`,
  },
  {
    name: 'code',
    title: 'Code',
    brief: `<code>
  for gauge in river:
      level = read(gauge)
      if level is None:
          report(gauge, 'stands still')
</code>`,
  },
  {
    name: 'contents',
    title: 'Contents',
    brief: `<contents depth="2"><title>Contents</title></contents>
<page-break/>
<section><heading>The upper valley</heading>
  <section><heading>Snow and rain</heading><p>…</p></section>
</section>
<page-break/>
<section><heading>The gorge</heading><p>…</p></section>
<section><heading>The plain</heading>
  <section><heading>Who takes the water</heading><p>…</p></section>
</section>`,
  },
  {
    name: 'note',
    title: 'Footnotes',
    page: { width: 595, height: 240 },
    brief: `<p>Flow rose by {{fact 'flow'}}.<note>Weighted by catchment area; readings of broken gauges are left out.</note>
  Silt did not.<note>Weighed dry.</note></p>`,
  },
  {
    name: 'figure-sources',
    title: 'Sources of figures, with <brief figure-notes="all">',
    figureNotes: 'all',
    brief: `<p>Flow rose by {{fact 'flow'}} against {{fact 'planned'}} as planned; {{fact 'fields' form='number'}} fields are
  still without a channel.</p>
<section columns="2">
  <heading>Sources</heading>
  <figure-sources/>
</section>`,
    slide: `<slide layout="content">
  <title>Flow rose by more than was planned</title>
  <text frame="body">Up by {{fact 'flow'}} against {{fact 'planned'}} as planned.</text>
  <source>All gauges. <figure-sources/></source>
</slide>`,
  },
];
