import type { Doubt } from '../../ingested-article.js';
import type { Draft } from '../draft.js';
import type { Todo } from './todo.js';

const DOUBTS: Readonly<Record<Doubt, string>> = {
  subject: 'what is this figure about? no noun stands near it',
  unit: 'which unit? the counter stands for several things',
  year: 'the year is not in the text; it is that of the article’s date',
  approximate: 'the article says “about” or “more than”',
};

/** What a person must decide before the draft is published, in the order of its files. */
export function todosOf(draft: Draft): readonly Todo[] {
  const text = `text/${draft.language}.yaml`;
  const years = draft.facts.filter(({ figure }) => figure.doubts.includes('year'));
  return [
    ...(draft.dateGuessed
      ? [{ file: 'report.yaml', key: 'date', message: 'the article gives no date; this is the day of drafting' }]
      : []),
    ...draft.facts.flatMap(({ id, figure }): readonly Todo[] =>
      figure.doubts
        .filter((doubt) => doubt !== 'year' || years.length <= 2)
        .map((doubt) => ({ file: 'report.yaml', key: `facts.${id}`, message: DOUBTS[doubt] })),
    ),
    ...sameLabels(draft),
    ...(years.length > 2
      ? [
          {
            file: 'report.yaml',
            key: 'facts',
            message: `${years.length} periods have no year in the text; it is that of the article’s date`,
          },
        ]
      : []),
    ...draft.tables.flatMap(({ id, doubts }) =>
      doubts.map((message): Todo => ({ file: 'report.yaml', key: `tables.${id}`, message })),
    ),
    ...(draft.folded
      ? [
          {
            file: text,
            key: 'article.title',
            message: 'the article is in Traditional Chinese, this draft in Simplified',
          },
        ]
      : []),
    ...(draft.publisher === undefined
      ? [{ file: text, key: 'publisher.article', message: 'who published the article?' }]
      : []),
    ...(draft.titleGuessed ? [{ file: text, key: 'article.title', message: 'no title was found' }] : []),
    { file: text, key: 'title', message: 'a title and a message of the report’s own' },
    ...draft.sections.map(({ id }) => ({
      file: text,
      key: `sections.${id}`,
      message: 'headline and text are the article’s words: rewrite them',
    })),
  ];
}

/** Facts that are called the same and are of the same time: a reader cannot tell which is which. */
function sameLabels({ facts }: Draft): readonly Todo[] {
  return facts.flatMap(({ id, label }, index): readonly Todo[] => {
    const other = facts.slice(0, index).find((each) => each.label === label);
    return other
      ? [{ file: 'report.yaml', key: `facts.${id}`, message: `its label is that of ${other.id}: say how they differ` }]
      : [];
  });
}

/** The comments `# todo: …` for a key of a file. */
export function todoComments(todos: readonly Todo[], file: string, key: string, indent = 0): readonly string[] {
  return todos
    .filter((todo) => todo.file === file && todo.key === key)
    .map(({ message }) => `${' '.repeat(indent)}# todo: ${message}`);
}
