import { expect, test } from "vitest";
import { freeIds } from "../../../../src/contract/text/free-ids.ts";

test("the first gets what it wants, the next ones a number", () => {
  const idFor = freeIds();
  expect(["a", "a", "b", "a"].map((wanted) => idFor(wanted))).toEqual(["a", "a-2", "b", "a-3"]);
});

test("what is taken is given to nobody, be it wanted or a number's", () => {
  const idFor = freeIds(["a", "a-3"]);
  expect(["a", "a", "a-2"].map((wanted) => idFor(wanted))).toEqual(["a-2", "a-4", "a-2-2"]);
});

test("others may be called otherwise, each kind by a count of its own", () => {
  const idFor = freeIds();
  const of = (kind: string) => idFor("a", (n) => (n === 1 ? `a-${kind}` : `a-${kind}-${n}`));
  expect(["table", "table", "queue", "table", "queue"].map(of)).toEqual([
    "a",
    "a-table",
    "a-queue",
    "a-table-2",
    "a-queue-2",
  ]);
});

test("as many as a long table has rows may want the same", () => {
  const idFor = freeIds();
  const ids = Array.from({ length: 60_000 }, () => idFor("a"));
  expect(ids.at(-1)).toBe("a-60000");
});
