import { describe, expect, test } from "vitest";
import { readText, tillLedger } from "../../read-text.ts";

const table = "| From | To | Format |\n|---|---|---|\n| Ledger | Till | XML |\n";
const formatBack = (sections: string) =>
  tillLedger(sections).contract.flows.find(({ from }) => from === "ledger")?.format;

describe("a table with both ends tells of no flow", () => {
  test.each([
    "## Testing",
    "## Testing\n\n### Round 1",
    "## Monitoring",
    "## Non-Goals",
    "## Open Questions",
    "## Change Log",
    "## Service Levels",
    "## Past incidents",
    "## Post-mortems",
    "## Testprotokoll",
    "## Registro de incidentes",
    "## 故障记录",
  ])("below %s", (heading) => {
    expect(formatBack(`${heading}\n\n${table}`)).toBeUndefined();
  });

  test.each(["Incident", "Test case", "Expected", "Root cause", "Datum", "Testfall", "预期结果"])(
    "beside a column %s",
    (header) => {
      const row = `| From | To | Format | ${header} |\n|---|---|---|---|\n| Ledger | Till | XML | x |\n`;
      expect(formatBack(`## More\n\n${row}`)).toBeUndefined();
    },
  );
});

describe("it does", () => {
  test.each(["## Data Flow", "## Incidents", "## Testing notes to Ledger", "## Error Handling"])(
    "below %s",
    (heading) => {
      expect(formatBack(`${heading}\n\n${table}`)).toBe("XML");
    },
  );

  test("where the contract itself is about such things", () => {
    const text = `# Incident reports: Till ↔ Ledger\n\n## What flows\n\n${table}`;
    expect(readText(text).contract.flows[1]?.format).toBe("XML");
  });

  test("where timeouts stand beside how often one tries again", () => {
    const row =
      "| From | To | Timeout | Retries |\n|---|---|---|---|\n| Till | Ledger | 3 s | 5 |\n";
    const [flow] = tillLedger(`## Timeouts\n\n${row}`).contract.flows;
    expect(flow?.errorHandling?.retry).toBe("5");
  });
});
