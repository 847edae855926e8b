// Jobs in worker processes with a limit of time and memory each.
import { fork } from 'node:child_process';

/** Seconds that one spec may take, and megabytes that its process may use. */
const LIMITS = { seconds: 90, megabytes: 2000 };

/** The answers in the order of the jobs. A job that ends its process, or takes too long, is a crash. */
export async function runWorkers(jobs, { processes = 1, onAnswer = () => undefined } = {}) {
  const answers = new Array(jobs.length);
  let next = 0;
  const work = async () => {
    let worker;
    while (next < jobs.length) {
      const index = next++;
      worker ??= startWorker();
      answers[index] = await ask(worker, jobs[index]);
      if (answers[index].crash || answers[index].spent) worker = void worker.kill();
      onAnswer(answers[index], index);
    }
    worker?.kill();
  };
  await Promise.all(Array.from({ length: processes }, work));
  return answers;
}

function startWorker() {
  const file = new URL('./worker.mjs', import.meta.url);
  return fork(file, {
    execArgv: [`--max-old-space-size=${LIMITS.megabytes}`],
    env: { ...process.env, TZ: 'UTC' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

function ask(worker, job) {
  return new Promise((resolve) => {
    const finish = (answer) => {
      clearTimeout(timer);
      worker.removeAllListeners();
      resolve(answer);
    };
    const lost = (reason) => finish({ name: job.name, pass: false, crash: true, warnings: [], reasons: [reason] });
    const timer = setTimeout(() => {
      worker.kill('SIGKILL');
      lost(`crash: more than ${LIMITS.seconds} s`);
    }, LIMITS.seconds * 1000);
    worker.once('message', finish);
    worker.once('exit', (code, signal) => lost(`crash: the process ended (${signal ?? code})`));
    worker.send(job);
  });
}
