import type { Artifact } from '../../compile.js';
import type { Paint } from './paint.js';

/** What is read of a finished document. */
export type ArtifactCharts = Pick<Artifact, 'language' | 'kind' | 'charts'>;

/** A chart as `--json` gives it: native in PowerPoint, or a picture, why, and what change would make it native. */
export interface ChartVerdict {
  readonly name: string;
  readonly artifact: Artifact['kind'];
  readonly language: string;
  readonly native: boolean;
  readonly reason?: string;
  readonly hint?: string;
  readonly origin?: object;
}

/** One verdict for each chart of each deck, in their order. */
export function chartVerdicts(artifacts: readonly ArtifactCharts[]): readonly ChartVerdict[] {
  return artifacts.flatMap(({ kind, language, charts }) =>
    charts.map(({ name, notNative }) => ({
      name,
      artifact: kind,
      language,
      native: notNative === undefined,
      ...(notNative && {
        reason: notNative.why,
        hint: notNative.change,
        ...(notNative.origin && { origin: notNative.origin }),
      }),
    })),
  );
}

/**
 * The charts of decks as lines for people: how many are native, then each picture with the languages it is one in, why, and what
 * would make it native. Empty where no deck has charts.
 */
export function formatCharts(artifacts: readonly ArtifactCharts[], paint: Paint): string {
  const names = new Set(artifacts.flatMap(({ charts }) => charts.map(({ name }) => name)));
  if (names.size === 0) return '';
  const pictures = picturesOf(artifacts);
  const drawn = new Set(pictures.map(({ name }) => name)).size;
  const counts = [
    `${names.size - drawn} native`,
    ...(drawn > 0 ? [`${drawn} as ${drawn === 1 ? 'a picture' : 'pictures'}`] : []),
  ];
  const lines = pictures.flatMap(({ name, languages, why, change, place }) => [
    `  ${paint.bold(name)} ${paint.dim(`(${languages.join(', ')})`)}: ${why}`,
    `    ${paint.green('to make it native:')} ${change}${place ? ` ${paint.dim(`(${place})`)}` : ''}`,
  ]);
  return [`charts in the deck: ${counts.join(', ')}`, ...lines].join('\n');
}

interface Picture {
  readonly name: string;
  readonly languages: string[];
  readonly why: string;
  readonly change: string;
  readonly place: string | undefined;
}

/** A chart that is a picture for one reason in several languages is said once. */
function picturesOf(artifacts: readonly ArtifactCharts[]): readonly Picture[] {
  const pictures = new Map<string, Picture>();
  for (const { language, charts } of artifacts) {
    for (const { name, notNative } of charts) {
      if (!notNative) continue;
      const { why, change, origin } = notNative;
      const key = JSON.stringify([name, why]);
      const place = origin && `${origin.file}:${origin.line}:${origin.column}`;
      const known = pictures.get(key) ?? { name, languages: [], why, change, place };
      if (!known.languages.includes(language)) known.languages.push(language);
      pictures.set(key, known);
    }
  }
  return [...pictures.values()];
}
