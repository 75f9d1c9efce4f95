import { expect, test } from "vitest";
import { readText } from "../../read-text.ts";

const title = "# Till ↔ Ledger Integration Contract\n\n## Till → Ledger\n\n";
const told = (text: string) => readText(title + text).contract.flows[0]?.errorHandling;

test.each([
  ["Sales wait while Ledger is down.", { unavailable: "Sales wait while Ledger is down." }],
  [
    "Whenever Till does not answer, Ledger asks again.",
    { giverUnavailable: "Whenever Till does not answer, Ledger asks again." },
  ],
  ["What if Ledger is down?", undefined],
  ["Sales wait while the bank is down.", undefined],
])("%s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

// What tried each of them against the rest of the text would run into the limit.
test(
  "words that might tell of one, a hundred thousand times, tell of none",
  {
    timeout: 30_000,
  },
  () => {
    expect(told(`### Error Handling\n\n${"if ".repeat(100_000)}`)).toBeUndefined();
  },
);
