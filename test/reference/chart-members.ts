/** A kind of chart that becomes native, in the words of templates/CHARTS.md. */
export interface MemberWords {
  readonly title: string;
  /** What a template author writes to get it. */
  readonly how: string;
  /** What would make it a picture. */
  readonly out: string;
}

export interface MemberGroup {
  readonly title: string;
  readonly members: Readonly<Record<string, MemberWords>>;
}

const STACKED_OUT = '`stack` set to `center`; bars that only overlap';

/** Every member of the native subset by the name of its spec in test/chart/native/members. */
export const MEMBER_GROUPS: readonly MemberGroup[] = [
  {
    title: 'Bars and columns',
    members: {
      bar: {
        title: 'Bars',
        how: '`bar`, a nominal `y`, a quantitative `x`; a highlighted bar by a condition on `color`; a text layer as labels',
        out: 'bars of several widths; gradients; a text that belongs to no bar',
      },
      'bar-percent': {
        title: 'Bars of shares',
        how: '`stack: normalize`; the text layer has the same `stack` and `order`',
        out: STACKED_OUT,
      },
      'bar-range': {
        title: 'Ranges',
        how: '`x` and `x2`: an unseen series carries the bars',
        out: 'a range on both sides of zero; two ranges in one category',
      },
      column: {
        title: 'Columns, with values under zero',
        how: '`bar`, an ordinal `x`, a quantitative `y`',
        out: 'a logarithmic value axis: bars have no zero to stand on',
      },
      'column-clustered': {
        title: 'Columns side by side',
        how: '`xOffset`',
        out: '`xOffset` by another field than `color`',
      },
      'column-stacked': { title: 'Stacked columns', how: '`color` and the default `stack`', out: STACKED_OUT },
      'column-reversed': {
        title: 'Axes on other sides, turned labels',
        how: '`orient`, `labelAngle`, `scale: {reverse: true}`',
        out: 'two value axes that run different ways',
      },
      'column-dates': {
        title: 'Columns over time',
        how: '`timeUnit` on `x`; a month without a row stays empty',
        out: 'steps that are not of one unit',
      },
      'column-titled': {
        title: 'A title in the chart',
        how: '`title` with `subtitle`; in a report the title belongs to the template',
        out: 'nothing',
      },
      histogram: {
        title: 'Histogram',
        how: '`bin: true` and `count`; each bin is a category',
        out: 'bins of several widths',
      },
      'histogram-log': {
        title: 'Histogram over powers',
        how: '`x` and `x2` on a log scale',
        out: 'bins of several widths as drawn',
      },
    },
  },
  {
    title: 'Lines and areas',
    members: {
      line: {
        title: 'Lines with points',
        how: '`line` with `point: true`; a missing value is a gap',
        out: 'points beside the line; two values of one line over one category',
      },
      'line-dashed': {
        title: 'Dashes',
        how: '`strokeDash`; dashes of up to 2 points are dots',
        out: 'two fields that part the lines',
      },
      'line-dates': {
        title: 'A line over days',
        how: 'a temporal `x`: the axis runs in true time, whatever the steps',
        out: 'times of day; days before 1900',
      },
      'line-smooth': {
        title: 'A smooth line',
        how: '`interpolate: monotone`; Office bends lines in its own way',
        out: '`step`, `basis` and other curves',
      },
      area: {
        title: 'Area',
        how: '`area`, with a `line` on its upper edge',
        out: 'an area that does not stand on zero',
      },
      'area-stacked': { title: 'Stacked areas', how: '`color` and the default `stack`', out: '`stack: center`; gaps' },
      'area-percent': { title: 'Areas of shares', how: '`stack: normalize`', out: 'gaps' },
      'area-band': {
        title: 'A band with its line',
        how: '`y` and `y2`, and a `line` layer',
        out: 'a band that reaches below zero; several bands',
      },
    },
  },
  {
    title: 'Combined',
    members: {
      'column-line': {
        title: 'Columns and a line on a second axis',
        how: 'two layers with `resolve: {scale: {y: independent}}`',
        out: 'horizontal bars; three value axes',
      },
      'column-mean': {
        title: 'A level line over columns',
        how: 'a `rule` with only `y`, a number or an aggregate; it stands in no legend',
        out: 'a rule along the bars’ own categories; many rules',
      },
      'error-bars': {
        title: 'Error bars over categories',
        how: '`errorbar`, or a `rule` from `y` to `y2`, with points',
        out: 'ranges of one series in several colours',
      },
    },
  },
  {
    title: 'Points',
    members: {
      scatter: {
        title: 'Scatter',
        how: '`point`, both quantitative; `color` and `shape` of one field',
        out: 'shapes that Office has not; colour by a number',
      },
      'scatter-joined': {
        title: 'Joined points',
        how: '`line` with `order`',
        out: 'other curves than straight and smooth',
      },
      'scatter-log': { title: 'Logarithmic axes', how: '`scale: {type: log}`', out: '`symlog`, `pow`, `sqrt`' },
      'scatter-error-bars': {
        title: 'Error bars on points',
        how: 'a `rule` layer with the fields of the points',
        out: 'rules that belong to no point',
      },
      bubble: {
        title: 'Bubbles',
        how: '`size` with a scale from zero: areas are in proportion',
        out: 'a size scale that does not begin at zero; other shapes than circles',
      },
      dots: {
        title: 'Dots over categories',
        how: '`point`, a nominal `x`',
        out: 'two dots of one series over one category',
      },
      'dots-across': {
        title: 'Dots along a value',
        how: '`point`, a nominal `y`: the names are labels of an unseen series',
        out: 'both axes nominal',
      },
      ticks: {
        title: 'Strip of ticks',
        how: '`tick`, a nominal `y`: error bars of an unseen series',
        out: 'ticks of several sizes',
      },
    },
  },
  {
    title: 'Round',
    members: {
      pie: {
        title: 'Pie',
        how: '`arc` with `theta` and a nominal `color`; a text layer outside as labels',
        out: '`radius` as a channel; half circles',
      },
      doughnut: { title: 'Doughnut', how: '`arc` with `innerRadius`', out: 'several rings; words in the hole' },
    },
  },
];
