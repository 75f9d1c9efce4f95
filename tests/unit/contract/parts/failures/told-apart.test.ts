import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const handling = (lines: string) =>
  tillLedger(`## Till → Ledger\n\nSales.\n\n${lines}`).contract.flows[0]?.errorHandling;
const below = (lines: string) => handling(`### Error Handling\n\n${lines}`);

describe("a label within what another fact says", () => {
  const told = { retry: "Retries 3 times.", fallback: "orders wait in the queue." };

  test.each([
    "Retries 3 times. Fallback: orders wait in the queue.",
    "Retries 3 times.\nFallback: orders wait in the queue.",
    "- Retries 3 times. Fallback: orders wait in the queue.",
    "- **Retry:** Retries 3 times. Fallback: orders wait in the queue.",
    "- **Retry:** Retries 3 times. **Fallback:** orders wait in the queue.",
    "- **Fallback:** orders wait in the queue. Retry: Retries 3 times.",
  ])("%s", (lines) => {
    expect(below(lines)).toEqual(told);
  });

  test("behind the direction's label for errors", () => {
    expect(
      handling("**Error handling:** Retries 3 times. Fallback: orders wait in the queue."),
    ).toEqual(told);
  });

  test.each([
    ["- **If Ledger is down:** sales wait. Retry: hourly; fallback: paper.", "unavailable"],
    ["- **If Till is down:** sales wait. Retry: hourly. Fallback: paper.", "giverUnavailable"],
  ])("of an outage: %s", (lines, fact) => {
    const read = below(lines);
    expect(read).toMatchObject({
      [fact]: expect.stringMatching(/^sales wait\.?$/),
      fallback: "paper.",
    });
    expect(read?.retry).toMatch(/^hourly\.?$/);
  });

  test("in a paragraph on an outage", () => {
    expect(below("If Ledger is down, sales wait. Retry: hourly. Fallback: paper.")).toEqual({
      unavailable: "If Ledger is down, sales wait.",
      retry: "hourly.",
      fallback: "paper.",
    });
  });

  test.each([
    "Wiederholung: stündlich. Ausweichlösung: Papier.",
    "Reintentos: cada hora. Alternativa: papel.",
  ])("in other languages, where the words are known: %s", (lines) => {
    const read = below(lines);
    const [retry] = /(?<=: )[^.]+\./u.exec(lines) ?? [];
    expect(read?.retry).toBe(retry);
  });

  test("with the place of its text", () => {
    const { placeOf } = tillLedger(
      "## Till → Ledger\n\n### Error Handling\n\n- **Retry:** 3 times. Fallback: paper.",
    );
    expect(placeOf("flows.0.errorHandling.fallback").line).toBe(7);
  });
});

test.each([
  "3 times (fallback: paper)",
  "3 times, see `{ retry: 3, fallback: paper }`",
  "3 times. Fallback: TBD",
  "3 times. Fallback: paper. Fallback: a drawer.",
  "3 times. Fallback: paper. Contact: Grace",
  "3 times; by night it is slower: it takes a day",
  "3 times. Retries: none at night.",
])("all is the label's own: %s", (value) => {
  expect(below(`- **Retry:** ${value}`)).toEqual({ retry: value });
});

test("a label of its own says it better", () => {
  expect(below("- **Retry:** 3 times. Fallback: paper.\n- **Fallback:** a drawer")).toEqual({
    retry: "3 times. Fallback: paper.",
    fallback: "a drawer",
  });
});
