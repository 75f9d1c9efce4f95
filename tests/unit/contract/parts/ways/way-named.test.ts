import { expect, test } from "vitest";
import { readText, tillLedger } from "../../read-text.ts";

const denied = "No data is sent from the Ledger to Till.";

test("a denial that names both ends is of that way alone", () => {
  const { contract, problems } = readText(
    `# Till → Ledger\n\n## Interface\n\nSOAP over HTTPS.\n\n| Operation | Direction |\n|---|---|\n| Post | Till → Ledger |\n\n${denied}\n`,
  );
  expect(contract.flows.map(({ state, described }) => [state, described])).toEqual([
    ["active", undefined],
    ["none", undefined],
  ]);
  expect(problems).toEqual([]);
});

test("wherever it stands, the other way is answered", () => {
  const flow = "## Till → Ledger\n\n- **Format:** CSV\n\n## Testing\n\n";
  expect(tillLedger(flow + denied).problems).toEqual([]);
  expect(tillLedger(`${flow}No data is sent from the Ledger to the bank.`).problems).toMatchObject([
    { rule: "direction-missing" },
  ]);
});
