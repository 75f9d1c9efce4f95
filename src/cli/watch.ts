import { setTimeout as wait } from "node:timers/promises";

/** An editor saves in several steps; they are one change. */
const settling = 60;

/**
 * Runs once every file of the folder is watched, and again after every change in it or below it, never twice at a
 * time. Nothing polls. The first run comes after watching began, so that no change falls between the two.
 */
export async function nowAndOnEveryChange(folder: string, run: () => Promise<void>): Promise<void> {
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
  const { watch } = await import("chokidar");
  const watcher = watch(folder, { ignoreInitial: true });
  for (const event of ["ready", "all"] as const) watcher.on(event, () => void begin());
}
