import { expect, test } from "vitest";
import { readText } from "../../read-text.ts";

const flowsBeside = (sections: string) =>
  readText(`# Till → Ledger\n\n## Data Flow\n\n- **Format:** JSON\n\n${sections}`).contract.flows;

test.each([
  ["Error Handling", "### Till → Ledger\n\nSales wait."],
  ["Error Handling", "### Ledger → Till\n\nNothing to do, Till catches up."],
  ["Authentication", "### Till → Ledger\n\nAPI key"],
  ["Data Formats", "### Till → Ledger\n\nOne line a sale."],
])("“%s” by direction leaves what flows to the title's: %s", (topic, below) => {
  expect(flowsBeside(`## ${topic}\n\n${below}`)).toMatchObject([
    { state: "active", format: "JSON" },
    { state: "none" },
  ]);
});

test("what such a section says is said of its own direction", () => {
  const [there, back] = flowsBeside(
    "## Authentication\n\n### Till → Ledger\n\nAPI key\n\n### Ledger → Till\n\nmTLS",
  );
  expect(there?.authentication?.method).toBe("API key");
  expect(back?.authentication?.method).toBe("mTLS");
});

test.each(["## Ledger → Till\n\nRates.", "## Flows\n\n### Ledger → Till\n\nRates."])(
  "a heading of a flow is one of its own: %s",
  (section) => {
    expect(flowsBeside(section)[1]).toMatchObject({ state: "active", purpose: "Rates." });
  },
);
