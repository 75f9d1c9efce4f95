import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const described = "## Till → Ledger\n\nSales as JSON.\n\n## Ledger → Till\n\nPrices.\n\n";
const wayThere = (text: string) =>
  tillLedger(described + text).contract.flows.find(({ from }) => from === "till");

describe("a way that fails is told by", () => {
  test.each([
    "## Till -> Ledger timeout",
    "## Till → Ledger times out",
    "### Till → Ledger: connection refused",
    "### Till → Ledger: timeout after 30 s",
    "### 3. Till → Ledger fails (HTTP 500)",
    "### Till → Ledger returns 503",
    "### Till → Ledger is down",
    "### Till → Ledger 5xx",
    "### Till → Ledger: no connection",
    "### Till → Ledger errors",
    "### Till → Ledger: Error Handling",
    "### Till → Ledger nicht erreichbar",
    "### Till → Ledger: Zeitüberschreitung",
    "### Till → Ledger no responde",
    "### Till → Ledger 超时",
  ])("“%s”", (heading) => {
    const flow = wayThere(`${heading}\n\nThe clerk prints receipts.\n\n- **Fallback:** paper`);
    expect(flow?.purpose).toBe("Sales as JSON.");
    expect(flow?.errorHandling).toEqual({
      unavailable: "The clerk prints receipts.",
      fallback: "paper",
    });
  });
});

test("below a heading on failures as well", () => {
  const text = "## Failures\n\n### Till → Ledger: timeout\n\nThe clerk prints receipts.";
  expect(wayThere(text)?.errorHandling).toEqual({ unavailable: "The clerk prints receipts." });
});

test("nothing flows by such a heading alone, and what is done again is told apart", () => {
  const { flows } = tillLedger(
    "## Troubleshooting\n\n### Till → Ledger timeout\n\nRestart it. Till retries five times.",
  ).contract;
  expect(flows.map(({ state, purpose }) => [state, purpose])).not.toContainEqual([
    "active",
    expect.anything(),
  ]);
  expect(flows[0]?.errorHandling?.retry).toContain("five times");
});

describe("what flows is told by", () => {
  test.each([
    "## Till → Ledger failed payments",
    "## Till → Ledger: rejected sales",
    "## Till → Ledger error reports",
    "## Till → Ledger (offline)",
    "## Till → Ledger: timeout settings",
    "## Fehlerhafte Belege: Till → Ledger",
    "## Till → Ledger",
  ])("“%s”", (heading) => {
    const { flows } = tillLedger(`${heading}\n\nThe clerk's rejects as CSV.`).contract;
    const [there] = flows;
    expect(there?.purpose).toBe("The clerk's rejects as CSV.");
    expect(there?.errorHandling).toBeUndefined();
  });
});

test("errors are what flows where no other heading draws the way", () => {
  const [there] = tillLedger("## Till → Ledger errors\n\nEach crash as JSON.").contract.flows;
  expect(there).toMatchObject({ state: "active", purpose: "Each crash as JSON." });
});

describe("what has happened once, or is to come, is told of no way:", () => {
  test.each([
    "### Till → Ledger outage (12 March 2025)",
    "## Past incidents\n\n### Till → Ledger timeout",
    "## Ideas for 2027\n\n### Till → Ledger unavailable",
    "## Roadmap\n\n### Till → Ledger fails",
  ])("%s", (headings) => {
    const flow = wayThere(`${headings}\n\nThe clerk printed receipts.`);
    expect(flow?.purpose).toBe("Sales as JSON.");
    expect(flow?.errorHandling).toBeUndefined();
  });
});

describe("a way that nothing goes doesn't fail", () => {
  test.each([
    ["Ledger → Till failed", "Nothing is sent that way."],
    ["Ledger → Till: timeout", "No data flows back."],
    ["Ledger → Till nicht erreichbar", "Es werden keine Daten übertragen."],
  ])("“%s”: %s", (heading, text) => {
    const { flows } = tillLedger(`## Till → Ledger\n\nSales.\n\n## ${heading}\n\n${text}`).contract;
    expect(flows[1]).toMatchObject({ from: "ledger", state: "none" });
    expect(flows[1]?.errorHandling).toBeUndefined();
  });

  test.each(["Till tries again.", "Nothing is sent until Till is back."])(
    "unlike one of which is told what happens then: %s",
    (text) => {
      const sections = `## Till → Ledger\n\nSales.\n\n## Ledger → Till failed\n\n${text}`;
      expect(tillLedger(sections).contract.flows[1]?.errorHandling?.unavailable).toBe(text);
    },
  );

  test("nor one that another heading describes", () => {
    expect(wayThere("### Till → Ledger failed\n\nNothing is sent.")?.errorHandling).toEqual({
      unavailable: "Nothing is sent.",
    });
  });
});

describe("what was rejected may be what flows", () => {
  test.each([
    "## Data Flows\n\n### Till → Ledger: Sales\n\nThe day's sales.\n\n### Till → Ledger: Rejected\n\nThe clerk's rejects.",
    "## Till → Ledger: Sales\n\nThe day's sales.\n\n## Till → Ledger: Rejected\n\nThe clerk's rejects.",
    "## Till → Ledger\n\nThe day's sales.\n\n## Till → Ledger: Rejected\n\nThe clerk's rejects.\n\n### Data Flow\n\n- **Format:** JSON",
  ])("%j", (text) => {
    const [there] = tillLedger(text).contract.flows;
    expect(there?.errorHandling).toBeUndefined();
    expect(there?.purpose).toBe("The day's sales.\n\nThe clerk's rejects.");
  });

  test("or a status", () => {
    const flow = wayThere("## Statuses\n\n### Till → Ledger: Rejected\n\nThe clerk rejected it.");
    expect(flow?.purpose).toBe("Sales as JSON.");
    expect(flow?.errorHandling).toBeUndefined();
  });

  test.each([
    "## If it breaks down\n\n### Till → Ledger: Rejected\n\nThe clerk prints receipts.",
    "## Till → Ledger: Rejected\n\nThe clerk prints receipts.\n\n## Till → Ledger: timeout\n\n- **Fallback:** paper",
  ])("or a failure, beside others: %j", (text) => {
    expect(wayThere(text)?.errorHandling?.unavailable).toBe("The clerk prints receipts.");
  });
});
