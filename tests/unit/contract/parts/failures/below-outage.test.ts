import { expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const handling = (below: string) =>
  tillLedger(`## Till → Ledger\n\n### If Ledger is unavailable\n\n${below}`).contract.flows[0]
    ?.errorHandling;

test.each([
  [
    "- **What happens:** sales wait\n- **Fallback:** by phone",
    { unavailable: "- **What happens:** sales wait", fallback: "by phone" },
  ],
  [
    "Sales wait.\n\n- Fallback: by phone\n- Nobody is called",
    { unavailable: "Sales wait.\n\n- Nobody is called", fallback: "by phone" },
  ],
])("a fallback below what happens in an outage is no part of it: %j", (below, expected) => {
  expect(handling(below)).toEqual(expected);
});

test("what stands there stays where it is all that is said", () => {
  const below = "- **Retry Logic:** thrice\n- **Fallback:** by phone";
  expect(handling(below)).toEqual({ unavailable: below, retry: "thrice", fallback: "by phone" });
});
