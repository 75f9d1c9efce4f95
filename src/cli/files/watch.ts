import { afterSettling } from "../../workspace/after-settling.ts";
import { watchAll } from "../../workspace/watch.ts";

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
  const begin = afterSettling(run);
  const change = (): void => void begin();
  await watchAll(paths, { onReady: change, onChange: change, onError });
}
