import { setImmediate } from "node:timers/promises";

/** What a promise of somebody else's code comes to; fails where it never settles, or leaves another one rejected. */
export async function settled<T>(promise: Promise<T>): Promise<T> {
  const { promise: failed, reject } = Promise.withResolvers<never>();
  const endless = (): void => reject(new Error("it waits for something that never happens"));
  process.on("unhandledRejection", reject);
  // With nothing left to do, Node would end the process without a word.
  process.on("beforeExit", endless);
  try {
    const value = await Promise.race([promise, failed]);
    // Node tells of rejections that nobody handles once all that was waiting has run.
    await Promise.race([setImmediate(), failed]);
    return value;
  } finally {
    process.off("unhandledRejection", reject);
    process.off("beforeExit", endless);
  }
}
