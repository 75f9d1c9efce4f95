import { expect, test } from "vitest";
import {
  foundInHeading,
  foundWords,
  type Run,
} from "../../../../src/components/search/found-words.ts";

/** What is found stands in angle brackets. */
const shown = (runs: readonly Run[]) =>
  runs.map((run) => (run.isFound ? `‹${run.text}›` : run.text)).join("");
const found = (text: string, question: string) => shown(foundWords(text, question));

test.each([
  ["tills,", "Till", "‹till›s,"],
  ["kv/retail/till/cloudflare-kv-read,", "Till", "kv/retail/‹till›/cloudflare-kv-read,"],
  ['["journal_entries-0.parquet",', "journal_entries", '["‹journal_entries›-0.parquet",'],
  ["Till,Ledger,Stock,Loyalty,Till", "till stock", "‹Till›,Ledger,‹Stock›,Loyalty,‹Till›"],
  ["https://ledger.example/v2/journal", "/v2/journal", "https://ledger.example/‹v2/journal›"],
  ["Zürich,", "zurich", "‹Zürich›,"],
  ["zurich", "ZÜRICH", "‹zurich›"],
])("in %j, %j marks its words: %s", (text, question, expected) =>
  expect(found(text, question)).toBe(expected),
);

test.each([
  ["booking,", "bookings", "‹booking›,"],
  ["journalEntries:", "entries", "journal‹Entries›:"],
  ["clientHandle,", "client handle", "‹clientHandle›,"],
  ["web.shop", "web-shop", "‹web›.‹shop›"],
  ["“bodies”,", "body", "“‹bodies›”,"],
])("in %j, %j marks another form of a word: %s", (text, question, expected) =>
  expect(found(text, question)).toBe(expected),
);

test.each([
  ["", ""],
  ["—", "—"],
])("%j has no word", (text) => expect(found(text, "till").replace(/[‹›]/g, "")).toBe(text));

test.each([
  ["is", "what if stock is down", "is"],
  ["one,", "who is on call for ledger", "one,"],
  ["finance-oncall@fernway.example", "who is on call", "finance-on‹call›@fernway.example"],
  ["format", "who is on call for ledger", "format"],
  ["on", "on", "‹on›"],
  ["called", "who is on call for ledger", "‹call›ed"],
])("in %j, %j marks no word that stands everywhere: %s", (text, question, expected) =>
  expect(found(text, question)).toBe(expected),
);

test.each([
  ["Ledger", "ledger", "‹Ledger›"],
  ["Example: Journal batch and day status", "journal", "Example: ‹Journal› batch and day status"],
  ["finance_dw.journal_entries", "journal", "finance_dw.‹journal›_entries"],
  ["finance_dw.journal_entries", "finance_dw.journal_entries", "‹finance_dw.journal_entries›"],
  ["JournalBatch", "batch", "Journal‹Batch›"],
  ["Bookings", "booking", "‹Booking›s"],
  ["Zürich", "zurich", "‹Zürich›"],
])("in the heading %j, %j marks its words: %s", (heading, question, expected) =>
  expect(shown(foundInHeading(heading, question))).toBe(expected),
);

test.each([
  ["Data Flow", "journal"],
  ["Distilled", "till"],
  ["till", "ill"],
  ["If Ledger is down", "what if stock is lost"],
  ["Finance Engineering", "finance_dw.journal_entries"],
  ["Overview", ""],
])("in the heading %j, %j marks nothing", (heading, question) =>
  expect(foundInHeading(heading, question)).toEqual([{ text: heading, isFound: false }]),
);
