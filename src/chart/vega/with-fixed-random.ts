import { currentRandom, randomLCG, setRandom } from './untyped-vega.js';

/** Where the random numbers of every chart begin: jitter and samples are the same in each build. */
export const RANDOM_SEED = 20230705;

/** What `run` returns, with Vega's `random` giving the same numbers each time. The only place that touches Vega's generator. */
export function withFixedRandom<T>(run: () => T): T {
  const before = currentRandom();
  setRandom(randomLCG(RANDOM_SEED));
  try {
    return run();
  } finally {
    setRandom(before);
  }
}
