import { watch } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/** An editor saves in several steps; they are one change. */
const settling = 60;

/** Runs after every change in the folder and below it, never twice at a time; told by the system, nothing polls. */
export function onEveryChange(folder: string, run: () => Promise<void>): void {
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
  watch(folder, { recursive: true }, () => void begin());
}
