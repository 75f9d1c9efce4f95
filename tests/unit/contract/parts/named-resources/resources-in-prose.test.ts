import { expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const access = (said: string) => {
  const text = `## Shared Resources\n\n- Table \`sales\` in Postgres \`books\`: ${said}`;
  return tillLedger(text)
    .contract.resources.flatMap((resource) => resource.access)
    .map(({ system, mode }) => `${system} ${mode}`);
};

test("behind a semicolon it is still said of the same", () => {
  expect(access("Till writes; Ledger reads")).toEqual(["till write", "ledger read"]);
  expect(access("Till writes; Ledger reads it nightly.")).toEqual(["till write", "ledger read"]);
});

test.each([
  "Till writes; Ledger does not read",
  "Till writes; kept for a year",
  "Till writes; see `ledger.read`",
  "Till writes. Ledger reads its own tables.",
])("not %s", (said) => {
  expect(access(said)).toEqual(["till write"]);
});
