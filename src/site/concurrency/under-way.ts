/** Work of which several pieces go on at once. */
export interface UnderWay {
  /** Returns once there is room for more. */
  add(work: Promise<void>): Promise<void>;
  /** Once all is done. @throws what failed first */
  end(): Promise<void>;
}

/** @param most How many pieces go on at once. */
export function underWay(most: number): UnderWay {
  const pieces = new Set<Promise<void>>();
  let failure: { reason: unknown } | undefined;
  return {
    async add(work) {
      const piece = work
        .catch((reason: unknown) => void (failure ??= { reason }))
        .finally(() => pieces.delete(piece));
      pieces.add(piece);
      if (pieces.size >= most) await Promise.race(pieces);
    },
    async end() {
      await Promise.all(pieces);
      if (failure) throw failure.reason;
    },
  };
}
