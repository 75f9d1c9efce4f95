import { expect, test } from "vitest";
import { readText } from "../../read-text.ts";

const formats = (text: string) =>
  readText(text).contract.flows.map(({ from, to, format }) => `${from}-${to}: ${format ?? ""}`);

test("the head of a contract tells of the only way in which anything flows", () => {
  const text = "# Till ↔ Ledger\n\n**Format:** CSV\n\n## Ledger → Till\n\nCorrections.\n";
  expect(formats(text)).toContain("ledger-till: CSV");
});

test.each([
  ["the title's sentence", "# Till sends sales to Ledger\n\n**Format:** CSV"],
  ["the title's arrow", "# Till → Ledger\n\n**Format:** CSV"],
  ["the ends stated", "# Till and Ledger\n\n- Source: Till\n- Target: Ledger\n- Format: CSV"],
])("it tells nothing of the way back where %s says whither", (_, head) => {
  expect(formats(`${head}\n\n## Ledger → Till\n\nCorrections by hand.\n`)).toContain(
    "ledger-till: ",
  );
});

test("nor of what one of many gives to the hub", () => {
  const text =
    "# MDM distributes customers to CRM and Shop\n\n**Format:** CSV\n\n## CRM → MDM\n\nCorrections.\n";
  expect(formats(text)).toContain("crm-mdm: ");
});
