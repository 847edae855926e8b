// Sets the first 10,000 characters of the Chinese corpus once, in a process of its own, and prints what that took in milliseconds.
import { openProject, setter } from './briefdeck.mjs';
import { corpusParagraphs } from './workload.mjs';

const paragraphs = [];
let count = 0;
for (const text of corpusParagraphs('zh-Hans')) {
  if (count >= 10_000) break;
  paragraphs.push(text.slice(0, 10_000 - count));
  count += paragraphs.at(-1).length;
}
const set = await setter(await openProject(), 442.2);
const started = performance.now();
set(paragraphs);
console.log(performance.now() - started);
