import { setTimeout as wait } from "node:timers/promises";

/** An editor saves in several steps; they are one change. */
const settling = 60;

/**
 * Runs a little after it is asked for, never twice at a time, and once more where it was asked for meanwhile.
 *
 * @returns what asks for it. @throws What `run` throws; it can be asked for again.
 */
export function afterSettling(run: () => Promise<void>): () => Promise<void> {
  let isRunning = false;
  let isAgain = false;
  return async () => {
    isAgain = true;
    if (isRunning) return;
    isRunning = true;
    try {
      while (isAgain) {
        await wait(settling);
        isAgain = false;
        await run();
      }
    } finally {
      isRunning = false;
    }
  };
}
