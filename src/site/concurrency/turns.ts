/** For what is made side by side and taken in order: each caller's turn begins when all that asked before it have begun theirs. */
export function turns(): () => (take: () => Promise<unknown>) => Promise<void> {
  let last = Promise.resolve();
  return () => {
    const before = last;
    const { promise, resolve } = Promise.withResolvers<void>();
    last = promise;
    return async (take) => {
      await before;
      const taken = take();
      resolve();
      await taken;
    };
  };
}
