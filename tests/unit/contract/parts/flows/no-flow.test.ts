import { describe, expect, test } from "vitest";
import { readText } from "../../read-text.ts";

const statesIn = (text: string) => readText(text).contract.flows.map(({ state }) => state);
const headed = (told: string) =>
  statesIn(`# Till ↔ Ledger\n\n## Till → Ledger\n\nSales.\n\n## Ledger → Till\n\n${told}`);

describe("nothing flows where only", () => {
  test.each([
    ["it would", "Would be orders as CSV, hourly"],
    ["it would, and why it doesn't", "It would be orders as CSV. Nobody has asked for it."],
    ["it would in German", "Wären Aufträge als CSV"],
    ["it would in Spanish", "Serían pedidos en CSV"],
    ["a failure is told of", "Nothing to do, Ledger catches up."],
    ["a failure is told of by name", "Ledger catches up by itself"],
    ["a failure is told of in German", "Nichts zu tun, das Hauptbuch holt alles nach."],
  ])("%s", (_, told) => {
    expect(headed(told)).toEqual(["active", "none"]);
    const title = "# Till → Ledger\n\n";
    const flows = "- Till → Ledger: sales as JSON, hourly\n- Ledger → Till:";
    expect(statesIn(`${title}## Data Flow\n\n${flows} ${told}`)).toEqual(["active", "none"]);
    expect(statesIn(`${title}Ledger → Till: ${told}`)).toEqual(["none", "none"]);
  });
});

describe("it flows", () => {
  test.each([
    "Orders, which would be lost otherwise, as CSV.",
    "Would be sent by mail before. Now Ledger sends prices each night.",
    "Ledger sends prices. Nothing to do when Till is down.",
    "Prices; Till catches up by itself.",
    "Nothing to do but read the prices.\n\n- **Format:** CSV",
  ])("%s", (told) => {
    expect(headed(told)).toEqual(["active", "active"]);
  });
});
