import { turns } from "./turns.ts";

/** Makes up to `parallel` things at a time, and begins to take them in their order, whichever is made first. */
export async function inOrder<T>(
  makers: readonly (() => Promise<T>)[],
  parallel: number,
  take: (made: T) => Promise<void>,
): Promise<void> {
  const waiting = makers.values();
  const inTurn = turns();
  const work = async (): Promise<void> => {
    for (const make of waiting) {
      const takeInTurn = inTurn();
      const made = await make();
      await takeInTurn(() => take(made));
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
}
