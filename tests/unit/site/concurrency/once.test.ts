import { expect, it } from "vitest";
import { once } from "../../../../src/site/concurrency/once.ts";

it("makes a value once for all who ask, and again when forgotten", async () => {
  let runs = 0;
  const value = once(async () => ++runs);
  expect(await Promise.all([value.get(), value.get()])).toEqual([1, 1]);
  value.forget();
  expect(await value.get()).toBe(2);
});

it("tries again after a failure", async () => {
  let runs = 0;
  const value = once(async () => {
    runs += 1;
    if (runs === 1) throw new Error("not yet");
    return runs;
  });
  await expect(value.get()).rejects.toThrow("not yet");
  expect(await value.get()).toBe(2);
});
