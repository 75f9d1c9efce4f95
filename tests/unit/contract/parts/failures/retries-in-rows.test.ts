import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const table = (head: string, ...rows: string[]) =>
  [head, head.replace(/[^|]+/g, "--"), ...rows].map((row) => `| ${row} |`).join("\n");
const way = "## Till → Ledger\n\nSales.\n\n";
const retriesOf = (text: string) =>
  tillLedger(text).contract.flows.map(({ errorHandling }) => errorHandling?.retry);

describe("retries in the rows of a table of errors", () => {
  test.each([
    ["### Error Handling", "Error | Handling"],
    ["### Error codes", "Code | What Till does"],
    ["### Errors", "Status | Reaction"],
    ["### Fehlerbehandlung", "Fehler | Verhalten"],
  ])("%s: | %s |", (heading, head) => {
    const rows = table(head, "503 | retried 3 times, 30 s apart", "400 | dropped and logged");
    expect(retriesOf(`${way}${heading}\n\n${rows}`)).toEqual([
      "503: retried 3 times, 30 s apart",
      undefined,
    ]);
  });

  test("each behind its error, and what is not retried", () => {
    const rows = ["Timeout | The till beeps. Till retries after 5 s.", "4xx | not retried"];
    const text = `${way}### Error Handling\n\n${table("Error | Handling", ...rows)}`;
    expect(retriesOf(text)[0]).toBe("Timeout: Till retries after 5 s; 4xx: not retried");
  });

  test("for both ways only those of the giver", () => {
    const rows = ["503 | Till retries 5 times", "429 | Ledger retries once"];
    const text = `${way}## Ledger → Till\n\nPrices.\n\n## Error codes\n\n${table("Code | Handling", ...rows)}`;
    expect(retriesOf(text)).toEqual(["503: Till retries 5 times", "429: Ledger retries once"]);
  });
});

test("a column for each way", () => {
  const rows = table(
    "Error | Till → Ledger | Ledger → Till",
    "timeout | Till retries 5 times | Ledger retries once",
  );
  const text = `${way}## Ledger → Till\n\nPrices.\n\n## Error Handling\n\n${rows}`;
  expect(retriesOf(text)).toEqual(["Till retries 5 times", "Ledger retries once"]);
});

test.each([
  ["### Error Handling", "Error | Meaning | Handling", "E7 | too many retries | a clerk is called"],
  ["### Errors", "Code | Cause | Fix", "409 | the till retried too early | wait"],
  ["### Error Handling", "Error | Handling", "503 | retries are planned for 2027"],
  ["### Error Handling", "Date | Error | Handling", "2026-03-01 | 503 | Till retried 7 times"],
  ["### Past errors", "Error | Handling", "503 | Till retried 7 times"],
  ["### Data Flow", "What | Remark", "sales | Till retries 7 times"],
  ["## Testing", "Error | Handling", "503 | Till retries 7 times"],
])("%s: | %s | %s | tells of none", (heading, head, row) => {
  expect(retriesOf(`${way}${heading}\n\n${table(head, row)}`)).toEqual([undefined, undefined]);
});

test("a column for them tells all", () => {
  const rows = table("Error | Retry | Handling", "503 | 3 times | –", "400 | – | Till tries again");
  expect(retriesOf(`${way}### Error Handling\n\n${rows}`)[0]).toBe("503: 3 times");
});
