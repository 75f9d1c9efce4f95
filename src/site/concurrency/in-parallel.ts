/** Does the same with each, up to `most` at a time, beginning in their order. @throws what fails first */
export async function inParallel<T>(
  all: readonly T[],
  most: number,
  work: (one: T) => Promise<void>,
): Promise<void> {
  const waiting = all.values();
  const go = async (): Promise<void> => {
    for (const one of waiting) await work(one);
  };
  await Promise.all(Array.from({ length: most }, go));
}
