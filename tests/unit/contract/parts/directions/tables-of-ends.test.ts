import { expect, test } from "vitest";
import { readText } from "../../read-text.ts";

const systems = (text: string) =>
  readText(text, { file: "feed.md" }).contract.systems.map(({ name }) => name);
const rows = "| Operation | Direction |\n|---|---|\n| Post | CRM → HLR |\n";
const ends = "| From | To |\n|---|---|\n| EHR | LIS |\n";

test.each([
  ["in brackets", `# Provisioning (CRM to HLR)\n\n${rows}`, ["CRM", "HLR"]],
  [
    "around a dash, behind what it is",
    "# Schnittstelle CRM – HLR\n\n## Von CRM an HLR",
    ["CRM", "HLR"],
  ],
  ["around a stroke", `# CRM / HLR\n\n${rows}`, ["CRM", "HLR"]],
  [
    "with their abbreviations",
    `# Laboratory System (LIS) – Health Record (EHR)\n\n${ends}`,
    ["Laboratory System (LIS)", "Health Record (EHR)"],
  ],
])("a title's systems that a table or heading draws are two %s", (_, text, expected) => {
  expect(systems(text)).toEqual(expected);
});

test.each([
  "# Opening hours (Monday to Friday)\n\nMonday and Friday are short.",
  "# Provisioning (CRM to HLR)\n\nNightly.",
  "# Laboratory System (LIS) – Health Record (EHR)\n\n| From | To |\n|---|---|\n| LIS | MPI |",
])("other words are none: %j", (text) => {
  expect(systems(text)).toEqual([]);
});

test("what flows, when, and what is done if it breaks may stand below other words", () => {
  const { contract, problems } = readText(
    "# Till ↔ Ledger\n\n| # | From | To | Object | Trigger | If it breaks |\n|---|---|---|---|---|---|\n" +
      "| 1 | Till | Ledger | Sales | hourly | The clerk keys them in |\n| 2 | Ledger | Till | Rates | a rate changes | Old rates |\n",
  );
  expect(contract.flows).toMatchObject([
    {
      state: "active",
      purpose: "Sales",
      frequency: "hourly",
      errorHandling: { unavailable: "The clerk keys them in" },
    },
    { state: "active", purpose: "Rates", frequency: "a rate changes" },
  ]);
  expect(problems).toEqual([]);
});

test("an outage among labels is told of its system", () => {
  const { contract } = readText(
    "# Till ↔ Ledger\n\n## Till → Ledger\n\n- Format: CSV\n- If Ledger is down, sales wait on disk\n- Inhalt: sales\n",
  );
  expect(contract.flows[0]).toMatchObject({
    format: "CSV",
    purpose: "sales",
    errorHandling: { unavailable: "If Ledger is down, sales wait on disk" },
  });
});
