/** One run for all who ask: a value made at the first demand, kept until forgotten, and not kept when it fails. */
export interface Once<T> {
  get: () => Promise<T>;
  forget: () => void;
}

export function once<T>(make: () => Promise<T>): Once<T> {
  let current: Promise<T> | undefined;
  return {
    get() {
      if (current) return current;
      const run = make();
      current = run;
      run.catch(() => {
        if (current === run) current = undefined;
      });
      return run;
    },
    forget() {
      current = undefined;
    },
  };
}
