/** How many threads help with a task of which there are many. */
import { availableParallelism } from "node:os";

/** Fewer than these are done before a thread has begun. */
export const worthHelp = 150;

export function helpersFor(tasks: number): number {
  return tasks < worthHelp ? 0 : Math.min(3, availableParallelism() - 1);
}
