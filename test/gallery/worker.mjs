// A process of the gallery: judges one spec for each message, so that a spec that runs away takes only this process with it.
import { judgeSpec } from './judge-spec.mjs';

process.on('message', async (job) => {
  try {
    process.send(await judgeSpec(job));
  } catch (problem) {
    process.send({ name: job.name, pass: false, crash: true, warnings: [], reasons: [`crash: ${problem.stack}`] });
  }
});
