/** For what goes on once a number of things is done. */
export interface UntilAll {
  /** How many there are; until it is called, none is waited for. */
  expect(number: number): void;
  /** To be called for each that is done. */
  one(): void;
  readonly done: Promise<void>;
}

export function untilAll(): UntilAll {
  let left = 0;
  let { promise, resolve } = resolved();
  return {
    expect(number) {
      left = number;
      if (number > 0) ({ promise, resolve } = Promise.withResolvers<void>());
    },
    one() {
      left -= 1;
      if (left === 0) resolve();
    },
    get done() {
      return promise;
    },
  };
}

function resolved(): PromiseWithResolvers<void> {
  const resolvers = Promise.withResolvers<void>();
  resolvers.resolve();
  return resolvers;
}
