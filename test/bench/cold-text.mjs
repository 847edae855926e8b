// Sets the first 10,000 characters of the Chinese corpus once, in a process of its own, reading fonts included, and prints what that took in
// milliseconds: on the clock, and of the processor (which tells more on a busy machine).
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
const usage = process.cpuUsage();
set(paragraphs);
const { user, system } = process.cpuUsage(usage);
console.log(performance.now() - started, (user + system) / 1000);
