import { setTimeout as wait } from "node:timers/promises";
import { watchAll } from "../watch.ts";

/** An editor saves in several steps; they are one change. */
const settling = 60;

/**
 * Runs once every path is watched, and again after every change in or below one, never twice at a time. The first run
 * comes after watching began, so that no change falls between the two.
 *
 * @param onError told what can't be watched
 */
export async function nowAndOnEveryChange(
  paths: readonly string[],
  run: () => Promise<void>,
  onError: (reason: string) => void,
): Promise<void> {
  let isRunning = false;
  let isAgain = false;
  const begin = async (): Promise<void> => {
    isAgain = true;
    if (isRunning) return;
    isRunning = true;
    while (isAgain) {
      await wait(settling);
      isAgain = false;
      await run();
    }
    isRunning = false;
  };
  const change = (): void => void begin();
  await watchAll(paths, { onReady: change, onChange: change, onError });
}
