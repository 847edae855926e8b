// Whether two pictures have the same texts at the same places.

/** Pixels by which the corners of a text's box may be apart. */
export const PLACE_LIMIT = 1;

/** Problems in words, none where all is well. Texts are given in painting order; spaces within them do not count. */
export function compareTexts(ours, theirs) {
  const problems = [];
  const [mine, others] = [ours.map(withKey), theirs.map(withKey)];
  const missing = others.filter(({ key }, index) => mine[index]?.key !== key);
  if (mine.length !== others.length || missing.length > 0) {
    const lost = without(others, mine);
    const added = without(mine, others);
    if (lost.length > 0)
      problems.push(
        `texts missing: ${lost.slice(0, 5).map(quoted).join(', ')}${lost.length > 5 ? ` and ${lost.length - 5} more` : ''}`,
      );
    if (added.length > 0) problems.push(`texts added: ${added.slice(0, 5).map(quoted).join(', ')}`);
    if (lost.length + added.length > 0) return problems;
  }
  const left = [...mine];
  for (const text of others) {
    const index = nearest(left, text);
    const [match] = left.splice(index, 1);
    const off = apart(match, text);
    if (off > PLACE_LIMIT) problems.push(`${quoted(text)} stands ${off.toFixed(1)} px away`);
  }
  return problems.slice(0, 5);
}

function withKey(text) {
  return { ...text, key: text.text.replace(/\s+/g, '') };
}

function quoted({ text }) {
  return `“${text}”`;
}

function without(texts, taken) {
  const counts = new Map();
  for (const { key } of taken) counts.set(key, (counts.get(key) ?? 0) + 1);
  return texts.filter(({ key }) => {
    const count = counts.get(key) ?? 0;
    counts.set(key, count - 1);
    return count <= 0;
  });
}

function nearest(texts, wanted) {
  let best = -1;
  for (const [index, text] of texts.entries()) {
    if (text.key === wanted.key && (best < 0 || apart(text, wanted) < apart(texts[best], wanted))) best = index;
  }
  return best;
}

/** The greatest distance between corners of two boxes, each a baseline and a size. */
function apart(one, other) {
  const places = ['x1', 'y1', 'x2', 'y2', 'size'].map((key) => Math.abs(one[key] - other[key]));
  return Math.max(...places);
}
