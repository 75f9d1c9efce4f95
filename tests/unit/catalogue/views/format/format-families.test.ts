import { describe, expect, it } from "vitest";
import { formatFamilies } from "../../../../../src/catalogue/views/format/format-families.ts";

describe("formatFamilies", () => {
  it.each<[string | undefined, string[]]>([
    [undefined, []],
    ["", []],
    ["JSON over REST", ["JSON", "REST API"]],
    [
      "JSON over REST, one `JournalBatch` a minute and shop; CSV in S3 as nightly safety net",
      ["CSV", "JSON", "REST API", "File"],
    ],
    [
      "JSON messages on the queue `till.sales` (SNS topic, one SQS queue per reader)",
      ["JSON", "Events"],
    ],
    ["Google Sheets, one spreadsheet per week, one tab per shop", ["Google Sheets"]],
    ["Google Sheets, read through the Sheets API and cached as JSON", ["Google Sheets", "JSON"]],
    ["JSON values in Cloudflare KV", ["JSON", "Key-value"]],
    ["NDJSON", ["JSON"]],
    ["Rows of the table `finance_dw.journal_entries`", ["SQL table"]],
    ["gRPC", ["Protobuf"]],
    ["Excel (.xlsx)", ["Excel"]],
    ["carrier pigeon", []],
  ])("%j", (words, expected) => {
    expect(formatFamilies(words)).toEqual(expected);
  });

  it("takes names of columns for names", () => {
    expect(formatFamilies("CSV: `event`, `message`, `file`")).toEqual(["CSV"]);
  });

  it("reads code where there is nothing else", () => {
    expect(formatFamilies("`application/json`")).toEqual(["JSON"]);
  });
});
