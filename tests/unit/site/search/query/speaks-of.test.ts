import { describe, expect, it } from "vitest";
import { speaksOf } from "../../../../../src/site/search/query/speaks-of.ts";

const text =
  "Ledger books `finance_dw.journal_entries` from ZZ1; POST https://ledger.example/v2/journal";

describe("a text speaks of a question", () => {
  it.each(["journ", "journals", "booked", "/v2/journal", "finance_dw journal", "LEDGER books"])(
    "that has at least the beginnings of its words: %s",
    (question) => expect(speaksOf(text, question)).toBe(true),
  );

  it.each(["zzzqqq", "zz1x", "ledger zzzqqq", "v2journey"])("and not of %s", (question) =>
    expect(speaksOf(text, question)).toBe(false),
  );
});
