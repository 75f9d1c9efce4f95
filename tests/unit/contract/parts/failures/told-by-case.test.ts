import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const fallbacksOf = (sections: string) =>
  tillLedger(sections).contract.flows.map(({ errorHandling }) => errorHandling?.fallback);

const sales = "## Till → Ledger\n\nSales reach the books.\n\n";
const rates = "## Ledger → Till\n\nRates reach the till.\n\n";

describe("fallbacks of each direction, in one section", () => {
  test.each([
    ["under headings", "### Till → Ledger\n\nPaper.\n\n### Ledger → Till\n\nOld rates."],
    [
      "under headings that name who is down",
      "### If Ledger is down\n\nPaper.\n\n### Till unavailable\n\nOld rates.",
    ],
    [
      "under headings that say more",
      "### Till → Ledger\n- **Owner:** Ada\n- **Fallback:** Paper.\n\n### From Ledger to Till\n\nOld rates.",
    ],
    ["in a list", "- **Till → Ledger:** Paper.\n- **Ledger → Till:** Old rates."],
    ["in a plain list", "- Till → Ledger: Paper.\n- Ledger → Till: Old rates."],
    ["in a list of who is down", "- **If Ledger is down:** Paper.\n- **Till down:** Old rates."],
    ["in a plain list of who is down", "- Till down → Old rates.\n- Ledger is down: Paper."],
    ["in a list of conditions", "- If Ledger is down, Paper.\n- Till down - Old rates."],
    ["behind sentences", "Ask first.\n\n- **Till → Ledger:** Paper.\n- **Till down:** Old rates."],
    [
      "in a table",
      "| Direction | What is used |\n|--|--|\n| Till → Ledger | Paper. |\n| Ledger → Till | Old rates. |",
    ],
    [
      "in a table of ends",
      "| From | To | Plan B | Who |\n|--|--|--|--|\n| Till | Ledger | Paper. | Ada |\n| Ledger | Till | Old rates. | Bob |",
    ],
  ])("%s", (_, text) => {
    const both = ["Paper.", "Old rates."];
    expect(fallbacksOf(`${sales}${rates}## Fallback\n\n${text}`)).toEqual(both);
    expect(
      fallbacksOf(
        `${sales}${rates}## Error Handling\n\n### Fallback\n\n${text.replaceAll("###", "####")}`,
      ),
    ).toEqual(both);
  });

  test.each([
    ["a heading", "### Till → Ledger\n\nPaper."],
    ["an item", "- **Till → Ledger:** Paper."],
    ["an item of who is down", "- **If Ledger is down:** Paper."],
    ["a row", "| Direction | Fallback |\n|--|--|\n| Till → Ledger | Paper. |"],
  ])("%s says nothing of the other direction", (_, text) => {
    expect(fallbacksOf(`${sales}${rates}## Fallback\n\n${text}`)).toEqual(["Paper.", undefined]);
  });

  test("the fallback below an outage is of the directions to who is down", () => {
    const outage = "## Ledger outage\n\n- **Workaround:** Paper.";
    expect(fallbacksOf(sales + rates + outage)).toEqual(["Paper.", undefined]);
  });

  test("a list that also speaks of others is kept whole", () => {
    const list = "- **Till → Ledger:** Paper.\n- **Printer jam:** Call Ada.";
    expect(fallbacksOf(`${sales}${rates}## Fallback\n\n${list}`)).toEqual([list, list]);
  });

  test("what is still to be filled in is none", () => {
    expect(fallbacksOf(`${sales}## Fallback\n\n### Till → Ledger\n\n[Paper?]`)[0]).toBeUndefined();
  });

  test("are no purpose", () => {
    const { flows } = tillLedger(`${sales}## Fallback\n\n### Till → Ledger\n\nPaper.`).contract;
    expect(flows[0]?.purpose).toBe("Sales reach the books.");
  });

  test("count less than what the direction itself says", () => {
    const text = `${sales}- **Fallback:** Paper.\n\n## Fallback\n\n### Till → Ledger\n\nChalk.\n`;
    expect(fallbacksOf(text)[0]).toBe("Paper.");
  });

  test("of the direction's own section", () => {
    const text = `${sales}### Fallback\n\n#### If Ledger is down\n\nPaper.\n`;
    expect(fallbacksOf(text)).toEqual(["Paper.", undefined]);
  });
});

describe("a part of the error handling of both may be a heading", () => {
  const failures = (text: string) =>
    tillLedger(`${sales}${rates}## Error Handling\n\n${text}`).contract.flows.map(
      ({ errorHandling }) => errorHandling,
    );

  test.each([
    ["### Retry Logic\n\nThree times.", { retry: "Three times." }],
    ["### Fallback\n\nPaper.", { fallback: "Paper." }],
  ])("%j", (text, expected) => {
    expect(failures(text)).toEqual([expected, expected]);
  });

  test.each([
    "### If Ledger is down\n\nPaper.\n\n### If Till is down\n\nOld rates.",
    "- **If Ledger is down:** Paper.\n- **If Till is down:** Old rates.",
  ])("who is down decides which direction it speaks of: %j", (text) => {
    expect(failures(text)).toEqual([{ unavailable: "Paper." }, { unavailable: "Old rates." }]);
  });

  test("so does a column", () => {
    const table = "| Direction | Retries | Fallback |\n|--|--|--|\n| Till → Ledger | 3 | Paper |";
    expect(failures(table)).toEqual([{ retry: "3", fallback: "Paper" }, undefined]);
  });
});
