import { expect, test } from "vitest";
import { afterSettling } from "../../../src/workspace/after-settling.ts";

test("what fails once runs again when it is asked for again", async () => {
  let runs = 0;
  const ask = afterSettling(async () => {
    runs += 1;
    if (runs === 1) throw new Error("not yet");
  });
  await expect(ask()).rejects.toThrow("not yet");
  await ask();
  expect(runs).toBe(2);
});

test("what is asked for while it waits runs once", async () => {
  let runs = 0;
  const ask = afterSettling(async () => {
    runs += 1;
  });
  await Promise.all([ask(), ask(), ask()]);
  expect(runs).toBe(1);
});
