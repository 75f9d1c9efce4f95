import { describe, expect, it } from "vitest";
import {
  holdsIdentifiers,
  identifiersIn,
} from "../../../../../src/site/search/query/identifiers.ts";
import { isPath } from "../../../../../src/site/search/query/query-variants.ts";

describe("identifiers in a query", () => {
  it("are words with punctuation inside", () => {
    expect(identifiersIn("POST /v2/journal with Idempotency-Key, please")).toEqual([
      "/v2/journal",
      "Idempotency-Key,",
    ]);
    expect(identifiersIn("fallback of Till?")).toEqual([]);
  });

  it("must all be in the text", () => {
    expect(
      holdsIdentifiers("Endpoint: https://ledger.example/v2/Journal", "post /v2/journal"),
    ).toBe(true);
    expect(holdsIdentifiers("the v2 of the journal", "/v2/journal")).toBe(false);
    expect(holdsIdentifiers("anything", "anything")).toBe(false);
  });
});

describe("isPath", () => {
  it.each<[string, boolean]>([
    ["/v2/journal", true],
    ["levels/{shop}", true],
    ["POST /v2", true],
    ["finance_dw.journal_entries", false],
    ["/", false],
    ["either / or", false],
  ])("%s", (term, expected) => {
    expect(isPath(term)).toBe(expected);
  });
});
