import { describe, expect, test } from "vitest";
import { tillLedger, readText } from "../read-text.ts";

const metadata = (text: string, file?: string) => {
  const { version, lastUpdated, maintainers } = readText(
    `# Till ↔ Ledger\n\n${text}\n\n## Notes\n\nNone.`,
    file === undefined ? {} : { file },
  ).contract;
  return { version, day: lastUpdated?.date, maintainers };
};
const all = { version: "1.2", day: "2026-03-01", maintainers: ["Priya"] };

describe("metadata", () => {
  test.each([
    [
      "in bold of HTML",
      "<b>Version:</b> 1.2<br>\n<b>Last Updated:</b> 2026-03-01<br>\n<strong>Owner</strong>: Priya",
    ],
    [
      "in bold of HTML on one line",
      "<b>Version:</b> 1.2<br/><b>Last Updated:</b> 2026-03-01<br/><b>Owner:</b> Priya",
    ],
    ["as definitions", "Version\n: 1.2\n\nLast Updated\n: 2026-03-01\n\nOwner\n: Priya"],
    ["as definitions in a row", "Version\n: 1.2\nLast Updated\n: 2026-03-01\nOwner\n: Priya"],
    [
      "in bold without a colon",
      "- **Version** 1.2\n- **Last Updated** 2026-03-01\n- **Owner** Priya",
    ],
  ])("%s", (_, text) => expect(metadata(text)).toEqual(all));

  test("in bold of HTML in MDX", () => {
    expect(
      metadata(
        "<b>Version:</b> 1.2<br/>\n<b>Last Updated:</b> 2026-03-01<br/>\n<b>Owner:</b> Priya",
        "a.mdx",
      ),
    ).toEqual(all);
  });
});

test("facts of a flow", () => {
  const { flows } = tillLedger(
    "## Till → Ledger\n\nFormat\n: CSV\n\n- **Frequency** Daily at 4\n\n### Error Handling\n\n- **Fallback** `paper` for a day",
  ).contract;
  expect(flows[0]).toMatchObject({
    format: "CSV",
    frequency: "Daily at 4",
    errorHandling: { fallback: "`paper` for a day" },
  });
});

test("contacts, in bold without a colon and as definitions", () => {
  const { contacts } = tillLedger(
    "## Contacts\n\n- **Till Owner** Priya\n- **Ledger** Grace\n\nIntegration Maintainer\n: Lena",
  ).contract;
  expect(contacts).toEqual([
    { role: "Till Owner", system: "till", name: "Priya" },
    { role: "Ledger", system: "ledger", name: "Grace" },
    { role: "Integration Maintainer", name: "Lena" },
  ]);
});

describe("what only looks alike is prose", () => {
  test.each([
    "- **Fallback** is the same as last year",
    "- **Fallback**",
    "- The **Fallback** Paper",
    "**Fallback** Paper is never used here",
    "Fallback\n\n: Paper",
    "We have no idea what\n: this is",
    "<i>Fallback</i> Paper",
    "<b>Fallback</b> is unused",
  ])("%s", (text) => {
    const { flows } = tillLedger(
      `## Till → Ledger\n\nSales.\n\n### Error Handling\n\n${text}`,
    ).contract;
    expect(flows[0]?.errorHandling?.fallback).toBeUndefined();
  });
});
