import { expect, it } from "vitest";
import { inOrder } from "../../../../src/site/concurrency/in-order.ts";

it("takes in order what is made in any order, several at a time", async () => {
  const gates = [1, 2, 3, 4].map(() => Promise.withResolvers<void>());
  const begun: number[] = [];
  const taken: number[] = [];
  const makers = gates.map(({ promise }, index) => async () => {
    begun.push(index);
    await promise;
    return index;
  });
  const done = inOrder(makers, 3, async (index) => void taken.push(index));
  expect(begun).toEqual([0, 1, 2]);
  for (const { resolve } of gates.toReversed()) resolve();
  await done;
  expect(taken).toEqual([0, 1, 2, 3]);
});

it("fails with the first that can't be made", async () => {
  const makers = [async () => 1, () => Promise.reject(new Error("page 2 is missing"))];
  await expect(inOrder(makers, 2, async () => undefined)).rejects.toThrow("page 2 is missing");
});
