import { expect, test } from "vitest";
import { inParallel } from "../../../../src/site/concurrency/in-parallel.ts";

test("so many are worked on at a time, and each once", async () => {
  const begun: number[] = [];
  const gates = Array.from({ length: 5 }, () => Promise.withResolvers<void>());
  const all = inParallel([0, 1, 2, 3, 4], 2, async (one) => {
    begun.push(one);
    await gates[one]?.promise;
  });
  expect(begun).toEqual([0, 1]);
  gates[1]?.resolve();
  await expect.poll(() => begun).toEqual([0, 1, 2]);
  for (const { resolve } of gates) resolve();
  await all;
  expect(begun).toEqual([0, 1, 2, 3, 4]);
});

test("what fails is told", async () => {
  const work = (one: number) => (one === 2 ? Promise.reject(new Error("two")) : Promise.resolve());
  await expect(inParallel([1, 2, 3], 2, work)).rejects.toThrow("two");
});
