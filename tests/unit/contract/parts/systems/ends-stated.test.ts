import { expect, test } from "vitest";
import { readText } from "../../read-text.ts";

const systems = (text: string) =>
  readText(text, { file: "feed.md" }).contract.systems.map(({ name }) => name);

test.each([
  ["in plain lines", "# Feed\n\nFrom: MDM\nTo: CRM, Shop\n\n## Data Flow\n\nx", "MDM,CRM,Shop"],
  ["in one row each", "# Feed\n\n| Source | MDM |\n|---|---|\n| Target | CRM |", "MDM,CRM"],
  [
    "under a title of its own",
    "# Feed\n\n## Systems\n\n- Producer: MDM\n- Consumers: CRM, Shop",
    "MDM,CRM,Shop",
  ],
  ["in another language", "# Feed\n\n- Quelle: MDM\n- Empfänger: CRM und Shop", "MDM,CRM,Shop"],
  ["by several", "# Feed\n\n- Sources: Shop, Till\n- Target: Ledger", "Shop,Till,Ledger"],
  ["in code", "# Feed\n\n- Source: `mdm`\n- Target: order-service", "mdm,order-service"],
])("who gives and who takes is read %s", (_, text, expected) => {
  expect(systems(text)).toEqual(expected.split(","));
});

test.each([
  ["the head of a message", "# Feed\n\nFrom: Ann Lee\nTo: Bob Ray\n\n## Notes\n\nHello."],
  ["a span of time", "# Feed\n\n- From: 2026-01-01\n- To: 2026-12-31\n\n## Data Flow\n\nx"],
  [
    "a letter's head",
    "# Feed\n\nFrom: Ann Lee\nTo: Bob Ray\nSubject: The new feed\n\n## Data Flow\n\nx",
  ],
  ["months", "# Feed\n\n- From: March\n- To: December\n\n## Data Flow\n\nx"],
  ["months of a year", "# Feed\n\n- From: March 2026\n- To: May 2026\n\n## Data Flow\n\nx"],
  ["days", "# Feed\n\n- From: Monday\n- To: Friday\n\n## Data Flow\n\nx"],
  ["quarters", "# Feed\n\n- From: Q1\n- To: Q3 2026\n\n## Data Flow\n\nx"],
  ["one end alone", "# Feed\n\n- Source: MDM\n\n## Data Flow\n\nx"],
  ["a place to fill in", "# Feed\n\n- Source: [System A]\n- Target: TBD"],
  ["words that are no names", "# Feed\n\n- Source: the wiki\n- Target: all readers"],
  ["an address", "# Feed\n\n- Source: https://wiki.example/x\n- Target: CRM"],
  ["many to many", "# Feed\n\n- Sources: Till, Shop\n- Targets: CRM, Ledger"],
  ["under another topic", "# Feed\n\n## Deployment\n\n- Source: Git\n- Target: Kubernetes"],
])("%s names no systems", (_, text) => {
  expect(systems(text)).toEqual([]);
});

test("a title that names two counts, and the ends tell its direction", () => {
  const { contract } = readText(
    "# Ledger ↔ Till\n\n- Source: Till\n- Target: Ledger\n\n## Data Flow\n\n- **Format:** CSV\n",
  );
  expect(contract.systems.map(({ id }) => id)).toEqual(["ledger", "till"]);
  expect(contract.flows).toMatchObject([
    { from: "ledger", to: "till", state: "none" },
    { from: "till", to: "ledger", format: "CSV" },
  ]);
});

test("people in the head of a contract that draws its title's pair are no systems", () => {
  const text =
    "# Till and Ledger\n\n**From:** Retail Team\n**To:** Finance, Controlling\n\n## Till → Ledger\n\n- **Format:** CSV\n";
  expect(systems(text)).toEqual(["Till", "Ledger"]);
});
