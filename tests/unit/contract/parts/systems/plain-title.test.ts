import { describe, expect, test } from "vitest";
import { readText } from "../../read-text.ts";

const known = ["Till", "Ledger"].map((name) => ({ id: name.toLowerCase(), name, aliases: [] }));
const systems = (text: string, options: Parameters<typeof readText>[1] = {}) =>
  readText(text, { file: "sales.md", ...options }).contract.systems.map(({ name }) => name);
const sections = "\n\n## Purpose\n\nSales.\n\n## Error Handling\n\nPaper.\n";

test.each([
  ["that the file's name joins", `# Till and Ledger${sections}`, { file: "retail/till-ledger.md" }],
  ["the other way round", `# Till and Ledger${sections}`, { file: "ledger_till.mdx" }],
  [
    "in the words of an integration",
    `# Till & Ledger Integration${sections}`,
    { file: "till-ledger.md" },
  ],
  ["divided by a stroke", `# Till / Ledger${sections}`, { file: "till-ledger.md" }],
  ["that the registry knows", "# Till and Ledger\n\nSales.", { known }],
  ["that the registry knows, around a dash", "# Till - Ledger\n\nSales.", { known }],
  ["that a heading draws, around a dash", "# Till - Ledger\n\n## From Till to Ledger", {}],
  [
    "that a heading draws, in the words of an integration",
    "# Till – Ledger Integration\n\n## Ledger → Till",
    {},
  ],
  ["beside “integration with”", "# Till Integration with Ledger\n\n## Till → Ledger", {}],
  [
    "that have owners",
    "# Till and Ledger\n\n## Contacts\n\n**Till Owner:** A\n**Ledger Owner:** B",
    {},
  ],
  ["that a sentence tells of", "# Till & Ledger\n\n- Till pushes sales to Ledger every hour", {}],
  [
    "that a sentence tells of the other way",
    "# Till and Ledger\n\nTill reads rates from Ledger.",
    {},
  ],
  ["that a German sentence tells of", "# Till und Ledger\n\nTill liefert Umsätze an Ledger.", {}],
  ["in front of a subtitle", "# Till and Ledger: how they talk\n\n## From Till to Ledger", {}],
  [
    "that a sentence sets an interface between",
    "# Till and Ledger interface\n\nThis page describes the interface between the **Till** (POS) and\n**Ledger** (GL).",
    {},
  ],
  [
    "that a German sentence sets an interface between",
    "# Till und Ledger\n\nDie Schnittstelle zwischen Till und Ledger.",
    {},
  ],
  ["that a line draws", "# Till & Ledger\n\n- Ledger → Till: rates, hourly", {}],
])("a title without an arrow names two systems %s", (_, text, options) => {
  expect(systems(text, options)).toEqual(["Till", "Ledger"]);
});

test.each([
  ["in a file of another name", `# Research and Development${sections}`, {}],
  [
    "in a file that is no contract",
    "# Terms and Conditions\n\nText.",
    { file: "terms-conditions.md" },
  ],
  ["of which the registry knows one", "# Till and Conditions\n\nText.", { known }],
  ["around a dash in a file called so", `# Till - Ledger${sections}`, { file: "till-ledger.md" }],
  ["around a dash of which the registry knows one", "# Till - Process\n\nText.", { known }],
  [
    "that are one system",
    "# Till - Checkout\n\nText.",
    { known: [{ id: "till", name: "Till", aliases: ["Checkout"] }] },
  ],
  [
    "of which one is told of",
    "# Till & Ledger\n\n- Till pushes sales to ERP\n- Ledger is down",
    {},
  ],
  [
    "that are one system's name",
    "# Orders & Payments\n\nOrders & Payments sends sales to ERP.",
    {},
  ],
  ["of whom nothing is told", "# Orders & Payments\n\nOrders and Payments are written to ERP.", {}],
  ["in a word", "# R&D\n\nR sends drawings to D.", {}],
  ["that are denied", "# Till & Ledger\n\nTill never sends sales to Ledger.", {}],
  ["that differ", "# Terms and Conditions\n\nThe difference between Terms and Conditions.", {}],
  [
    "between which others are",
    "# Till and Ledger\n\nThe interface between Till and ERP; Ledger.",
    {},
  ],
  ["in front of a subtitle", "# Research and Development: how they talk\n\nText.", {}],
  ["of which one has an owner", "# Till and Roads\n\n## Contacts\n\n**Till Owner:** A", {}],
])("other words joined by “and” or a dash are no systems: %s", (_, text, options) => {
  expect(systems(text, options)).toEqual([]);
});

test.each([
  ["Zendesk & CRM", "Zendesk ↔ CRM"],
  ["Zendesk and CRM", "Zendesk ↔ CRM"],
  ["Zendesk und CRM", "Zendesk ↔ CRM"],
  ["Zendesk y CRM", "Zendesk ↔ CRM"],
  ["Zendesk and CRM: how they talk", "Zendesk ↔ CRM"],
  ["Salt and pepper", "System ↔ Other system"],
  ["R&D", "System ↔ Other system"],
  ["Orders", "System ↔ Other system"],
])("of “%s” the finding says how to write it: %s", (title, drawn) => {
  const { problems } = readText(`# ${title}\n\nText.`, { file: "sales.md" });
  expect(problems.find(({ rule }) => rule === "no-two-systems")?.hint).toContain(
    `\`# Integration Contract: ${drawn}\``,
  );
});

test.each(["# How Till and Ledger work together", "# What Till tells and Ledger believes"])(
  "a sentence cut in two is offered to nobody as two names: %s",
  (title) => {
    const { problems } = readText(`${title}\n\nSales.\n`, { file: "a.md" });
    expect(problems.find(({ rule }) => rule === "no-two-systems")?.hint).toContain(
      "`# Integration Contract: System ↔ Other system`",
    );
  },
);

describe("“A to B” names a pair that a heading draws", () => {
  const headed = (title: string, ...headings: string[]) =>
    readText(
      `# ${title}\n\n${headings.map((heading) => `## ${heading}\n\n- Format: CSV\n`).join("\n")}`,
    ).contract.systems.map(({ name }) => name);

  test.each(["Payroll to Bank", "Payroll to Bank: salary file"])("%s", (title) => {
    for (const headings of [
      ["Payroll → Bank"],
      ["File drop Payroll → Bank", "File drop Bank → Payroll"],
    ])
      expect(headed(title, ...headings)).toEqual(["Payroll", "Bank"]);
  });

  test.each(["Introduction to Billing", "How to Bank"])("not so: %s", (title) => {
    expect(headed(title, "Payroll → Bank")).toEqual(["Payroll", "Bank"]);
  });
});
