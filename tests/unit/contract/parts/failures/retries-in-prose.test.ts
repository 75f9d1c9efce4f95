import { expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const retryOf = (handling: string) =>
  tillLedger(`## Till → Ledger\n\nSales.\n\n${handling}`).contract.flows[0]?.errorHandling?.retry;

test.each([
  "Calls are retried three times.",
  "The till retries every minute for an hour.",
  "The till keeps sales for 3 days and sends them again every 10 minutes.",
  "No retries: a sale is sent once.",
  "Jeder Aufruf wird dreimal wiederholt.",
  "Nach drei Wiederholungsversuchen wird abgebrochen.",
  "Die Kasse versucht es alle 30 Minuten erneut, höchstens 20 Mal.",
  "Die Kassen probieren es am nächsten Morgen noch einmal.",
  "Se reintenta cada minuto.",
  "失败后重试三次。",
])("“%s” tells of retries", (sentence) => {
  expect(retryOf(`### Error Handling\n\n${sentence}`)).toBe(sentence);
});

test("several sentences right behind each other are told together", () => {
  const text = "Calls are retried. The last retry is at noon. Then Grace is called.";
  expect(retryOf(`### Error Handling\n\n${text}`)).toBe(
    "Calls are retried. The last retry is at noon.",
  );
});

test("what a label says counts", () => {
  const text = "### Error Handling\n\nCalls are retried by the proxy.\n\n- **Retry Logic:** Never";
  expect(retryOf(text)).toBe("Never");
});

test("not where the direction speaks of something else", () => {
  expect(retryOf("### Example\n\nThe till retries sales.")).toBeUndefined();
  expect(retryOf("A till's retries are counted.")).toBeUndefined();
  expect(retryOf("### Error Handling\n\nThe till is sent again for repair.")).toBeUndefined();
  expect(
    retryOf("### Error Handling\n\nDie Kasse versucht es nie, erneut läuft sie."),
  ).toBeUndefined();
});

test("not a sentence that is still to be filled in", () => {
  expect(retryOf("### Error Handling\n\n[How calls are retried]")).toBeUndefined();
});

test("behind a label for the error handling of a direction, and no other", () => {
  const retryBehind = (label: string) =>
    tillLedger(
      `## Till → Ledger\n\n**Format:** CSV\n\n**${label}:** Failed calls are retried hourly.`,
    ).contract.flows[0]?.errorHandling?.retry;
  expect(retryBehind("Error handling")).toBe("Failed calls are retried hourly.");
  expect(retryBehind("Remark")).toBeUndefined();
});

test.each([
  "Timeout 10 s, 5 retries.",
  "Retried by the till for 24 h (exponential).",
  "Each call is retried up to three times.",
  "Aufrufe werden 3 mal wiederholt.",
])("beside what flows, how often counts: %s", (sentence) => {
  expect(retryOf(sentence)).toBe(sentence);
});

test.each([
  "Retries must use the same key within 24 h.",
  "A call may safely be retried.",
  "We had 5 retries in May.",
  "Max 3 retries are planned.",
  "Previously a call was retried 3 times.",
  "Ledger counts retries, and 5 failures raise an alert.",
])("beside what flows, it tells nothing else of them: %s", (sentence) => {
  expect(retryOf(sentence)).toBeUndefined();
});

test("“Retries:” in plain words beside the outages of both is told of both", () => {
  const { flows } = tillLedger(
    "## Till → Ledger\n\n- Format: JSON\n\n## Ledger → Till\n\n- Format: CSV\n\n## Failure modes\n\n**Ledger down** – sales wait.\n\nRetries: five times, 1 min apart\n",
  ).contract;
  expect(flows.map(({ errorHandling }) => errorHandling?.retry)).toEqual([
    "five times, 1 min apart",
    "five times, 1 min apart",
  ]);
});
