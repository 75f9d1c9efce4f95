/** Makes up to `parallel` things at a time, and begins to take them in their order, whichever is made first. */
export async function inOrder<T>(
  makers: readonly (() => Promise<T>)[],
  parallel: number,
  take: (made: T) => Promise<void>,
): Promise<void> {
  const waiting = makers.values();
  let turn = Promise.resolve();
  const work = async (): Promise<void> => {
    for (const make of waiting) {
      const before = turn;
      const { promise, resolve } = Promise.withResolvers<void>();
      turn = promise;
      const made = await make();
      await before;
      const taken = take(made);
      resolve();
      await taken;
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
}
