import { describe, expect, it } from "vitest";
import {
  joinedWords,
  partsApart,
  queryVariants,
} from "../../../../../src/site/search/query/query-variants.ts";

describe("queryVariants", () => {
  it.each<[string, string[]]>([
    ["", [""]],
    ["journal", ["journal"]],
    ["  two  words ", ["two  words", "two words"]],
    ["/v2/journal", ["/v2/journal", "v2 journal"]],
    ["POST /v2/journal", ["POST /v2/journal", "v2 journal", "POST v2 journal"]],
    ["finance_dw.journal_entries", ["finance_dw.journal_entries", "finance dw journal entries"]],
    [
      "https://ledger.internal/v3/books/{shop}",
      [
        "https://ledger.internal/v3/books/{shop}",
        "ledger.internal v3 books shop",
        "https ledger internal v3 books shop",
      ],
    ],
    ["Idempotency-Key", ["Idempotency-Key", "Idempotency Key"]],
    ['"/v2/journal"', ['"/v2/journal"']],
    ["///", ["///"]],
  ])("%j", (typed, expected) => {
    expect(queryVariants(typed)).toEqual(expected);
  });
});

describe("joinedWords", () => {
  it.each<[string, string | undefined]>([
    ["client handle", "clienthandle"],
    ["net amount minor", "netamountminor"],
    ["journal", undefined],
    ["four words are many", undefined],
    ["v2 journal", undefined],
  ])("%j", (typed, expected) => {
    expect(joinedWords(typed)).toBe(expected);
  });
});

it.each<[string, string | undefined]>([
  ["ledger-client", "ledger client"],
  ["rotate till_spool.size", "rotate till spool size"],
  ["till ledger", undefined],
  ["till - ledger", undefined],
  ['"ledger-client"', undefined],
])("%s in parts", (typed, expected) => {
  expect(partsApart(typed)).toBe(expected);
});
