import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const fallbacksOf = (sections: string) =>
  tillLedger(sections).contract.flows.map(({ errorHandling }) => errorHandling?.fallback);

const sales = "## Till → Ledger\n\nSales reach the books.\n\n";

describe("a fallback of one direction", () => {
  test.each([
    ["a label of the direction", "- **Fallback:** Paper."],
    ["a label of another part", "### Data Flow\n- **Format:** CSV\n- **Fallback:** Paper."],
    ["a heading", "### Fallback\n\nPaper."],
    ["a plan", "### Fallback plan\n\nPaper."],
    ["degradation", "### Graceful Degradation\n\nPaper."],
    ["a section on resilience", "### Resilience\n- **Fallback:** Paper."],
    ["a plain line", "### Error Handling\n\nRetries: 3\nFallback: Paper."],
    ["a plain line of the direction", "Fallback: Paper."],
    [
      "a topic with the direction below it",
      "## Resilience\n\n### Till → Ledger\n- **Fallback:** Paper.",
    ],
  ])("is told by %s", (_, text) => {
    expect(fallbacksOf(sales + text)).toEqual(["Paper.", undefined]);
  });

  test.each([
    "As a fallback, sales wait in the till.",
    "If Ledger is down the till falls back to paper.",
    "There is no fallback.",
    "El respaldo no existe; como alternativa se usa papel.",
    "Ersatzweise wird Papier benutzt.",
  ])("is told in a sentence: %s", (sentence) => {
    const told = (text: string) => fallbacksOf(`${sales}### Error Handling\n\n${text}`)[0];
    expect(told(`Three tries. ${sentence} Ask Ada.`)).toContain(sentence.split("; ").at(-1));
    expect(told(`- Three tries\n- ${sentence}`)).toContain(sentence.split("; ").at(-1));
    expect(told(`Three tries. ${sentence}`)).not.toContain("Three");
  });

  test("is not what merely mentions one", () => {
    expect(fallbacksOf(`${sales}### Error Handling\n\nThree tries before falling back.`)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe("a fallback of both", () => {
  test.each([
    ["a section on resilience", "## Resilience\n- **Fallback:** Paper."],
    ["one on reliability", "## Reliability\n- **Fallback:** Paper."],
    ["a section of its own", "## Fallback\n\nPaper."],
    ["a section of the author's", "## Operations\n- **Fallback:** Paper."],
    ["the notes", "## Notes\n- **Fallback:** Paper."],
  ])("is told by %s", (_, text) => {
    const both = `${sales}\n## Ledger → Till\n\nAccounts.\n\n${text}`;
    expect(fallbacksOf(both)).toEqual(["Paper.", "Paper."]);
  });

  test.each([
    ["credentials", "## Authentication\n- **Fallback:** The old key."],
    [
      "a sheet",
      "## Shared Resources\n### Google Sheets\n- **Sheet ID:** Rates\n- **Fallback:** CSV",
    ],
    ["the other direction", "## Ledger → Till\n- **Fallback:** Paper."],
  ])("is not that of %s", (_, text) => {
    expect(fallbacksOf(sales + text)[0]).toBeUndefined();
  });
});

test("failures of one direction in a list for both are not the other's", () => {
  const text = `${sales}## Error Handling\n\n- **Till → Ledger:**\n  - **Fallback:** Paper.\n`;
  expect(fallbacksOf(text)).toEqual(["Paper.", undefined]);
});

describe("that there is none is an answer", () => {
  test.each([
    ["Baskets are kept for 30 min. No fallback.", "No fallback"],
    ["If Ledger is down: baskets are kept for 30 min. No fallback.", "No fallback"],
    ["If Ledger is down, baskets are kept, no workaround so far.", "no workaround so far"],
    ["Körbe bleiben 30 min liegen. Es gibt keine Notlösung.", "Es gibt keine Notlösung"],
    ["### Error Handling\n\nThree tries, no fallback.", "no fallback"],
    ["- Manual workaround: none", "none"],
    ["- **Workarounds:** print lists", "print lists"],
  ])("%s", (text, answer) => {
    expect(fallbacksOf(sales + text)[0]).toContain(answer);
  });

  test("for both directions, where neither is named", () => {
    const both = `${sales}## Ledger → Till\n\nPrices.\n\n## When it is down\n\n`;
    expect(fallbacksOf(`${both}- Manual workaround: print lists`)).toEqual([
      "print lists",
      "print lists",
    ]);
  });

  test.each([
    "No fallback was ever needed until 2025.",
    "Prices have no fallback currency.",
    "A till with no fallback printer stops.",
  ])("but this is none: %s", (text) => {
    expect(fallbacksOf(`${sales}${text}`)[0]).toBeUndefined();
  });
});

describe("a fallback for the whole contract that tells who is down", () => {
  const both = "## Till → Ledger\n\nSales.\n\n## Ledger → Till\n\nPrices.\n\n";
  const fallbacks = (text: string) =>
    tillLedger(both + text).contract.flows.map(({ errorHandling }) => errorHandling?.fallback);

  test.each([
    "## Error Handling\n\n### Fallback Mechanism\n\nIf Ledger is unavailable, Till prints receipts.",
    "## Error Handling\n\n- **Fallback:** If Ledger is unavailable, Till prints receipts.",
  ])("is of the way to that system: %s", (text) => {
    expect(fallbacks(text)).toEqual(["If Ledger is unavailable, Till prints receipts.", undefined]);
  });

  test.each([
    "Clerks write on paper.",
    "If either system is down, clerks write on paper.",
    "Clerks write on paper. If Till is down as well, nobody does anything.",
    "When Till is offline, clerks print prices; when Ledger is down, sales wait on disk.",
  ])("is of both ways where it doesn't: %s", (told) => {
    expect(fallbacks(`## Error Handling\n\n- **Fallback:** ${told}`)).toEqual([told, told]);
  });
});
