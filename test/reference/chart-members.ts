/** A kind of chart that becomes native, in the words of templates/CHARTS.md. */
export interface MemberWords {
  readonly title: string;
  /** What a template author writes to get it. */
  readonly how: string;
}

export interface MemberGroup {
  readonly title: string;
  readonly members: Readonly<Record<string, MemberWords>>;
}

/** Every member of the native subset by the name of its spec in test/chart/native/members. */
export const MEMBER_GROUPS: readonly MemberGroup[] = [
  {
    title: 'Bars and columns',
    members: {
      bar: {
        title: 'Bars',
        how: '`bar`, a nominal `y`, a quantitative `x`; a highlighted bar by a condition on `color`; a text layer as labels',
      },
      'bar-percent': {
        title: 'Bars of shares',
        how: '`stack: normalize`; the text layer has the same `stack` and `order`',
      },
      'bar-range': {
        title: 'Ranges',
        how: '`x` and `x2`: an unseen series carries the bars',
      },
      column: {
        title: 'Columns, with values under zero',
        how: '`bar`, an ordinal `x`, a quantitative `y`',
      },
      'column-clustered': {
        title: 'Columns side by side',
        how: '`xOffset`',
      },
      'column-stacked': { title: 'Stacked columns', how: '`color` and the default `stack`' },
      'column-nested': {
        title: 'Stacks side by side',
        how: '`xOffset` and `color` by two fields: categories stand in groups',
      },
      'column-reversed': {
        title: 'Axes on other sides, turned labels',
        how: '`orient`, `labelAngle`, `scale: {reverse: true}`',
      },
      'column-dates': {
        title: 'Columns over time',
        how: '`timeUnit` on `x`; a month without a row stays empty',
      },
      'column-titled': {
        title: 'A title in the chart',
        how: '`title` with `subtitle`; in a report the title belongs to the template',
      },
      histogram: {
        title: 'Histogram',
        how: '`bin: true` and `count`; each bin is a category',
      },
      'histogram-log': {
        title: 'Histogram over powers',
        how: '`x` and `x2` on a log scale',
      },
    },
  },
  {
    title: 'Lines and areas',
    members: {
      line: {
        title: 'Lines with points',
        how: '`line` with `point: true`; a missing value is a gap',
      },
      'line-dashed': {
        title: 'Dashes',
        how: '`strokeDash`; dashes of up to 2 points are dots',
      },
      'line-dates': {
        title: 'A line over days',
        how: 'a temporal `x`: the axis runs in true time, whatever the steps',
      },
      'line-smooth': {
        title: 'A smooth line',
        how: '`interpolate: monotone`; Office bends lines in its own way',
      },
      area: {
        title: 'Area',
        how: '`area`, with a `line` on its upper edge',
      },
      'area-stacked': { title: 'Stacked areas', how: '`color` and the default `stack`' },
      'area-percent': { title: 'Areas of shares', how: '`stack: normalize`' },
      'area-band': {
        title: 'A band with its line',
        how: '`y` and `y2`, and a `line` layer',
      },
    },
  },
  {
    title: 'Combined',
    members: {
      'column-line': {
        title: 'Columns and a line on a second axis',
        how: 'two layers with `resolve: {scale: {y: independent}}`',
      },
      'column-mean': {
        title: 'A level line over columns',
        how: 'a `rule` with only `y`, a number or an aggregate; it stands in no legend',
      },
      lollipop: { title: 'Lollipops', how: 'a `rule` from zero under each point' },
      'error-bars': {
        title: 'Error bars over categories',
        how: '`errorbar`, or a `rule` from `y` to `y2`, with points',
      },
    },
  },
  {
    title: 'Points',
    members: {
      scatter: {
        title: 'Scatter',
        how: '`point`, both quantitative; `color` and `shape` of one field',
      },
      'scatter-classes': {
        title: 'Classes of a number',
        how: '`color` by a number with `bin`: each class is a series',
      },
      'scatter-guides': { title: 'Level and upright lines', how: '`rule` layers with only `x` or only `y`' },
      'scatter-joined': {
        title: 'Joined points',
        how: '`line` with `order`',
      },
      'scatter-log': { title: 'Logarithmic axes', how: '`scale: {type: log}`' },
      'scatter-error-bars': {
        title: 'Error bars on points',
        how: 'a `rule` layer with the fields of the points',
      },
      bubble: {
        title: 'Bubbles',
        how: '`size` with a scale from zero: areas are in proportion',
      },
      dots: {
        title: 'Dots over categories',
        how: '`point`, a nominal `x`',
      },
      'dots-across': {
        title: 'Dots along a value',
        how: '`point`, a nominal `y`: the names are labels of an unseen series',
      },
      ticks: {
        title: 'Strip of ticks',
        how: '`tick`, a nominal `y`: error bars of an unseen series',
      },
    },
  },
  {
    title: 'Round',
    members: {
      pie: {
        title: 'Pie',
        how: '`arc` with `theta` and a nominal `color`; a text layer outside as labels',
      },
      doughnut: { title: 'Doughnut', how: '`arc` with `innerRadius`' },
    },
  },
];
